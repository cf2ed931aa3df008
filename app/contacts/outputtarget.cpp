#include "app/contacts/outputtarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString canonicalTarget(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath()
                         : QDir(QFileInfo(info.absolutePath()).canonicalFilePath()).filePath(info.fileName());
}

bool isPartOfWorkspace(const QString &path, const Location &workspace)
{
    if (workspace.engine != Engine::Sqlite) {
        return false;
    }
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s}) {
        // A sidecar stands beside the file that a link leads to, or beside the link.
        if (isSameFile(path, workspace.path + suffix)
            || canonicalTarget(path) == canonicalTarget(workspace.path) + suffix) {
            return true;
        }
    }
    return false;
}

bool holdsDatabase(const QString &path)
{
    QFile file(path);
    // A pipe would wait for somebody to write into it.
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace

bool isSameFile(const QString &path, const QString &other)
{
    return canonicalTarget(path) == canonicalTarget(other);
}

Result<> refuseDatabaseAsTarget(const QString &path, const Location &workspace)
{
    if (isPartOfWorkspace(path, workspace)) {
        return fail(Error::Kind::Conflict,
                    QCoreApplication::translate("OutputTarget",
                                                "%1 belongs to the workspace itself; it was left as it is. "
                                                "Write to another file")
                        .arg(path));
    }
    if (holdsDatabase(path)) {
        return fail(
            Error::Kind::Conflict,
            QCoreApplication::translate("OutputTarget", "%1 is a database; it was left as it is. Write to another file")
                .arg(path));
    }
    return {};
}

} // namespace guestwright
