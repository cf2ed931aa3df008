#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace guestwright::test {

/// Makes the widget in the light and in the dark theme, shows it, and saves a picture of each in the folder of
/// screenshots ("send-dialog-light.png"). False if one could not be saved, or if nothing of the theme's ground is
/// seen in it.
[[nodiscard]] bool shoot(const QString &name, const std::function<std::unique_ptr<QWidget>()> &make);

/// The child of that object name; fails the test loudly by being null.
template <typename Widget> [[nodiscard]] Widget *child(const QWidget &parent, const QString &objectName)
{
    return parent.findChild<Widget *>(objectName);
}

/// Shows the window and waits until it is the active one, as arrow keys among buttons and shortcuts need it.
[[nodiscard]] bool showActive(QWidget &window);

/// Presses Tab until the widget of that object name has the focus; false if a whole round does not meet it.
[[nodiscard]] bool tabTo(QWidget &window, const QString &objectName);

/// The object names that Tab meets from the present focus on, in order, once around.
[[nodiscard]] QStringList tabOrder(QWidget &window);

/// Widgets that can be used but have no object name or no accessible name, for example "QLineEdit ".
[[nodiscard]] QStringList unnamedWidgets(const QWidget &window);

} // namespace guestwright::test
