#pragma once

#include <QListView>

class QStandardItemModel;

namespace guestwright {

/// A short list that is as tall as its rows and scrolls with what is around it; a real list for screen readers.
class FixedList : public QListView
{
    Q_OBJECT

public:
    explicit FixedList(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// The rows; whoever changes them calls rowsEdited().
    [[nodiscard]] QStandardItemModel &rows() const { return *m_rows; }
    void rowsEdited();
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_rows;
};

} // namespace guestwright
