#include "ui/theme/colors.h"

#include <QPalette>

#include <cmath>

namespace guestwright {

namespace {

double linearChannel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF())
        + 0.0722 * linearChannel(color.blueF());
}

} // namespace

QColor Colors::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return text;
    case Ink::Secondary:
        return secondary;
    case Ink::Hint:
        return hint;
    case Ink::Accent:
        return accent;
    case Ink::OnFill:
        return onFill;
    case Ink::Good:
        return good;
    case Ink::Caution:
        return caution;
    case Ink::Bad:
        return bad;
    case Ink::Neutral:
        return neutral;
    case Ink::Disabled:
        return disabled;
    }
    return text;
}

QColor Colors::on(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Caution:
        return caution;
    case Tone::Bad:
        return bad;
    case Tone::Neutral:
    case Tone::Outline:
        return neutral;
    }
    return text;
}

QColor Colors::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return goodGround;
    case Tone::Caution:
        return cautionGround;
    case Tone::Bad:
        return badGround;
    case Tone::Neutral:
        return neutralGround;
    case Tone::Outline:
        return base;
    }
    return base;
}

const Colors &lightColors()
{
    static const Colors colors{
        .window = 0xF4F4F6,
        .base = 0xFFFFFF,
        .raised = 0xFAFAFB,
        .text = 0x1B1B20,
        .secondary = 0x575763,
        .hint = 0x62626E,
        .disabled = 0x9A9AA6,
        .line = 0xE4E4EA,
        .rowLine = 0xEFEFF3,
        .buttonOutline = 0xC4C4CE,
        .fieldOutline = 0x7F7F8D,
        .accent = 0x5646C0,
        .fill = 0x5646C0,
        .onFill = 0xFFFFFF,
        .tint = 0xECEAFA,
        .sidebarSelection = 0xE2DFF6,
        .good = 0x14653A,
        .goodGround = 0xDFF3E7,
        .caution = 0x854700,
        .cautionGround = 0xFCEFD6,
        .bad = 0xAE231C,
        .badGround = 0xFCE6E4,
        .neutral = 0x4A4A55,
        .neutralGround = 0xEBEBF0,
        .previewGround = 0xE7E7EC,
        .undoGround = 0x2B2B33,
        .undoText = 0xFFFFFF,
        .undoAction = 0xC9C0FA,
        .track = 0xDCDCE3,
    };
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors{
        .window = 0x1A1A1E,
        .base = 0x222227,
        .raised = 0x27272C,
        .text = 0xECECF1,
        .secondary = 0xB0B0BC,
        .hint = 0xA3A3B0,
        .disabled = 0x6F6F7A,
        .line = 0x35353C,
        .rowLine = 0x2C2C32,
        .buttonOutline = 0x4B4B55,
        .fieldOutline = 0x85858F,
        .accent = 0xB6ABF7,
        .fill = 0x6A59D6,
        .onFill = 0xFFFFFF,
        .tint = 0x35314F,
        .sidebarSelection = 0x35314F,
        .good = 0x86DBA8,
        .goodGround = 0x1D3B2A,
        .caution = 0xF2C274,
        .cautionGround = 0x42321A,
        .bad = 0xFFA39B,
        .badGround = 0x4A2421,
        .neutral = 0xC9C9D3,
        .neutralGround = 0x37373F,
        .previewGround = 0x141417,
        .undoGround = 0x3A3A44,
        .undoText = 0xFFFFFF,
        .undoAction = 0xC9C0FA,
        .track = 0x3A3A42,
    };
    return colors;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colors &colorsFor(const QPalette &palette)
{
    return isDark(palette) ? darkColors() : lightColors();
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return first > second ? first / second : second / first;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

} // namespace guestwright
