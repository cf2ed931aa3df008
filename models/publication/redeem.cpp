#include "models/publication/redeem.h"

#include "models/core/enumname.h"
#include "models/core/token.h"
#include "models/orders/ordereditems.h"
#include "models/publication/changebody.h"
#include "models/publication/changelog.h"
#include "models/publication/ordernumber.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/serverclock.h"
#include "models/publication/spend.h"
#include "models/publication/webhookdeliveries.h"
#include "models/store/query.h"
#include "models/store/savepoint.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Redemption::Outcome;

Comer comerOf(const Claim &claim)
{
    return {.tokenHash = claim.tokenHash, .email = claim.destination.email, .isProved = claim.isProved};
}

Comer comerOf(const Joining &joining)
{
    return {.tokenHash = joining.tokenHash, .email = joining.email, .isProved = joining.isProved};
}

CameBy cameBy(const Spent &spent)
{
    return {.inviteHash = spent.inviteHash, .linkUid = spent.link ? spent.link->link.uid : QString()};
}

std::optional<qint64> linkIdOf(const Spent &spent)
{
    return spent.link ? std::optional(spent.link->link.id) : std::nullopt;
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

/// The campaign's webhook hears of it if, and only if, the transaction stands.
Result<> tellWebhook(Database &db, WebhookDelivery::Kind kind, const Spent &spent, const QString &recordUid,
                     Instant now)
{
    return WebhookDeliveries(db).add({.kind = kind,
                                      .campaignId = spent.campaignId,
                                      .inviteId = spent.inviteId,
                                      .recordUid = recordUid,
                                      .email = spent.standing},
                                     now);
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
    if (spent.link) {
        order.destination.email = spent.email;
    }
    const Destination &to = order.destination;
    const auto kept =
        run(db,
            u"INSERT INTO orders (uid, number, receipt, nonce, form_hash, campaign_id, invite_id, at, items, name, "
            "email, phone, line1, line2, postal_code, city, region, country, link_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {order.uid, order.number, receipt, claim.nonce, claim.formHash, spent.campaignId, spent.inviteId, order.at,
             itemsToText(order.items), to.name, to.email, to.phone, to.line1, to.line2, to.postalCode, to.city,
             to.region, to.country, linkIdOf(spent)});
    const auto logged = kept
        ? ChangeLog(db).append(PublicationChange::Kind::Order, orderBody(cameBy(spent), order), order.at)
        : Result<>(failure(kept));
    const auto told =
        logged ? tellWebhook(db, WebhookDelivery::Kind::OrderCreated, spent, order.uid, order.at) : logged;
    return told ? Result<Redemption>(
               Redemption{.outcome = Outcome::Done, .receipt = receipt, .number = order.number, .email = spent.email})
                : failure(told);
}

Result<Redemption> keepMember(Database &db, const Joining &joining, const Spent &spent, Instant now)
{
    Member member{.uid = makeUid(), .at = now, .name = joining.name, .email = joining.email};
    if (spent.link) {
        member.email = spent.email;
        member.role = spent.link->link.role;
        member.groups = spent.link->link.groups;
    }
    const QByteArray receipt = makeToken().text;
    const auto kept = run(db,
                          u"INSERT INTO members (uid, receipt, nonce, form_hash, campaign_id, invite_id, at, name, "
                          "email, role, groups, link_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          {member.uid, receipt, joining.nonce, joining.formHash, spent.campaignId, spent.inviteId, now,
                           member.name, member.email, member.role, member.groups.join(u'\n'), linkIdOf(spent)});
    const auto logged = kept
        ? ChangeLog(db).append(PublicationChange::Kind::Member, memberBody(cameBy(spent), member), now)
        : Result<>(failure(kept));
    const auto told = logged ? tellWebhook(db, WebhookDelivery::Kind::MemberJoined, spent, member.uid, now) : logged;
    return told ? Result<Redemption>(Redemption{.outcome = Outcome::Done, .receipt = receipt, .email = spent.email})
                : failure(told);
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

/// Where somebody in particular was invited, their journey has reached its end.
Result<> logCompletion(Database &db, const QByteArray &inviteHash, Instant now)
{
    const auto logged = inviteHash.isEmpty()
        ? Result<>()
        : ChangeLog(db).append(PublicationChange::Kind::Event,
                               eventBody(inviteHash, Stage::Kind::Completed, Visitor::Kind::Human), now);
    return logged ? markTime(db, now) : logged;
}

Redemption::Outcome outcomeOf(Spent::Outcome spent)
{
    switch (spent) {
    case Spent::Outcome::NotAllowed:
        return Outcome::NotAllowed;
    case Spent::Outcome::NotListed:
        return Outcome::NotListed;
    case Spent::Outcome::CameBefore:
        return Outcome::CameBefore;
    case Spent::Outcome::ProofNeeded:
        return Outcome::ProofNeeded;
    case Spent::Outcome::Done:
    case Spent::Outcome::Closed:
        break;
    }
    return Outcome::Refused;
}

/// What both ways of redeeming share; `keep` makes the order or the member once the invite is spent.
template <typename Form, typename Keep>
Result<Redemption> redeemOnce(Database &db, const Form &form, Campaign::Purpose purpose, Instant asked, Keep keep)
{
    const auto now = notBeforeMarked(db, asked);
    auto part = now ? Savepoint::begin(db) : Result<Savepoint>(failure(now)); // rolled back unless it is kept
    const auto spent = part ? spend(db, comerOf(form), purpose, *now) : Result<Spent>(failure(part));
    if (!spent) {
        return failure(spent);
    }
    const bool isTaken = spent->outcome == Spent::Outcome::Done;
    if (!isTaken || spent->link) { // a link may be used again, but not by the same form
        const auto earlier = earlierRedemption(db, form.nonce, form.formHash);
        if (!earlier || *earlier) {
            return earlier ? Result<Redemption>(**earlier) : failure(earlier);
        }
    }
    if (!isTaken) {
        return spent->outcome == Spent::Outcome::Closed
            ? refusalFor(db, form.tokenHash, *now)
            : Result<Redemption>(Redemption{.outcome = outcomeOf(spent->outcome)});
    }
    const auto done = keep(*spent, *now);
    if (!done || done->outcome != Outcome::Done) {
        return done;
    }
    const auto logged = logCompletion(db, spent->inviteHash, *now);
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
