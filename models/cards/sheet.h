#pragma once

#include <QList>
#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

namespace guestwright {

/// A sheet of cards: a row in a table of measures, in millimetres from the paper's upper left corner. What is printed
/// knows none of them by name.
struct Sheet {
    QStringList names; ///< for the command line; the first is stored
    QString paper; ///< as people call it: "A4"
    QSizeF page;
    int columns = 0;
    int rows = 0;
    QPointF first; ///< corner of the first card
    QSizeF card;
    QSizeF pitch; ///< from one card to the next
    bool inches = false; ///< how its measures are said

    [[nodiscard]] int cards() const { return columns * rows; }
    /// The card at a place, counted from 0 in reading order.
    [[nodiscard]] QRectF place(int index) const
    {
        const QPointF offset(index % columns * pitch.width(), index / columns * pitch.height());
        return {first + offset, card};
    }
    bool operator==(const Sheet &) const = default;
};

/// Every sheet there is; the first is what is taken when none is named.
[[nodiscard]] const QList<Sheet> &allSheets();

/// By any of its names, in any case and without regard to spaces and dashes.
[[nodiscard]] std::optional<Sheet> sheetNamed(const QString &name);

/// "A4, 10 cards of 85 × 54 mm"
[[nodiscard]] QString sheetTitle(const Sheet &sheet);

} // namespace guestwright
