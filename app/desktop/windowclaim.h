#pragma once

#include "models/store/filelock.h"
#include "models/store/location.h"

#include <QObject>

#include <chrono>
#include <memory>

class QLocalServer;

namespace guestwright {

/// That this process is the one of this user whose window shows a workspace. The system takes it back when the process
/// dies. It is no lock on the data: the command line and other managers write beside it.
class WindowClaim final : public QObject
{
    Q_OBJECT

public:
    ~WindowClaim() override;

    /// Null where another process has it.
    [[nodiscard]] static std::unique_ptr<WindowClaim> take(const Location &location);

    /// Asks the process that has it to bring its window to the front; whether it answered. Waits at most so long.
    [[nodiscard]] static bool raiseOther(const Location &location, std::chrono::milliseconds patience);

Q_SIGNALS:
    void raiseRequested();

private:
    explicit WindowClaim(const Location &location);
    void listen();

    const QString m_name;
    FileLock m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace guestwright
