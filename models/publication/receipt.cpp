#include "models/publication/receipt.h"

#include "models/orders/ordereditems.h"
#include "models/publication/publicationrepository.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString receiptSql =
    u"SELECT r.receipt, r.name, r.number, r.items, r.role, r.groups, r.at, r.link_id, c.uid FROM ("
    "SELECT receipt, name, number, items, '' AS role, '' AS groups, at, link_id, campaign_id, invite_id FROM orders "
    "WHERE %1 = ? UNION ALL "
    "SELECT receipt, name, '', '[]', role, groups, at, link_id, campaign_id, invite_id FROM members WHERE %1 = ?) r "
    "JOIN campaigns c ON c.id = r.campaign_id"_s;

Result<std::optional<Receipt>> receiptWhere(Database &db, const QString &column, const Bind &value)
{
    const auto found = run(db, receiptSql.arg(column), {value, value});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<Receipt>>(std::nullopt) : failure(found);
    }
    RowReader row = found->first();
    Receipt receipt{.secret = row.bytes(),
                    .firstName = row.text().section(u' ', 0, 0),
                    .number = row.text(),
                    .items = itemsFromText(row.text()),
                    .role = row.text(),
                    .groups = row.text().split(u'\n', Qt::SkipEmptyParts),
                    .at = row.instant(),
                    .isInvited = !row.optionalNumber()};
    const auto campaign = PublicationRepository(db).findCampaign(row.text());
    if (!campaign) {
        return failure(campaign);
    }
    receipt.campaign = campaign->value_or(PublishedCampaign());
    return receipt;
}

} // namespace

Result<std::optional<Receipt>> findReceipt(Database &db, const QByteArray &secret)
{
    return receiptWhere(db, u"receipt"_s, secret);
}

Result<std::optional<Receipt>> receiptOfInvite(Database &db, qint64 inviteId)
{
    return receiptWhere(db, u"invite_id"_s, inviteId);
}

} // namespace guestwright
