#include "app/desktop/desks/desk.h"

#include "ui/mainwindow.h"

namespace guestwright {

Desk::Desk(Session &session, Actions &actions, MainWindow &window)
    : m_session(session)
    , m_actions(actions)
    , m_window(window)
{
    connect(this, &Desk::failed, &window, &MainWindow::showError);
    connect(this, &Desk::done, &window, &MainWindow::showDone);
}

QList<QWidget *> Desk::show(const Place & /*place*/)
{
    return {};
}

void Desk::addPage(std::initializer_list<Place::Kind> places, QWidget *page)
{
    for (const Place::Kind kind : places) {
        m_window.addPage(kind, page);
        m_places << kind;
    }
}

} // namespace guestwright
