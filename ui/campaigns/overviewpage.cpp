#include "ui/campaigns/overviewpage.h"

#include "ui/actions.h"
#include "ui/campaigns/funnelview.h"
#include "ui/campaigns/percent.h"
#include "ui/forms/form.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/headlinenumber.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// What stands between this campaign and its guests.
QString nextStep(const Campaign &campaign, const CampaignFunnel &numbers, qint64 items, Instant now)
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
    , m_funnel(new FunnelView)
    , m_notes(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_next(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
{
    setContentGround(*this);
    setObjectName(u"overviewPage"_s);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(20);
    m_redemption =
        addNumber(*numbers, tr("Redemption Rate"), u"redemptionRateNumber"_s, {.reached = Stage::Kind::Completed});
    m_opened = addNumber(*numbers, tr("Invite Open Rate"), u"inviteOpenRateNumber"_s, {.reached = Stage::Kind::Opened});
    m_clicked =
        addNumber(*numbers, tr("Click-through Rate"), u"clickThroughRateNumber"_s, {.reached = Stage::Kind::Clicked});
    m_active = addNumber(*numbers, tr("Active Now"), u"activeNowNumber"_s, {.guest = InviteFilter::Guest::ActiveNow});
    m_notes->setObjectName(u"funnelNotesLabel"_s);
    m_notes->setWordWrap(true);
    m_next->setObjectName(u"nextStepLabel"_s);
    m_next->setWordWrap(true);
    connect(m_funnel, &FunnelView::stageChosen, this,
            [this](Stage::Kind stage) { Q_EMIT invitesRequested({.reached = stage}); });
    auto *contents = new QWidget;
    setContentGround(*contents);
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(makeTop(actions));
    layout->addWidget(m_next);
    layout->addLayout(numbers);
    layout->addWidget(new Line(Qt::Horizontal));
    layout->addWidget(makeSectionTitle(tr("Journey")));
    layout->addWidget(m_funnel);
    layout->addWidget(m_notes);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(contents);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QHBoxLayout *OverviewPage::makeTop(Actions &actions)
{
    m_description->setObjectName(u"descriptionLabel"_s);
    m_description->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_description, 1);
    top->addWidget(outlinedButton(actions.editCampaign), 0, Qt::AlignTop);
    top->addWidget(outlinedButton(actions.editMessage), 0, Qt::AlignTop);
    auto *send = primaryButton(actions.sendInvitations, u"send"_s);
    send->setObjectName(u"overviewSendButton"_s);
    send->setText(tr("Send…"));
    top->addWidget(send, 0, Qt::AlignTop);
    return top;
}

HeadlineNumber *OverviewPage::addNumber(QHBoxLayout &row, const QString &name, const QString &objectName,
                                        const InviteFilter &shows)
{
    if (row.count() > 0) {
        row.addWidget(new Line(Qt::Vertical));
    }
    auto *number = new HeadlineNumber(name);
    number->setObjectName(objectName);
    number->setValue(u"–"_s);
    number->offerShow(QString(objectName).replace(u"Number"_s, u"ShowLink"_s));
    connect(number, &HeadlineNumber::showRequested, this, [this, shows] { Q_EMIT invitesRequested(shows); });
    row.addWidget(number, 1);
    return number;
}

void OverviewPage::showCampaign(const Campaign &campaign, const CampaignFunnel &funnel, qint64 items, Instant now)
{
    m_description->setText(campaign.description.isEmpty() ? tr("No description yet.") : campaign.description);
    showRates(funnel);
    m_funnel->setFunnel(funnel, campaign);
    QStringList notes{tr("Every number opens its invites. Automated events never count as a person.")};
    if (funnel.byLinks > 0) {
        notes << tr("%n redemption(s) by invitation links are no part of these numbers.", "", int(funnel.byLinks));
    }
    if (funnel.declined > 0) {
        notes << tr("%n guest(s) declined.", "", int(funnel.declined));
    }
    m_notes->setText(notes.join(u' '));
    const QString next = nextStep(campaign, funnel, items, now);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
}

void OverviewPage::showRates(const CampaignFunnel &funnel)
{
    const QLocale locale;
    const auto of = [&locale](const QString &sentence, const Rate &rate) {
        return sentence.arg(locale.toString(rate.part), locale.toString(rate.whole));
    };
    m_redemption->setValue(percentText(funnel.redemption().share(), 1));
    m_redemption->setSentence(of(tr("%1 of %2 invites"), funnel.redemption()));
    if (funnel.opened) {
        m_opened->setValue(percentText(funnel.opened->share(), 1));
        m_opened->setSentence(of(tr("%1 of %2 sent, an estimate"), *funnel.opened));
    } else {
        m_opened->setValue(tr("Not counted"), Ink::Secondary);
        m_opened->setSentence(tr("Opens are off for this campaign; they would be an estimate."));
    }
    m_clicked->setValue(percentText(funnel.clicked.share(), 1));
    m_clicked->setSentence(
        of(funnel.opened ? tr("%1 of %2 opened") : tr("%1 of %2 sent, as opens are not counted"), funnel.clicked));
    m_active->setValue(locale.toString(funnel.activeNow));
    m_active->setSentence(tr("on the page in the last %n minute(s)", "", int(activeFor.count())));
}

} // namespace guestwright
