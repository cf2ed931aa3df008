#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <optional>

namespace guestwright {

/// A mail that the server itself has to send. Its words hold nothing that a visitor typed.
struct ServerMail {
    Q_GADGET

public:
    enum class Kind {
        Code, ///< words: `code` (six digits)
        Confirmation, ///< words: `receipt` (the secret of its address)
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Code;
    qint64 campaignId = 0;
    QString recipient; ///< the stored address, never the typed one
    QJsonObject words;
    Instant expiresAt; ///< of no use afterwards
};

/// One mail of the queue that somebody has taken to send.
struct QueuedMail {
    qint64 id = 0;
    ServerMail mail;
    QString campaignUid;
    QByteArray seed; ///< what its Message-ID is made from, the same at each try
    Instant queuedAt;
    qint64 attempts = 0; ///< this one included
};

/// The server's mails on their way out. Once a mail is settled its row keeps neither the address nor what it said.
class MailQueue
{
    Q_GADGET

public:
    /// How a mail ended. Stored by name.
    enum class End { Sent, Failed, Expired, Uncertain };
    Q_ENUM(End)

    explicit MailQueue(Database &db) : m_db(db) { }

    /// Under a new message id, to be tried at once. Inside the caller's transaction; all others are whole by
    /// themselves.
    [[nodiscard]] Result<> add(const ServerMail &mail, Instant now);

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
