#include "app/cards/printedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstLetter = u' ';
constexpr char16_t lastLetter = u'~';

QPointF wholeUnits(QPointF point)
{
    return point.toPoint();
}

} // namespace

QFont printFont(int height, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"DejaVu Sans"_s});
    font.setPixelSize(height);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // the same measures on every printer and in the preview
    return font;
}

PrintedLine PrintedLine::of(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid()) {
        return {};
    }
    line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    PrintedLine printed{.glyphs = line.glyphRuns(), .width = line.naturalTextWidth()};
    for (QGlyphRun &run : printed.glyphs) {
        QList<QPointF> places = run.positions();
        for (QPointF &place : places) {
            place = wholeUnits(place - QPointF(0, line.ascent()));
        }
        run.setPositions(places);
    }
    return printed;
}

void PrintedLine::draw(QPainter &painter, QPointF baseline) const
{
    for (const QGlyphRun &run : glyphs) {
        painter.drawGlyphRun(wholeUnits(baseline), run);
    }
}

PlainLetters::PlainLetters(const QFont &font) : m_font(QRawFont::fromFont(font))
{
    QString all;
    for (char16_t letter = firstLetter; letter <= lastLetter; ++letter) {
        all += QChar(letter);
    }
    const QList<quint32> glyphs = m_font.glyphIndexesForString(all);
    const QList<QPointF> advances = m_font.advancesForGlyphIndexes(glyphs);
    for (qsizetype i = 0; i < std::min({all.size(), glyphs.size(), advances.size()}); ++i) {
        m_letters[all.at(i).unicode()] = {.glyph = glyphs.at(i), .advance = advances.at(i).x()};
    }
}

std::optional<PrintedLine> PlainLetters::line(const QString &text) const
{
    QList<quint32> glyphs;
    QList<QPointF> places;
    double x = 0;
    for (const QChar c : text) {
        const Letter letter = c.unicode() < m_letters.size() ? m_letters[c.unicode()] : Letter{};
        if (letter.glyph == 0) {
            return std::nullopt;
        }
        glyphs.append(letter.glyph);
        places.append(wholeUnits({x, 0}));
        x += letter.advance;
    }
    QGlyphRun run;
    run.setRawFont(m_font);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    return PrintedLine{.glyphs = {run}, .width = x};
}

QStringList printLines(const QString &text, const QFont &font, double width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetricsF(font).elidedText(text.sliced(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.sliced(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QFont fittedFont(QFont font, const QString &text, double width, int least)
{
    const double needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed > width) {
        font.setPixelSize(qMax(least, int(font.pixelSize() * width / needed)));
    }
    return font;
}

QString printable(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool turnsText = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
            || code == 0x200e || code == 0x200f || code == 0x061c;
        if (!turnsText && c.category() != QChar::Other_Control) {
            clean += c;
        }
    }
    return clean;
}

QString missingGlyphs(const QString &text)
{
    static const QFontMetricsF metrics(printFont(300));
    QString missing;
    for (const uint code : text.toUcs4()) {
        const QString character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        if (code > 0x7e && !QChar::isSpace(code) && QChar::category(code) != QChar::Other_Format
            && !metrics.inFontUcs4(code) && !missing.contains(character)) {
            missing += character;
        }
    }
    return missing;
}

} // namespace guestwright
