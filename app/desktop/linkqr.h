#pragma once

#include "app/desktop/session.h"
#include "models/core/result.h"

class QWidget;

namespace guestwright {

/// Shows the QR code of a link over that window, to be copied or saved. Invalid for what no code can hold.
[[nodiscard]] Result<> showLinkQr(const Session &session, QWidget *over, const QString &name, const QString &link);

} // namespace guestwright
