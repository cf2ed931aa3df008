#include "models/store/backups.h"

#include "models/core/enumname.h"
#include "models/store/backup.h"
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

Result<> backUpIfFilled(Database &db, Backup::Reason reason, Instant now)
{
    const auto filled = run(db,
                            u"SELECT EXISTS (SELECT 1 FROM contacts) OR EXISTS (SELECT 1 FROM invites) OR "
                            "EXISTS (SELECT 1 FROM campaigns)"_s);
    if (!filled || filled->number() == 0) {
        return filled ? Result<>() : failure(filled); // there is nothing to lose
    }
    const auto made = makeBackup(db, reason, now);
    return made ? Result<>() : failure(made);
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
    return db.engine() == Engine::Postgres || rows < manyRows ? Result<>() : backUpIfFilled(db, reason, now);
}

Result<> backUpDaily(Database &db, Instant now)
{
    return isDailyBackupDue(db.location(), now) ? backUpIfFilled(db, Backup::Reason::Daily, now) : Result<>();
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

} // namespace guestwright
