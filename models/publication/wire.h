#pragma once

#include "models/core/result.h"
#include "models/orders/order.h"
#include "models/publication/changelog.h"
#include "models/publication/publication.h"

#include <QJsonObject>

namespace guestwright {

/// Of the management API; a server and a workspace that differ refuse each other in words.
constexpr int protocolVersion = 1;

// The JSON both sides of the management API speak (design section 6). Instants are milliseconds UTC, hashes base64url
// without padding, enums their names. Reading refuses what is missing, too long or of another type, naming the field.

[[nodiscard]] QJsonObject toJson(const PublishedCampaign &campaign);
[[nodiscard]] Result<PublishedCampaign> campaignFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const PublishedInvitationLink &link);
[[nodiscard]] Result<PublishedInvitationLink> invitationLinkFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const PublishedInvite &invite);
[[nodiscard]] Result<PublishedInvite> inviteFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const PublicationChange &change);
[[nodiscard]] Result<PublicationChange> changeFromJson(const QJsonObject &json);

/// Bodies of changes (see changebody.h), without the time, which stands beside them.
[[nodiscard]] Result<Order> orderFromBody(const QJsonObject &body);
[[nodiscard]] Result<Member> memberFromBody(const QJsonObject &body);

} // namespace guestwright
