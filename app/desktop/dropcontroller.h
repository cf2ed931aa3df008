#pragma once

#include <QObject>
#include <QStringList>

namespace guestwright {

class Session;

/// What becomes of files dropped on the window: tables are imported one after the other, a workspace is opened, and
/// anything else is answered in words.
class DropController final : public QObject
{
    Q_OBJECT

public:
    explicit DropController(Session &session);

public Q_SLOTS:
    void take(const QStringList &paths);
    /// A file was dealt with: goes on with the next.
    void next();

Q_SIGNALS:
    void importRequested(const QString &path);
    void workspaceRequested(const QString &path);
    void failed(const QString &happened, const QString &means);

private:
    Session &m_session;
    QStringList m_waiting;
};

} // namespace guestwright
