#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/result.h"
#include "models/mail/sendplan.h"
#include "models/store/database.h"

#include <vector>

namespace guestwright {

/// What the message of one who gets it needs.
struct SendRecipient {
    qint64 inviteId = 0;
    QString address;
    bool hadMail = false;
};

/// Who would get the mail and who not, and why. Looks only.
[[nodiscard]] Result<SendPlan> planSending(Database &db, const SendRequest &request, Instant now);

/// The same in the transaction of the sending itself, with what its messages need where `recipients` is given.
[[nodiscard]] Result<SendPlan> planRecipients(Database &db, const Campaign &campaign, const SendRequest &request,
                                              Instant now, std::vector<SendRecipient> *recipients);

} // namespace guestwright
