#pragma once

#include "models/store/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace guestwright {

class ChangeEar;

/// The channel on which a PostgreSQL workspace tells what was committed; the payload names the connection.
constexpr QStringView changeChannel = u"guestwright_changed";

/// Notices what others commit to a workspace: other windows, the command line, other managers. On SQLite the writer's
/// connection is asked each second whether another one committed; on PostgreSQL the reader listens, and is asked each
/// second whether it still has a server. Never blocks; own changes are not told, and others' at most once a second.
/// Lives in one thread with an event loop, and must go before the workspace does.
class ChangeWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ChangeWatch(Workspace &workspace);
    ~ChangeWatch() override;

Q_SIGNALS:
    void changed();
    /// The server does not answer; it is tried again each second until back().
    void lost();
    void back();

private:
    void ask();
    void answered(const Result<qint64> &version);
    void tell();

    Workspace &m_workspace;
    std::shared_ptr<ChangeEar> m_ear;
    QTimer m_asking;
    QTimer m_telling;
    QElapsedTimer m_told;
    qint64 m_version = -1; ///< SQLite: what was committed by others; PostgreSQL: which connection it is
    bool m_isAsking = false;
    bool m_isLost = false;
};

} // namespace guestwright
