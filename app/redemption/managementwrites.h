#pragma once

#include "app/redemption/context.h"

namespace guestwright {

/// POST session {replica, sequence, epoch, pulled_sequence, pulled_chain}: whether both sides still have the same
/// history behind them, and the number of this session. Everything written in it carries that number.
void beginSession(const Request &request, const QByteArray &segment, const Context &context, const Reply &reply);
/// PUT images/SHA256: a picture by its content.
void putImage(const Request &request, const QByteArray &sha256, const Context &context, const Reply &reply);
/// PUT campaigns/UID: a campaign with its page and items. Answers `missing_invites`: how many have to come again,
/// because their addresses are needed now.
void putCampaign(const Request &request, const QByteArray &uid, const Context &context, const Reply &reply);
/// PUT links/UID: an invitation link of a campaign that is there. Answers `missing_invites` of that campaign.
void putLink(const Request &request, const QByteArray &uid, const Context &context, const Reply &reply);
/// POST campaigns/UID/invites: up to 5,000 of them, by their hashes.
void postInvites(const Request &request, const QByteArray &uid, const Context &context, const Reply &reply);
/// POST tombstones: links that are gone for good.
void postTombstones(const Request &request, const QByteArray &segment, const Context &context, const Reply &reply);

} // namespace guestwright
