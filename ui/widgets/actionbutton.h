#pragma once

class QAbstractButton;
class QAction;
class QPushButton;
class QString;
class QToolButton;

namespace guestwright {

class PrimaryButton;

/// Buttons for an action: they take its words (without the dots), its icon, whether it is possible, and trigger it.
/// The object name is the action's with Button in place of Action ("createInviteButton").
[[nodiscard]] PrimaryButton *primaryButton(QAction *action, const QString &iconName);
[[nodiscard]] QPushButton *outlinedButton(QAction *action);
/// Flat, text beside its icon; keeps the dots that say a dialog follows.
[[nodiscard]] QToolButton *quietButton(QAction *action);
/// Flat, an icon alone; `name` is its accessible name and tooltip.
[[nodiscard]] QToolButton *iconButton(const QString &iconName, const QString &name, const QString &objectName);

/// The action's words without the marks of a mnemonic and, if asked, without the dots.
[[nodiscard]] QString buttonWords(const QAction &action, bool withDots);

} // namespace guestwright
