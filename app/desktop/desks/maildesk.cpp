#include "app/desktop/desks/maildesk.h"

#include "app/desktop/accountcontroller.h"
#include "app/desktop/desks/campaigndesk.h"
#include "app/desktop/desks/invitedesk.h"
#include "app/desktop/desks/syncdesk.h"
#include "app/desktop/inviteecontroller.h"
#include "app/desktop/mailcontroller.h"
#include "app/desktop/outboxcontroller.h"
#include "app/desktop/templatecontroller.h"
#include "app/desktop/waitingmailcontroller.h"
#include "models/mail/outboxtablemodel.h"
#include "ui/actions.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/mail/outboxpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebarmodel.h"
#include "ui/statusline.h"
#include "ui/widgets/datatable.h"

#include <QTimer>

#include <utility>

namespace guestwright {

MailDesk::MailDesk(Session &session, Actions &actions, MainWindow &window, CampaignDesk &campaigns, InviteDesk &invites,
                   SyncDesk &sync)
    : Desk(session, actions, window)
    , m_campaign(campaigns.page())
    , m_page(new OutboxPage)
{
    auto *outbox = new OutboxTableModel(m_page);
    addPage({Place::Kind::Outbox, Place::Kind::Uncertain}, m_page);
    m_mail = std::make_unique<MailController>(session, actions, m_campaign.invites(), window, sync.synchronizing());
    m_invitees = std::make_unique<InviteeController>(session, window);
    m_accounts = std::make_unique<AccountController>(session, actions, m_mail->mailroom(), window);
    m_outbox = std::make_unique<OutboxController>(session, *outbox, *m_page);
    m_waitingMail = std::make_unique<WaitingMailController>(session, *m_mail);
    m_templates =
        std::make_unique<TemplateController>(session, actions, campaigns.campaigns(), m_mail->mailroom(), window);
    passOnWordsOf(*m_mail);
    passOnWordsOf(*m_invitees);
    passOnWordsOf(*m_accounts);
    passOnWordsOf(*m_outbox);
    passOnWordsOf(*m_templates);
    connectProgress();
    connectCampaign();
    connect(m_invitees.get(), &InviteeController::sendRequested, m_mail.get(), &MailController::askToMail);
    connect(&invites, &InviteDesk::sendRequested, m_mail.get(), &MailController::sendNow);
    connect(m_outbox.get(), &OutboxController::inviteFound, this, [this, &invites](qint64 campaignId, qint64 inviteId) {
        Q_EMIT placeRequested({Place::Kind::Campaign, campaignId});
        invites.choose(inviteId);
    });
    connect(&session, &Session::opened, this, [this] { m_trouble.clear(); });
}

MailDesk::~MailDesk() = default;

void MailDesk::connectProgress()
{
    connect(m_mail.get(), &MailController::progressed, &m_window, &MainWindow::showProgress);
    connect(m_mail.get(), &MailController::progressed, m_page, &OutboxPage::showProgress);
    connect(m_mail.get(), &MailController::ended, &m_window, &MainWindow::hideProgress);
    connect(m_mail.get(), &MailController::ended, m_page, [this] { m_page->showProgress({}, 0, 0); });
    connect(&m_window, &MainWindow::cancelRequested, this, [this] {
        if (isSending()) { // other work shows its progress there too
            m_mail->mailroom().stop();
        }
    });
    connect(m_page, &OutboxPage::stopRequested, &m_mail->mailroom(), &Mailroom::stop);
    connect(m_page, &OutboxPage::runRequested, m_mail.get(), &MailController::tryAgain);
    connect(m_waitingMail.get(), &WaitingMailController::waiting, &m_window.status(), &StatusLine::showWaiting);
}

void MailDesk::connectCampaign()
{
    connect(m_mail.get(), &MailController::trouble, this, [this](const QString &words) {
        m_trouble = words;
        showTrouble();
    });
    connect(&m_campaign, &CampaignPage::accountRequested, m_actions.mailAccount, &QAction::trigger);
    connect(&m_campaign, &CampaignPage::tryAgainRequested, m_mail.get(), &MailController::tryAgain);
    connect(&m_campaign, &CampaignPage::uncertainRequested, this,
            [this] { Q_EMIT placeRequested({Place::Kind::Uncertain}); });
}

bool MailDesk::isSending() const
{
    return m_mail->mailroom().isRunning();
}

QList<QWidget *> MailDesk::show(const Place &place)
{
    m_outbox->show(place.kind == Place::Kind::Uncertain ? std::optional(OutboxMessage::State::Uncertain)
                                                        : std::nullopt);
    return {m_page->table()};
}

void MailDesk::updateActions(const Place & /*shown*/)
{
    for (QAction *action : {m_actions.mailAccount, m_actions.sendQueued}) {
        action->setEnabled(m_session.isOpen());
    }
}

void MailDesk::follow(const SidebarContents &contents)
{
    m_campaign.setUncertain(contents.outbox.uncertain);
    m_waiting = contents.outbox.queued + contents.outbox.deferred;
    showTrouble(); // how many wait was not read yet when the trouble came
}

void MailDesk::showTrouble()
{
    m_campaign.setMailTrouble(m_trouble, m_waiting);
}

void MailDesk::close()
{
    if (m_mail->close() || std::exchange(m_hasWaited, true)) {
        return;
    }
    m_window.holdOpen(tr("Finishing what is under way…"));
    connect(&m_mail->mailroom(), &Mailroom::ended, &m_window, &MainWindow::letGo);
    connect(&m_mail->mailroom(), &Mailroom::refused, &m_window, &MainWindow::letGo);
    QTimer::singleShot(Mailroom::patience, &m_window, &MainWindow::letGo);
}

} // namespace guestwright
