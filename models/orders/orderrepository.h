#pragma once

#include "models/core/result.h"
#include "models/orders/order.h"
#include "models/store/database.h"

#include <functional>

namespace guestwright {

/// The orders table, as it came back from the server.
class OrderRepository
{
public:
    explicit OrderRepository(Database &db) : m_db(db) { }

    /// Inside a caller's transaction. One that is there already stays as it is.
    [[nodiscard]] Result<> add(const Order &order);
    /// Of a campaign, the latest first.
    [[nodiscard]] Result<QList<Order>> all(qint64 campaignId);
    [[nodiscard]] Result<qint64> count(qint64 campaignId);

private:
    Database &m_db;
};

/// "Stoneware mug (Sage), Tote"
[[nodiscard]] QString itemWords(const QList<OrderedItem> &items);

} // namespace guestwright
