#pragma once

#include "app/desktop/session.h"

#include <QTimer>

namespace guestwright {

struct Actions;
struct Backup;
class MainWindow;
class RestoreDialog;

/// The daily backup of the workspace that is open, a copy on demand, and the way back to an older one.
class BackupController final : public QObject
{
    Q_OBJECT

public:
    BackupController(Session &session, Actions &actions, MainWindow &window);

Q_SIGNALS:
    void done(const QString &words);
    void failed(const QString &happened, const QString &means);
    /// A workspace that was restored is to be opened.
    void restored(const QString &path);

private:
    void backUpDaily();
    void askForCopy();
    void copyTo(const QString &path);
    void askForBackup();
    void restore(RestoreDialog *dialog, const Backup &backup);

    Session &m_session;
    MainWindow &m_window;
    QTimer m_looking;
};

} // namespace guestwright
