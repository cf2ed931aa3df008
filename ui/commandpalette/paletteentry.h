#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QMenuBar;

namespace guestwright {

/// One line of the command palette: something to do or a place to go to.
struct PaletteEntry {
    QString text; ///< data or words, without the marks of a mnemonic
    QString where; ///< the menu it stands in, "View › Appearance", or what kind of place it is
    QIcon icon;
    QKeySequence key;
    bool isEnabled = true;
    std::function<void()> run;
};

/// What the menus offer, each action once, in their order; what is hidden at the moment is left out.
[[nodiscard]] QList<PaletteEntry> menuEntries(const QMenuBar &menus);

} // namespace guestwright
