#pragma once

#include "app/desktop/session.h"
#include "app/desktop/windowclaim.h"
#include "ui/place.h"

#include <QHash>

#include <memory>
#include <vector>

namespace guestwright {

struct Actions;
struct SidebarContents;
class CampaignDesk;
class ContactDesk;
class Desk;
class ImportController;
class InviteeController;
class MailDesk;
class MainWindow;
class SyncController;
class SyncDesk;
class WorkspaceDesk;

/// The composed desktop: the window and the desks, and which of them serves the place that is shown.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(std::function<Instant()> now = systemNow);
    ~Desktop() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] ImportController &importing() const;
    [[nodiscard]] SyncController &synchronizing() const;
    [[nodiscard]] InviteeController &invitees() const;

    /// Opens what is named, or the last workspace, and shows the window. `claim` is on it, where the caller has one.
    void start(const QString &workspace, std::unique_ptr<WindowClaim> claim = nullptr);
    /// Shows the window over a workspace that is open already, if there is one.
    void goOn(std::shared_ptr<Workspace> workspace, const Place &place);
    [[nodiscard]] bool isSending() const;
    void go(const Place &place);

private:
    template <typename Kind, typename... Neighbours> Kind *add(Neighbours &...neighbours);
    void addDesks();
    void connectWindow();
    void showWindow();
    void leave();
    void follow(const SidebarContents &contents);
    void goWhereItWasLeft(const Place &otherwise);
    void updateActions();
    void find();
    void rememberPlaceNow();

    Session m_session;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<MainWindow> m_window;
    std::vector<std::unique_ptr<Desk>> m_desks; ///< a desk stands behind those it takes
    QHash<Place::Kind, Desk *> m_deskOf;
    WorkspaceDesk *m_workspaces = nullptr;
    CampaignDesk *m_campaigns = nullptr;
    SyncDesk *m_sync = nullptr;
    ContactDesk *m_contacts = nullptr;
    MailDesk *m_mail = nullptr;
    Place m_wanted; ///< shown as soon as the sidebar knows it
};

} // namespace guestwright
