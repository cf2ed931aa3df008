#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QList>

#include <optional>

namespace guestwright {

/// How much is in the trash. What lies in a deleted campaign counts with it.
struct TrashTotals {
    qint64 campaigns = 0;
    qint64 invites = 0;
    qint64 items = 0;
    qint64 contacts = 0;
    qint64 links = 0;

    [[nodiscard]] qint64 all() const { return campaigns + invites + items + contacts + links; }
    bool operator==(const TrashTotals &) const = default;
};

/// An item in the trash, with the campaign it belongs to.
struct TrashedItem {
    Item item;
    QString campaignName;
    Instant deletedAt;
};

/// What was deleted, across the tables. Changing functions run inside a caller's transaction.
class TrashRepository
{
public:
    explicit TrashRepository(Database &db) : m_db(db) { }

    /// What was deleted until then; none: everything.
    [[nodiscard]] Result<TrashTotals> totals(std::optional<Instant> until = std::nullopt);
    /// Items of living campaigns, the latest first.
    [[nodiscard]] Result<QList<TrashedItem>> items();
    /// How many came back.
    [[nodiscard]] Result<qint64> restoreItem(qint64 id, qint64 revision);

    /// Removes for good what was deleted until then, with everything that refers to it and what Undo remembers of it.
    /// What has a message leaving at this moment stays.
    [[nodiscard]] Result<> purge(std::optional<Instant> until);

private:
    Database &m_db;
};

} // namespace guestwright
