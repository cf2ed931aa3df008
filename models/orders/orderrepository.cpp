#include "models/orders/orderrepository.h"

#include "models/core/folding.h"
#include "models/orders/ordereditems.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Order orderFrom(RowReader read)
{
    return {.id = read.number(),
            .uid = read.text(),
            .campaignId = read.number(),
            .inviteId = read.optionalNumber(),
            .linkId = read.optionalNumber(),
            .number = read.text(),
            .at = read.instant(),
            .items = itemsFromText(read.text()),
            .destination = {.name = read.text(),
                            .email = read.text(),
                            .phone = read.text(),
                            .line1 = read.text(),
                            .line2 = read.text(),
                            .postalCode = read.text(),
                            .city = read.text(),
                            .region = read.text(),
                            .country = read.text()}};
}

} // namespace

Result<> OrderRepository::add(const Order &order)
{
    const Destination &to = order.destination;
    const auto added =
        run(m_db,
            u"INSERT INTO orders (uid, campaign_id, invite_id, number, at, items, name, name_key, email, "
            "phone, line1, line2, postal_code, city, region, country, link_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING"_s,
            {order.uid, order.campaignId, order.inviteId, order.number, order.at, itemsToText(order.items), to.name,
             foldName(to.name), to.email, to.phone, to.line1, to.line2, to.postalCode, to.city, to.region, to.country,
             order.linkId});
    return added ? Result<>() : failure(added);
}

Result<QList<Order>> OrderRepository::all(qint64 campaignId)
{
    const auto rows =
        run(m_db,
            u"SELECT id, uid, campaign_id, invite_id, link_id, number, at, items, name, email, phone, line1, "
            "line2, postal_code, city, region, country FROM orders WHERE campaign_id = ? ORDER BY at "
            "DESC, id DESC"_s,
            {campaignId});
    if (!rows) {
        return failure(rows);
    }
    QList<Order> orders;
    for (const QVariantList &row : rows->rows) {
        orders.append(orderFrom(RowReader(row)));
    }
    return orders;
}

Result<qint64> OrderRepository::count(qint64 campaignId)
{
    const auto count = run(m_db, u"SELECT count(*) FROM orders WHERE campaign_id = ?"_s, {campaignId});
    return count ? Result<qint64>(count->number()) : failure(count);
}

QString itemWords(const QList<OrderedItem> &items)
{
    QStringList words;
    for (const OrderedItem &item : items) {
        words << (item.variant.isEmpty() ? item.name : u"%1 (%2)"_s.arg(item.name, item.variant));
    }
    return words.join(u", "_s);
}

} // namespace guestwright
