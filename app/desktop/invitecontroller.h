#pragma once

#include "app/desktop/session.h"
#include "models/campaigns/campaign.h"
#include "models/invites/inviteedit.h"
#include "models/invites/invitefilter.h"

#include <QPointer>

class QAction;

namespace guestwright {

struct Actions;
class FormDialog;
class InvitePage;

/// What is done to invites that are selected in the table.
class InviteController final : public QObject
{
    Q_OBJECT

public:
    InviteController(Session &session, Actions &actions, InvitePage &page);

public Q_SLOTS:
    /// Which actions are possible now, and what they are called.
    void updateActions();

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);
    /// A new invite, to be shown.
    void created(qint64 inviteId);
    /// New invites are to be mailed at once.
    void sendRequested(qint64 campaignId, const QList<qint64> &inviteIds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Change = std::function<Result<qint64>(Database &, const InviteFilter &, Instant)>;

    void connectActions();
    /// Runs a change on the selected invites and says how many it was.
    void change(QAction *action, const QString &failure, const Change &run,
                const std::function<QString(qint64)> &words);
    void copyLink(const QString &link, bool isPending);
    void create();
    void edit();
    void save(const QPointer<FormDialog> &dialog, const Invite &seen, const InviteEdit &edited, const QString &zone);
    void extend();
    void assign();

    Session &m_session;
    Actions &m_actions;
    InvitePage &m_page;
};

} // namespace guestwright
