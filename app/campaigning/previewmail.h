#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/invites/invite.h"
#include "models/mail/mailpreview.h"
#include "models/mail/outboxmessage.h"
#include "models/store/database.h"

namespace guestwright {

/// A recipient's mail as the draft would make it now, whether or not anything could be sent. Refuses what
/// checkTemplate() refuses. Looks only.
[[nodiscard]] Result<MailPreview> previewMail(Database &db, const PreviewRequest &request, Instant now);

/// Who stands in where a campaign has no invites yet; the link leads nowhere.
[[nodiscard]] Invite exampleInvite(qint64 campaignId);

/// Puts the draft in the place of the campaign's own texts; a message of that kind, for a mail that is looked at.
[[nodiscard]] OutboxMessage takeDraft(Campaign &campaign, const MailDraft &draft);

/// In the place of a secret where a link must not work.
[[nodiscard]] Token testToken();

} // namespace guestwright
