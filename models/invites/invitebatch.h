#pragma once

#include "models/core/clock.h"

#include <QString>

#include <optional>
#include <vector>

namespace guestwright {

/// Somebody who is to be invited, from a form, a file or the contact book.
struct InvitePerson {
    std::optional<qint64> contactId;
    QString name;
    QString email;
    QString phone;

    bool operator==(const InvitePerson &) const = default;
};

/// Many invites that are made at once and have all but the person in common.
struct InviteBatch {
    qint64 campaignId = 0;
    std::optional<qint64> linkId; ///< whose invitees they are
    qint64 firstNumber = 0;
    std::optional<Instant> expiresAt;
    std::optional<qint64> remindDays;
    Instant createdAt;
    std::vector<InvitePerson> people; ///< empty for links without contact details
    qsizetype count = 0; ///< how many; people.size() when there are any
};

} // namespace guestwright
