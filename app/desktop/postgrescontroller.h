#pragma once

#include "app/desktop/session.h"
#include "app/secrets/secretstore.h"

#include <QPointer>

namespace guestwright {

struct Actions;
class MainWindow;
class OpenPostgresDialog;

/// Opens workspaces on PostgreSQL servers: asks where, keeps the password in the key ring, connects beside the window.
class PostgresController final : public QObject
{
    Q_OBJECT

public:
    PostgresController(Session &session, Actions &actions, MainWindow &window);

    /// One that was open before, or was named on the command line; its password comes from the key ring.
    void openKnown(const Location &location);

Q_SIGNALS:
    void opened(const std::shared_ptr<guestwright::Workspace> &workspace);
    void refused(const QString &where, const guestwright::Error &error);
    void done(const QString &words);
    void failed(const QString &happened, const QString &means);

private:
    void ask(const Location &known, const QString &words);
    void connectDialog(OpenPostgresDialog *dialog);
    void test(const QPointer<OpenPostgresDialog> &dialog, const Location &location);
    void openFrom(const QPointer<OpenPostgresDialog> &dialog, const Location &location, bool create);
    void openWith(const Location &location);
    void keep(const Location &location);

    Session &m_session;
    MainWindow &m_window;
    std::shared_ptr<SecretStore> m_secrets;
    quint64 m_attempt = 0; ///< answers to older ones are dropped
};

} // namespace guestwright
