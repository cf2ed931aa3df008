#pragma once

#include "models/audit/change.h"
#include "models/campaigns/campaign.h"

#include <QStringList>

namespace guestwright {

/// A change of one campaign, which begins before the campaign is read, so that nobody can change it between the look
/// and the write.
class CampaignChange
{
public:
    [[nodiscard]] static Result<CampaignChange> begin(Database &db, qint64 id, Action::Kind action, Instant now);

    [[nodiscard]] const Campaign &before() const { return m_before; }
    /// Writes the campaign, remembers the columns as they were, and commits.
    [[nodiscard]] Result<Campaign> store(const Campaign &campaign, const QStringList &columns);

private:
    CampaignChange(Database &db, Change change, const Campaign &before);

    Database &m_db;
    Change m_change;
    Campaign m_before;
};

/// A text of the context ChangeCampaign.
[[nodiscard]] QString campaignWords(const char *text);
/// An error that says it.
[[nodiscard]] tl::unexpected<Error> invalidCampaign(const char *text);

} // namespace guestwright
