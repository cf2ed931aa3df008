#pragma once

#include "models/core/result.h"
#include "models/orders/order.h"
#include "models/store/database.h"

namespace guestwright {

/// The members table, as it came back from the server.
class MemberRepository
{
public:
    explicit MemberRepository(Database &db) : m_db(db) { }

    /// Inside a caller's transaction. One that is there already stays as it is.
    [[nodiscard]] Result<> add(const Member &member);
    /// Of a campaign, the latest first.
    [[nodiscard]] Result<QList<Member>> all(qint64 campaignId);
    [[nodiscard]] Result<qint64> count(qint64 campaignId);

private:
    Database &m_db;
};

} // namespace guestwright
