#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

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

/// Puts it into the queue under a new message id, state `Queued`, to be tried at once. Inside the caller's transaction.
[[nodiscard]] Result<> queueMail(Database &db, const ServerMail &mail, Instant now);

} // namespace guestwright
