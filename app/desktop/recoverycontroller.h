#pragma once

#include "app/desktop/begunwork.h"
#include "app/desktop/session.h"

#include <QHash>
#include <QPointer>

namespace guestwright {

class MainWindow;
class Notice;

/// After a start: offers again what a crash or a closed window has interrupted, once the workspace has told what of it
/// is there. Also notes in the journal when mail begins to leave.
class RecoveryController final : public QObject
{
    Q_OBJECT

public:
    RecoveryController(Session &session, MainWindow &window);

public Q_SLOTS:
    void sendingWent();
    void sendingEnded();

Q_SIGNALS:
    void importRequested(const guestwright::BegunWork &work);
    void creationRequested(const guestwright::BegunWork &work);
    void sendingRequested();
    /// The invites of a campaign are there, but their mail was never queued.
    void unsentRequested(qint64 campaignId);

private:
    /// What the workspace says about it.
    struct Aftermath {
        bool isDone = false;
        QString campaign;
        qint64 waiting = 0;
    };
    [[nodiscard]] static Result<Aftermath> lookAfter(Database &db, const BegunWork &work);

    void offerAll();
    void offer(const BegunWork &work, const Aftermath &aftermath);
    void showOffer(const BegunWork &work, const QString &happened, const QString &means, const QString &again,
                   std::function<void()> act);
    void settle(const QString &id);

    Session &m_session;
    MainWindow &m_window;
    QHash<QString, QPointer<Notice>> m_offers;
    QString m_sending; ///< the journal's id of the run that is under way
    QString m_sendingOffer;
    bool m_isClosing = false;
};

} // namespace guestwright
