#pragma once

#include <QPalette>

namespace guestwright {

struct Colors;

/// The colours as Qt's roles, for standard widgets.
[[nodiscard]] QPalette themePalette(const Colors &colors);

/// As themePalette(), but a selection is a tint under ordinary text: for tables, lists and trees.
[[nodiscard]] QPalette tablePalette(const Colors &colors);

} // namespace guestwright
