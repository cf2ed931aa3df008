#pragma once

#include "models/core/result.h"

#include <QImage>
#include <QList>
#include <QRect>
#include <QString>

namespace guestwright {

/// A QR code (ISO/IEC 18004, byte mode, error correction M) as the rectangles that are dark, in modules.
struct QrCode {
    /// Modules that stay white on each side (section 6.3.8).
    static constexpr int quietZone = 4;

    int size = 0; ///< modules a side, without the quiet zone
    QList<QRect> dark; ///< they do not overlap

    [[nodiscard]] int sizeWithQuietZone() const { return size + 2 * quietZone; }
};

/// The code of a link. Invalid for what no code can hold, and where what is drawn would not be read as the link.
[[nodiscard]] Result<QrCode> makeQrCode(const QString &url);

/// Black on white with the quiet zone, each module a whole number of pixels.
[[nodiscard]] QImage qrImage(const QrCode &code, int pixelsPerModule);

} // namespace guestwright
