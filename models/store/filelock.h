#pragma once

#include <QString>

#include <chrono>

namespace guestwright {

/// A lock between processes, held through a file: given back by the system itself when its holder dies.
/// Not QLockFile: a process killed between creating that file and writing its name into it locks everybody out for good
/// (a test that kills writers found it), and every lock there costs an fsync.
class FileLock
{
public:
    enum class Answer { Locked, Busy, NoAccess };

    /// The file is made when there is none, for its owner only; it stays, and nothing is ever written to it.
    explicit FileLock(QString path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Waits for another holder at most so long.
    [[nodiscard]] Answer tryLock(std::chrono::milliseconds patience);
    void unlock();

private:
    [[nodiscard]] bool open();

    const QString m_path;
#ifdef Q_OS_WIN
    void *m_handle = nullptr;
#else
    int m_handle = -1;
#endif
};

} // namespace guestwright
