#include "app/mail/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

namespace guestwright {

namespace {

constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;

bool syncFile(int handle)
{
#ifdef Q_OS_UNIX
    return ::fsync(handle) == 0;
#elif defined(Q_OS_WIN)
    return ::_commit(handle) == 0;
#else
    return handle >= 0;
#endif
}

bool syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    const bool isSynced = syncFile(handle);
    ::close(handle);
    return isSynced;
#else
    return !folder.isEmpty(); // Windows keeps folders in order by itself
#endif
}

tl::unexpected<Error> storageFault(const QString &path, const QString &reason)
{
    return fail(Error::Kind::Storage,
                QCoreApplication::translate("FolderTransport", "%1 cannot be written: %2").arg(path, reason));
}

} // namespace

Result<> makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir()) {
        return {};
    }
    const QFileInfo info(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (const auto parent = info.absolutePath(); parent != info.absoluteFilePath()) {
        if (const auto made = makePrivateFolder(parent); !made) {
            return made;
        }
    }
    if (!QDir().mkdir(info.absoluteFilePath(), ownerFolder) && !QFileInfo(folder).isDir()) {
        return storageFault(folder, QCoreApplication::translate("FolderTransport", "the folder cannot be made"));
    }
    return {};
}

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path); // what is there may have other rights
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerFile)) {
        return storageFault(path, file.errorString());
    }
    if (file.write(bytes) != bytes.size() || !syncFile(file.handle())) {
        const QString reason = file.errorString();
        file.remove();
        return storageFault(path, reason);
    }
    return {};
}

Result<> renameDurably(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error) {
        return storageFault(to, QString::fromStdString(error.message()));
    }
    if (!syncFolder(QFileInfo(to).absolutePath())) {
        return storageFault(to, QCoreApplication::translate("FolderTransport", "the disk did not confirm it"));
    }
    return {};
}

} // namespace guestwright
