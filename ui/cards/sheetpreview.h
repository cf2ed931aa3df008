#pragma once

#include "models/cards/cardrequest.h"
#include "models/cards/sheet.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace guestwright {

/// Paints one sheet, counted from 0; the painter's unit is a hundredth of a millimetre from the paper's corner.
using SheetPaint = std::function<void(QPainter &, const CardLayout &, qint64 sheet)>;

/// A sheet of paper as it will be printed, with the outlines of its cards; those that were used are named so.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(SheetPaint paint, QWidget *parent = nullptr);

    /// `number` is the sheet, from 0.
    void showSheet(const CardLayout &layout, qint64 number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF paper() const;
    [[nodiscard]] QPixmap render(const QSizeF &size) const;
    void paintPlaces(QPainter &painter) const;

    SheetPaint m_paint;
    CardLayout m_layout;
    Sheet m_sheet;
    qint64 m_number = 0;
    QPixmap m_picture; ///< null: to be painted
};

} // namespace guestwright
