#pragma once

#include <QColor>

class QPalette;

namespace guestwright {

/// What a text or an icon is drawn with; see Colors::ink().
enum class Ink { Text, Secondary, Hint, Accent, OnFill, Good, Caution, Bad, Neutral, Disabled };

/// What a pill, a notice or a number says about itself. Outline is a neutral without a ground.
enum class Tone { Good, Caution, Bad, Neutral, Outline };

/// Every colour of the window, once for light and once for dark. All pairs that meet have WCAG AA contrast.
struct Colors {
    QColor window; ///< menu bar, sidebar, status bar, dialog footer
    QColor base; ///< content, tables, dialogs
    QColor raised; ///< boxes on base, buttons in dark
    QColor text;
    QColor secondary;
    QColor hint;
    QColor disabled;
    QColor line; ///< one-pixel separators
    QColor rowLine; ///< between rows of a table, one step fainter
    QColor buttonOutline;
    QColor fieldOutline; ///< at least 3:1 on base
    QColor accent;
    QColor fill; ///< the one filled button
    QColor onFill;
    QColor tint; ///< selected row, chosen segment, active filter
    QColor sidebarSelection;
    QColor good;
    QColor goodGround;
    QColor caution;
    QColor cautionGround;
    QColor bad;
    QColor badGround;
    QColor neutral;
    QColor neutralGround;
    QColor previewGround;
    QColor undoGround;
    QColor undoText;
    QColor undoAction;
    QColor track; ///< the empty part of bars

    [[nodiscard]] QColor ink(Ink ink) const;
    [[nodiscard]] QColor on(Tone tone) const;
    /// The ground of a tone; base for Outline.
    [[nodiscard]] QColor ground(Tone tone) const;
};

[[nodiscard]] const Colors &lightColors();
[[nodiscard]] const Colors &darkColors();

/// Qt 6.4 has no colour scheme: a palette is dark when its window is.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The colours that belong to a widget's palette.
[[nodiscard]] const Colors &colorsFor(const QPalette &palette);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// `share` (0 to 1) of `over` laid on `under`.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace guestwright
