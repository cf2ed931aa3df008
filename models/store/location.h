#pragma once

#include "models/core/result.h"

#include <QString>

namespace guestwright {

enum class Engine { Sqlite, Postgres };

/// Where a workspace lives: a file, or a database on a PostgreSQL server.
struct Location {
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: the file

    QString host; ///< PostgreSQL: a host name, or the folder of a Unix socket
    int port = 5432;
    QString user;
    QString password; ///< only when it stood in the URL; otherwise libpq's own ways (PGPASSWORD, .pgpass)
    QString database;
    QString sslMode; ///< of libpq; what it falls back from by itself (allow, prefer) is refused
    QString caFile; ///< the authorities that may vouch for the server; empty: libpq's own, or this computer's

    /// A file name, or `postgresql://user@host[:port]/database[?host=…&sslmode=…&sslrootcert=…]` as libpq reads it
    /// (PostgreSQL manual, 34.1.1.2). The certificate of a server on the network is verified unless the URL says
    /// otherwise.
    [[nodiscard]] static Result<Location> parse(const QString &text);

    /// For people: never contains the password.
    [[nodiscard]] QString display() const;

    /// What parse() reads again as the same location, but without the password.
    [[nodiscard]] QString toUrl() const;

    bool operator==(const Location &) const = default;
};

} // namespace guestwright
