#include "ui/theme/palette.h"

#include "ui/theme/colors.h"

namespace guestwright {

QPalette themePalette(const Colors &colors)
{
    const bool dark = colors.window.lightness() < 128;
    QPalette result(dark ? colors.raised : colors.base, colors.window);
    result.setColor(QPalette::Window, colors.window);
    result.setColor(QPalette::WindowText, colors.text);
    result.setColor(QPalette::Base, colors.base);
    result.setColor(QPalette::AlternateBase, colors.raised);
    result.setColor(QPalette::Text, colors.text);
    result.setColor(QPalette::ButtonText, colors.text);
    result.setColor(QPalette::BrightText, colors.onFill);
    result.setColor(QPalette::PlaceholderText, colors.hint);
    result.setColor(QPalette::Link, colors.accent);
    result.setColor(QPalette::LinkVisited, colors.accent);
    result.setColor(QPalette::Highlight, colors.fill);
    result.setColor(QPalette::HighlightedText, colors.onFill);
    result.setColor(QPalette::ToolTipBase, colors.undoGround);
    result.setColor(QPalette::ToolTipText, colors.undoText);
    result.setColor(QPalette::Light, dark ? colors.line : colors.base);
    result.setColor(QPalette::Midlight, colors.line);
    result.setColor(QPalette::Mid, colors.buttonOutline);
    result.setColor(QPalette::Dark, colors.fieldOutline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        result.setColor(QPalette::Disabled, role, colors.disabled);
    }
    result.setColor(QPalette::Disabled, QPalette::Base, colors.raised);
    result.setColor(QPalette::Disabled, QPalette::Highlight, colors.neutralGround);
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.neutral);
    return result;
}

QPalette tablePalette(const Colors &colors)
{
    QPalette result;
    result.setColor(QPalette::Highlight, colors.tint);
    result.setColor(QPalette::HighlightedText, colors.text);
    return result;
}

} // namespace guestwright
