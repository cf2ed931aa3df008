#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// The campaigns and items tables. Changing functions run inside a caller's transaction.
class CampaignRepository
{
public:
    explicit CampaignRepository(Database &db) : m_db(db) { }

    [[nodiscard]] Result<qint64> add(const Campaign &campaign, qint64 revision);
    [[nodiscard]] Result<> update(const Campaign &campaign, qint64 revision);
    [[nodiscard]] Result<Campaign> find(qint64 id);
    /// By uid, or by name in any case. A name that several living campaigns share is refused, naming their uids;
    /// deleted campaigns are found only by uid, or by a name no living one has.
    [[nodiscard]] Result<Campaign> findNamed(const QString &nameOrUid);
    /// With their numbers, in the order of creation.
    [[nodiscard]] Result<QList<CampaignSummary>> all(bool trash = false);

    [[nodiscard]] Result<qint64> addItem(const Item &item, qint64 revision);
    [[nodiscard]] Result<> updateItem(const Item &item, qint64 revision);
    [[nodiscard]] Result<> deleteItem(qint64 id, Instant now, qint64 revision);
    [[nodiscard]] Result<QList<Item>> items(qint64 campaignId);

private:
    Database &m_db;
};

} // namespace guestwright
