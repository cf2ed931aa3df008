#include "ui/cards/sheetpreview.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"

#include <QPainter>

namespace guestwright {

namespace {

constexpr double unitsPerMillimetre = 100;
constexpr int roomAround = 16;
// Paper is white and what lies on it the same in both themes.
constexpr QColor outlineOnPaper(0xb4, 0xb4, 0xbe);
constexpr QColor wordsOnPaper(0x5e, 0x5e, 0x6a);

} // namespace

SheetPreview::SheetPreview(SheetPaint paint, QWidget *parent)
    : QWidget(parent)
    , m_paint(std::move(paint))
    , m_sheet(allSheets().first())
{
    setMinimumSize(280, 320);
}

void SheetPreview::showSheet(const CardLayout &layout, qint64 number)
{
    m_layout = layout;
    m_sheet = sheetNamed(layout.sheet).value_or(allSheets().first());
    m_number = number;
    m_picture = {};
    update();
}

QRectF SheetPreview::paper() const
{
    const QRectF room = QRectF(rect()).adjusted(roomAround, roomAround, -roomAround, -roomAround);
    const QSizeF size = m_sheet.page.scaled(room.size(), Qt::KeepAspectRatio);
    return {QPointF(qRound(room.center().x() - size.width() / 2), qRound(room.center().y() - size.height() / 2)), size};
}

QPixmap SheetPreview::render(const QSizeF &size) const
{
    QPixmap picture((size * devicePixelRatioF()).toSize());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double unit = picture.width() / m_sheet.page.width() / unitsPerMillimetre;
    painter.scale(unit, unit);
    paintPlaces(painter);
    m_paint(painter, m_layout, m_number);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatioF());
    return picture;
}

void SheetPreview::paintPlaces(QPainter &painter) const
{
    QFont font = themeFont(TextSize::Normal);
    font.setPixelSize(420); // 4.2 mm of the paper
    painter.setFont(font);
    QPen pen(outlineOnPaper, 1, Qt::DashLine);
    pen.setCosmetic(true);
    for (int i = 0; i < m_sheet.cards(); ++i) {
        const QRectF place(m_sheet.place(i).topLeft() * unitsPerMillimetre,
                           m_sheet.place(i).size() * unitsPerMillimetre);
        painter.setPen(pen);
        painter.drawRect(place);
        if (m_number == 0 && i + 1 < m_layout.start) {
            painter.setPen(wordsOnPaper);
            painter.drawText(place, Qt::AlignCenter, tr("used"));
        }
    }
}

void SheetPreview::paintEvent(QPaintEvent * /*event*/)
{
    const QRectF place = paper();
    if (m_picture.isNull() || m_picture.deviceIndependentSize().toSize() != place.size().toSize()) {
        m_picture = render(place.size());
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int step = 1; step <= 4; ++step) {
        painter.setBrush(QColor(0, 0, 0, 10));
        painter.drawRoundedRect(place.adjusted(-step, -step + 1, step, step + 1), step, step);
    }
    painter.drawPixmap(place.topLeft(), m_picture);
}

} // namespace guestwright
