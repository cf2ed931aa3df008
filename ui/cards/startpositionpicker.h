#pragma once

#include <QWidget>

class QGridLayout;

namespace guestwright {

/// The cards of the first sheet, one of which is the first free one: those before it were used. Arrow keys and a click
/// choose it.
class StartPositionPicker : public QWidget
{
    Q_OBJECT

public:
    explicit StartPositionPicker(QWidget *parent = nullptr);

    /// Another kind of sheet; the choice stays where there is such a card, and else goes to the first.
    void setGrid(int columns, int rows);
    /// From 1, in reading order.
    [[nodiscard]] int start() const { return m_start; }
    /// Chooses without a signal.
    void setStart(int start);

Q_SIGNALS:
    void chosen(int start);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int start);
    void showChoice();
    [[nodiscard]] int stepFor(int key) const;

    QGridLayout *m_layout;
    int m_columns = 0;
    int m_rows = 0;
    int m_start = 1;
    QList<QWidget *> m_places;
};

} // namespace guestwright
