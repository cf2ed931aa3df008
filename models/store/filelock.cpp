#include "models/store/filelock.h"

#include <QFile>
#include <QThread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace guestwright {

namespace {

constexpr std::chrono::milliseconds betweenTries(2);

#ifdef Q_OS_WIN
bool lockHandle(void *handle)
{
    OVERLAPPED place{};
    return LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place);
}

void unlockHandle(void *handle)
{
    OVERLAPPED place{};
    UnlockFileEx(handle, 0, 1, 0, &place);
}
#else
bool lockHandle(int handle)
{
    return flock(handle, LOCK_EX | LOCK_NB) == 0;
}

void unlockHandle(int handle)
{
    flock(handle, LOCK_UN);
}
#endif

} // namespace

FileLock::FileLock(QString path) : m_path(std::move(path)) { }

#ifdef Q_OS_WIN

FileLock::~FileLock()
{
    if (m_handle) {
        CloseHandle(m_handle);
    }
}

bool FileLock::open()
{
    if (!m_handle) {
        const HANDLE handle =
            CreateFileW(reinterpret_cast<const wchar_t *>(m_path.utf16()), GENERIC_READ | GENERIC_WRITE,
                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                        FILE_ATTRIBUTE_NORMAL, nullptr);
        m_handle = handle == INVALID_HANDLE_VALUE ? nullptr : handle;
    }
    return m_handle;
}

#else

FileLock::~FileLock()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

bool FileLock::open()
{
    if (m_handle < 0) {
        m_handle = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    }
    return m_handle >= 0;
}

#endif

FileLock::Answer FileLock::tryLock(std::chrono::milliseconds patience)
{
    if (!open()) {
        return Answer::NoAccess;
    }
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!lockHandle(m_handle)) {
        if (std::chrono::steady_clock::now() >= end) {
            return Answer::Busy;
        }
        QThread::usleep(static_cast<unsigned long>(std::chrono::microseconds(betweenTries).count()));
    }
    return Answer::Locked;
}

void FileLock::unlock()
{
    unlockHandle(m_handle);
}

} // namespace guestwright
