#pragma once

#include "models/campaigns/campaign.h"
#include "models/links/link.h"

#include <QJsonObject>

namespace guestwright {

/// What of a campaign is only ever shown, as the publication keeps it in one column: description, title, button,
/// colour, where joining leads to, and its LandingPage.
[[nodiscard]] QJsonObject publicPage(const Campaign &campaign);

/// Puts those fields in place; what is missing becomes empty.
void readPublicPage(const QJsonObject &json, Campaign &campaign);

/// The same of an invitation link's own words.
[[nodiscard]] QJsonObject publicPage(const LinkPage &page);
[[nodiscard]] LinkPage linkPageFrom(const QJsonObject &json);

} // namespace guestwright
