#pragma once

#include <QStyledItemDelegate>

namespace guestwright {

struct Colors;

/// How RowDelegate writes a cell: Name is medium and in text colour, Plain in secondary, Strong in text colour,
/// Number from the right with digits of one width.
enum class TextLook { Name, Plain, Strong, Number };

/// The part of a cell its contents stand in: the table's margin before the first column, 10 before the others.
[[nodiscard]] QRect cellContents(const QRect &cell, int column, const QWidget *table);

/// One cell of a DataTable: the row's line, the tint and the bar of a selected row, a ring in the current cell, and
/// its text. Nothing is ever rich text; names of right-to-left scripts stay on the left in a left-to-right table.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(TextLook look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Draws the cell's value into `place`; the ground is drawn already, the painter is restored afterwards.
    virtual void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Colors &colors) const;

    /// One line of text, elided at its end.
    static void drawCellText(QPainter &painter, const QRect &place, const QString &text,
                             const QStyleOptionViewItem &option);

private:
    TextLook m_look;
};

} // namespace guestwright
