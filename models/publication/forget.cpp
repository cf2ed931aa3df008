#include "models/publication/forget.h"

#include "models/core/emailaddress.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString emptyDestination = u"name = '', email = '', phone = '', line1 = '', line2 = '', postal_code = '', "
                                 "city = '', region = '', country = ''"_s;

Result<> forgetInvite(Database &db, qint64 id, Instant now)
{
    const QString statements[] = {
        u"DELETE FROM codes WHERE token_hash = (SELECT i.token_hash FROM invites i WHERE i.id = ?)"_s,
        u"DELETE FROM codes WHERE EXISTS (SELECT 1 FROM invites i JOIN links l ON l.id = i.link_id WHERE i.id = ? AND "
        "l.token_hash = codes.token_hash AND i.email_key = codes.address_key)"_s,
        u"DELETE FROM link_addresses WHERE EXISTS (SELECT 1 FROM invites i WHERE i.id = ? AND i.link_id = "
        "link_addresses.link_id AND i.email_key = link_addresses.address_key)"_s,
        u"UPDATE orders SET %1 WHERE invite_id = ?"_s.arg(emptyDestination),
        u"UPDATE members SET name = '', email = '' WHERE invite_id = ?"_s,
        u"UPDATE webhook_deliveries SET state = 'Withdrawn', body = '', lease = '' WHERE invite_id = ? AND state IN "
        "('Waiting', 'GivenUp')"_s,
    };
    for (const QString &statement : statements) {
        if (const auto done = run(db, statement, {id}); !done) {
            return failure(done);
        }
    }
    const auto emptied = run(db,
                             u"UPDATE invites SET name = '', email = '', email_key = '', deleted_at = "
                             "coalesce(deleted_at, CAST(? AS BIGINT)) WHERE id = ?"_s,
                             {now, id});
    return emptied ? Result<>() : failure(emptied);
}

/// The address is compared as link_addresses and codes write it.
Result<> forgetAddress(Database &db, const QString &table, const QString &uid)
{
    const auto found = run(db, u"SELECT email, link_id FROM %1 WHERE uid = ? AND email <> ''"_s.arg(table), {uid});
    if (!found || found->isEmpty()) {
        return found ? Result<>() : failure(found);
    }
    RowReader row = found->first();
    const QString key = addressKey(row.text());
    const auto linkId = row.optionalNumber();
    const auto came =
        run(db, u"DELETE FROM link_addresses WHERE link_id = ? AND address_key = ?"_s, {linkId.value_or(0), key});
    const auto codes = came ? run(db, u"DELETE FROM codes WHERE address_key = ?"_s, {key}) : came;
    return codes ? Result<>() : failure(codes);
}

Result<> forgetRedemption(Database &db, const QString &uid)
{
    for (const QString &table : {u"orders"_s, u"members"_s}) {
        if (const auto forgotten = forgetAddress(db, table, uid); !forgotten) {
            return forgotten;
        }
    }
    const QString statements[] = {
        u"UPDATE orders SET %1 WHERE uid = ?"_s.arg(emptyDestination),
        u"UPDATE members SET name = '', email = '' WHERE uid = ?"_s,
        u"UPDATE webhook_deliveries SET state = 'Withdrawn', body = '', lease = '' WHERE record_uid = ? AND state IN "
        "('Waiting', 'GivenUp')"_s,
    };
    for (const QString &statement : statements) {
        if (const auto done = run(db, statement, {uid}); !done) {
            return failure(done);
        }
    }
    return {};
}

/// How many have that address: one or none.
Result<qint64> forgetLink(Database &db, const QByteArray &tokenHash, Instant now)
{
    const auto codes =
        run(db, u"DELETE FROM codes WHERE token_hash IN (SELECT l.token_hash FROM links l WHERE l.token_hash = ?)"_s,
            {tokenHash});
    const auto closed = codes
        ? run(db, u"UPDATE links SET deleted_at = coalesce(deleted_at, CAST(? AS BIGINT)) WHERE token_hash = ?"_s,
              {now, tokenHash})
        : codes;
    return closed ? Result<qint64>(closed->affected) : failure(closed);
}

} // namespace

Result<> forgetRedemptions(Database &db, const QStringList &uids)
{
    for (const QString &uid : uids) {
        if (const auto forgotten = forgetRedemption(db, uid); !forgotten) {
            return forgotten;
        }
    }
    return {};
}

Result<qint64> forgetInvites(Database &db, const QList<QByteArray> &tokenHashes, Instant now)
{
    qint64 known = 0;
    for (const QByteArray &hash : tokenHashes) {
        const auto ids = readIds(db,
                                 u"SELECT id FROM invites WHERE token_hash = ? UNION SELECT invite_id FROM "
                                 "retired_hashes WHERE token_hash = ?"_s,
                                 {hash, hash});
        if (!ids) {
            return failure(ids);
        }
        for (const qint64 id : *ids) {
            if (const auto forgotten = forgetInvite(db, id, now); !forgotten) {
                return failure(forgotten);
            }
            ++known;
        }
        const auto links = forgetLink(db, hash, now);
        if (!links) {
            return links;
        }
        known += *links;
    }
    return known;
}

} // namespace guestwright
