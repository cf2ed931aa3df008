#pragma once

#include "app/desktop/mailroom.h"
#include "app/desktop/session.h"
#include "models/invites/invitefilter.h"
#include "models/mail/outboxmessage.h"
#include "models/mail/sendplan.h"

#include <QElapsedTimer>
#include <QTimer>

namespace guestwright {

struct Actions;
struct SendSetting;
class InvitePage;
class MainWindow;
class SendDialog;
class SyncController;

/// Asks who is to be mailed, queues the messages and lets them leave.
class MailController final : public QObject
{
    Q_OBJECT

public:
    MailController(Session &session, Actions &actions, InvitePage &page, MainWindow &window, SyncController &sync);

    [[nodiscard]] Mailroom &mailroom() { return m_mailroom; }
    /// Whether the last run met a server that could not be reached.
    [[nodiscard]] bool isOffline() const { return m_isOffline; }
    /// Lets nothing more begin; whether nothing is under way either. Otherwise the mailroom tells when it is idle.
    [[nodiscard]] bool close();

public Q_SLOTS:
    /// Queues the invitations of these invites and sends them, without asking again.
    void sendNow(qint64 campaignId, const QList<qint64> &inviteIds);
    /// Asks, over that window, who of an invitation link's list is to be mailed; no ids: all who have not come.
    void askToMail(qint64 linkId, const QList<qint64> &inviteIds, QWidget *over);
    /// Lets leave what waits.
    void run();
    /// The same with everything that was put off: the connection is there, or an account was mended.
    void tryAgain();
    /// Lets leave what goes by itself; not after somebody stopped a run, until somebody starts the next.
    void runOfOwnAccord(qint64 waiting);

Q_SIGNALS:
    void done(const QString &words);
    void failed(const QString &happened, const QString &means);
    /// A whole account is in trouble; empty: no longer.
    void trouble(const QString &words);
    void progressed(const QString &words, qint64 done, qint64 total);
    void ended();

private:
    /// Without a selection: about everybody in the campaign.
    void openSend(const std::optional<InviteFilter> &selection);
    SendDialog *openDialogFor(const SendSetting &setting, QWidget *over);
    void plan(SendDialog *dialog, const SendRequest &request);
    /// The links first: nobody is to get one that the server does not know.
    void publishFor(SendDialog *dialog, const SendRequest &request, const QString &subject);
    void queue(SendDialog *dialog, const SendRequest &request, const QString &subject);
    /// Asks first where the same people had a message queued a moment ago.
    void askBeforeQueueing(SendDialog *dialog, const SendRequest &request, const QString &subject);
    void begin(qint64 waiting, const OutboxFilter &filter);
    void follow(const RunReport &report);
    void finish(const RunReport &report);

    Session &m_session;
    Actions &m_actions;
    InvitePage &m_page;
    MainWindow &m_window;
    SyncController &m_sync;
    Mailroom m_mailroom;
    QTimer m_touching; ///< tables are read again once a second while mail leaves
    qint64 m_total = 0;
    bool m_isOffline = false;
    Instant m_barredUntil{}; ///< nothing by itself before somebody had time to mend the account
    QElapsedTimer m_ownRun; ///< since the last run of its own accord
    bool m_again = false; ///< more was queued while a run was ending
    bool m_isClosing = false;
};

} // namespace guestwright
