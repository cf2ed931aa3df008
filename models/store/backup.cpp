#include "models/store/backup.h"

#include "models/store/query.h"
#include "models/store/workspacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString backupWords(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

Result<> verifyCopy(const QString &path)
{
    auto copy = Database::open({.path = path}, Database::Access::ReadOnly);
    if (!copy) {
        return failure(copy);
    }
    const auto checked = run(**copy, u"PRAGMA integrity_check(1)"_s);
    if (!checked) {
        return failure(checked);
    }
    return checked->first().text() == u"ok"_s
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
    {QT_TRANSLATE_NOOP("Backup", "%1 sent messages left no mark on their invite"),
     u"SELECT count(*) FROM outbox_messages m JOIN invites i ON i.id = m.invite_id "
     "WHERE m.state = 'Sent' AND i.sent_at IS NULL"},
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

} // namespace

Result<> backUp(Database &db, const QString &target)
{
    if (db.engine() == Engine::Postgres) {
        return fail(
            Error::Kind::Invalid,
            backupWords(QT_TRANSLATE_NOOP(
                            "Backup", "A PostgreSQL workspace is backed up by its server: pg_dump --format=custom %1"))
                .arg(db.location().database));
    }
    if (QFileInfo::exists(target)) {
        return fail(Error::Kind::Conflict,
                    backupWords(QT_TRANSLATE_NOOP("Backup", "%1 exists already; it was left as it is")).arg(target));
    }
    const QString partial = target + u".part"_s;
    QFile::remove(partial);
    auto done = createPrivateFile(partial);
    if (done) {
        // VACUUM INTO copies one committed state and accepts an empty file as its target.
        const auto copied = run(db, u"VACUUM INTO ?"_s, {partial});
        done = copied ? verifyCopy(partial) : failure(copied);
    }
    if (done && !QFile::rename(partial, target)) {
        done = fail(Error::Kind::Storage, backupWords(QT_TRANSLATE_NOOP("Backup", "%1 cannot be created")).arg(target));
    }
    if (!done) {
        QFile::remove(partial);
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
    for (const auto &table : {u"campaigns"_s, u"items"_s, u"contacts"_s, u"contact_lists"_s, u"invites"_s,
                              u"outbox_messages"_s, u"mail_accounts"_s, u"audit_entries"_s}) {
        const auto rows = run(db, u"SELECT count(*) FROM "_s + table);
        if (!rows) {
            return failure(rows);
        }
        report.counts.append({table, rows->number()});
    }
    return report;
}

} // namespace guestwright
