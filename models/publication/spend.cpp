#include "models/publication/spend.h"

#include "models/core/emailaddress.h"
#include "models/core/enumname.h"
#include "models/invites/invitestate.h"
#include "models/links/linkstate.h"
#include "models/publication/publicationrepository.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using SpentOutcome = Spent::Outcome;

/// The invitation link that a hash leads to, itself or by one of its invitees.
struct Way {
    std::optional<qint64> linkId;
    bool isShared = false;
};

Result<Way> wayOf(Database &db, const QByteArray &tokenHash)
{
    const auto found = run(db,
                           u"SELECT i.link_id, 0 FROM invites i WHERE i.token_hash = ? UNION ALL "
                           "SELECT l.id, 1 FROM links l WHERE l.token_hash = ?"_s,
                           {tokenHash, tokenHash});
    if (!found || found->isEmpty()) {
        return found ? Result<Way>(Way{}) : failure(found);
    }
    RowReader row = found->first();
    return Way{.linkId = row.optionalNumber(), .isShared = row.flag()};
}

// The target of an UPDATE is judged again by PostgreSQL where somebody else changed it meanwhile, a sub-select would
// not be: so every condition on the invite, or on the link, stands on the target itself.
Result<bool> takeInvite(Database &db, const QByteArray &tokenHash, Campaign::Purpose purpose, Instant now)
{
    const Condition open = isRedeemable(now);
    const auto taken = run(db,
                           u"UPDATE invites AS i SET used_at = ? FROM campaigns AS c "
                           "WHERE c.id = i.campaign_id AND i.token_hash = ? AND c.purpose = ? AND "_s
                               + open.sql,
                           QVariantList{toMsecs(now), tokenHash, enumName(purpose)} + open.bindings);
    return taken ? Result<bool>(taken->affected == 1) : failure(taken);
}

Result<bool> takePlace(Database &db, qint64 linkId, Campaign::Purpose purpose, Instant now)
{
    const Condition open = isLinkOpen(now);
    const auto taken = run(db,
                           u"UPDATE links AS l SET redeemed = redeemed + 1 FROM campaigns AS c "
                           "WHERE c.id = l.campaign_id AND l.id = ? AND c.purpose = ? AND "_s
                               + open.sql,
                           QVariantList{linkId, enumName(purpose)} + open.bindings);
    return taken ? Result<bool>(taken->affected == 1) : failure(taken);
}

/// Of the address in a personal invite, which visitors have to know where the campaign asks for it.
EmailStanding::Kind standingOf(const Comer &comer, const QString &invited, Campaign::Binding binding)
{
    const bool isInvited = !invited.isEmpty() && addressKey(comer.email) == addressKey(invited);
    if (!isInvited || binding == Campaign::Binding::Link) {
        return EmailStanding::Kind::Typed;
    }
    return comer.isProved ? EmailStanding::Kind::Proved : EmailStanding::Kind::Confirmed;
}

Result<Spent> spendInvite(Database &db, const Comer &comer, Campaign::Purpose purpose, Instant now)
{
    const QByteArray &tokenHash = comer.tokenHash;
    const auto taken = takeInvite(db, tokenHash, purpose, now);
    if (!taken || !*taken) {
        return taken ? Result<Spent>(Spent{}) : failure(taken);
    }
    const auto found =
        run(db,
            u"SELECT i.id, i.campaign_id, c.name, i.email, c.binding FROM invites i JOIN campaigns c ON c.id = "
            "i.campaign_id WHERE i.token_hash = ?"_s,
            {tokenHash});
    if (!found) {
        return failure(found);
    }
    RowReader row = found->first();
    Spent spent{.outcome = SpentOutcome::Done, .inviteHash = tokenHash};
    spent.inviteId = row.number();
    spent.campaignId = row.number();
    spent.campaignName = row.text();
    spent.email = row.text();
    spent.standing = standingOf(comer, spent.email, storedEnum<Campaign::Binding>(row.text()));
    return spent;
}

/// A place on the link, taken; nobody's invite yet.
Result<Spent> spendPlace(Database &db, qint64 linkId, Campaign::Purpose purpose, Instant now)
{
    const auto taken = takePlace(db, linkId, purpose, now);
    if (!taken || !*taken) {
        return taken ? Result<Spent>(Spent{}) : failure(taken);
    }
    auto link = PublicationRepository(db).findInvitationLink(linkId);
    const auto name = link ? run(db,
                                 u"SELECT c.name FROM campaigns c JOIN links l ON l.campaign_id = c.id "
                                 "WHERE l.id = ?"_s,
                                 {linkId})
                           : Result<Rows>(failure(link));
    if (!name) {
        return failure(name);
    }
    return Spent{.outcome = SpentOutcome::Done,
                 .campaignId = (*link)->link.campaignId,
                 .campaignName = name->first().text(),
                 .link = std::move(*link)};
}

Result<Campaign::Binding> bindingNow(Database &db, const InvitationLink &link)
{
    const auto found = run(db, u"SELECT binding FROM campaigns WHERE id = ?"_s, {link.campaignId});
    return found ? Result<Campaign::Binding>(bindingOf(link, storedEnum<Campaign::Binding>(found->first().text())))
                 : failure(found);
}

Result<Spent> refusedSpending(SpentOutcome outcome)
{
    return Spent{.outcome = outcome};
}

/// The invite of who comes by the shared address, where that is to be found: on a list it has to be, and somebody whose
/// address was not proved is nobody whom another link invited.
Result<Spent> withListed(Database &db, Spent place, const Comer &comer, Campaign::Purpose purpose, Instant now)
{
    const InvitationLink &link = place.link->link;
    const auto binding = bindingNow(db, link);
    if (!binding) {
        return failure(binding);
    }
    if (*binding == Campaign::Binding::Code && !comer.isProved) {
        return refusedSpending(SpentOutcome::ProofNeeded);
    }
    place.email = comer.email;
    place.standing = comer.isProved ? EmailStanding::Kind::Proved : EmailStanding::Kind::Typed;
    const bool isListNeeded = link.kind == InvitationLink::Kind::PreApproved;
    if (!isListNeeded && !comer.isProved) {
        return place;
    }
    const auto listed = PublicationRepository(db).findInvitee(link.id, addressKey(comer.email));
    if (!listed || !*listed) {
        return !listed     ? Result<Spent>(failure(listed))
            : isListNeeded ? refusedSpending(SpentOutcome::NotListed)
                           : Result<Spent>(place);
    }
    const Comer asListed{.tokenHash = (*listed)->tokenHash, .email = comer.email, .isProved = comer.isProved};
    const auto invite = spendInvite(db, asListed, purpose, now);
    if (!invite) {
        return failure(invite);
    }
    if (invite->outcome == SpentOutcome::Done) {
        place.inviteId = invite->inviteId;
        place.inviteHash = invite->inviteHash;
        place.email = invite->email;
        place.standing = comer.isProved ? EmailStanding::Kind::Proved : EmailStanding::Kind::Confirmed;
    } else if (isListNeeded) {
        return refusedSpending((*listed)->usedAt ? SpentOutcome::CameBefore : SpentOutcome::NotListed);
    }
    return place;
}

/// An invitee's own address; the mailbox was proved by the mail.
Result<Spent> withInvitee(Database &db, Spent place, const Comer &comer, Campaign::Purpose purpose, Instant now)
{
    const auto invite = spendInvite(db, comer, purpose, now);
    if (!invite || invite->outcome != SpentOutcome::Done) {
        return invite;
    }
    const bool isMailed = !invite->email.isEmpty();
    place.standing = isMailed ? EmailStanding::Kind::Proved : EmailStanding::Kind::Typed;
    place.inviteId = invite->inviteId;
    place.inviteHash = invite->inviteHash;
    place.email = invite->email.isEmpty() ? comer.email : invite->email;
    return place;
}

/// Whether the link lets the address in, and in again.
Result<Spent> withinRules(Database &db, const Spent &spent)
{
    const InvitationLink &link = spent.link->link;
    const QString key = addressKey(spent.email);
    if (!isDomainAllowed(link, key)) {
        return refusedSpending(SpentOutcome::NotAllowed);
    }
    if (!link.oncePerAddress) {
        return spent;
    }
    const auto first = run(db,
                           u"INSERT INTO link_addresses (link_id, address_key) VALUES (?, ?) "
                           "ON CONFLICT (link_id, address_key) DO NOTHING"_s,
                           {link.id, key});
    if (!first) {
        return failure(first);
    }
    return first->affected == 1 ? Result<Spent>(spent) : refusedSpending(SpentOutcome::CameBefore);
}

} // namespace

Result<Spent> spend(Database &db, const Comer &comer, Campaign::Purpose purpose, Instant now)
{
    const auto way = wayOf(db, comer.tokenHash);
    if (!way) {
        return failure(way);
    }
    if (!way->linkId) {
        return spendInvite(db, comer, purpose, now);
    }
    const auto place = spendPlace(db, *way->linkId, purpose, now);
    if (!place || place->outcome != SpentOutcome::Done) {
        return place;
    }
    const auto spent =
        way->isShared ? withListed(db, *place, comer, purpose, now) : withInvitee(db, *place, comer, purpose, now);
    return spent && spent->outcome == SpentOutcome::Done ? withinRules(db, *spent) : spent;
}

} // namespace guestwright
