#pragma once

class QApplication;

namespace guestwright {

/// What the user chose in the settings; System follows the desktop.
enum class Theme { System, Light, Dark };

/// Gives the application its style, palette and fonts; may be called again at any time. Where the platform has a
/// style of its own (Windows, macOS, Breeze) it stays, unless the theme asked for is not the desktop's.
void applyTheme(QApplication &application, Theme theme);

} // namespace guestwright
