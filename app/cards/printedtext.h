#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

class QPainter;

namespace guestwright {

/// Lengths on paper are counted in hundredths of a millimetre: whole numbers for fonts, and exact enough for cutting.
constexpr double perMillimetre = 100;

/// The font of printed cards, `height` in hundredths of a millimetre (of the em).
[[nodiscard]] QFont printFont(int height, QFont::Weight weight = QFont::Normal);

/// A line whose glyphs are found already: finding them takes longer than painting them.
struct PrintedLine {
    QList<QGlyphRun> glyphs; ///< at whole units from where the baseline begins: a PDF holds each place in digits
    double width = 0;

    [[nodiscard]] static PrintedLine of(const QString &text, const QFont &font);
    /// With its baseline beginning at that point, to the next whole unit.
    void draw(QPainter &painter, QPointF baseline) const;
};

/// Letters one by one, as a person types them: no arrow from a dash, no cross from an x between two digits, and made
/// several times faster than where ligatures are looked for. For links and numbers, of which each card has its own.
class PlainLetters
{
public:
    explicit PlainLetters(const QFont &font);

    /// The line, or nothing where a character is not in ASCII or not in the font.
    [[nodiscard]] std::optional<PrintedLine> line(const QString &text) const;

private:
    struct Letter {
        quint32 glyph = 0; ///< 0: there is none
        double advance = 0;
    };

    QRawFont m_font;
    std::array<Letter, 128> m_letters{};
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
