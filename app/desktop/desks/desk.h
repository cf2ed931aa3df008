#pragma once

#include "ui/place.h"

#include <QList>
#include <QObject>

#include <initializer_list>

class QWidget;

namespace guestwright {

struct Actions;
struct SidebarContents;
class MainWindow;
class Session;

/// A subject of the desktop: its pages, the controllers behind them, and how these work together. A desk that needs
/// another takes it in its constructor.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(Session &session, Actions &actions, MainWindow &window);

    /// The places that have a page of this desk.
    [[nodiscard]] const QList<Place::Kind> &places() const { return m_places; }
    /// Fills the page of one of places(); what F6 walks through there.
    [[nodiscard]] virtual QList<QWidget *> show(const Place &place);
    /// Puts the keyboard where one searches that page.
    virtual void find() { }
    /// Enables what is possible at the place that is shown now.
    virtual void updateActions(const Place & /*shown*/) { }
    /// The sidebar was read again.
    virtual void follow(const SidebarContents & /*contents*/) { }
    /// As it was left the last time: layouts and choices.
    virtual void restoreLayout() { }

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);
    void placeRequested(const guestwright::Place &place);

protected:
    /// The window takes the page over.
    void addPage(std::initializer_list<Place::Kind> places, QWidget *page);

    /// What the controller says is said by the desk.
    template <typename Controller> void passOnWordsOf(const Controller &controller)
    {
        connect(&controller, &Controller::failed, this, &Desk::failed);
        if constexpr (requires { &Controller::done; }) {
            connect(&controller, &Controller::done, this, &Desk::done);
        }
    }

    Session &m_session;
    Actions &m_actions;
    MainWindow &m_window;

private:
    QList<Place::Kind> m_places;
};

} // namespace guestwright
