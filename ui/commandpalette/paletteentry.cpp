#include "ui/commandpalette/paletteentry.h"

#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSet>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

void collectEntries(const QList<QAction *> &actions, const QString &where, QSet<QAction *> &seen,
                    QList<PaletteEntry> &entries)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty() || seen.contains(action)) {
            continue;
        }
        seen.insert(action);
        const QString text = buttonWords(*action, true);
        if (QMenu *menu = action->menu()) {
            collectEntries(menu->actions(), where.isEmpty() ? text : where + u" › "_s + text, seen, entries);
        } else {
            entries << PaletteEntry{.text = text,
                                    .where = where,
                                    .icon = action->icon(),
                                    .key = action->shortcut(),
                                    .isEnabled = action->isEnabled(),
                                    .run = [action = QPointer(action)] { action ? action->trigger() : void(); }};
        }
    }
}

} // namespace

QList<PaletteEntry> menuEntries(const QMenuBar &menus)
{
    QList<PaletteEntry> entries;
    QSet<QAction *> seen;
    collectEntries(menus.actions(), {}, seen, entries);
    return entries;
}

} // namespace guestwright
