#include "models/publication/incoming.h"

#include "models/contacts/suppressionrepository.h"
#include "models/invites/inviterepository.h"
#include "models/orders/memberrepository.h"
#include "models/orders/orderrepository.h"
#include "models/publication/jsonreader.h"
#include "models/publication/wire.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype hashSize = 32;
// Nobody opens a mail that soon: it was looked at on its way.
constexpr auto soonestOpen = 10s;

Result<> whetherDone(const Result<Rows> &rows)
{
    return rows ? Result<>() : failure(rows);
}

} // namespace

IncomingReport &IncomingReport::operator+=(const IncomingReport &other)
{
    events += other.events;
    orders += other.orders;
    members += other.members;
    answers += other.answers;
    unknown += other.unknown;
    return *this;
}

Result<IncomingReport> Incoming::apply(const QList<PublicationChange> &changes)
{
    IncomingReport report;
    for (const PublicationChange &change : changes) {
        const auto invite = findWay(change);
        if (!invite) {
            return failure(invite);
        }
        if (!*invite) {
            ++report.unknown;
            continue;
        }
        if (const auto applied = apply(change, **invite, report); !applied) {
            return failure(applied);
        }
    }
    return report;
}

Result<std::optional<Incoming::Invite>> Incoming::findWay(const PublicationChange &change)
{
    using Kind = PublicationChange::Kind;
    JsonReader read(change.body);
    const QString linkUid = read.text(u"link"_s, 64);
    const bool isShared = !linkUid.isEmpty() && !change.body.contains(u"invite"_s)
        && (change.kind == Kind::Order || change.kind == Kind::Member);
    const QByteArray hash = isShared ? QByteArray() : read.bytes(u"invite"_s, hashSize);
    if (const auto readable = read.checked(); !readable) {
        return failure(readable);
    }
    const auto link = linkUid.isEmpty() ? Result<std::optional<Invite>>(std::nullopt) : findLink(linkUid);
    if (!link || isShared) {
        return link;
    }
    auto invite = findInvite(hash);
    if (invite && *invite && *link) {
        (*invite)->linkId = (*link)->linkId;
    }
    return invite;
}

Result<std::optional<Incoming::Invite>> Incoming::findLink(const QString &uid)
{
    const auto found = run(m_db, u"SELECT id, campaign_id FROM links WHERE uid = ?"_s, {uid});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<Invite>>(std::nullopt) : failure(found);
    }
    RowReader read = found->first();
    Invite way;
    way.linkId = read.number();
    way.campaignId = read.number();
    return way;
}

Result<std::optional<Incoming::Invite>> Incoming::findInvite(const QByteArray &tokenHash)
{
    auto found = run(m_db, u"SELECT id, campaign_id, email, sent_at FROM invites WHERE token_hash = ?"_s, {tokenHash});
    if (found && found->isEmpty()) {
        found = run(m_db,
                    u"SELECT i.id, i.campaign_id, i.email, i.sent_at FROM replaced_hashes r JOIN invites i ON i.id = "
                    "r.invite_id WHERE r.token_hash = ?"_s,
                    {tokenHash});
    }
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<Invite>>(std::nullopt) : failure(found);
    }
    RowReader read = found->first();
    Invite invite;
    invite.id = read.number();
    invite.campaignId = read.number();
    invite.email = read.text();
    invite.sentAt = read.optionalInstant();
    return invite;
}

Result<> Incoming::apply(const PublicationChange &change, const Invite &invite, IncomingReport &report)
{
    switch (change.kind) {
    case PublicationChange::Kind::Event:
        ++report.events;
        return addEvent(change, invite);
    case PublicationChange::Kind::Order:
        ++report.orders;
        return addOrder(change, invite);
    case PublicationChange::Kind::Member:
        ++report.members;
        return addMember(change, invite);
    case PublicationChange::Kind::Decline:
        ++report.answers;
        return setInstant(u"declined_at"_s, change.at, invite);
    case PublicationChange::Kind::TakeBackDecline:
        ++report.answers;
        return setInstant(u"declined_at"_s, std::nullopt, invite);
    case PublicationChange::Kind::Ask:
        ++report.answers;
        return setInstant(u"asked_at"_s, change.at, invite);
    case PublicationChange::Kind::Unsubscribe:
        ++report.answers;
        return unsubscribe(change, invite);
    }
    return {};
}

Result<> Incoming::markReached(Stage::Kind stage, Visitor::Kind visitor, Instant at, const Invite &invite)
{
    const auto added = run(m_db,
                           u"INSERT INTO journey_events (campaign_id, invite_id, stage, visitor, at) VALUES (?, ?, ?, "
                           "?, ?) ON CONFLICT (invite_id, stage, visitor, at) DO NOTHING"_s,
                           {invite.campaignId, invite.id, enumName(stage), enumName(visitor), at});
    return added ? whetherDone(run(m_db, u"UPDATE invites SET journey = journey | ? WHERE id = ?"_s,
                                   {Journey::bit(stage, visitor), invite.id}))
                 : failure(added);
}

Result<> Incoming::addEvent(const PublicationChange &change, const Invite &invite)
{
    JsonReader read(change.body);
    const auto stage = read.oneOf<Stage::Kind>(u"stage"_s);
    auto visitor = read.oneOf<Visitor::Kind>(u"visitor"_s);
    if (const auto checked = read.checked(); !checked) {
        return checked;
    }
    if (stage == Stage::Kind::Opened && invite.sentAt && change.at < *invite.sentAt + soonestOpen) {
        visitor = Visitor::Kind::Automated;
    }
    return markReached(stage, visitor, change.at, invite);
}

Result<> Incoming::addOrder(const PublicationChange &change, const Invite &invite)
{
    auto order = orderFromBody(change.body);
    if (!order) {
        return failure(order);
    }
    order->campaignId = invite.campaignId;
    order->inviteId = invite.inviteId();
    order->linkId = invite.linkId;
    order->at = change.at;
    const auto added = OrderRepository(m_db).add(*order);
    return added ? markUsed(order->number, change.at, invite) : added;
}

Result<> Incoming::addMember(const PublicationChange &change, const Invite &invite)
{
    auto member = memberFromBody(change.body);
    if (!member) {
        return failure(member);
    }
    member->campaignId = invite.campaignId;
    member->inviteId = invite.inviteId();
    member->linkId = invite.linkId;
    member->at = change.at;
    const auto added = MemberRepository(m_db).add(*member);
    return added ? markUsed({}, change.at, invite) : added;
}

Result<> Incoming::markUsed(const QString &orderNumber, Instant at, const Invite &invite)
{
    if (invite.id == 0) {
        return {};
    }
    const auto used = run(m_db,
                          u"UPDATE invites SET used_at = coalesce(used_at, CAST(? AS BIGINT)), order_number = "
                          "coalesce(order_number, ?) WHERE id = ?"_s,
                          {at, orderNumber, invite.id});
    return used ? markReached(Stage::Kind::Completed, Visitor::Kind::Human, at, invite) : failure(used);
}

Result<> Incoming::unsubscribe(const PublicationChange &change, const Invite &invite)
{
    if (invite.email.isEmpty()) {
        return {};
    }
    SuppressionRepository suppressions(m_db);
    const auto hash = suppressions.hashOf(invite.email);
    return hash ? suppressions.add(*hash, change.at) : failure(hash);
}

Result<> Incoming::setInstant(const QString &column, std::optional<Instant> at, const Invite &invite)
{
    Q_ASSERT(column == u"declined_at"_s || column == u"asked_at"_s);
    return whetherDone(run(m_db, u"UPDATE invites SET "_s + column + u" = ? WHERE id = ?"_s, {at, invite.id}));
}

} // namespace guestwright
