#pragma once

#include "models/invites/invitefilter.h"
#include "models/store/database.h"
#include "ui/mail/senddialog.h"

namespace guestwright {

/// What the Send dialog must know of a campaign and of what is selected in it.
[[nodiscard]] Result<SendSetting> readSendSetting(Database &db, qint64 campaignId,
                                                  const std::optional<InviteFilter> &selection, Instant now);

/// The same about the list of an invitation link; no ids: about everybody on it.
[[nodiscard]] Result<SendSetting> readLinkSendSetting(Database &db, qint64 linkId, const QList<qint64> &inviteIds,
                                                      Instant now);

/// A subject that was changed is the campaign's from now on.
[[nodiscard]] Result<> keepSubject(Database &db, qint64 campaignId, const QString &subject, Instant now);

} // namespace guestwright
