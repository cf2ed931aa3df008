#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace guestwright {

/// Lengths on paper are counted in hundredths of a millimetre: whole numbers for fonts, and exact enough for cutting.
constexpr double perMillimetre = 100;

/// The font of printed cards, `height` in hundredths of a millimetre (of the em).
[[nodiscard]] QFont printFont(int height, QFont::Weight weight = QFont::Normal);

/// A line whose glyphs are found already: finding them takes longer than painting them.
struct PrintedLine {
    QList<QGlyphRun> glyphs;
    double width = 0;
    double ascent = 0;

    [[nodiscard]] static PrintedLine of(const QString &text, const QFont &font);
    /// With its baseline beginning at that point.
    void draw(QPainter &painter, QPointF baseline) const;
};

/// The text as up to `most` lines of that width; the last one is elided where there is more.
[[nodiscard]] QStringList printLines(const QString &text, const QFont &font, double width, int most);

/// The font made smaller until the text fits the width, but not below `least`.
[[nodiscard]] QFont fittedFont(QFont font, const QString &text, double width, int least);

/// Without control characters and marks that change the direction, which could show a name as what it is not.
[[nodiscard]] QString printable(const QString &text);

/// The characters for which no font of this computer has a picture: they would be missing on paper without a word.
[[nodiscard]] QString missingGlyphs(const QString &text);

} // namespace guestwright
