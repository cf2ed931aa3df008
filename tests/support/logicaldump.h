#pragma once

#include "models/store/database.h"

#include <QMap>
#include <QStringList>

namespace guestwright::test {

/// What a workspace says: every table but the audit log and its old values, every column but revision stamps and the
/// counter of invite numbers (a number is never used again, whatever is undone), a line a row.
[[nodiscard]] QMap<QString, QStringList> logicalDump(Database &db);

/// What differs, for the words of a failed test.
[[nodiscard]] QString dumpDifference(const QMap<QString, QStringList> &was, const QMap<QString, QStringList> &is);

/// The tables of the workspace with their columns, as the database itself lists them.
[[nodiscard]] QMap<QString, QStringList> columnsOfTables(Database &db);

} // namespace guestwright::test
