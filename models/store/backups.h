#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QList>
#include <QObject>
#include <QString>

namespace guestwright {

/// A copy the program made by itself. Its name comes from the moment and the reason, never from data.
struct Backup {
    Q_GADGET

public:
    enum class Reason { Daily, BeforeMigration, BeforeImport, BeforeDelete };
    Q_ENUM(Reason)

    QString path;
    Instant at;
    Reason reason = Reason::Daily;
    qint64 bytes = 0;

    bool operator==(const Backup &) const = default;
};

/// What a copy holds, for people who choose one.
struct BackupCounts {
    qint64 campaigns = 0;
    qint64 invites = 0;
    qint64 contacts = 0;
};

/// Where the copies of a workspace lie: beside its file, or in the program's own folder for a server's.
[[nodiscard]] QString backupFolder(const Location &location);

/// The newest first.
[[nodiscard]] QList<Backup> listBackups(const Location &location);

/// Makes one (verified, 0600, in a folder of 0700) and removes those that are too old to be kept.
[[nodiscard]] Result<Backup> makeBackup(Database &db, Backup::Reason reason, Instant now);

/// The same before many rows are changed at once; does nothing for a few, or where there is nothing to lose yet.
[[nodiscard]] Result<> backUpBefore(Database &db, Backup::Reason reason, qint64 rows, Instant now);

/// The day's one, unless it is made already or there is nothing in the workspace yet.
[[nodiscard]] Result<> backUpDaily(Database &db, Instant now);

/// Whether a file has none of this day (UTC). A server's databases are backed up by whoever runs it.
[[nodiscard]] bool isDailyBackupDue(const Location &location, Instant now);

/// What need not be kept: everything but the last day's, the newest of each of 7 days, of 4 weeks and of 6 months.
[[nodiscard]] QList<Backup> outdatedBackups(QList<Backup> backups, Instant now);

[[nodiscard]] Result<BackupCounts> countBackup(const QString &path);

/// Removes every copy, for what must not survive anywhere (erasing a person). How many.
[[nodiscard]] Result<qint64> removeBackups(const Location &location);

/// Copies a backup to a new file beside the workspace, which stays as it is; its path. Nothing waits in its outbox:
/// what was queued then may have been sent since, and is uncertain until somebody decides.
[[nodiscard]] Result<QString> restoreBackup(const Location &location, const Backup &backup, Instant now);

} // namespace guestwright
