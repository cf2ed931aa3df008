#include "ui/mail/sendreasons.h"

#include "ui/forms/form.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

QString reasonIcon(SendPlan::Reason reason)
{
    switch (reason) {
    case SendPlan::Reason::Deleted:
        return u"trash-2"_s;
    case SendPlan::Reason::Used:
        return u"check"_s;
    case SendPlan::Reason::Revoked:
        return u"ban"_s;
    case SendPlan::Reason::Expired:
        return u"clock"_s;
    case SendPlan::Reason::CampaignNotActive:
    case SendPlan::Reason::LinkPaused:
    case SendPlan::Reason::LinkFull:
        return u"circle-pause"_s;
    case SendPlan::Reason::NoAddress:
    case SendPlan::Reason::Bounced:
        return u"mail-x"_s;
    case SendPlan::Reason::Unwanted:
        return u"bell-off"_s;
    case SendPlan::Reason::Underway:
        return u"layers"_s;
    case SendPlan::Reason::Uncertain:
        return u"circle-question-mark"_s;
    case SendPlan::Reason::SentAlready:
        return u"mail"_s;
    case SendPlan::Reason::SentLately:
        return u"history"_s;
    case SendPlan::Reason::EmptyValue:
        return u"circle-dashed"_s;
    }
    return {};
}

} // namespace

SendReasons::SendReasons(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeSectionTitle(tr("Who does not, and why")));
    layout->addLayout(m_rows);
    layout->addStretch(1);
}

void SendReasons::setPlan(const std::optional<SendPlan> &plan)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose click asked for this
        }
        delete item;
    }
    if (!plan) {
        addWords(tr("Counting…"));
    } else if (plan->leftOut.isEmpty()) {
        addWords(tr("Everyone who was asked about gets it."));
    } else {
        for (const SendPlan::Group &group : plan->leftOut) {
            addReason(group);
        }
    }
}

void SendReasons::addWords(const QString &text)
{
    m_rows->addWidget(new PlainLabel(text, TextSize::Normal, Ink::Secondary));
}

void SendReasons::addReason(const SendPlan::Group &group)
{
    const QString number = QLocale().toString(group.count);
    const QString reason = words(group.reason);
    auto *row = new QWidget;
    row->setFixedHeight(33);
    row->setAccessibleName(u"%1: %2"_s.arg(reason, number));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *count = new PlainLabel(number);
    count->setWeight(QFont::DemiBold);
    count->setMinimumWidth(28);
    count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(count);
    layout->addWidget(new IconLabel(reasonIcon(group.reason)));
    layout->addWidget(new PlainLabel(reason), 1);
    if (group.reason == SendPlan::Reason::SentLately) {
        auto *include = new LinkButton(tr("Include"));
        nameWidget(*include, u"includeButton"_s, tr("Include those who got a mail lately"));
        connect(include, &LinkButton::clicked, this, &SendReasons::includeRequested);
        layout->addWidget(include);
    }
    if (group.reason == SendPlan::Reason::EmptyValue) {
        auto *include = new LinkButton(tr("Include"));
        nameWidget(*include, u"includeEmptyButton"_s, tr("Include those who lack a value"));
        connect(include, &LinkButton::clicked, this, &SendReasons::includeEmptyRequested);
        layout->addWidget(include);
    }
    m_rows->addWidget(row);
    m_rows->addWidget(new Line(Qt::Horizontal));
}

} // namespace guestwright
