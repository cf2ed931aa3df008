#pragma once

#include <QPalette>

namespace guestwright {

struct Colors;

/// The colours as Qt's roles, for standard widgets.
[[nodiscard]] QPalette themePalette(const Colors &colors);

/// A selection as a tint under ordinary text, for tables and lists. Holds these two roles alone: a widget that has all
/// of them set is not told when the application's palette changes.
[[nodiscard]] QPalette tablePalette(const Colors &colors);

} // namespace guestwright
