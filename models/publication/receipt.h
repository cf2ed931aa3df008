#pragma once

#include "models/core/result.h"
#include "models/orders/order.h"
#include "models/publication/publication.h"
#include "models/store/database.h"

#include <QByteArray>

#include <optional>

namespace guestwright {

/// What whoever holds a receipt's address may see: never a postal address, a phone number or a mail address.
struct Receipt {
    QByteArray secret; ///< of its address
    QString firstName;
    QString number; ///< of the order; empty for a member
    QList<OrderedItem> items;
    QString role;
    QStringList groups;
    Instant at;
    bool isInvited = false; ///< a personal link leads back to it
    PublishedCampaign campaign; ///< without items
};

/// By the secret in its address.
[[nodiscard]] Result<std::optional<Receipt>> findReceipt(Database &db, const QByteArray &secret);
/// The one of a used invite.
[[nodiscard]] Result<std::optional<Receipt>> receiptOfInvite(Database &db, qint64 inviteId);

} // namespace guestwright
