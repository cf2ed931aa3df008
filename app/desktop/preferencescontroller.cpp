#include "app/desktop/preferencescontroller.h"

#include "app/desktop/ask.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/settings/preferencesdialog.h"

namespace guestwright {

PreferencesController::PreferencesController(Actions &actions, MainWindow &window)
    : m_actions(actions)
    , m_window(window)
{
    connect(actions.preferences, &QAction::triggered, this, &PreferencesController::open);
}

void PreferencesController::open()
{
    auto *dialog = openDialog(new PreferencesDialog(readPreferences(), &m_window));
    connect(dialog, &PreferencesDialog::saveRequested, this, [this, dialog](const Preferences &preferences) {
        dialog->accept();
        save(preferences);
    });
}

void PreferencesController::save(const Preferences &preferences)
{
    savePreferences(preferences);
    const auto choices = m_actions.appearance->actions();
    for (QAction *choice : choices) {
        if (choice->data().toInt() == int(preferences.appearance) && !choice->isChecked()) {
            choice->trigger();
        }
    }
}

} // namespace guestwright
