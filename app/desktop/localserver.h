#pragma once

#include "app/desktop/localserverchoice.h"
#include "app/redemption/site.h"

#include <functional>
#include <memory>
#include <optional>

namespace guestwright {

/// What a server inside this program is started with.
struct LocalServerPlan {
    Location publication;
    LocalServerChoice before; ///< as it served the last time
    LocalServerChoice wanted;
    WorkspaceSettings settings; ///< as they are now
    std::optional<MailConfig> mail; ///< for codes and confirmations
    std::function<Instant()> clock = systemNow; ///< asked in the server's threads
    std::function<void()> visited; ///< in one of them, after an answer to a guest; may be empty
};

/// One that runs, until it is destroyed (which waits for what was begun, see ~Site).
struct LocalServer {
    std::unique_ptr<Site> site;
    LocalServerChoice choice; ///< with the ports it got
    QString publicUrl; ///< what its links begin with
    quint16 busyPort = 0; ///< the one for guests that somebody else holds; 0: it got what it wanted
};

/// Starts it on the ports it wants, or on the next ones that are free. For a thread of its own: it may take a moment.
[[nodiscard]] Result<std::shared_ptr<LocalServer>> startLocalServer(const LocalServerPlan &plan);

/// A key to its management API: the one that is known, as long as it opens something, or else a new one; those that
/// were made here before and that nobody knows any more are revoked then.
[[nodiscard]] Result<QString> localServerKey(const Location &publication, const QString &known, Instant now);

/// Writes into the workspace what its links begin with and what it synchronizes with; an empty server is none.
[[nodiscard]] Result<> nameServer(Database &db, const QString &publicUrl, const QString &serverUrl, Instant now);

/// How its codes and confirmations leave: through the account and with the sender of the newest campaign that has
/// both; nothing where none has.
[[nodiscard]] Result<std::optional<MailAccount>> accountForServer(Database &db);

/// A port of this computer that nobody holds, the wanted one if possible; 0 if there is none.
[[nodiscard]] quint16 freePort(const QHostAddress &address, quint16 wanted);

/// The addresses by which others in the network may reach this computer, IPv4, the likeliest first.
[[nodiscard]] QStringList networkAddresses();

} // namespace guestwright
