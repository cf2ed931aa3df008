#pragma once

#include "models/store/database.h"

#include <QMap>
#include <QStringList>

namespace guestwright::test {

/// What a workspace says: every table but the audit log and its old values, every column but revision stamps and the
/// counter of invite numbers (a number is never used again, whatever is undone), a line a row.
[[nodiscard]] QMap<QString, QStringList> logicalDump(Database &db);

/// The same again and again: the database is asked for its tables once.
class LogicalDumper
{
public:
    /// `leftOut` names columns that are looked at otherwise.
    explicit LogicalDumper(Database &db, const QStringList &leftOut = {});

    [[nodiscard]] QMap<QString, QStringList> dump() const;

private:
    Database &m_db;
    QMap<QString, QString> m_questions; ///< by table
};

/// What differs, for the words of a failed test.
[[nodiscard]] QString dumpDifference(const QMap<QString, QStringList> &was, const QMap<QString, QStringList> &is);

/// The tables of the workspace with their columns, as the database itself lists them.
[[nodiscard]] QMap<QString, QStringList> columnsOfTables(Database &db);

} // namespace guestwright::test
