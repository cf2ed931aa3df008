#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

#include <QList>
#include <QString>

namespace guestwright {

/// Copies a workspace file safely while it is open: a committed state, one file, 0600, verified before it takes its
/// name; refuses a target that exists. A PostgreSQL workspace becomes a workspace file with the same rows, which opens
/// anywhere.
[[nodiscard]] Result<> backUp(Database &db, const QString &target);

/// What `workspace check` found.
struct CheckReport {
    struct Count {
        QString table;
        qint64 rows = 0;

        bool operator==(const Count &) const = default;
    };
    QStringList problems; ///< empty when all is well
    QList<Count> counts;
};

/// Reads the whole workspace: SQLite's integrity and foreign keys, and what must always hold between tables.
[[nodiscard]] Result<CheckReport> checkWorkspace(Database &db);

} // namespace guestwright
