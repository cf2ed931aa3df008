#pragma once

#include <QHeaderView>

namespace guestwright {

/// The header of a DataTable: small text, a line below, an arrow beside the column that sorts.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The user has changed the width of a section and let it go.
    void sectionDragged();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void drawSortArrow(QPainter &painter, const QRect &text, const QString &words, bool atRight) const;

    bool m_resized = false;
};

} // namespace guestwright
