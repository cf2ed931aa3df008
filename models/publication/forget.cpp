#include "models/publication/forget.h"

#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Result<> forgetInvite(Database &db, qint64 id, Instant now)
{
    const QString statements[] = {
        u"DELETE FROM codes WHERE token_hash = (SELECT i.token_hash FROM invites i WHERE i.id = ?)"_s,
        u"DELETE FROM codes WHERE EXISTS (SELECT 1 FROM invites i JOIN links l ON l.id = i.link_id WHERE i.id = ? AND "
        "l.token_hash = codes.token_hash AND i.email_key = codes.address_key)"_s,
        u"DELETE FROM link_addresses WHERE EXISTS (SELECT 1 FROM invites i WHERE i.id = ? AND i.link_id = "
        "link_addresses.link_id AND i.email_key = link_addresses.address_key)"_s,
        u"UPDATE orders SET name = '', email = '', phone = '', line1 = '', line2 = '', postal_code = '', city = '', "
        "region = '', country = '' WHERE invite_id = ?"_s,
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

} // namespace

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
    }
    return known;
}

} // namespace guestwright
