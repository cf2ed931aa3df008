#pragma once

#include "models/core/result.h"
#include "models/publication/mailqueue.h"

#include <QByteArray>

#include <optional>

namespace guestwright {

/// One mail of the queue that somebody has taken to send.
struct QueuedMail {
    qint64 id = 0;
    ServerMail mail;
    QString campaignUid;
    QByteArray seed; ///< what its Message-ID is made from, the same at each try
    Instant queuedAt;
    qint64 attempts = 0; ///< this one included
};

/// Where the server's mails go from the queue. Each function is whole by itself. Once a mail is settled its row keeps
/// neither the address nor what the mail said.
class MailDesk
{
public:
    /// How a mail ended. Stored by name.
    enum class End { Sent, Failed, Expired, Uncertain };

    explicit MailDesk(Database &db) : m_db(db) { }

    /// For a start after a crash: what was being sent may have left, and is not sent again.
    [[nodiscard]] Result<> settleInterrupted();
    /// Takes the one that is due the longest; nobody else gets it. What is too old by now is settled on the way.
    [[nodiscard]] Result<std::optional<QueuedMail>> takeNext(Instant now);
    [[nodiscard]] Result<> settle(qint64 id, End end, const QString &serverWords);
    [[nodiscard]] Result<> putOff(qint64 id, Instant nextTry, const QString &serverWords);
    /// When the next one is due; nothing where none waits.
    [[nodiscard]] Result<std::optional<Instant>> nextDue();

private:
    Database &m_db;
};

} // namespace guestwright
