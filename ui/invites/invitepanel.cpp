#include "ui/invites/invitepanel.h"

#include "models/invites/invitestate.h"
#include "models/invites/invitetablemodel.h"
#include "ui/actions.h"
#include "ui/invites/invitestory.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/journeytimeline.h"
#include "ui/widgets/line.h"
#include "ui/widgets/messagelist.h"
#include "ui/widgets/pilllabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/statusdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

PlainLabel *panelTitle(const QString &text)
{
    auto *label = new PlainLabel(text, TextSize::Small, Ink::Secondary);
    label->setWeight(QFont::DemiBold);
    return label;
}

QPushButton *panelIconButton(const QString &iconName, const QString &name, const QString &objectName)
{
    auto *button = new QPushButton;
    button->setIcon(themeIcon(iconName));
    button->setAutoDefault(false);
    button->setFixedWidth(controlHeight);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    button->setObjectName(objectName);
    return button;
}

} // namespace

InvitePanel::InvitePanel(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_edge(new Line(Qt::Vertical))
    , m_name(new PlainLabel({}, TextSize::Panel))
    , m_status(new PillLabel)
    , m_contact(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_address(new PlainLabel)
    , m_phone(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
    , m_link(new QLineEdit)
    , m_until(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_journey(new JourneyTimeline)
    , m_noMessages(new PlainLabel(tr("None yet"), TextSize::Small, Ink::Secondary))
    , m_messages(new MessageList)
{
    setContentGround(*this);
    setObjectName(u"invitePanel"_s);
    setAccessibleName(tr("Details"));
    setMinimumWidth(280);
    setMaximumWidth(480);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContents(actions));
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_edge);
    m_edge->hide();
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    whole->addLayout(layout, 1);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFooter(actions));
}

QWidget *InvitePanel::makeContents(Actions &actions)
{
    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(8);
    auto *close = iconButton(u"x"_s, tr("Close Details"), u"closeDetailsButton"_s);
    connect(close, &QToolButton::clicked, this, &InvitePanel::closeRequested);
    m_name->setObjectName(u"inviteNameLabel"_s);
    m_name->setElided(true);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_name, 1);
    heading->addWidget(close);
    layout->addLayout(heading);
    auto *status = new QHBoxLayout;
    status->addWidget(m_status);
    m_contact->setElided(true);
    status->addWidget(m_contact, 1);
    layout->addLayout(status);
    m_address->setObjectName(u"inviteAddressLabel"_s);
    m_address->setElided(true);
    m_phone->setElided(true);
    layout->addWidget(m_address);
    layout->addWidget(m_phone);
    m_link->setObjectName(u"inviteLinkEdit"_s);
    m_link->setAccessibleName(tr("Link"));
    m_link->setReadOnly(true);
    auto *copy = panelIconButton(u"copy"_s, tr("Copy Link"), u"copyLinkButton"_s);
    connect(copy, &QPushButton::clicked, actions.copyLink, &QAction::trigger);
    auto *link = new QHBoxLayout;
    link->setSpacing(6);
    link->addWidget(m_link, 1);
    link->addWidget(copy);
    layout->addLayout(link);
    m_until->setObjectName(u"worksUntilLabel"_s);
    m_until->setWordWrap(true);
    layout->addWidget(m_until);
    layout->addSpacing(6);
    layout->addWidget(new Line(Qt::Horizontal));
    layout->addWidget(panelTitle(tr("Journey")));
    m_journey->setObjectName(u"journeyList"_s);
    m_journey->setAccessibleName(tr("Journey"));
    layout->addWidget(m_journey);
    layout->addSpacing(6);
    layout->addWidget(new Line(Qt::Horizontal));
    layout->addWidget(panelTitle(tr("Messages")));
    m_messages->setObjectName(u"messageList"_s);
    m_messages->setAccessibleName(tr("Messages"));
    layout->addWidget(m_noMessages);
    layout->addWidget(m_messages);
    layout->addStretch(1);
    return contents;
}

QWidget *InvitePanel::makeFooter(Actions &actions)
{
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(18, 8, 18, 14);
    layout->setSpacing(6);
    auto *menu = new QMenu(this);
    menu->addActions(actions.ofInvites());
    auto *more = panelIconButton(u"ellipsis"_s, tr("More Actions"), u"moreInviteActionsButton"_s);
    connect(more, &QPushButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    for (QAction *action : {actions.sendNotification, actions.extendInvites}) {
        auto *button = outlinedButton(action);
        const auto shorten = [button, action] { button->setText(action->iconText()); };
        connect(action, &QAction::changed, button, shorten);
        shorten();
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(more);
    return footer;
}

void InvitePanel::showDetails(const InviteDetails &details)
{
    const Invite &invite = details.invite;
    m_inviteId = invite.id;
    const auto state = inviteState(InviteFacts::of(invite, details.campaign), details.now);
    StatusPill pill = inviteStatusPill(int(state.status));
    pill.text = words(state.status);
    m_name->setText(shownName(invite));
    m_status->setPill(pill);
    m_contact->setText(details.contactName.isEmpty() ? tr("Not a saved contact")
                                                     : tr("Contact: %1").arg(details.contactName));
    m_address->setText(invite.email.isEmpty() ? tr("No address, link only") : invite.email);
    m_phone->setText(invite.phone);
    m_phone->setVisible(!invite.phone.isEmpty());
    m_link->setText(details.link);
    m_link->setCursorPosition(0);
    QStringList until{worksUntilSentence(invite, details.campaign, details.now)};
    if (details.isPending) {
        until << tr("Not on the server yet.");
    }
    if (invite.bouncedAt && !invite.bounceWords.isEmpty()) {
        until << tr("Bounced: %1").arg(invite.bounceWords);
    }
    m_until->setText(until.join(u'\n'));
    m_journey->setEntries(journeyEntries(details));
    m_messages->setEntries(messageEntries(details));
    m_messages->setVisible(!details.messages.isEmpty());
    m_noMessages->setVisible(details.messages.isEmpty());
}

void InvitePanel::setEdgeShown(bool shown)
{
    m_edge->setVisible(shown);
}

void InvitePanel::keyPressEvent(QKeyEvent *event)
{
    event->key() == Qt::Key_Escape ? Q_EMIT closeRequested() : QWidget::keyPressEvent(event);
}

} // namespace guestwright
