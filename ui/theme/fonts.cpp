#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontInfo>

namespace guestwright {

namespace {

int stepOf(TextSize size)
{
    switch (size) {
    case TextSize::Smallest:
        return -2;
    case TextSize::Small:
        return -1;
    case TextSize::Normal:
        return 0;
    case TextSize::Section:
        return 1;
    case TextSize::Chart:
        return 2;
    case TextSize::Panel:
        return 3;
    case TextSize::Page:
        return 9;
    case TextSize::FirstStart:
        return 11;
    case TextSize::Headline:
        return 17;
    }
    return 0;
}

} // namespace

QFont themeFont(TextSize size)
{
    return themeFont(size, size > TextSize::Normal ? QFont::DemiBold : QFont::Normal);
}

QFont themeFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(qMax(8, QFontInfo(font).pixelSize() + stepOf(size)));
    font.setWeight(weight);
    return font;
}

} // namespace guestwright
