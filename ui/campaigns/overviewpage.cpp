#include "ui/campaigns/overviewpage.h"

#include "ui/actions.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/headlinenumber.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString percentOf(qint64 part, qint64 whole)
{
    return whole == 0
        ? QString()
        : OverviewPage::tr("%1% of %2 invites")
              .arg(QLocale().toString(100.0 * double(part) / double(whole), 'f', part == 0 || part == whole ? 0 : 1),
                   QLocale().toString(whole));
}

/// What stands between this campaign and its guests.
QString nextStep(const Campaign &campaign, const CampaignNumbers &numbers, qint64 items, Instant now)
{
    const Campaign::State state = campaignState(campaign, now);
    if (state == Campaign::State::Draft && campaign.purpose == Campaign::Purpose::Gift && items == 0) {
        return OverviewPage::tr("Next: add an item that guests can choose, then activate the campaign.");
    }
    if (state == Campaign::State::Draft) {
        return OverviewPage::tr("Next: activate the campaign. Until then its links do not work and nothing is sent.");
    }
    if (state == Campaign::State::Paused) {
        return OverviewPage::tr("Paused: links answer that they do not work for now; nothing is lost.");
    }
    if (state == Campaign::State::Expired) {
        return OverviewPage::tr("Expired: its links no longer work. Duplicate it to start again.");
    }
    if (numbers.invites == 0) {
        return OverviewPage::tr("Next: create invites.");
    }
    return numbers.sent == 0 ? OverviewPage::tr("Next: send the invitations, or copy the links.") : QString();
}

} // namespace

OverviewPage::OverviewPage(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_description(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
    , m_next(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
{
    setContentGround(*this);
    setObjectName(u"overviewPage"_s);
    m_description->setObjectName(u"descriptionLabel"_s);
    m_description->setWordWrap(true);
    m_next->setObjectName(u"nextStepLabel"_s);
    m_next->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_description, 1);
    top->addWidget(outlinedButton(actions.editCampaign), 0, Qt::AlignTop);
    top->addWidget(outlinedButton(actions.editMessage), 0, Qt::AlignTop);
    auto *send = primaryButton(actions.sendInvitations, u"send"_s);
    send->setObjectName(u"overviewSendButton"_s);
    send->setText(tr("Send…"));
    top->addWidget(send, 0, Qt::AlignTop);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(20);
    m_invites = addNumber(*numbers, tr("Invites"), u"invitesNumber"_s);
    m_sent = addNumber(*numbers, tr("Sent"), u"sentNumber"_s);
    m_redeemed = addNumber(*numbers, tr("Redeemed"), u"redeemedNumber"_s);
    m_bounced = addNumber(*numbers, tr("Bounced"), u"bouncedNumber"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(20);
    layout->addLayout(top);
    layout->addLayout(numbers);
    layout->addWidget(new Line(Qt::Horizontal));
    layout->addWidget(m_next);
    layout->addStretch(1);
}

HeadlineNumber *OverviewPage::addNumber(QHBoxLayout &row, const QString &name, const QString &objectName)
{
    if (row.count() > 0) {
        row.addWidget(new Line(Qt::Vertical));
    }
    auto *number = new HeadlineNumber(name);
    number->setObjectName(objectName);
    number->setValue(u"–"_s);
    row.addWidget(number, 1);
    return number;
}

void OverviewPage::showCampaign(const Campaign &campaign, const CampaignNumbers &numbers, qint64 items, Instant now)
{
    const QLocale locale;
    m_description->setText(campaign.description.isEmpty() ? tr("No description yet.") : campaign.description);
    m_invites->setValue(locale.toString(numbers.invites));
    m_invites->setSentence(campaign.purpose == Campaign::Purpose::Gift
                               ? tr("guests can choose %n item(s)", "", int(items))
                               : tr("guests can join"));
    m_sent->setValue(locale.toString(numbers.sent));
    m_sent->setSentence(percentOf(numbers.sent, numbers.invites));
    m_redeemed->setValue(locale.toString(numbers.used));
    m_redeemed->setSentence(percentOf(numbers.used, numbers.invites));
    m_bounced->setValue(locale.toString(numbers.bounced), numbers.bounced > 0 ? Ink::Bad : Ink::Text);
    m_bounced->setSentence(numbers.bounced > 0 ? tr("their links still work")
                                               : tr("every address was accepted so far"));
    m_next->setText(nextStep(campaign, numbers, items, now));
}

} // namespace guestwright
