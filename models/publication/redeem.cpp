#include "models/publication/redeem.h"

#include "models/core/enumname.h"
#include "models/core/token.h"
#include "models/orders/ordereditems.h"
#include "models/publication/changebody.h"
#include "models/publication/changelog.h"
#include "models/publication/ordernumber.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/serverclock.h"
#include "models/store/query.h"
#include "models/store/savepoint.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Redemption::Outcome;

/// The invite that a conditional write spent.
struct Spent {
    qint64 inviteId = 0; ///< 0: it was not to be had
    qint64 campaignId = 0;
    QString campaignName;
};

// The target of an UPDATE is judged again by PostgreSQL where somebody else changed it meanwhile, a sub-select would
// not be: so every condition on the invite stands on the target itself.
Result<Spent> spend(Database &db, const QByteArray &tokenHash, Campaign::Purpose purpose, Instant now)
{
    const Condition open = isRedeemable(now);
    const auto spent = run(db,
                           u"UPDATE invites AS i SET used_at = ? FROM campaigns AS c "
                           "WHERE c.id = i.campaign_id AND i.token_hash = ? AND c.purpose = ? AND "_s
                               + open.sql,
                           QVariantList{toMsecs(now), tokenHash, enumName(purpose)} + open.bindings);
    if (!spent || spent->affected != 1) {
        return spent ? Result<Spent>(Spent{}) : failure(spent);
    }
    const auto found =
        run(db,
            u"SELECT i.id, i.campaign_id, c.name FROM invites i JOIN campaigns c ON c.id = i.campaign_id "
            "WHERE i.token_hash = ?"_s,
            {tokenHash});
    if (!found) {
        return failure(found);
    }
    RowReader row = found->first();
    return Spent{.inviteId = row.number(), .campaignId = row.number(), .campaignName = row.text()};
}

Result<Redemption> refusalFor(Database &db, const QByteArray &tokenHash, Instant now)
{
    const auto link = PublicationRepository(db).findLink(tokenHash);
    if (!link) {
        return failure(link);
    }
    Redemption refused;
    refused.refusal = Refusal::Reason::Deleted;
    if (*link && !(*link)->isRetired) {
        refused.refusal = inviteState((*link)->facts(), now).refusal;
    }
    return refused;
}

/// One piece of an item is taken away; false where none is left or the variant is gone.
Result<bool> take(Database &db, qint64 campaignId, OrderedItem &item)
{
    const auto taken = run(db,
                           u"UPDATE items SET ordered = ordered + 1 WHERE uid = ? AND campaign_id = ? "
                           "AND withdrawn = 0 AND (stock IS NULL OR ordered < stock) RETURNING name, variants"_s,
                           {item.uid, campaignId});
    if (!taken || taken->isEmpty()) {
        return taken ? Result<bool>(false) : failure(taken);
    }
    RowReader row = taken->first();
    item.name = row.text();
    const QStringList variants = row.text().split(u'\n', Qt::SkipEmptyParts);
    return variants.isEmpty() ? item.variant.isEmpty() : variants.contains(item.variant);
}

/// All of them, in an order of their own so that two visitors never wait for each other.
Result<bool> takeAll(Database &db, qint64 campaignId, QList<OrderedItem> &items)
{
    std::ranges::sort(items, {}, &OrderedItem::uid);
    for (OrderedItem &item : items) {
        const auto taken = take(db, campaignId, item);
        if (!taken || !*taken) {
            return taken;
        }
    }
    return true;
}

/// The order in its table and in the change log; its events with it.
Result<Redemption> keepOrder(Database &db, const Claim &claim, const Spent &spent, Order order)
{
    const auto number = newOrderNumber(db, spent.campaignName);
    if (!number) {
        return failure(number);
    }
    order.number = *number;
    const QByteArray receipt = makeToken().text;
    const Destination &to = order.destination;
    const auto kept =
        run(db,
            u"INSERT INTO orders (uid, number, receipt, nonce, form_hash, campaign_id, invite_id, at, items, name, "
            "email, phone, line1, line2, postal_code, city, region, country) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {order.uid, order.number, receipt, claim.nonce, claim.formHash, spent.campaignId, spent.inviteId, order.at,
             itemsToText(order.items), to.name, to.email, to.phone, to.line1, to.line2, to.postalCode, to.city,
             to.region, to.country});
    const auto logged = kept
        ? ChangeLog(db).append(PublicationChange::Kind::Order, orderBody(claim.tokenHash, order), order.at)
        : Result<>(failure(kept));
    return logged ? Result<Redemption>(Redemption{.outcome = Outcome::Done, .receipt = receipt, .number = order.number})
                  : failure(logged);
}

Result<Redemption> keepMember(Database &db, const Joining &joining, const Spent &spent, Instant now)
{
    const Member member{.uid = makeUid(), .at = now, .name = joining.name, .email = joining.email};
    const QByteArray receipt = makeToken().text;
    const auto kept = run(db,
                          u"INSERT INTO members (uid, receipt, nonce, form_hash, campaign_id, invite_id, at, name, "
                          "email, role, groups) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          {member.uid, receipt, joining.nonce, joining.formHash, spent.campaignId, spent.inviteId, now,
                           member.name, member.email, member.role, member.groups.join(u'\n')});
    const auto logged = kept
        ? ChangeLog(db).append(PublicationChange::Kind::Member, memberBody(joining.tokenHash, member), now)
        : Result<>(failure(kept));
    return logged ? Result<Redemption>(Redemption{.outcome = Outcome::Done, .receipt = receipt}) : failure(logged);
}

Result<Redemption> takeAndKeep(Database &db, const Claim &claim, const Spent &spent, Instant now)
{
    Order order{.uid = makeUid(), .at = now, .items = claim.items, .destination = claim.destination};
    const auto taken = takeAll(db, spent.campaignId, order.items);
    if (!taken) {
        return failure(taken);
    }
    return *taken ? keepOrder(db, claim, spent, order) : Redemption{.outcome = Outcome::OutOfStock};
}

Result<> logCompletion(Database &db, const QByteArray &tokenHash, Instant now)
{
    const auto logged = ChangeLog(db).append(PublicationChange::Kind::Event,
                                             eventBody(tokenHash, Stage::Kind::Completed, Visitor::Kind::Human), now);
    return logged ? markTime(db, now) : logged;
}

/// What both ways of redeeming share; `keep` makes the order or the member once the invite is spent.
template <typename Form, typename Keep>
Result<Redemption> redeemOnce(Database &db, const Form &form, Campaign::Purpose purpose, Instant asked, Keep keep)
{
    const auto now = notBeforeMarked(db, asked);
    auto part = now ? Savepoint::begin(db) : Result<Savepoint>(failure(now)); // rolled back unless it is kept
    const auto spent = part ? spend(db, form.tokenHash, purpose, *now) : Result<Spent>(failure(part));
    if (!spent) {
        return failure(spent);
    }
    if (spent->inviteId == 0) {
        const auto earlier = earlierRedemption(db, form.nonce, form.formHash);
        return !earlier ? Result<Redemption>(failure(earlier))
            : *earlier  ? Result<Redemption>(**earlier)
                        : refusalFor(db, form.tokenHash, *now);
    }
    const auto done = keep(*spent, *now);
    if (!done || done->outcome != Outcome::Done) {
        return done;
    }
    const auto logged = logCompletion(db, form.tokenHash, *now);
    const auto kept = logged ? part->keep() : logged;
    return kept ? done : Result<Redemption>(failure(kept));
}

} // namespace

Result<std::optional<Redemption>> earlierRedemption(Database &db, const QByteArray &nonce, const QByteArray &formHash)
{
    const auto found = run(db,
                           u"SELECT receipt, number, form_hash FROM orders WHERE nonce = ? "
                           "UNION ALL SELECT receipt, '', form_hash FROM members WHERE nonce = ?"_s,
                           {nonce, nonce});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<Redemption>>(std::nullopt) : failure(found);
    }
    RowReader row = found->first();
    Redemption earlier{.outcome = Outcome::Done, .receipt = row.bytes(), .number = row.text(), .isEarlier = true};
    if (row.bytes() != formHash) {
        earlier = {.outcome = Outcome::OtherForm};
    }
    return earlier;
}

Result<Redemption> redeem(Database &db, const Claim &claim, Instant now)
{
    return redeemOnce(db, claim, Campaign::Purpose::Gift, now,
                      [&](const Spent &spent, Instant at) { return takeAndKeep(db, claim, spent, at); });
}

Result<Redemption> redeem(Database &db, const Joining &joining, Instant now)
{
    return redeemOnce(db, joining, Campaign::Purpose::Membership, now,
                      [&](const Spent &spent, Instant at) { return keepMember(db, joining, spent, at); });
}

} // namespace guestwright
