#pragma once

#include "models/orders/order.h"

#include <QStringList>

namespace guestwright {

/// Where an order goes, without the name: "Linienstr. 1, 10115 Berlin, DE".
[[nodiscard]] inline QString placeLine(const Destination &to)
{
    QStringList parts{to.line1, to.line2, QStringList{to.postalCode, to.city}.join(u' ').trimmed(), to.region,
                      to.country};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace guestwright
