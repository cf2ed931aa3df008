#include "ui/theme/guestwrightstyle.h"

#include "ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// The ink of icons is made for the ground of a menu, not for its chosen line.
QStyleOptionMenuItem withLightIcon(const QStyleOptionMenuItem &line, const QWidget *widget)
{
    constexpr QSize size(16, 16);
    QPixmap picture = line.icon.pixmap(size, widget ? widget->devicePixelRatio() : 1.0);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), line.palette.color(QPalette::HighlightedText));
    painter.end();
    QStyleOptionMenuItem light = line;
    light.icon = QIcon(picture);
    return light;
}

bool hasRingAround(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget);
}

} // namespace

GuestwrightStyle::GuestwrightStyle() : QProxyStyle(u"Fusion"_s) { }

void GuestwrightStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const Colors &colors = colorsFor(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawField(*painter, *option);
        } else {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    case PE_FrameLineEdit:
        drawField(*painter, *option);
        return;
    case PE_Frame:
        if (isTextEdit(widget)) {
            drawField(*painter, *option);
        } else {
            drawBox(*painter, option->rect, 0, {}, colors.line);
        }
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonGround(*painter, *option);
        return;
    case PE_FrameFocusRect:
        if (!hasRingAround(widget) || option->type == QStyleOption::SO_ViewItem) {
            break;
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawIndicator(*painter, *option, element == PE_IndicatorRadioButton);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, colors.window);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colors.line);
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void GuestwrightStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Colors &colors = colorsFor(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && !button->features.testFlag(QStyleOptionButton::HasMenu)) {
        drawPushButtonLabel(*painter, *button);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               element == CE_ToolButtonLabel && tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
        drawToolButtonLabel(*painter, *tool);
    } else if (const auto *line = qstyleoption_cast<const QStyleOptionMenuItem *>(option); element == CE_MenuItem
               && line && !line->icon.isNull() && line->state.testFlag(State_Selected)
               && line->state.testFlag(State_Enabled)) {
        const QStyleOptionMenuItem light = withLightIcon(*line, widget);
        QProxyStyle::drawControl(element, &light, painter, widget);
    } else if (element == CE_Splitter) {
        painter->fillRect(option->rect, colors.line);
    } else if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, colors.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colors.line);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void GuestwrightStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                          const QWidget *widget) const
{
    if (control == CC_ComboBox && qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        drawComboBox(*painter, *option);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               control == CC_SpinBox && spin) {
        drawSpinBox(*painter, *spin);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect GuestwrightStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        return comboBoxPart(*option, part);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin) {
        return spinBoxPart(*spin, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect GuestwrightStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != SE_LineEditContents || !frame || frame->lineWidth <= 0) {
        return rect;
    }
    // Beside an icon there is room already.
    const int room = widget && !widget->actions().isEmpty() ? 3 : 6;
    return rect.adjusted(room, 0, -room, 0);
}

QSize GuestwrightStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const
{
    if (const auto size = controlSize(type, option, contents)) {
        return *size;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int GuestwrightStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? 5 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuBarHMargin:
        return 10;
    case PM_MenuBarItemSpacing:
        return 4;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GuestwrightStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // the primary button at the end of the line
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon GuestwrightStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    return standard == SP_LineEditClearButton ? themeIcon(u"x"_s) : QProxyStyle::standardIcon(standard, option, widget);
}

} // namespace guestwright
