#pragma once

#include <QStyle>

#include <optional>

class QStyleOptionButton;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace guestwright {

// What GuestwrightStyle paints and measures, control by control.

/// Ground and outline of a field: accent and 2 px while it has the focus.
void drawField(QPainter &painter, const QStyleOption &option);
/// Outlined button, or for a quiet tool button only a ground under the mouse.
void drawButtonGround(QPainter &painter, const QStyleOption &option);
/// A check box or a radio button: Fusion's shapes, with an outline that can be seen in the dark too.
void drawIndicator(QPainter &painter, const QStyleOption &option, bool round);
void drawPushButtonLabel(QPainter &painter, const QStyleOptionButton &option);
/// For text beside an icon.
void drawToolButtonLabel(QPainter &painter, const QStyleOptionToolButton &option);
void drawComboBox(QPainter &painter, const QStyleOption &option);
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option);

[[nodiscard]] QRect comboBoxPart(const QStyleOption &option, QStyle::SubControl part);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

/// The size of the controls above; nothing for all others.
[[nodiscard]] std::optional<QSize> controlSize(QStyle::ContentsType type, const QStyleOption *option,
                                               const QSize &contents);

} // namespace guestwright
