#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

#include <QStringView>

#include <span>

namespace guestwright {

/// One step of the schema. `$ID`, `$BLOB` and the like stand for what the two dialects spell differently.
struct Migration {
    int version;
    QStringView sql; ///< statements separated by semicolons at the end of a line
};

/// The steps of a workspace, in order; released ones are never edited.
[[nodiscard]] std::span<const Migration> workspaceMigrations();

/// The newest version this program knows.
[[nodiscard]] int newestVersion(std::span<const Migration> migrations);

/// The version of an opened database, 0 when it is new.
[[nodiscard]] Result<int> schemaVersion(Database &db);

/// Runs the missing steps in one transaction, the version last. Refuses a newer schema before writing anything.
[[nodiscard]] Result<> migrate(Database &db, std::span<const Migration> migrations);

} // namespace guestwright
