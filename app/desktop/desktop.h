#pragma once

#include "app/desktop/session.h"
#include "app/desktop/windowclaim.h"
#include "ui/place.h"

#include <memory>

namespace guestwright {

struct Actions;
struct SidebarContents;
class AccountController;
class BackupController;
class AuditController;
class AuditPage;
class AuditTableModel;
class BulkController;
class CampaignController;
class CampaignPage;
class CardController;
class ContactController;
class ContactPage;
class ContactTableModel;
class CopyController;
class DropController;
class HelpController;
class ImportController;
class InviteController;
class InviteListController;
class InviteTableModel;
class ItemController;
class MailController;
class MainWindow;
class OutboxController;
class OutboxPage;
class OutboxTableModel;
class PersonController;
class ReminderController;
class TemplateController;
class PaletteController;
class PostgresController;
class PreferencesController;
class RecoveryController;
class TrashController;
class TrashPage;
class UndoController;
class WaitingMailController;
class WorkspaceController;

/// The composed desktop: the window, its pages, and the controllers that connect them with the workspace.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(std::function<Instant()> now = systemNow);
    ~Desktop() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] ImportController &importing() { return *m_import; }

    /// Opens what is named, or the last workspace, and shows the window. `claim` is on it, where the caller has one.
    void start(const QString &workspace, std::unique_ptr<WindowClaim> claim = nullptr);
    /// Shows the window over a workspace that is open already, if there is one.
    void goOn(std::shared_ptr<Workspace> workspace, const Place &place);
    [[nodiscard]] bool isSending() const;
    void go(const Place &place);

private:
    void showWindow();
    void makePages();
    void makeControllers();
    void connectControllers();
    void connectMail();
    void connectHabits();
    template <typename Controller> void connectWords(Controller &controller);
    void connectWindow();
    void showMailTrouble();
    void leave();
    void follow(const SidebarContents &contents);
    void updateActions();
    void find();
    void rememberPlaceNow();

    Session m_session;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<InviteTableModel> m_invites;
    std::unique_ptr<ContactTableModel> m_contacts;
    std::unique_ptr<OutboxTableModel> m_outbox;
    std::unique_ptr<AuditTableModel> m_auditLog;
    std::unique_ptr<AuditTableModel> m_campaignLog;
    std::unique_ptr<MainWindow> m_window;
    CampaignPage *m_campaignPage = nullptr;
    ContactPage *m_contactPage = nullptr;
    OutboxPage *m_outboxPage = nullptr;
    TrashPage *m_trashPage = nullptr;
    AuditPage *m_auditPage = nullptr;
    std::unique_ptr<WorkspaceController> m_workspaces;
    std::unique_ptr<PostgresController> m_postgres;
    std::unique_ptr<BackupController> m_backups;
    std::unique_ptr<CampaignController> m_campaigns;
    std::unique_ptr<InviteListController> m_inviteList;
    std::unique_ptr<InviteController> m_inviteActions;
    std::unique_ptr<CopyController> m_copies;
    std::unique_ptr<ItemController> m_items;
    std::unique_ptr<BulkController> m_bulk;
    std::unique_ptr<CardController> m_cards;
    std::unique_ptr<ContactController> m_contactActions;
    std::unique_ptr<ImportController> m_import;
    std::unique_ptr<MailController> m_mail;
    std::unique_ptr<AccountController> m_accounts;
    std::unique_ptr<OutboxController> m_outboxActions;
    std::unique_ptr<ReminderController> m_reminders;
    std::unique_ptr<WaitingMailController> m_waitingMail;
    std::unique_ptr<TrashController> m_trash;
    std::unique_ptr<UndoController> m_undo;
    std::unique_ptr<PersonController> m_people;
    std::unique_ptr<AuditController> m_audit;
    std::unique_ptr<AuditController> m_campaignAudit;
    std::unique_ptr<TemplateController> m_templates;
    std::unique_ptr<DropController> m_drops;
    std::unique_ptr<HelpController> m_help;
    std::unique_ptr<PaletteController> m_palette;
    std::unique_ptr<PreferencesController> m_preferences;
    std::unique_ptr<RecoveryController> m_recovery;
    std::unique_ptr<SidebarContents> m_contents;
    Place m_wanted; ///< shown as soon as the sidebar knows it
    QString m_mailTrouble; ///< as long as it lasts
    bool m_hasWaited = false; ///< for the mail, before the window closes
};

} // namespace guestwright
