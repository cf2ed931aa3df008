#include "models/store/workspace.h"

#include "models/core/token.h"
#include "models/store/backups.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/workspacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quickCheckLimit =
    32 * 1024 * 1024; // larger files are checked by `workspace check` and as they are read

QString workspaceWords(const char *text)
{
    return QCoreApplication::translate("Workspace", text);
}

Result<> refuseNewer(const WorkspaceFile &file, const QString &path)
{
    const int known = newestVersion(workspaceMigrations());
    if (file.schemaVersion > known) {
        return fail(
            Error::Kind::Conflict,
            workspaceWords(QT_TRANSLATE_NOOP("Workspace",
                                             "%1 was made by a newer Guestwright (schema %2, this one knows %3). "
                                             "Nothing was changed; open it with the newer program"))
                .arg(path)
                .arg(file.schemaVersion)
                .arg(known));
    }
    return {};
}

Result<> refuseEmpty(const WorkspaceFile &file, const QString &path)
{
    return file.isEmpty
        ? fail(Error::Kind::Invalid,
               workspaceWords(QT_TRANSLATE_NOOP("Workspace", "%1 is empty; it is no workspace. It was left as it is"))
                   .arg(path))
        : Result<>();
}

Result<> refuseUnwritable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        return fail(
            Error::Kind::Storage,
            workspaceWords(QT_TRANSLATE_NOOP("Workspace",
                                             "%1 is read-only. Allow writing to it and its folder, or work on a copy"))
                .arg(path));
    }
    return {};
}

Result<> quickCheck(Database &db)
{
    if (db.engine() == Engine::Postgres || QFileInfo(db.location().path).size() > quickCheckLimit) {
        return {};
    }
    const auto checked = run(db, u"PRAGMA quick_check(1)"_s);
    if (!checked) {
        return failure(checked);
    }
    if (checked->first().text() != u"ok"_s) {
        return fail(
            Error::Kind::Storage,
            workspaceWords(QT_TRANSLATE_NOOP("Workspace", "%1 is damaged. It was left as it is; open a backup of it"))
                .arg(db.location().path));
    }
    return {};
}

Result<> backUpBeforeMigration(Database &db)
{
    const auto version = schemaVersion(db);
    if (!version) {
        return failure(version);
    }
    if (*version == 0 || *version == newestVersion(workspaceMigrations())) {
        return {};
    }
    if (*version > newestVersion(workspaceMigrations())) {
        return {}; // is refused
    }
    const auto seconds = run(db,
                             db.engine() == Engine::Sqlite ? u"SELECT CAST(strftime('%s', 'now') AS INTEGER)"_s
                                                           : u"SELECT CAST(extract(epoch FROM now()) AS BIGINT)"_s);
    if (!seconds) {
        return failure(seconds);
    }
    const auto made = makeBackup(db, Backup::Reason::BeforeMigration, fromMsecs(seconds->number() * 1000));
    return made ? Result<>() : failure(made);
}

Result<> bringUpToDate(Database &db)
{
    const auto before = schemaVersion(db);
    auto done = quickCheck(db);
    done = done ? backUpBeforeMigration(db) : done;
    done = done ? migrate(db, workspaceMigrations()) : done;
    // The version must stand in the file itself, where an older program looks for it before opening.
    return done && before && *before != newestVersion(workspaceMigrations()) ? db.checkpoint() : done;
}

tl::unexpected<Error> noWorkspaceAt(const Location &location)
{
    return fail(Error::Kind::NotFound,
                workspaceWords(QT_TRANSLATE_NOOP("Workspace", "There is no workspace at %1")).arg(location.display()));
}

tl::unexpected<Error> workspaceExistsAt(const Location &location)
{
    return fail(Error::Kind::Conflict,
                workspaceWords(QT_TRANSLATE_NOOP("Workspace", "%1 exists already; it was left as it is"))
                    .arg(location.display()));
}

/// A database on a server is there before it is a workspace; looking into one must not make it one.
Result<> checkExisting(Database &db, bool isNeeded)
{
    if (db.engine() == Engine::Sqlite) {
        return {};
    }
    const auto version = schemaVersion(db);
    if (!version) {
        return failure(version);
    }
    if (isNeeded && *version == 0) {
        return noWorkspaceAt(db.location());
    }
    return isNeeded || *version == 0 ? Result<>() : workspaceExistsAt(db.location());
}

void removeWithSidecars(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s, u""_s}) {
        QFile::remove(path + suffix);
    }
}

/// Makes the whole schema beside the place and moves it there at once: who is interrupted leaves no half workspace that
/// stands in the way of the next attempt, and of two only one succeeds.
Result<> makeFile(const Location &location)
{
    const QString partial = location.path + u".new-"_s + makeUid();
    auto made = createPrivateFile(partial);
    if (made) {
        auto db = Database::open({.path = partial}, Database::Access::ReadWrite);
        made = db ? migrate(**db, workspaceMigrations()) : failure(db);
        made = made ? (*db)->checkpoint() : made;
    }
    if (made && !QFile::rename(partial, location.path)) { // never over another
        made = workspaceExistsAt(location);
    }
    removeWithSidecars(partial);
    return made;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const Location &location, const QString &person)
{
    if (location.engine == Engine::Sqlite) {
        if (QFileInfo::exists(location.path)) {
            return workspaceExistsAt(location);
        }
        if (const auto made = makeFile(location); !made) {
            return failure(made);
        }
    }
    std::unique_ptr<Workspace> workspace(new Workspace(location, person));
    if (const auto started = workspace->start(Existing::Refused); !started) {
        workspace.reset(); // closes the file
        if (location.engine == Engine::Sqlite) {
            removeWithSidecars(location.path);
        }
        return failure(started);
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Location &location, const QString &person)
{
    std::unique_ptr<Workspace> workspace(new Workspace(location, person));
    if (location.engine == Engine::Sqlite) {
        const auto file = WorkspaceFile::probe(location.path);
        if (!file) {
            return failure(file);
        }
        if (!file->exists) {
            return noWorkspaceAt(location);
        }
        auto usable = refuseEmpty(*file, location.path);
        usable = usable ? refuseNewer(*file, location.path) : usable;
        usable = usable ? refuseUnwritable(location.path) : usable;
        if (!usable) {
            return failure(usable);
        }
        workspace->m_wasTightened = tightenPermissions(location.path);
    }
    const auto started = workspace->start(Existing::Needed);
    return started ? Result<std::unique_ptr<Workspace>>(std::move(workspace)) : failure(started);
}

Result<bool> Workspace::isThere(const Location &server)
{
    const auto db = Database::open(server, Database::Access::ReadOnly);
    const auto version = db ? schemaVersion(**db) : Result<int>(failure(db));
    return version ? Result<bool>(*version != 0) : failure(version);
}

Result<> Workspace::start(Existing existing)
{
    auto writer = Worker::start(m_location, Database::Access::ReadWrite, m_person);
    if (!writer) {
        return failure(writer);
    }
    m_writer = std::move(*writer);
    const Result<> ready = write([isNeeded = existing == Existing::Needed](Database &db) {
                               const auto checked = checkExisting(db, isNeeded);
                               return checked ? bringUpToDate(db) : checked;
                           }).result();
    if (!ready) {
        return ready;
    }
    auto reader = Worker::start(m_location, Database::Access::ReadOnly, m_person);
    if (!reader) {
        return failure(reader);
    }
    m_reader = std::move(*reader);
    return {};
}

} // namespace guestwright
