#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace guestwright {

/// A redemption server as the workspace knows it, and how far both are in step.
struct Server {
    qint64 id = 0;
    QString url; ///< of its management API
    QString epoch; ///< which history of the server this is about; empty before the first time
    QString replica; ///< who this workspace is for the server
    qint64 sequence = 0; ///< counts the times this replica synchronized
    qint64 pushedRevision = 0; ///< everything up to here is on the server
    qint64 pulledSequence = 0; ///< everything up to here came back
    QByteArray pulledChain; ///< of the server's log there
    std::optional<Instant> syncedAt; ///< when both last agreed
    milliseconds clockOffset{0}; ///< of the server's clock against this computer's

    bool operator==(const Server &) const = default;
};

/// The servers table. Changing functions run inside a caller's transaction.
class ServerRepository
{
public:
    explicit ServerRepository(Database &db) : m_db(db) { }

    [[nodiscard]] Result<std::optional<Server>> find(const QString &url);
    /// The one that was synchronized with last; nothing while there was none.
    [[nodiscard]] Result<std::optional<Server>> latest();
    [[nodiscard]] Result<qint64> add(const Server &server);
    [[nodiscard]] Result<> update(const Server &server);

    /// One synchronizer a workspace: false while somebody else holds an unexpired lease. It ends by itself, so that
    /// one who was killed stands in nobody's way.
    [[nodiscard]] Result<bool> lease(qint64 id, const QString &owner, Instant now, Instant until);
    [[nodiscard]] Result<> release(qint64 id, const QString &owner);

private:
    Database &m_db;
};

} // namespace guestwright
