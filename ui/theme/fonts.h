#pragma once

#include <QFont>

namespace guestwright {

/// Sizes relative to the system's font, which is never bundled; the pictures take it as 13 px.
enum class TextSize {
    Smallest, ///< -2: chart axes, bar notes
    Small, ///< -1: chips, hints, table headers, status bar
    Normal,
    Section, ///< +1, semibold
    Chart, ///< +2, semibold
    Panel, ///< +3, semibold
    Page, ///< +9, semibold
    FirstStart, ///< +11, semibold
    Headline, ///< +17, semibold
};

/// The application's font at that size and the weight that goes with it.
[[nodiscard]] QFont themeFont(TextSize size);
[[nodiscard]] QFont themeFont(TextSize size, QFont::Weight weight);

} // namespace guestwright
