#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace guestwright {

/// The pages of the help, by their names ("importing-contacts"), in the order of their contents.
[[nodiscard]] QStringList helpPages();

/// The Markdown of a page in the language of the window, or in English where there is no other; empty for a name that
/// is none of helpPages(). Read from the program's own resources.
[[nodiscard]] QString helpText(const QString &page);

/// The first heading of a page.
[[nodiscard]] QString helpTitle(const QString &page);

/// The page about the place or the dialog that a widget belongs to: what its window's or page's object name is known
/// for, or the property helpPage of one of its parents; otherwise the first page.
[[nodiscard]] QString helpPageFor(const QWidget *widget);

} // namespace guestwright
