#pragma once

#include <QObject>

namespace guestwright {

struct Actions;
struct Preferences;
class MainWindow;

/// Edit → Preferences…: asks, saves, and lets it hold at once.
class PreferencesController final : public QObject
{
    Q_OBJECT

public:
    PreferencesController(Actions &actions, MainWindow &window);

private:
    void open();
    void save(const Preferences &preferences);

    Actions &m_actions;
    MainWindow &m_window;
};

} // namespace guestwright
