#pragma once

#include <QString>

namespace guestwright {

/// The colour of a filled button for a campaign's accent: the same hue, darkened where black and white text would both
/// fall below a contrast of 4.5 (WCAG 2). Takes and gives "#rrggbb"; anything else becomes Guestwright's own accent.
[[nodiscard]] QString accentFill(const QString &hex);

/// Whether it is "#rrggbb", what a page's colour is written as.
[[nodiscard]] bool isHexColor(const QString &text);

/// The text colour on accentFill(hex): "#000000" or "#ffffff".
[[nodiscard]] QString onAccent(const QString &hex);

/// Contrast of two "#rrggbb" colours as WCAG 2 counts it, 1 to 21.
[[nodiscard]] double contrastRatio(const QString &one, const QString &other);

} // namespace guestwright
