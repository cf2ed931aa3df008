#include "ui/theme/controls.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr int comboArrowWidth = 30;
constexpr int spinButtonWidth = 26;
constexpr int labelGap = 6;

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

void drawChevron(QPainter &painter, const QRect &rect, const QString &name, int side, const QColor &color)
{
    QRect place(0, 0, side, side);
    place.moveCenter(rect.center());
    drawIcon(painter, place, name, color);
}

/// Icon and text, centred together.
void drawLabel(QPainter &painter, const QStyleOption &option, const QIcon &icon, const QSize &iconSize,
               const QString &text)
{
    const QSize side = icon.isNull() ? QSize(0, 0) : iconSize;
    const int space = side.isEmpty() || text.isEmpty() ? 0 : labelGap;
    const bool underlined = option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int width = qMin(option.rect.width(), side.width() + space + textWidth);
    const QRect whole(option.rect.left() + (option.rect.width() - width) / 2, option.rect.top(), width,
                      option.rect.height());
    if (!side.isEmpty()) {
        const QRect place(QPoint(whole.left(), whole.top() + (whole.height() - side.height()) / 2), side);
        icon.paint(&painter, QStyle::visualRect(option.direction, whole, place), Qt::AlignCenter,
                   isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(option.palette.color(QPalette::ButtonText));
    painter.drawText(QStyle::visualRect(option.direction, whole, whole.adjusted(side.width() + space, 0, 0, 0)),
                     Qt::AlignCenter | Qt::TextSingleLine | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text);
}

} // namespace

void drawField(QPainter &painter, const QStyleOption &option)
{
    const Colors &colors = colorsFor(option.palette);
    const QColor ground = isEnabled(option) ? option.palette.color(QPalette::Base) : colors.raised;
    if (!isEnabled(option)) {
        drawBox(painter, option.rect, controlCorner, ground, colors.buttonOutline);
    } else if (option.state.testFlag(QStyle::State_HasFocus)) {
        drawBox(painter, option.rect, controlCorner, ground, colors.accent, 2);
    } else {
        drawBox(painter, option.rect, controlCorner, ground, colors.fieldOutline);
    }
}

void drawButtonGround(QPainter &painter, const QStyleOption &option)
{
    const Colors &colors = colorsFor(option.palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool quiet = option.state.testFlag(QStyle::State_AutoRaise)
        || (button && button->features.testFlag(QStyleOptionButton::Flat));
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
    const double share = pressed ? 0.1 : hovered ? 0.05 : 0;
    if (quiet) {
        QColor ground = colors.text;
        ground.setAlphaF(float(share));
        drawBox(painter, option.rect, controlCorner, ground);
        return;
    }
    drawBox(painter, option.rect, controlCorner, mixed(option.palette.color(QPalette::Button), colors.text, share),
            isEnabled(option) ? colors.buttonOutline : colors.line);
}

void drawIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const Colors &colors = colorsFor(option.palette);
    const QColor ink = isEnabled(option) ? colors.text : colors.disabled;
    const int side = qMin(option.rect.width(), option.rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    drawBox(painter, box, round ? side / 2.0 : 3, isEnabled(option) ? colors.base : colors.raised,
            focused                 ? colors.accent
                : isEnabled(option) ? colors.fieldOutline
                                    : colors.buttonOutline,
            focused ? 2 : 1);
    if (option.state.testFlag(QStyle::State_NoChange)) {
        drawIcon(painter, box.adjusted(1, 1, -1, -1), u"minus"_s, ink);
    } else if (option.state.testFlag(QStyle::State_On) && round) {
        drawBox(painter, QRectF(box).adjusted(4, 4, -4, -4), side / 2.0, ink);
    } else if (option.state.testFlag(QStyle::State_On)) {
        drawIcon(painter, box.adjusted(1, 1, -1, -1), u"check"_s, ink);
    }
}

void drawPushButtonLabel(QPainter &painter, const QStyleOptionButton &option)
{
    drawLabel(painter, option, option.icon, option.iconSize, option.text);
}

void drawToolButtonLabel(QPainter &painter, const QStyleOptionToolButton &option)
{
    painter.setFont(option.font);
    drawLabel(painter, option, option.icon, option.iconSize, option.text);
}

void drawComboBox(QPainter &painter, const QStyleOption &option)
{
    const Colors &colors = colorsFor(option.palette);
    drawField(painter, option);
    drawChevron(painter, comboBoxPart(option, QStyle::SC_ComboBoxArrow), u"chevrons-up-down"_s, 14,
                isEnabled(option) ? colors.secondary : colors.disabled);
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option)
{
    const Colors &colors = colorsFor(option.palette);
    if (option.frame) {
        drawField(painter, option);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const QRect up = spinBoxPart(option, QStyle::SC_SpinBoxUp);
    const QRect down = spinBoxPart(option, QStyle::SC_SpinBoxDown);
    const int edge = option.direction == Qt::RightToLeft ? up.right() : up.left();
    painter.fillRect(QRect(edge, option.rect.top() + 2, 1, option.rect.height() - 4), colors.line);
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled.testFlag(step) && isEnabled(option) ? colors.secondary : colors.disabled;
    };
    drawChevron(painter, up.translated(0, 1), u"chevron-up"_s, 12, ink(QAbstractSpinBox::StepUpEnabled));
    drawChevron(painter, down.translated(0, -1), u"chevron-down"_s, 12, ink(QAbstractSpinBox::StepDownEnabled));
}

QRect comboBoxPart(const QStyleOption &option, QStyle::SubControl part)
{
    const QRect place = part == QStyle::SC_ComboBoxArrow
        ? option.rect.adjusted(option.rect.width() - comboArrowWidth, 0, 0, 0)
        : option.rect.adjusted(9, 2, -comboArrowWidth, -2);
    return QStyle::visualRect(option.direction, option.rect, place);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinButtonWidth;
    const int half = option.rect.height() / 2;
    const QRect column = option.rect.adjusted(option.rect.width() - buttons, 0, 0, 0);
    QRect place = option.rect;
    if (part == QStyle::SC_SpinBoxUp) {
        place = column.adjusted(0, 0, 0, -half);
    } else if (part == QStyle::SC_SpinBoxDown) {
        place = column.adjusted(0, half, 0, 0);
    } else if (part == QStyle::SC_SpinBoxEditField) {
        place = option.rect.adjusted(9, 2, -buttons - 2, -2);
    }
    return QStyle::visualRect(option.direction, option.rect, place);
}

std::optional<QSize> controlSize(QStyle::ContentsType type, const QStyleOption *option, const QSize &contents)
{
    switch (type) {
    case QStyle::CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty() && !button->icon.isNull();
        const int room = button && button->icon.isNull() ? 32 : 24 + labelGap - 4; // QPushButton counts a gap of 4
        return iconOnly ? QSize(controlHeight, controlHeight)
                        : QSize(contents.width() + room, qMax(controlHeight, contents.height() + 12));
    }
    case QStyle::CT_LineEdit:
        return QSize(contents.width() + 16, qMax(controlHeight, contents.height() + 10));
    case QStyle::CT_ComboBox:
        return QSize(contents.width() + 14 + comboArrowWidth, qMax(controlHeight, contents.height() + 12));
    case QStyle::CT_SpinBox:
        return QSize(contents.width() + 14 + spinButtonWidth, qMax(controlHeight, contents.height()));
    case QStyle::CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool worded = button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
        return QSize(qMax(28, contents.width() + (worded ? 14 : 8)), qMax(28, contents.height() + 8));
    }
    case QStyle::CT_MenuBarItem:
        return QSize(contents.width() + 10, 29);
    default:
        return std::nullopt;
    }
}

} // namespace guestwright
