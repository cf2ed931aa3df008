#include "app/cards/cardpainter.h"

#include "app/cards/printedtext.h"
#include "app/cards/qrcode.h"

#include <QFontMetricsF>
#include <QPainter>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

// In hundredths of a millimetre.
constexpr double edge = 450; // room for a printer that is a little off, and for scissors
constexpr double footRoom = 1'000; // below the code: the link
constexpr double codeTop = 150;
constexpr double codeLeft = 50;
constexpr double barHeight = 90;
constexpr double barWidth = 900;
constexpr int titleHeight = 440;
constexpr int nameHeight = 330;
constexpr int textHeight = 270;
constexpr int smallHeight = 235;
constexpr int smallestHeight = 170; // still read with good eyes
constexpr double lineStep = 1.3;
constexpr int usualModules = 33; // of a link of 43 to 62 characters
constexpr double shareOfCode = 0.48; // of the width

const QColor inkOfWords(0x1b, 0x1b, 0x20);
const QColor softInk(0x57, 0x57, 0x63);

double codeSideFor(const QSizeF &size)
{
    return std::min(size.height() - codeTop - footRoom + 300, size.width() * shareOfCode);
}

QList<PrintedLine> shaped(const QStringList &lines, const QFont &font)
{
    QList<PrintedLine> done;
    for (const QString &line : lines) {
        done << PrintedLine::of(line, font);
    }
    return done;
}

/// Draws lines below each other; the y below them.
double drawLines(QPainter &painter, const QList<PrintedLine> &lines, int height, QPointF corner)
{
    for (const PrintedLine &line : lines) {
        line.draw(painter, corner + QPointF(0, height));
        corner.ry() += height * lineStep;
    }
    return corner.y();
}

QString typedLink(const QString &url)
{
    return url.startsWith(u"https://"_s) ? url.sliced(8) : url;
}

} // namespace

CardPainter::CardPainter(QSizeF cardInMm, CardLook look, CardLayout layout)
    : m_size(cardInMm * perMillimetre)
    , m_look(std::move(look))
    , m_layout(std::move(layout))
    , m_color(m_look.color)
    , m_codeSide(codeSideFor(m_size))
    , m_quiet(m_codeSide * QrCode::quietZone / (usualModules + 2 * QrCode::quietZone))
    , m_left(codeLeft + m_codeSide)
    , m_width(m_size.width() - m_left - edge)
    , m_titleFont(printFont(titleHeight, QFont::DemiBold))
    , m_nameFont(printFont(nameHeight, QFont::Medium))
    , m_textFont(printFont(textHeight))
    , m_smallFont(printFont(smallHeight))
{
    const QString title = printable(m_look.title);
    m_titleFont = fittedFont(m_titleFont, title, 1.9 * m_width, 340); // two lines
    m_title = shaped(printLines(title, m_titleFont, m_width, 2), m_titleFont);
    m_call = shaped(printLines(m_look.call, m_textFont, m_width, 2), m_textFont);
}

CodePlace CardPainter::codePlace(int modules) const
{
    return {.corner = {codeLeft, codeTop}, .module = m_codeSide / (modules + 2 * QrCode::quietZone)};
}

Result<> CardPainter::paint(QPainter &painter, const Card &card)
{
    const auto code = makeQrCode(card.url);
    if (!code) {
        return failure(code);
    }
    const CodePlace place = codePlace(code->size);
    const QTransform before = painter.transform();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.translate(place.corner);
    painter.scale(place.module, place.module);
    painter.translate(QrCode::quietZone, QrCode::quietZone);
    painter.setRenderHint(QPainter::Antialiasing, false); // neighbours would show a seam
    painter.drawRects(code->dark);
    painter.setTransform(before);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintWords(painter, card);
    paintFoot(painter, card);
    return {};
}

void CardPainter::paintWords(QPainter &painter, const Card &card)
{
    const double top = codeTop + m_quiet;
    painter.fillRect(QRectF(m_left, top, barWidth, barHeight), m_color);
    painter.setPen(inkOfWords);
    double y = drawLines(painter, m_title, m_titleFont.pixelSize(), {m_left, top + barHeight + 130});
    if (m_layout.showName && !card.name.isEmpty()) {
        y = paintName(painter, card.name, y + 40);
    }
    if (m_layout.showUntil && !card.until.isEmpty()) {
        const QList<PrintedLine> &lines = untilLines(card.until);
        const double bottom = codeTop + m_codeSide - m_quiet;
        drawLines(painter, lines, smallHeight, {m_left, bottom - lines.size() * smallHeight * lineStep + 60});
    }
    painter.setPen(softInk);
    drawLines(painter, m_call, textHeight, {m_left, y + 60});
}

double CardPainter::paintName(QPainter &painter, const QString &name, double y)
{
    const QString clean = printable(name);
    PrintedLine line = PrintedLine::of(clean, m_nameFont);
    if (line.width > m_width) {
        const QFont font = fittedFont(m_nameFont, clean, m_width, textHeight);
        line = PrintedLine::of(QFontMetricsF(font).elidedText(clean, Qt::ElideRight, m_width), font);
    }
    return drawLines(painter, {line}, nameHeight, {m_left, y});
}

void CardPainter::paintFoot(QPainter &painter, const Card &card)
{
    const double baseline = m_size.height() - edge - 60;
    const PrintedLine number = plainLine(card.number, smallHeight);
    const double end = m_size.width() - edge - number.width;
    number.draw(painter, {end, baseline});
    if (m_layout.showLink) {
        painter.setPen(inkOfWords);
        paintLink(painter, typedLink(card.url), end - 250 - codeLeft - m_quiet, baseline);
    }
}

void CardPainter::paintLink(QPainter &painter, const QString &link, double room, double baseline)
{
    const double left = codeLeft + m_quiet;
    PrintedLine line = plainLine(link, smallHeight);
    if (line.width > room) {
        const int height = std::max(smallestHeight, int(smallHeight * room / line.width));
        line = plainLine(link, height);
    }
    if (line.width <= room) {
        line.draw(painter, {left, baseline});
        return;
    }
    const QFont font = printFont(smallestHeight);
    const QList<PrintedLine> lines = shaped(printLines(link, font, room, 2), font);
    drawLines(painter, lines, smallestHeight,
              {left, baseline - smallestHeight - double(lines.size() - 1) * smallestHeight * lineStep});
}

PrintedLine CardPainter::plainLine(const QString &text, int height)
{
    auto letters = m_letters.find(height);
    if (letters == m_letters.end()) {
        letters = m_letters.emplace(height, printFont(height)).first;
    }
    const auto plain = letters->second.line(text);
    return plain ? *plain : PrintedLine::of(text, printFont(height));
}

const QList<PrintedLine> &CardPainter::untilLines(const QString &until)
{
    if (until != m_until) {
        m_until = until;
        m_untilLines = shaped(printLines(m_look.untilWords.arg(until), m_smallFont, m_width, 2), m_smallFont);
    }
    return m_untilLines;
}

} // namespace guestwright
