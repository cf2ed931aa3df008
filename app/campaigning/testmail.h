#pragma once

#include "app/mail/transport.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/mail/mailaccount.h"
#include "models/mail/mailpreview.h"
#include "models/store/database.h"

namespace guestwright {

/// A test mail with what takes it away.
struct PreparedTestMail {
    Envelope envelope;
    MailAccount account;
};

/// Builds a test mail: what the recipient would get, marked as a test and with a link that leads nowhere, so that one
/// that is passed on redeems nothing. A campaign need not be active for it. Looks only; nothing is recorded as sent.
[[nodiscard]] Result<PreparedTestMail> prepareTestMail(Database &db, const TestMail &test, Instant now);

/// Notes in the audit log that one was sent; not to whom.
[[nodiscard]] Result<> noteTestMail(Database &db, qint64 campaignId, Instant now);

} // namespace guestwright
