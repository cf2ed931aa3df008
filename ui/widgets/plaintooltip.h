#pragma once

#include <QString>

namespace guestwright {

/// The text for setToolTip() and QToolTip::showText() such that it is shown letter by letter: Qt takes anything that
/// looks like HTML for HTML, and data must never be.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace guestwright
