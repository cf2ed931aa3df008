#pragma once

#include <QByteArrayView>
#include <QString>

namespace guestwright {

/// Text of one line for a field: blanks at the ends and double ones inside go, line breaks and tabs become blanks,
/// other controls and invisible marks that change the direction of writing go.
[[nodiscard]] QString lineText(QByteArrayView utf8);

/// Text that may have several lines: as above, but line breaks (as LF), tabs and blanks inside stay.
[[nodiscard]] QString noteText(QByteArrayView utf8);

} // namespace guestwright
