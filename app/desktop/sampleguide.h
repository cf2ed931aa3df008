#pragma once

#include "app/desktop/session.h"

#include <QTimer>

namespace guestwright {

struct Actions;
class LinkButton;
class LocalServerController;
class MainWindow;
class Notice;

/// Leads through the sample campaign in four steps: start the server, send, open a link, see the order. Each shows
/// itself when the one before is done; who hides them is not asked again.
class SampleGuide final : public QObject
{
    Q_OBJECT

public:
    SampleGuide(Session &session, Actions &actions, MainWindow &window, LocalServerController &server);

    enum class Step { None, Serve, Send, Open, Look };
    [[nodiscard]] Step step() const { return m_step; }

private:
    struct Progress {
        qint64 sent = 0;
        qint64 orders = 0;
        QString mailFolder;
    };
    [[nodiscard]] static Result<Progress> readProgress(Database &db);

    void look();
    void show(Step step);
    void act();

    Session &m_session;
    Actions &m_actions;
    LocalServerController &m_server;
    Notice *m_notice;
    LinkButton *m_next;
    QTimer m_looking;
    Step m_step = Step::None;
    QString m_mailFolder;
};

} // namespace guestwright
