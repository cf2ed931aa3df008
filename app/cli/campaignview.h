#pragma once

#include "app/cli/output.h"
#include "models/campaigns/campaign.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// A campaign with what is shown beside it.
struct CampaignView {
    CampaignSummary summary;
    QList<Item> items;
    QString account; ///< its name, or empty
};

[[nodiscard]] Result<CampaignView> viewCampaign(Database &db, qint64 id);
[[nodiscard]] Result<QList<CampaignView>> viewCampaigns(Database &db, bool trash);

[[nodiscard]] QJsonObject toJson(const CampaignView &view, Instant now);
[[nodiscard]] QList<Line> toLines(const CampaignView &view, Instant now);
[[nodiscard]] QJsonObject toJson(const Item &item);

/// Words for people; JSON and options have the enumerators' names.
[[nodiscard]] QString stateText(Campaign::State state);
[[nodiscard]] QString purposeText(Campaign::Purpose purpose);

} // namespace guestwright
