#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/result.h"
#include "models/journey/journey.h"
#include "models/store/database.h"

#include <array>

namespace guestwright {

/// A part of a whole, as a headline number.
struct Rate {
    qint64 part = 0;
    qint64 whole = 0;

    /// 0 to 1; none while there is no whole.
    [[nodiscard]] std::optional<double> share() const
    {
        return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
    }
    bool operator==(const Rate &) const = default;
};

/// One stage of the funnel. People and machines never count as each other.
struct FunnelStage {
    Stage::Kind stage = Stage::Kind::Sent;
    bool isCounted = true; ///< by this campaign; if not, all numbers are 0
    qint64 people = 0; ///< invites with which a person reached it
    qint64 automated = 0; ///< invites with which only scanners and previews did
    std::optional<Rate> dropOff; ///< who did not come this far, of those who had the last counted stage before

    bool operator==(const FunnelStage &) const = default;
};

/// How a campaign does: its headline numbers and its funnel. Invites in the trash do not count.
struct CampaignFunnel {
    qint64 invites = 0;
    qint64 sent = 0;
    qint64 redeemed = 0;
    qint64 bounced = 0;
    qint64 declined = 0;
    qint64 clickedUnsent = 0; ///< by links that were handed over otherwise than by mail
    qint64 activeNow = 0; ///< people on the page in the last 15 minutes
    qint64 byLinks = 0; ///< redemptions by invitation links, which are no part of the other numbers
    std::optional<Rate> opened; ///< opened of sent; none where opens are not counted
    Rate clicked; ///< clicked of opened or, where opens are not counted, of sent
    QList<FunnelStage> stages; ///< those that such a campaign has

    [[nodiscard]] Rate redemption() const { return {redeemed, invites}; }
    bool operator==(const CampaignFunnel &) const = default;
};

/// Counts, with one look at an index of the invites.
[[nodiscard]] Result<CampaignFunnel> readFunnel(Database &db, const Campaign &campaign, Instant now);

/// How long people took from the last counted stage before to each stage, by Stage::Kind: the time in the middle (the
/// lower of two). Looks at every event of the campaign, so it may take seconds where there are a million.
using StageTimes = std::array<std::optional<std::chrono::milliseconds>, Stage::count>;
[[nodiscard]] Result<StageTimes> readStageTimes(Database &db, const Campaign &campaign);

} // namespace guestwright
