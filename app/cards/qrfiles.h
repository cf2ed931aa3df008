#pragma once

#include "app/cards/qrcode.h"

#include <QByteArray>

namespace guestwright {

/// The code as SVG 1.1, a unit a module, black on white with the quiet zone; sharp at every size.
[[nodiscard]] QByteArray qrSvg(const QrCode &code);

/// Writes it as SVG where the name ends so, else as PNG, large enough for print. All or nothing.
[[nodiscard]] Result<> saveQrCode(const QrCode &code, const QString &path);

} // namespace guestwright
