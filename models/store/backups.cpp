#include "models/store/backups.h"

#include "models/core/enumname.h"
#include "models/store/backup.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/workspacefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <functional>
#include <tuple>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString momentFormat = u"yyyyMMdd-HHmmsszzz"_s;
constexpr qint64 pieceSize = 1024 * 1024;
constexpr qint64 manyRows = 20; // fewer are taken back by undo

QString shelfWords(const char *text)
{
    return QCoreApplication::translate("Backups", text);
}

QDateTime utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(at), Qt::UTC);
}

std::optional<Backup> backupAt(const QFileInfo &file)
{
    static const QRegularExpression form(u"^(\\d{8}-\\d{9})-([a-z]+)(-\\d+)?\\.guestwright$"_s);
    const auto match = form.match(file.fileName());
    const auto reason = enumFromName<Backup::Reason>(match.captured(2));
    QDateTime moment = QDateTime::fromString(match.captured(1), momentFormat);
    if (!match.hasMatch() || !reason || !moment.isValid()) {
        return std::nullopt;
    }
    moment.setTimeSpec(Qt::UTC);
    return Backup{file.filePath(), fromMsecs(moment.toMSecsSinceEpoch()), *reason, file.size()};
}

QString freeName(const QString &folder, Instant at, Backup::Reason reason)
{
    const QString stem = u"%1/%2-%3"_s.arg(folder, utc(at).toString(momentFormat), enumName(reason).toLower());
    QString name = stem + u".guestwright"_s;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = u"%1-%2.guestwright"_s.arg(stem, QString::number(number)); // a name may hold %1 itself
    }
    return name;
}

bool removeCopy(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        QFile::remove(path + suffix);
    }
    return QFile::remove(path);
}

Result<> makePrivateFolder(const QString &path)
{
    constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, onlyOwner)) {
        return fail(Error::Kind::Storage,
                    shelfWords(QT_TRANSLATE_NOOP("Backups", "The folder for backups, %1, cannot be made")).arg(path));
    }
    return {};
}

/// The newest of each period that is young enough, by the period's name.
void keepNewestOfEach(const QList<Backup> &newestFirst, QSet<QString> &kept, Instant since,
                      const std::function<QString(const QDateTime &)> &periodOf)
{
    QSet<QString> periods;
    for (const Backup &backup : newestFirst) {
        const QString period = periodOf(utc(backup.at));
        if (backup.at > since && !periods.contains(period)) {
            periods.insert(period);
            kept.insert(backup.path);
        }
    }
}

QString weekOf(const QDateTime &moment)
{
    int year = 0;
    const int week = moment.date().weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
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
             shelfWords(QT_TRANSLATE_NOOP("Backups", "Restored from a backup of %1 UTC; it may have been sent since"))
                 .arg(utc(copiedAt).toString(u"yyyy-MM-dd HH:mm"_s))});
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
               shelfWords(QT_TRANSLATE_NOOP("Backups", "%1 could not be copied: %2"))
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
               shelfWords(QT_TRANSLATE_NOOP("Backups", "The backup %1 is damaged; choose another")).arg(path));
}

Result<> copyAndHold(const Backup &backup, const QString &partial, Instant now)
{
    const auto file = WorkspaceFile::probe(backup.path);
    if (!file || !file->exists) {
        return file ? Result<>(fail(Error::Kind::NotFound,
                                    shelfWords(QT_TRANSLATE_NOOP("Backups", "The backup %1 is gone")).arg(backup.path)))
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

QString backupFolder(const Location &location)
{
    if (location.engine == Engine::Sqlite) {
        return location.path + u".backups"_s;
    }
    const QByteArray place = QCryptographicHash::hash(location.toUrl().toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups/"_s
        + QString::fromLatin1(place.first(8).toHex());
}

QList<Backup> listBackups(const Location &location)
{
    QList<Backup> backups;
    for (const QFileInfo &file : QDir(backupFolder(location)).entryInfoList(QDir::Files)) {
        if (const auto backup = backupAt(file)) {
            backups.append(*backup);
        }
    }
    std::ranges::sort(backups,
                      [](const Backup &a, const Backup &b) { return std::tie(b.at, b.path) < std::tie(a.at, a.path); });
    return backups;
}

Result<Backup> makeBackup(Database &db, Backup::Reason reason, Instant now)
{
    const QString folder = backupFolder(db.location());
    const auto ready = makePrivateFolder(folder);
    const QString path = freeName(folder, now, reason);
    const auto copied = ready ? backUp(db, path) : ready;
    if (!copied) {
        return failure(copied);
    }
    for (const Backup &old : outdatedBackups(listBackups(db.location()), now)) {
        removeCopy(old.path);
    }
    return Backup{path, now, reason, QFileInfo(path).size()};
}

Result<> backUpBefore(Database &db, Backup::Reason reason, qint64 rows, Instant now)
{
    if (db.engine() == Engine::Postgres || rows < manyRows) {
        return {};
    }
    const auto filled = run(db, u"SELECT EXISTS (SELECT 1 FROM contacts) OR EXISTS (SELECT 1 FROM invites)"_s);
    if (!filled || filled->number() == 0) {
        return filled ? Result<>() : failure(filled);
    }
    const auto made = makeBackup(db, reason, now);
    return made ? Result<>() : failure(made);
}

bool isDailyBackupDue(const Location &location, Instant now)
{
    const auto backups = listBackups(location);
    return location.engine == Engine::Sqlite && std::ranges::none_of(backups, [now](const Backup &backup) {
               return utc(backup.at).date() == utc(now).date();
           });
}

QList<Backup> outdatedBackups(QList<Backup> backups, Instant now)
{
    std::ranges::sort(backups, [](const Backup &a, const Backup &b) { return b.at < a.at; });
    using std::chrono::days;
    QSet<QString> kept;
    keepNewestOfEach(backups, kept, now - days(7), [](const QDateTime &at) { return at.toString(u"yyyyMMdd"_s); });
    keepNewestOfEach(backups, kept, now - days(28), weekOf);
    keepNewestOfEach(backups, kept, now - days(183), [](const QDateTime &at) { return at.toString(u"yyyyMM"_s); });
    if (!backups.isEmpty()) {
        kept.insert(backups.first().path); // of a workspace that was long closed, too
    }
    erase_if(backups, [&](const Backup &backup) { return kept.contains(backup.path) || backup.at > now - days(1); });
    return backups;
}

Result<BackupCounts> countBackup(const QString &path)
{
    const auto file = WorkspaceFile::probe(path);
    auto db = file ? Database::open({.path = path}, Database::Access::ReadOnly)
                   : Result<std::unique_ptr<Database>>(failure(file));
    const auto counts = db ? run(**db,
                                 u"SELECT (SELECT count(*) FROM campaigns WHERE deleted_at IS NULL), "
                                 "(SELECT count(*) FROM invites WHERE deleted_at IS NULL), "
                                 "(SELECT count(*) FROM contacts WHERE deleted_at IS NULL)"_s)
                           : failure(db);
    if (!counts) {
        return failure(counts);
    }
    RowReader row = counts->first();
    return BackupCounts{.campaigns = row.number(), .invites = row.number(), .contacts = row.number()};
}

Result<qint64> removeBackups(const Location &location)
{
    qint64 removed = 0;
    for (const Backup &backup : listBackups(location)) {
        if (!removeCopy(backup.path)) {
            return fail(
                Error::Kind::Storage,
                shelfWords(QT_TRANSLATE_NOOP("Backups", "The backup %1 could not be removed")).arg(backup.path));
        }
        ++removed;
    }
    return removed;
}

Result<QString> restoreBackup(const Location &location, const Backup &backup, Instant now)
{
    const QString near = location.engine == Engine::Sqlite ? location.path : backup.path;
    const QFileInfo info(near);
    const QString stem =
        u"%1/%2 (%3)"_s.arg(info.path(), info.completeBaseName(), utc(backup.at).toString(u"yyyy-MM-dd HHmm"_s));
    QString target = stem + u".guestwright"_s;
    for (int number = 2; QFileInfo::exists(target); ++number) {
        target = u"%1 %2.guestwright"_s.arg(stem, QString::number(number));
    }
    const QString partial = target + u".new"_s;
    removeCopy(partial);
    auto done = copyAndHold(backup, partial, now);
    if (done && !QFile::rename(partial, target)) {
        done = fail(Error::Kind::Storage, shelfWords(QT_TRANSLATE_NOOP("Backups", "%1 cannot be created")).arg(target));
    }
    removeCopy(partial);
    return done ? Result<QString>(target) : failure(done);
}

} // namespace guestwright
