#include "models/store/backup.h"

#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/workspacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <algorithm>
#include <span>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString backupWords(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

/// In an order in which what is referred to comes first.
const QStringList &workspaceTables()
{
    static const QStringList tables{u"settings"_s,      u"audit_entries"_s, u"undo_values"_s,
                                    u"mail_accounts"_s, u"campaigns"_s,     u"items"_s,
                                    u"contacts"_s,      u"contact_lists"_s, u"contact_list_members"_s,
                                    u"links"_s,         u"invites"_s,       u"outbox_messages"_s,
                                    u"suppressions"_s,  u"images"_s,        u"journey_events"_s,
                                    u"orders"_s,        u"members"_s,       u"replaced_hashes"_s,
                                    u"tombstones"_s,    u"servers"_s};
    return tables;
}

/// Those that a schema of an older version has, too.
Result<QStringList> tablesOf(Database &db)
{
    const auto found = run(
        db,
        db.engine() == Engine::Sqlite
            ? u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s
            : u"SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = current_schema()"_s);
    if (!found) {
        return failure(found);
    }
    QStringList tables;
    for (const QString &table : workspaceTables()) {
        const bool isThere = std::ranges::any_of(
            found->rows, [&table](const QVariantList &row) { return row.first().toString() == table; });
        if (isThere) {
            tables.append(table);
        }
    }
    return tables;
}

Result<QList<CheckReport::Count>> countTables(Database &db)
{
    const auto tables = tablesOf(db);
    if (!tables) {
        return failure(tables);
    }
    QList<CheckReport::Count> counts;
    for (const QString &table : *tables) {
        const auto rows = run(db, u"SELECT count(*) FROM "_s + table);
        if (!rows) {
            return failure(rows);
        }
        counts.append({table, rows->number()});
    }
    return counts;
}

/// Grows with every commit of another connection; the own one is busy copying.
Result<qint64> dataVersion(Database &db)
{
    const auto version = db.engine() == Engine::Sqlite ? run(db, u"PRAGMA data_version"_s) : Result<Rows>(Rows());
    return version ? Result<qint64>(version->number()) : failure(version);
}

/// What the copy must hold; nothing where somebody else wrote meanwhile, so that nobody can tell.
struct Expected {
    qint64 version = 0;
    QList<CheckReport::Count> counts;
};

Result<Expected> expectedOf(Database &db)
{
    const auto version = dataVersion(db);
    const auto counts = version && db.engine() == Engine::Sqlite
        ? countTables(db)
        : Result<QList<CheckReport::Count>>(QList<CheckReport::Count>());
    return version && counts ? Result<Expected>(Expected{*version, *counts})
                             : Result<Expected>(version ? failure(counts) : failure(version));
}

Result<> verifyCopy(Database &source, const QString &path, const Expected &expected)
{
    auto copy = Database::open({.path = path}, Database::Access::ReadOnly);
    if (!copy) {
        return failure(copy);
    }
    const auto checked = run(**copy, u"PRAGMA integrity_check(1)"_s);
    if (!checked) {
        return failure(checked);
    }
    const auto version = dataVersion(source);
    const auto counts = version ? countTables(**copy) : Result<QList<CheckReport::Count>>(failure(version));
    if (!counts) {
        return failure(counts);
    }
    const bool isComparable = source.engine() == Engine::Sqlite && *version == expected.version;
    return checked->first().text() == u"ok"_s && (!isComparable || *counts == expected.counts)
        ? Result<>()
        : fail(Error::Kind::Storage,
               backupWords(QT_TRANSLATE_NOOP("Backup", "The copy did not verify; it was removed")));
}

/// Rules that hold in every workspace, each as a statement that counts what breaks it.
struct Rule {
    const char *problem;
    QStringView sql;
};

constexpr Rule rules[] = {
    {QT_TRANSLATE_NOOP("Backup", "%1 invites have a hash of the wrong length"),
     u"SELECT count(*) FROM invites WHERE length(token_hash) <> 32 OR length(token) <> 22"},
    {QT_TRANSLATE_NOOP("Backup", "%1 messages are marked sent without a time"),
     u"SELECT count(*) FROM outbox_messages WHERE state = 'Sent' AND settled_at IS NULL"},
    {QT_TRANSLATE_NOOP("Backup", "%1 used invites have no order"),
     u"SELECT count(*) FROM invites WHERE used_at IS NOT NULL AND order_number IS NULL"},
};

Result<> checkSqlite(Database &db, QStringList &problems)
{
    const auto integrity = run(db, u"PRAGMA integrity_check(20)"_s);
    if (!integrity) {
        return failure(integrity);
    }
    for (const QVariantList &row : integrity->rows) {
        if (row.first() != u"ok"_s) {
            problems.append(row.first().toString());
        }
    }
    const auto orphans = run(db, u"PRAGMA foreign_key_check"_s);
    if (!orphans) {
        return failure(orphans);
    }
    if (!orphans->isEmpty()) {
        problems.append(backupWords(QT_TRANSLATE_NOOP("Backup", "%1 rows refer to something that is gone"))
                            .arg(orphans->rows.size()));
    }
    return {};
}

Result<> copyTable(Database &from, Database &to, const QString &table)
{
    const auto columns = run(to, u"SELECT name FROM pragma_table_info(?)"_s, {table});
    if (!columns) {
        return failure(columns);
    }
    QStringList names;
    for (const QVariantList &row : columns->rows) {
        names.append(row.first().toString());
    }
    const auto marks = QString(u"?, "_s).repeated(names.size()).chopped(2);
    Inserter inserter(to, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), marks));
    Result<> copied;
    const auto read =
        stream(from, u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), table), {}, [&](const QSqlQuery &row) {
            QVariantList values;
            for (int column = 0; column < names.size(); ++column) {
                values.append(row.value(column));
            }
            copied = inserter.add(values);
            return copied.has_value();
        });
    return copied ? read : copied;
}

std::span<const Migration> stepsUntil(int version)
{
    const auto all = workspaceMigrations();
    const auto end = std::ranges::find_if(all, [version](const Migration &step) { return step.version > version; });
    return all.first(static_cast<std::size_t>(end - all.begin()));
}

/// Fills an empty file with the rows of a PostgreSQL workspace, as they all were at one moment.
Result<> copyToFile(Database &from, const QString &path)
{
    // A database that is about to be migrated is copied as it is, in the schema it has.
    const auto version = schemaVersion(from);
    const auto tables = version ? tablesOf(from) : Result<QStringList>(failure(version));
    auto to = tables ? Database::open({.path = path}, Database::Access::ReadWrite)
                     : Result<std::unique_ptr<Database>>(failure(tables));
    auto done = to ? migrate(**to, stepsUntil(*version)) : failure(to);
    auto reading = done ? Transaction::begin(from) : Result<Transaction>(failure(done));
    done = reading ? exec(from, u"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"_s) : failure(reading);
    auto writing = done ? Transaction::begin(**to) : Result<Transaction>(failure(done));
    if (!writing) {
        return failure(writing);
    }
    for (const QString &table : *tables) {
        done = done ? copyTable(from, **to, table) : done;
    }
    done = done ? writing->commit() : done;
    return done ? (*to)->checkpoint() : done;
}

Result<> copyInto(Database &db, const QString &path)
{
    if (db.engine() == Engine::Postgres) {
        return copyToFile(db, path);
    }
    // VACUUM INTO copies one committed state and accepts an empty file as its target.
    const auto copied = run(db, u"VACUUM INTO ?"_s, {path});
    return copied ? Result<>() : failure(copied);
}

} // namespace

Result<> backUp(Database &db, const QString &target)
{
    if (QFileInfo::exists(target)) {
        return fail(Error::Kind::Conflict,
                    backupWords(QT_TRANSLATE_NOOP("Backup", "%1 exists already; it was left as it is")).arg(target));
    }
    const QString partial = target + u".part"_s;
    QFile::remove(partial);
    const auto expected = expectedOf(db);
    auto done = expected ? createPrivateFile(partial) : failure(expected);
    done = done ? copyInto(db, partial) : done;
    done = done ? verifyCopy(db, partial, *expected) : done;
    if (done && !QFile::rename(partial, target)) {
        done = fail(Error::Kind::Storage, backupWords(QT_TRANSLATE_NOOP("Backup", "%1 cannot be created")).arg(target));
    }
    for (const QString &leftover : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        QFile::remove(partial + leftover);
    }
    return done;
}

Result<CheckReport> checkWorkspace(Database &db)
{
    CheckReport report;
    if (db.engine() == Engine::Sqlite) {
        if (const auto checked = checkSqlite(db, report.problems); !checked) {
            return failure(checked);
        }
    }
    for (const Rule &rule : rules) {
        const auto broken = run(db, rule.sql.toString());
        if (!broken) {
            return failure(broken);
        }
        if (broken->number() > 0) {
            report.problems.append(backupWords(rule.problem).arg(broken->number()));
        }
    }
    const auto counts = countTables(db);
    if (!counts) {
        return failure(counts);
    }
    report.counts = *counts;
    return report;
}

} // namespace guestwright
