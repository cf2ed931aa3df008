#include "ui/theme/painting.h"

#include "ui/theme/icon.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace guestwright {

void drawBox(QPainter &painter, const QRectF &rect, qreal corner, const QColor &ground, const QColor &outline,
             qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
    painter.restore();
}

void drawButtonLabel(QPainter &painter, const QRect &rect, const ButtonLabel &label, Qt::LayoutDirection direction)
{
    constexpr int iconSide = 16;
    constexpr int gap = 8;
    const QFontMetrics metrics = painter.fontMetrics();
    const int textWidth = metrics.size(Qt::TextShowMnemonic, label.text).width();
    const int iconWidth = label.icon.isEmpty() ? 0 : iconSide + (label.text.isEmpty() ? 0 : gap);
    const int width = qMin(rect.width(), iconWidth + textWidth);
    const QRect whole(rect.left() + (rect.width() - width) / 2, rect.top(), width, rect.height());
    if (!label.icon.isEmpty()) {
        const QRect place(whole.left(), rect.top() + (rect.height() - iconSide) / 2, iconSide, iconSide);
        drawIcon(painter, QStyle::visualRect(direction, whole, place), label.icon, label.iconColor);
    }
    painter.setPen(label.textColor);
    const int mnemonic = label.underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(QStyle::visualRect(direction, whole, whole.adjusted(iconWidth, 0, 0, 0)),
                     Qt::AlignCenter | Qt::TextSingleLine | mnemonic, label.text);
}

int leadingText(Qt::LayoutDirection direction)
{
    return int(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter
        | Qt::TextSingleLine;
}

int trailingText(Qt::LayoutDirection direction)
{
    return leadingText(direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace guestwright
