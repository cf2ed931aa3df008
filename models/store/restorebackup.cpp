#include "models/store/backups.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/workspacefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

QString restoreWords(const char *text)
{
    return QCoreApplication::translate("Backups", text);
}

QDateTime momentOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(at), Qt::UTC);
}

void removeAll(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u".lock"_s, u""_s}) {
        QFile::remove(path + suffix);
    }
}

/// Of a copy: who may have been mailed since must not be mailed by itself.
Result<> holdMail(Database &db, Instant copiedAt, Instant now)
{
    auto transaction = Transaction::begin(db);
    if (!transaction) {
        return failure(transaction);
    }
    const auto held =
        run(db,
            u"UPDATE outbox_messages SET state = 'Uncertain', phase = 'Waiting', settled_at = ?, "
            "server_words = ?, lease_owner = NULL, lease_until = NULL, fence = fence + 1 "
            "WHERE state IN ('Queued', 'Sending', 'Deferred')"_s,
            {now,
             restoreWords(QT_TRANSLATE_NOOP("Backups", "Restored from a backup of %1 UTC; it may have been sent since"))
                 .arg(momentOf(copiedAt).toString(u"yyyy-MM-dd HH:mm"_s))});
    // A reminder that fell due since the copy was made has probably gone out.
    const auto reminded = held
        ? run(db,
              u"UPDATE invites SET reminded_at = ? WHERE remind_days IS NOT NULL AND reminded_at IS NULL AND "
              "coalesce(expires_at, (SELECT c.expires_at FROM campaigns c WHERE c.id = invites.campaign_id)) "
              "- remind_days * 86400000 <= ?"_s,
              {now, now})
        : held;
    return reminded ? transaction->commit() : failure(reminded);
}

Result<> copyBytes(const QString &from, const QString &to)
{
    if (const auto made = createPrivateFile(to); !made) {
        return made;
    }
    QFile source(from);
    QFile target(to);
    bool isWhole = source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly | QIODevice::ExistingOnly);
    while (isWhole && !source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        isWhole = !piece.isEmpty() && target.write(piece) == piece.size();
    }
    return isWhole && target.flush()
        ? Result<>()
        : fail(Error::Kind::Storage,
               restoreWords(QT_TRANSLATE_NOOP("Backups", "%1 could not be copied: %2"))
                   .arg(from, source.error() == QFile::NoError ? target.errorString() : source.errorString()));
}

Result<> expectSound(Database &db, const QString &path)
{
    const auto checked = run(db, u"PRAGMA integrity_check(1)"_s);
    if (!checked) {
        return failure(checked);
    }
    return checked->first().text() == u"ok"_s
        ? Result<>()
        : fail(Error::Kind::Storage,
               restoreWords(QT_TRANSLATE_NOOP("Backups", "The backup %1 is damaged; choose another")).arg(path));
}

Result<> copyAndHold(const Backup &backup, const QString &partial, Instant now)
{
    const auto file = WorkspaceFile::probe(backup.path);
    if (!file || !file->exists) {
        return file
            ? Result<>(fail(Error::Kind::NotFound,
                            restoreWords(QT_TRANSLATE_NOOP("Backups", "The backup %1 is gone")).arg(backup.path)))
            : failure(file);
    }
    // Byte by byte: a backup is nobody's open workspace, and opening it to write would change it.
    auto copied = copyBytes(backup.path, partial);
    if (copied && QFileInfo(backup.path + u"-wal"_s).size() > 0) { // of somebody who opened it by hand
        copied = copyBytes(backup.path + u"-wal"_s, partial + u"-wal"_s);
    }
    auto copy = copied ? Database::open({.path = partial}, Database::Access::ReadWrite)
                       : Result<std::unique_ptr<Database>>(failure(copied));
    auto done = copy ? expectSound(**copy, backup.path) : failure(copy);
    done = done ? migrate(**copy, workspaceMigrations()) : done;
    done = done ? holdMail(**copy, backup.at, now) : done;
    return done ? (*copy)->checkpoint() : done;
}

} // namespace

Result<QString> restoreBackup(const Location &location, const Backup &backup, Instant now)
{
    const QString near = location.engine == Engine::Sqlite ? location.path : backup.path;
    const QFileInfo info(near);
    const QString stem =
        u"%1/%2 (%3)"_s.arg(info.path(), info.completeBaseName(), momentOf(backup.at).toString(u"yyyy-MM-dd HHmm"_s));
    QString target = stem + u".guestwright"_s;
    for (int number = 2; QFileInfo::exists(target); ++number) {
        target = u"%1 %2.guestwright"_s.arg(stem, QString::number(number));
    }
    const QString partial = target + u".new"_s;
    removeAll(partial);
    auto done = copyAndHold(backup, partial, now);
    if (done && !QFile::rename(partial, target)) {
        done =
            fail(Error::Kind::Storage, restoreWords(QT_TRANSLATE_NOOP("Backups", "%1 cannot be created")).arg(target));
    }
    removeAll(partial);
    return done ? Result<QString>(target) : failure(done);
}

} // namespace guestwright
