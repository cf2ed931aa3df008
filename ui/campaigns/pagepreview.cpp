#include "ui/campaigns/pagepreview.h"

#include "models/core/accentcolor.h"
#include "models/core/expiration.h"
#include "ui/forms/form.h"
#include "ui/theme/colors.h"
#include "ui/theme/painting.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QUrl>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sheetWidth = 640;
constexpr qreal sheetMargin = 48;
constexpr qreal columnWidth = sheetWidth - 2 * sheetMargin;
constexpr qreal logoHeight = 40;
const QColor pageInk(0x1b, 0x1b, 0x20);
const QColor pageQuiet(0x57, 0x57, 0x63);

/// A description may name pictures; nothing is fetched for a preview.
class UnlinkedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return {}; }
};

QFont pageFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

PagePreview::PagePreview(QWidget *parent) : QWidget(parent)
{
    nameWidget(*this, u"pagePreview"_s, tr("Preview of the page"));
    setMinimumSize(280, 320);
}

void PagePreview::setPage(const Campaign &campaign, const QImage &logo, const QImage &poster)
{
    m_campaign = campaign;
    m_logo = logo;
    m_poster = poster;
    setAccessibleDescription(titleOf(campaign));
    update();
}

void PagePreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorsFor(palette()).previewGround);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal scale = std::min(1.0, (width() - 32) / sheetWidth);
    painter.translate((width() - sheetWidth * scale) / 2, 16);
    painter.scale(scale, scale);
    const QRectF sheet(0, 0, sheetWidth, (height() - 32) / scale);
    painter.setClipRect(sheet);
    painter.fillRect(sheet, Qt::white); // the page's own colours, in a dark window too
    painter.fillRect(QRectF(0, 0, sheetWidth, 4), QColor(accentFill(m_campaign.pageColor)));
    qreal y = drawBrand(painter, 32);
    y = drawWords(painter, y + 24);
    y = m_campaign.page.videoUrl.isEmpty() ? y : drawVideo(painter, y + 24);
    y = drawButton(painter, y + 24);
    painter.setFont(pageFont(15));
    painter.setPen(pageQuiet);
    const auto end = campaignEnd(m_campaign);
    if (end) {
        painter.drawText(QRectF(sheetMargin, y + 12, columnWidth, 24), Qt::AlignCenter,
                         tr("Works until %1").arg(untilText(*end, m_campaign.zone)));
    }
    painter.drawText(QRectF(sheetMargin, y + 64, columnWidth, 24), Qt::AlignCenter,
                     tr("%1 · Privacy · No, thank you").arg(m_campaign.page.organizer));
}

qreal PagePreview::drawBrand(QPainter &painter, qreal y) const
{
    qreal x = sheetMargin;
    if (!m_logo.isNull()) {
        const qreal width = std::min(logoHeight * m_logo.width() / m_logo.height(), columnWidth / 2);
        painter.drawImage(QRectF(x, y, width, width * m_logo.height() / m_logo.width()), m_logo);
        x += width + 12;
    }
    painter.setFont(pageFont(18, QFont::DemiBold));
    painter.setPen(pageInk);
    painter.drawText(QRectF(x, y, sheetWidth - sheetMargin - x, logoHeight), Qt::AlignVCenter,
                     m_campaign.page.organizer);
    return y + logoHeight;
}

qreal PagePreview::drawWords(QPainter &painter, qreal y) const
{
    painter.setFont(pageFont(30, QFont::Bold));
    painter.setPen(pageInk);
    QRectF title;
    painter.drawText(QRectF(sheetMargin, y, columnWidth, 400), Qt::TextWordWrap, titleOf(m_campaign), &title);
    UnlinkedDocument words;
    words.setDefaultFont(pageFont(17));
    words.setDocumentMargin(0);
    words.setTextWidth(columnWidth);
    words.setMarkdown(m_campaign.description,
                      QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
                          | QTextDocument::MarkdownNoHTML);
    painter.save();
    painter.translate(sheetMargin, title.bottom() + 12);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, pageInk); // the window may be dark, the page is not
    words.documentLayout()->draw(&painter, context);
    painter.restore();
    return title.bottom() + 12 + words.size().height();
}

qreal PagePreview::drawVideo(QPainter &painter, qreal y) const
{
    const QRectF box(sheetMargin, y, columnWidth, 200);
    const QColor accent(accentFill(m_campaign.pageColor));
    drawBox(painter, box, 8, mixed(Qt::white, accent, 0.12));
    drawPoster(painter, box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(box.center() - QPointF(0, 16), 30, 30);
    painter.setBrush(accent);
    const QPointF middle = box.center() - QPointF(0, 16);
    painter.drawPolygon(QPolygonF{middle + QPointF(-8, -12), middle + QPointF(13, 0), middle + QPointF(-8, 12)});
    painter.setFont(pageFont(15));
    painter.setPen(pageQuiet);
    if (!m_poster.isNull()) {
        return box.bottom(); // the words would be lost on it
    }
    const QString host = QUrl(m_campaign.page.videoUrl).host();
    const QString plays = tr("Plays from %1").arg(host);
    painter.drawText(box.adjusted(8, 140, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     m_campaign.page.videoCaption.isEmpty() ? plays : m_campaign.page.videoCaption + u'\n' + plays);
    return box.bottom();
}

void PagePreview::drawPoster(QPainter &painter, const QRectF &box) const
{
    if (m_poster.isNull()) {
        return;
    }
    // As much of its middle as the box shows.
    const QSizeF seen = box.size().scaled(m_poster.size(), Qt::KeepAspectRatio);
    QRectF part(QPointF(), seen);
    part.moveCenter(QRectF(m_poster.rect()).center());
    QPainterPath rounded;
    rounded.addRoundedRect(box, 8, 8);
    painter.save();
    painter.setClipPath(rounded, Qt::IntersectClip);
    painter.drawImage(box, m_poster, part);
    painter.restore();
}

qreal PagePreview::drawButton(QPainter &painter, qreal y) const
{
    const QRectF box(sheetMargin, y, columnWidth, 52);
    drawBox(painter, box, 8, QColor(accentFill(m_campaign.pageColor)));
    painter.setFont(pageFont(18, QFont::DemiBold));
    painter.setPen(QColor(onAccent(m_campaign.pageColor)));
    const QString usual = m_campaign.purpose == Campaign::Purpose::Gift ? tr("Choose a gift") : tr("Join");
    painter.drawText(box, Qt::AlignCenter, m_campaign.pageButton.isEmpty() ? usual : m_campaign.pageButton);
    return box.bottom();
}

} // namespace guestwright
