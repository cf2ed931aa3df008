#include "models/store/workspacefile.h"

#include "models/store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;
constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QString fileWords(const char *text)
{
    return QCoreApplication::translate("WorkspaceFile", text);
}

Result<WorkspaceFile> readHeader(const QByteArray &header, const QString &path)
{
    WorkspaceFile file{.exists = true, .isEmpty = header.isEmpty()};
    if (file.isEmpty) {
        return file;
    }
    const bool isSqlite = header.size() == headerSize && header.startsWith(QByteArray("SQLite format 3\0", 16));
    const auto applicationId = isSqlite ? qFromBigEndian<qint32>(header.constData() + 68) : 0;
    if (applicationId != workspaceMark.applicationId) {
        return fail(
            Error::Kind::Invalid,
            fileWords(QT_TRANSLATE_NOOP("WorkspaceFile", "%1 is no Guestwright workspace; it was left as it is"))
                .arg(path));
    }
    file.schemaVersion = qFromBigEndian<qint32>(header.constData() + 60);
    return file;
}

} // namespace

Result<WorkspaceFile> WorkspaceFile::probe(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return WorkspaceFile{};
    }
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage,
                    fileWords(QT_TRANSLATE_NOOP("WorkspaceFile", "%1 cannot be read: %2"))
                        .arg(path,
                             info.isDir() ? fileWords(QT_TRANSLATE_NOOP("WorkspaceFile", "it is a folder"))
                                          : file.errorString()));
    }
    return readHeader(file.read(headerSize), path);
}

Result<> createPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner)) {
        return fail(
            Error::Kind::Storage,
            fileWords(QT_TRANSLATE_NOOP("WorkspaceFile", "%1 cannot be created: %2")).arg(path, file.errorString()));
    }
    return {};
}

bool tightenPermissions(const QString &path)
{
    bool wasLoose = false;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile file(path + suffix);
        if (file.exists() && (file.permissions() & others)) {
            wasLoose = file.setPermissions(onlyOwner) || wasLoose;
        }
    }
    return wasLoose;
}

} // namespace guestwright
