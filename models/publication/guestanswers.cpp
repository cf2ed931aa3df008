#include "models/publication/guestanswers.h"

#include "models/contacts/suppressionrepository.h"
#include "models/publication/changebody.h"
#include "models/publication/changelog.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours betweenRequests(24);
constexpr std::chrono::minutes betweenUnsubscribes(1);
constexpr qint64 hourInMsecs = 3'600'000;

/// Logs it where the statement before changed something.
Result<> logged(Database &db, const Result<Rows> &changed, PublicationChange::Kind kind, const QByteArray &tokenHash,
                Instant now)
{
    if (!changed) {
        return failure(changed);
    }
    return changed->affected == 0 ? Result<>() : ChangeLog(db).append(kind, inviteBody(tokenHash), now);
}

} // namespace

Result<> declineInvite(Database &db, const QByteArray &tokenHash, Instant now)
{
    const auto declined = run(
        db, u"UPDATE invites SET declined_at = ? WHERE token_hash = ? AND declined_at IS NULL AND used_at IS NULL"_s,
        {now, tokenHash});
    return logged(db, declined, PublicationChange::Kind::Decline, tokenHash, now);
}

Result<> takeBackDecline(Database &db, const QByteArray &tokenHash, Instant now)
{
    const auto taken = run(
        db, u"UPDATE invites SET declined_at = NULL WHERE token_hash = ? AND declined_at IS NOT NULL"_s, {tokenHash});
    return logged(db, taken, PublicationChange::Kind::TakeBackDecline, tokenHash, now);
}

Result<> askForNewLink(Database &db, const QByteArray &tokenHash, Instant now)
{
    const auto asked =
        run(db, u"UPDATE invites SET asked_at = ? WHERE token_hash = ? AND (asked_at IS NULL OR asked_at <= ?)"_s,
            {now, tokenHash, now - betweenRequests});
    return logged(db, asked, PublicationChange::Kind::Ask, tokenHash, now);
}

Result<> unsubscribeInvite(Database &db, const QByteArray &tokenHash, UnsubscribeScope scope, Instant now)
{
    const auto invite = run(db,
                            u"SELECT i.email, c.uid FROM invites i JOIN campaigns c ON c.id = i.campaign_id "
                            "WHERE i.token_hash = ?"_s,
                            {tokenHash});
    if (!invite || invite->isEmpty()) {
        return invite ? Result<>() : failure(invite);
    }
    RowReader row = invite->first();
    const QString email = row.text();
    // Where links are enough the server knows no address, and each invite stands for somebody of its own.
    const auto hash =
        SuppressionRepository(db).hashOf(email.isEmpty() ? QString::fromLatin1(tokenHash.toHex()) : email);
    if (!hash) {
        return failure(hash);
    }
    const bool isAll = scope == UnsubscribeScope::Organizer;
    const auto kept =
        run(db,
            u"INSERT INTO suppressions (address_hash, scope, at) VALUES (?, ?, ?) "
            "ON CONFLICT (address_hash, scope) DO UPDATE SET at = excluded.at WHERE suppressions.at <= ?"_s,
            {*hash, isAll ? u"organizer"_s : row.text(), now, now - betweenUnsubscribes});
    if (!kept || kept->affected == 0) {
        return kept ? Result<>() : failure(kept);
    }
    return ChangeLog(db).append(PublicationChange::Kind::Unsubscribe,
                                unsubscribeBody(tokenHash, isAll ? u"Organizer"_s : u"Campaign"_s), now);
}

Result<> recordVisit(Database &db, const QByteArray &tokenHash, Stage::Kind stage, Visitor::Kind visitor, Instant now)
{
    const auto fresh = run(db,
                           u"INSERT INTO visits (invite_id, stage, visitor, hour) "
                           "SELECT id, CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT) FROM invites "
                           "WHERE token_hash = ? ON CONFLICT DO NOTHING"_s,
                           {int(stage), int(visitor), toMsecs(now) / hourInMsecs, tokenHash});
    if (!fresh || fresh->affected == 0) {
        return fresh ? Result<>() : failure(fresh);
    }
    return ChangeLog(db).append(PublicationChange::Kind::Event, eventBody(tokenHash, stage, visitor), now);
}

} // namespace guestwright
