#include "app/desktop/desktop.h"

#include "app/desktop/accountcontroller.h"
#include "app/desktop/auditcontroller.h"
#include "app/desktop/backupcontroller.h"
#include "app/desktop/bulkcontroller.h"
#include "app/desktop/campaigncontroller.h"
#include "app/desktop/cardcontroller.h"
#include "app/desktop/contactcontroller.h"
#include "app/desktop/copycontroller.h"
#include "app/desktop/dropcontroller.h"
#include "app/desktop/helpcontroller.h"
#include "app/desktop/importcontroller.h"
#include "app/desktop/invitecontroller.h"
#include "app/desktop/invitelistcontroller.h"
#include "app/desktop/itemcontroller.h"
#include "app/desktop/mailcontroller.h"
#include "app/desktop/outboxcontroller.h"
#include "app/desktop/palettecontroller.h"
#include "app/desktop/personcontroller.h"
#include "app/desktop/placememory.h"
#include "app/desktop/postgrescontroller.h"
#include "app/desktop/preferencescontroller.h"
#include "app/desktop/recoverycontroller.h"
#include "app/desktop/remindercontroller.h"
#include "app/desktop/templatecontroller.h"
#include "app/desktop/trashcontroller.h"
#include "app/desktop/undocontroller.h"
#include "app/desktop/waitingmailcontroller.h"
#include "app/desktop/workspacecontroller.h"
#include "models/audit/audittablemodel.h"
#include "models/contacts/contacttablemodel.h"
#include "models/invites/invitetablemodel.h"
#include "models/mail/outboxtablemodel.h"
#include "ui/actions.h"
#include "ui/audit/auditpage.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/contacts/contactpage.h"
#include "ui/invites/invitepage.h"
#include "ui/mail/outboxpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebarmodel.h"
#include "ui/theme/theme.h"
#include "ui/trashpage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainmessagebox.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

Desktop::Desktop(std::function<Instant()> now)
    : m_session(std::move(now))
    , m_actions(std::make_unique<Actions>())
    , m_invites(std::make_unique<InviteTableModel>())
    , m_contacts(std::make_unique<ContactTableModel>())
    , m_outbox(std::make_unique<OutboxTableModel>())
    , m_auditLog(std::make_unique<AuditTableModel>())
    , m_campaignLog(std::make_unique<AuditTableModel>())
    , m_window(std::make_unique<MainWindow>(*m_actions))
    , m_contents(std::make_unique<SidebarContents>())
{
    makePages();
    makeControllers();
    connectControllers();
    connectMail();
    connectHabits();
    connectWindow();
    updateActions();
}

Desktop::~Desktop() = default;

void Desktop::makePages()
{
    m_campaignPage = new CampaignPage(*m_actions, *m_invites, *m_campaignLog);
    m_contactPage = new ContactPage(*m_actions, *m_contacts);
    m_window->addPage(Place::Kind::Campaign, m_campaignPage);
    m_window->addPage(Place::Kind::AllContacts, m_contactPage);
    m_window->addPage(Place::Kind::ContactList, m_contactPage);
    m_outboxPage = new OutboxPage;
    m_trashPage = new TrashPage;
    m_window->addPage(Place::Kind::Outbox, m_outboxPage);
    m_window->addPage(Place::Kind::Uncertain, m_outboxPage);
    m_window->addPage(Place::Kind::Trash, m_trashPage);
    m_auditPage = new AuditPage(*m_auditLog, AuditPage::Scope::Workspace);
    m_window->addPage(Place::Kind::Activity, m_auditPage);
}

void Desktop::makeControllers()
{
    InvitePage &invites = m_campaignPage->invites();
    m_workspaces = std::make_unique<WorkspaceController>(m_session, *m_actions, *m_window);
    m_postgres = std::make_unique<PostgresController>(m_session, *m_actions, *m_window);
    m_backups = std::make_unique<BackupController>(m_session, *m_actions, *m_window);
    m_campaigns = std::make_unique<CampaignController>(m_session, *m_actions, *m_campaignPage);
    m_items = std::make_unique<ItemController>(m_session, *m_actions, m_campaignPage->items());
    m_inviteList = std::make_unique<InviteListController>(m_session, *m_invites, invites);
    m_inviteActions = std::make_unique<InviteController>(m_session, *m_actions, invites);
    m_copies = std::make_unique<CopyController>(m_session, *m_actions, invites);
    m_bulk = std::make_unique<BulkController>(m_session, *m_actions, invites, *m_window);
    m_cards = std::make_unique<CardController>(m_session, *m_actions, invites, *m_window);
    m_contactActions = std::make_unique<ContactController>(m_session, *m_actions, *m_contacts, *m_contactPage);
    m_import = std::make_unique<ImportController>(m_session, *m_actions, *m_window);
    m_mail = std::make_unique<MailController>(m_session, *m_actions, invites, *m_window);
    m_accounts = std::make_unique<AccountController>(m_session, *m_actions, m_mail->mailroom(), *m_window);
    m_outboxActions = std::make_unique<OutboxController>(m_session, *m_outbox, *m_outboxPage);
    m_reminders = std::make_unique<ReminderController>(m_session, *m_actions, invites);
    m_waitingMail = std::make_unique<WaitingMailController>(m_session, *m_mail);
    m_trash = std::make_unique<TrashController>(m_session, *m_trashPage);
    m_undo = std::make_unique<UndoController>(m_session, *m_actions, m_window->undoBar());
    m_people = std::make_unique<PersonController>(m_session, *m_actions, *m_contactPage);
    m_audit = std::make_unique<AuditController>(m_session, *m_auditLog, *m_auditPage);
    m_campaignAudit = std::make_unique<AuditController>(m_session, *m_campaignLog, m_campaignPage->activity());
    m_templates =
        std::make_unique<TemplateController>(m_session, *m_actions, *m_campaigns, m_mail->mailroom(), *m_window);
    m_drops = std::make_unique<DropController>(m_session);
    m_help = std::make_unique<HelpController>(*m_actions);
    m_palette = std::make_unique<PaletteController>(m_session, *m_actions, *m_window);
    m_preferences = std::make_unique<PreferencesController>(*m_actions, *m_window);
    m_recovery = std::make_unique<RecoveryController>(m_session, *m_window);
}

template <typename Controller> void Desktop::connectWords(Controller &controller)
{
    connect(&controller, &Controller::failed, m_window.get(), &MainWindow::showError);
    if constexpr (requires { &Controller::done; }) {
        connect(&controller, &Controller::done, m_window.get(), &MainWindow::showDone);
    }
}

void Desktop::connectControllers()
{
    connect(m_workspaces.get(), &WorkspaceController::contentsRead, this, &Desktop::follow);
    connect(m_workspaces.get(), &WorkspaceController::serverChosen, m_postgres.get(), &PostgresController::openKnown);
    connect(m_postgres.get(), &PostgresController::opened, m_workspaces.get(), &WorkspaceController::take);
    connect(m_postgres.get(), &PostgresController::refused, m_workspaces.get(), &WorkspaceController::refused);
    connect(m_backups.get(), &BackupController::restored, m_workspaces.get(),
            [this](const QString &path) { m_workspaces->open(path, false); });
    connectWords(*m_postgres);
    connectWords(*m_backups);
    connectWords(*m_campaigns);
    connectWords(*m_items);
    connectWords(*m_inviteActions);
    connectWords(*m_copies);
    connectWords(*m_bulk);
    connectWords(*m_cards);
    connectWords(*m_contactActions);
    connectWords(*m_import);
    connectWords(*m_mail);
    connectWords(*m_accounts);
    connectWords(*m_outboxActions);
    connectWords(*m_reminders);
    connectWords(*m_trash);
    connectWords(*m_undo);
    connectWords(*m_people);
    connectWords(*m_audit);
    connectWords(*m_campaignAudit);
    connectWords(*m_templates);
    connect(m_inviteList.get(), &InviteListController::failed, this,
            [this](const QString &words) { m_window->showError(tr("The invites could not be read"), words); });
    connect(m_campaigns.get(), &CampaignController::shownElsewhere, this, [this](qint64 id) {
        m_wanted = id == 0 ? Place{} : Place{Place::Kind::Campaign, id};
        go(m_wanted);
    });
    connect(m_campaignPage, &CampaignPage::addressRequested, m_actions->workspaceSettings, &QAction::trigger);
    connect(m_inviteActions.get(), &InviteController::created, m_inviteList.get(),
            &InviteListController::chooseWhenListed);
    connect(m_outboxActions.get(), &OutboxController::inviteFound, this, [this](qint64 campaignId, qint64 inviteId) {
        go({Place::Kind::Campaign, campaignId});
        m_campaignPage->showTab(CampaignPage::InvitesTab);
        m_inviteList->chooseWhenListed(inviteId);
    });
}

void Desktop::connectMail()
{
    connect(m_inviteActions.get(), &InviteController::sendRequested, m_mail.get(), &MailController::sendNow);
    connect(m_bulk.get(), &BulkController::sendRequested, m_mail.get(), &MailController::sendNow);
    connect(m_mail.get(), &MailController::progressed, m_window.get(), &MainWindow::showProgress);
    connect(m_mail.get(), &MailController::progressed, m_outboxPage, &OutboxPage::showProgress);
    connect(m_mail.get(), &MailController::ended, m_window.get(), &MainWindow::hideProgress);
    connect(m_mail.get(), &MailController::ended, m_outboxPage, [this] { m_outboxPage->showProgress({}, 0, 0); });
    connect(m_window.get(), &MainWindow::cancelRequested, &m_mail->mailroom(), &Mailroom::stop);
    connect(m_outboxPage, &OutboxPage::stopRequested, &m_mail->mailroom(), &Mailroom::stop);
    connect(m_outboxPage, &OutboxPage::runRequested, m_mail.get(), &MailController::tryAgain);
    connect(m_waitingMail.get(), &WaitingMailController::waiting, m_window.get(), &MainWindow::showWaiting);
    connect(m_mail.get(), &MailController::trouble, this, [this](const QString &words) {
        m_mailTrouble = words;
        showMailTrouble();
    });
    connect(m_campaignPage, &CampaignPage::accountRequested, m_actions->mailAccount, &QAction::trigger);
    connect(m_campaignPage, &CampaignPage::tryAgainRequested, m_mail.get(), &MailController::tryAgain);
    connect(m_campaignPage, &CampaignPage::uncertainRequested, this, [this] { go({Place::Kind::Uncertain}); });
}

void Desktop::connectHabits()
{
    connect(m_window.get(), &MainWindow::filesDropped, m_drops.get(), &DropController::take);
    connect(m_drops.get(), &DropController::failed, m_window.get(), &MainWindow::showError);
    connect(m_drops.get(), &DropController::importRequested, m_import.get(), &ImportController::openFile);
    connect(m_import.get(), &ImportController::closed, m_drops.get(), &DropController::next);
    connect(m_drops.get(), &DropController::workspaceRequested, m_workspaces.get(),
            [this](const QString &path) { m_workspaces->open(path, false); });
    connect(m_actions->tabs, &QActionGroup::triggered, this, &Desktop::rememberPlaceNow);
    connect(m_window.get(), &MainWindow::closing, m_help.get(), &HelpController::close); // or the program stays
    connect(m_palette.get(), &PaletteController::placeChosen, this, [this](const Place &place) {
        go(place);
        m_window->focusFirstPane();
    });
    connect(m_palette.get(), &PaletteController::inviteChosen, this, [this](qint64 id) {
        m_campaignPage->showTab(CampaignPage::InvitesTab);
        m_inviteList->chooseWhenListed(id);
        m_campaignPage->invites().showAll();
    });
    connect(m_mail.get(), &MailController::progressed, m_recovery.get(), &RecoveryController::sendingWent);
    connect(m_mail.get(), &MailController::ended, m_recovery.get(), &RecoveryController::sendingEnded);
    connect(m_recovery.get(), &RecoveryController::importRequested, m_import.get(), &ImportController::openAgain);
    connect(m_recovery.get(), &RecoveryController::creationRequested, m_bulk.get(), &BulkController::openAgain);
    connect(m_recovery.get(), &RecoveryController::sendingRequested, m_mail.get(), &MailController::run);
    connect(m_recovery.get(), &RecoveryController::unsentRequested, this, [this](qint64 campaignId) {
        go({Place::Kind::Campaign, campaignId});
        m_actions->sendInvitations->trigger();
    });
}

void Desktop::showMailTrouble()
{
    const OutboxTotals &outbox = m_contents->outbox;
    m_campaignPage->setMailTrouble(m_mailTrouble, outbox.queued + outbox.deferred);
}

void Desktop::leave()
{
    rememberPlaceNow();
    Q_EMIT m_session.closing();
    if (m_mail->close() || std::exchange(m_hasWaited, true)) {
        return;
    }
    m_window->holdOpen(tr("Finishing what is under way…"));
    connect(&m_mail->mailroom(), &Mailroom::ended, m_window.get(), &MainWindow::letGo);
    connect(&m_mail->mailroom(), &Mailroom::refused, m_window.get(), &MainWindow::letGo);
    QTimer::singleShot(Mailroom::patience, m_window.get(), &MainWindow::letGo);
}

void Desktop::connectWindow()
{
    connect(m_window.get(), &MainWindow::closing, this, &Desktop::leave);
    connect(m_window.get(), &MainWindow::placeChosen, this, &Desktop::go);
    connect(&m_session, &Session::opened, this, [this] {
        m_wanted = {};
        m_mailTrouble.clear();
        m_window->showPlace({});
        updateActions();
    });
    connect(&m_session, &Session::connectionLost, m_window.get(), [this] { m_window->setConnectionLost(true); });
    connect(&m_session, &Session::connectionBack, m_window.get(), [this] { m_window->setConnectionLost(false); });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *box = new PlainMessageBox(QMessageBox::Information, tr("About Guestwright"),
                                        tr("Guestwright %1").arg(QCoreApplication::applicationVersion()),
                                        tr("Prepares, sends and follows private invitations. Free software under the "
                                           "GNU General Public License, version 3 or later."),
                                        QMessageBox::Ok, m_window.get());
        box->setObjectName(u"aboutBox"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    connect(m_actions->find, &QAction::triggered, this, &Desktop::find);
    connect(m_actions->appearance, &QActionGroup::triggered, this, [](const QAction *chosen) {
        QSettings().setValue(u"window/appearance"_s, chosen->data());
        applyTheme(*qApp, Theme(chosen->data().toInt()));
    });
}

void Desktop::start(const QString &workspace, std::unique_ptr<WindowClaim> claim)
{
    showWindow();
    m_workspaces->start(workspace, std::move(claim));
}

void Desktop::goOn(std::shared_ptr<Workspace> workspace, const Place &place)
{
    showWindow();
    if (workspace) {
        m_workspaces->take(std::move(workspace));
        go(place);
    }
}

bool Desktop::isSending() const
{
    return m_mail->mailroom().isRunning();
}

void Desktop::showWindow()
{
    m_window->restoreLayout();
    m_campaignPage->invites().restoreLayout();
    const int theme = QSettings().value(u"window/appearance"_s, int(Theme::System)).toInt();
    for (QAction *choice : m_actions->appearance->actions()) {
        choice->setChecked(choice->data().toInt() == theme);
    }
    m_window->show();
    m_window->focusPage();
}

void Desktop::go(const Place &place)
{
    if (!m_session.isOpen()) {
        return;
    }
    m_wanted = place;
    m_window->showPlace(place);
    switch (place.kind) {
    case Place::Kind::Campaign:
        m_inviteList->showCampaign(place.id);
        m_campaigns->show(place.id);
        m_items->setCampaign(place.id);
        m_campaignAudit->show({.campaignId = place.id});
        m_window->setPanes(m_campaignPage->panes());
        break;
    case Place::Kind::AllContacts:
        m_contactActions->show({}, {});
        m_window->setPanes(m_contactPage->panes());
        break;
    case Place::Kind::ContactList: {
        const auto list = std::ranges::find(m_contents->lists, place.id, &ContactList::id);
        m_contactActions->show(place.id, list == m_contents->lists.end() ? QString() : list->name);
        m_window->setPanes(m_contactPage->panes());
        break;
    }
    case Place::Kind::Outbox:
    case Place::Kind::Uncertain:
        m_outboxActions->show(place.kind == Place::Kind::Uncertain ? std::optional(OutboxMessage::State::Uncertain)
                                                                   : std::nullopt);
        m_window->setPanes({m_outboxPage->table()});
        break;
    case Place::Kind::Activity:
        m_audit->show({});
        m_window->setPanes({m_auditPage->table()});
        break;
    case Place::Kind::Trash:
        m_trash->show();
        m_window->setPanes({m_trashPage});
        break;
    case Place::Kind::Start:
        m_window->setPanes({});
    }
    rememberPlaceNow();
    updateActions();
}

void Desktop::follow(const SidebarContents &contents)
{
    *m_contents = contents;
    m_campaignPage->setUncertain(contents.outbox.uncertain);
    showMailTrouble(); // how many wait was not read yet when the trouble came
    if (m_wanted.kind != Place::Kind::Start || contents.campaigns.isEmpty()) {
        return;
    }
    const RememberedPlace left = rememberedPlace(m_session.workspace()->location().toUrl());
    const bool isThere = left.place.kind != Place::Kind::Start && m_window->places().indexOf(left.place).isValid();
    go(isThere ? left.place : Place{Place::Kind::Campaign, contents.campaigns.first().campaign.id});
    if (isThere && left.place.kind == Place::Kind::Campaign) {
        m_campaignPage->showTab(CampaignPage::Tab(qBound(0, left.tab, int(m_actions->tabs->actions().size()) - 1)));
    }
    if (m_window->place().kind == Place::Kind::Campaign) {
        m_campaignPage->panes().first()->setFocus();
    }
}

void Desktop::updateActions()
{
    const bool isOpen = m_session.isOpen();
    const bool isCampaign = m_window->place().kind == Place::Kind::Campaign;
    for (QAction *action :
         {m_actions->createCampaign, m_actions->importContacts, m_actions->newContact, m_actions->workspaceSettings,
          m_actions->mailAccount, m_actions->sendQueued, m_actions->backUp, m_actions->restoreBackup}) {
        action->setEnabled(isOpen);
    }
    for (QAction *action : m_actions->ofCampaign() + m_actions->tabs->actions() + m_actions->campaignSteps()) {
        action->setEnabled(isCampaign);
    }
    if (!isCampaign) {
        for (QAction *action : m_actions->ofInvites()) {
            action->setEnabled(false);
        }
    } else {
        m_inviteActions->updateActions();
    }
}

void Desktop::rememberPlaceNow()
{
    if (m_session.isOpen()) {
        rememberPlace(m_session.workspace()->location().toUrl(),
                      {.place = m_window->place(), .tab = int(m_campaignPage->tab())});
    }
}

void Desktop::find()
{
    const Place::Kind kind = m_window->place().kind;
    if (kind == Place::Kind::Campaign) {
        m_campaignPage->showTab(CampaignPage::InvitesTab);
        m_campaignPage->invites().focusSearch();
    } else if (kind == Place::Kind::AllContacts || kind == Place::Kind::ContactList) {
        m_contactPage->focusSearch();
    }
}

} // namespace guestwright
