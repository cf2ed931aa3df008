#pragma once

#include "app/desktop/session.h"

class QPrinter;

namespace guestwright {

struct Actions;
struct CardRequest;
struct CardTarget;
struct CardTask;
enum class CardChoice;
class InvitePage;
class MainWindow;
class PrintDialog;

/// Prints cards of invites, or saves them as PDF, and keeps the print log.
class CardController final : public QObject
{
    Q_OBJECT

public:
    CardController(Session &session, Actions &actions, InvitePage &page, MainWindow &window);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);

private:
    using Task = std::shared_ptr<CardTask>;

    void open(CardChoice choice);
    void openDialogFor(const Task &task, CardChoice choice);
    void plan(PrintDialog *dialog, const Task &task);
    void countOthers(PrintDialog *dialog, const Task &task);
    void askForPath(PrintDialog *dialog, const Task &task);
    void save(PrintDialog *dialog, const Task &task, const QString &path);
    void askForPrinter(PrintDialog *dialog, const Task &task);
    void run(PrintDialog *dialog, const Task &task, const CardTarget &target);

    Session &m_session;
    Actions &m_actions;
    InvitePage &m_page;
    MainWindow &m_window;
};

} // namespace guestwright
