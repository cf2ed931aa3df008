#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

#include <QStringView>

#include <span>

namespace guestwright {

/// One step of the schema. `$ID`, `$BLOB` and the like stand for what the two dialects spell differently; a statement
/// that begins with `$SQLITE` or `$POSTGRES` is run there only.
struct Migration {
    int version;
    QStringView sql; ///< statements separated by semicolons at the end of a line
};

/// By what a database is known for what it is, so that a workspace and a publication are never taken for each other.
struct SchemaMark {
    qint32 applicationId; ///< in the header of an SQLite file (sqlite.org/fileformat2.html, offset 68)
    QStringView versionTable; ///< on PostgreSQL
};
inline constexpr SchemaMark workspaceMark{0x47575753, u"guestwright_schema"}; // "GWWS"
inline constexpr SchemaMark publicationMark{0x47575055, u"guestwright_publication_schema"}; // "GWPU"

/// The steps of a workspace, in order; released ones are never edited.
[[nodiscard]] std::span<const Migration> workspaceMigrations();
/// The same of a publication, the redemption server's database.
[[nodiscard]] std::span<const Migration> publicationMigrations();

/// The newest version this program knows.
[[nodiscard]] int newestVersion(std::span<const Migration> migrations);

/// The version of an opened database, 0 when it is new.
[[nodiscard]] Result<int> schemaVersion(Database &db, const SchemaMark &mark = workspaceMark);

/// Runs the missing steps in one transaction, the version last. Refuses a newer schema before writing anything.
[[nodiscard]] Result<> migrate(Database &db, std::span<const Migration> migrations,
                               const SchemaMark &mark = workspaceMark);

} // namespace guestwright
