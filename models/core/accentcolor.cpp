#include "models/core/accentcolor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using LinearColor = std::array<double, 3>;

// Above this luminance black text is readable on the colour as it is; below, white text needs at most `darkFill`.
constexpr double brightFill = 0.3;
constexpr double darkFill = 0.17;
constexpr double blackTextFrom = 0.24;
constexpr LinearColor ownAccent{0.0931, 0.0612, 0.5271}; // #5646c0

double toLinear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double fromLinear(double value)
{
    return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

double luminance(const LinearColor &color)
{
    return 0.2126 * color[0] + 0.7152 * color[1] + 0.0722 * color[2];
}

std::optional<LinearColor> readColor(const QString &hex)
{
    bool isNumber = false;
    const uint value = hex.size() == 7 && hex.startsWith(u'#') ? hex.sliced(1).toUInt(&isNumber, 16) : 0;
    if (!isNumber) {
        return std::nullopt;
    }
    return LinearColor{toLinear(((value >> 16) & 0xff) / 255.0), toLinear(((value >> 8) & 0xff) / 255.0),
                       toLinear((value & 0xff) / 255.0)};
}

QString writeColor(const LinearColor &color)
{
    QString hex = u"#"_s;
    for (const double part : color) {
        const int byte = std::clamp(static_cast<int>(std::lround(fromLinear(part) * 255)), 0, 255);
        hex += u"%1"_s.arg(byte, 2, 16, QLatin1Char('0'));
    }
    return hex;
}

LinearColor fillOf(const QString &hex)
{
    LinearColor color = readColor(hex).value_or(ownAccent);
    const double y = luminance(color);
    if (y <= brightFill && y > darkFill) {
        for (double &part : color) {
            part *= darkFill / y;
        }
    }
    return color;
}

} // namespace

bool isHexColor(const QString &text)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    return text.size() == 7 && text.startsWith(u'#') && std::all_of(text.cbegin() + 1, text.cend(), isDigit);
}

QString accentFill(const QString &hex)
{
    return writeColor(fillOf(hex));
}

QString onAccent(const QString &hex)
{
    return luminance(fillOf(hex)) > blackTextFrom ? u"#000000"_s : u"#ffffff"_s;
}

double contrastRatio(const QString &one, const QString &other)
{
    const double a = luminance(readColor(one).value_or(LinearColor{}));
    const double b = luminance(readColor(other).value_or(LinearColor{}));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace guestwright
