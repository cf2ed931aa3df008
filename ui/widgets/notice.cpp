#include "ui/widgets/notice.h"

#include "ui/theme/painting.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

Ink noticeInk(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Ink::Good;
    case Tone::Caution:
        return Ink::Caution;
    case Tone::Bad:
        return Ink::Bad;
    case Tone::Neutral:
    case Tone::Outline:
        break;
    }
    return Ink::Neutral;
}

QString noticeIcon(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"circle-check"_s;
    case Tone::Caution:
        return u"triangle-alert"_s;
    case Tone::Bad:
        return u"circle-alert"_s;
    case Tone::Neutral:
    case Tone::Outline:
        break;
    }
    return u"info"_s;
}

} // namespace

Notice::Notice(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(new IconLabel(noticeIcon(tone), 16, noticeInk(tone)))
    , m_happened(new PlainLabel)
    , m_means(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
    , m_actions(new QHBoxLayout)
{
    m_happened->setWeight(QFont::DemiBold);
    m_means->setWordWrap(true);
    m_actions->setSpacing(20);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addSpacing(2);
    layout->addWidget(m_happened);
    layout->addWidget(m_means, 1);
    layout->addLayout(m_actions);
    setMinimumHeight(44);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Notice::setWords(const QString &happened, const QString &means, const QString &iconName)
{
    m_happened->setText(happened);
    m_means->setText(means);
    m_icon->setIcon(iconName.isEmpty() ? noticeIcon(m_tone) : iconName, noticeInk(m_tone));
    setAccessibleName(u"%1. %2"_s.arg(happened, means));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(noticeIcon(tone), noticeInk(tone));
    update();
}

LinkButton *Notice::addAction(const QString &text)
{
    auto *action = new LinkButton(text);
    m_actions->addWidget(action);
    return action;
}

void Notice::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawBox(painter, rect(), 8, colorsFor(palette()).ground(m_tone));
}

} // namespace guestwright
