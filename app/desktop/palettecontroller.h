#pragma once

#include "app/desktop/session.h"
#include "ui/commandpalette/paletteentry.h"
#include "ui/place.h"

namespace guestwright {

struct Actions;
class CommandPalette;
class MainWindow;

/// The command palette: every action of the menus, every place of the sidebar, and the invites of the campaign that is
/// open, by the name or address of their people.
class PaletteController final : public QObject
{
    Q_OBJECT

public:
    PaletteController(Session &session, Actions &actions, MainWindow &window);

Q_SIGNALS:
    void placeChosen(const guestwright::Place &place);
    /// An invite of the campaign that is open.
    void inviteChosen(qint64 id);

private:
    void open();
    [[nodiscard]] QList<PaletteEntry> placeEntries();
    void findInvites(CommandPalette *palette, const QString &typed);

    Session &m_session;
    MainWindow &m_window;
};

} // namespace guestwright
