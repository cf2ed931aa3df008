#include "app/cards/printedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace guestwright {

using namespace Qt::StringLiterals;

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
    return {.glyphs = line.glyphRuns(), .width = line.naturalTextWidth(), .ascent = line.ascent()};
}

void PrintedLine::draw(QPainter &painter, QPointF baseline) const
{
    for (const QGlyphRun &run : glyphs) {
        painter.drawGlyphRun(baseline - QPointF(0, ascent), run);
    }
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
