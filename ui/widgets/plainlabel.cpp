#include "ui/widgets/plainlabel.h"

#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace guestwright {

PlainLabel::PlainLabel(const QString &text, TextSize size, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_weight(QFont::Weight(themeFont(size).weight()))
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setText(text);
    updateFont();
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void PlainLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    updateFont();
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void PlainLabel::setPlainToolTip(const QString &text)
{
    m_tip = text;
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(whole.width(), fontMetrics().horizontalAdvance(u'm') * 3), whole.height()) : whole;
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString tip = !m_tip.isEmpty() ? m_tip : isCut() ? text() : QString();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(tip), this);
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange) {
        updateFont();
    }
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!pixmap().isNull()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect place = contentsRect();
    const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute)
        | (wordWrap() ? Qt::TextWordWrap : 0) | (buddy() ? Qt::TextShowMnemonic : 0);
    const QString shown = m_elided ? fontMetrics().elidedText(text(), Qt::ElideRight, place.width()) : text();
    painter.setPen(colorsFor(palette()).ink(isEnabled() ? m_ink : Ink::Disabled));
    painter.drawText(place, flags, shown);
}

void PlainLabel::updateFont()
{
    setFont(themeFont(m_size, m_weight));
}

bool PlainLabel::isCut() const
{
    return m_elided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

} // namespace guestwright
