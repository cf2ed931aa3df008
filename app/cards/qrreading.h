#pragma once

#include "app/cards/qrcode.h"

#include <QByteArray>

namespace guestwright {

/// What a reader finds in the code that would be drawn: format, mask, blocks and bytes taken from its dark modules as
/// ISO/IEC 18004 says, independently of what made it. Empty for anything but byte mode in level M, versions 1 to 15.
[[nodiscard]] QByteArray readQrCode(const QrCode &code);

} // namespace guestwright
