#include "models/invites/inviterepository.h"

#include "models/core/emailaddress.h"
#include "models/invites/invitekey.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlQuery>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsPerQuestion = 128; // as many as a page of the table, so that one prepared statement serves

const QString inviteColumns =
    u"i.id, i.campaign_id, i.number, i.token, i.contact_id, i.name, i.email, i.phone, i.expires_at, "
    "i.remind_days, i.created_at, i.sent_at, i.printed_at, i.used_at, i.order_number, i.revoked_at, i.bounced_at, "
    "i.bounce_words, i.deleted_at, i.reminded_at, i.declined_at, i.asked_at, i.journey, i.link_id, l.paused_at, "
    "l.deleted_at, l.expires_at"_s;

/// What these columns are read from; the link is nobody's but an invitee's.
const QString joinedLink = u" LEFT JOIN links l ON l.id = i.link_id"_s;
const QString fromInvitesWithLink = u" FROM invites i"_s + joinedLink;

/// The living personal invites of a campaign. SQLite counts a whole table by its pages, a part of it row by row: where
/// most rows are the campaign's (its numbers tell), it is faster to count the others.
const QString countOfCampaign =
    u"SELECT CASE WHEN c.next_number * 2 > (SELECT count(*) FROM invites) "
    "THEN (SELECT count(*) FROM invites) - (SELECT count(*) FROM invites i WHERE i.campaign_id < c.id) "
    "- (SELECT count(*) FROM invites i WHERE i.campaign_id > c.id) "
    "- (SELECT count(*) FROM invites i WHERE i.campaign_id = c.id AND i.deleted_at IS NOT NULL) "
    "- (SELECT count(*) FROM invites i WHERE i.campaign_id = c.id AND i.link_id IS NOT NULL AND i.deleted_at IS NULL) "
    "ELSE (SELECT count(*) FROM invites i WHERE i.campaign_id = c.id AND i.deleted_at IS NULL AND i.link_id IS NULL) "
    "END "
    "FROM campaigns c WHERE c.id = ?"_s;

Invite inviteFrom(RowReader read)
{
    Invite invite{
        .id = read.number(),
        .campaignId = read.number(),
        .number = read.number(),
        .token = {read.text().toLatin1()},
        .contactId = read.optionalNumber(),
        .name = read.text(),
        .email = read.text(),
        .phone = read.text(),
        .expiresAt = read.optionalInstant(),
        .remindDays = read.optionalNumber(),
        .createdAt = read.instant(),
        .sentAt = read.optionalInstant(),
        .printedAt = read.optionalInstant(),
        .usedAt = read.optionalInstant(),
        .orderNumber = read.text(),
        .revokedAt = read.optionalInstant(),
        .bouncedAt = read.optionalInstant(),
        .bounceWords = read.text(),
        .deletedAt = read.optionalInstant(),
        .remindedAt = read.optionalInstant(),
        .declinedAt = read.optionalInstant(),
        .askedAt = read.optionalInstant(),
        .journey = {read.number()},
    };
    invite.linkId = read.optionalNumber();
    if (invite.linkId) {
        invite.link = {.pausedAt = read.optionalInstant(),
                       .deletedAt = read.optionalInstant(),
                       .expiresAt = read.optionalInstant()};
    }
    return invite;
}

Result<Invite> onlyRow(const Result<Rows> &found)
{
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? Result<Invite>(tl::unexpected(noSuchInvite())) : inviteFrom(found->first());
}

} // namespace

Error noSuchInvite()
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Invite", "There is no such invite")};
}

Result<Invite> InviteRepository::find(qint64 id)
{
    return onlyRow(run(m_db, u"SELECT "_s + inviteColumns + fromInvitesWithLink + u" WHERE i.id = ?"_s, {id}));
}

Result<Invite> InviteRepository::findByHash(const QByteArray &tokenHash)
{
    return onlyRow(
        run(m_db, u"SELECT "_s + inviteColumns + fromInvitesWithLink + u" WHERE i.token_hash = ?"_s, {tokenHash}));
}

Result<QList<Invite>> InviteRepository::findAll(std::span<const qint64> ids)
{
    static const QString sql = u"SELECT "_s + inviteColumns + fromInvitesWithLink + u" WHERE i.id IN (?"_s
        + QString(u", ?"_s).repeated(rowsPerQuestion - 1) + u')';
    QHash<qint64, Invite> found;
    for (std::size_t start = 0; start < ids.size(); start += rowsPerQuestion) {
        QVariantList bindings;
        for (const qint64 id : ids.subspan(start, std::min<std::size_t>(rowsPerQuestion, ids.size() - start))) {
            bindings.append(id);
        }
        bindings.resize(rowsPerQuestion, QVariant(qint64(0)));
        const auto rows = run(m_db, sql, bindings);
        if (!rows) {
            return failure(rows);
        }
        for (const QVariantList &row : rows->rows) {
            const Invite invite = inviteFrom(RowReader(row));
            found.insert(invite.id, invite);
        }
    }
    QList<Invite> ordered;
    for (const qint64 id : ids) {
        if (const auto it = found.constFind(id); it != found.cend()) {
            ordered.append(*it);
        }
    }
    return ordered;
}

Result<qint64> InviteRepository::count(const InviteFilter &filter, Instant now)
{
    const Condition condition = toCondition(filter, now);
    const bool isWhole = !filter.isNarrowed() && !filter.linkId && !filter.trash && m_db.engine() == Engine::Sqlite;
    const auto counted = isWhole ? run(m_db, countOfCampaign, {filter.campaignId})
                                 : run(m_db, u"SELECT count(*)"_s + fromInvites(condition), condition.bindings);
    return counted ? Result<qint64>(counted->number()) : failure(counted);
}

Result<std::vector<qint64>> InviteRepository::ids(const InviteFilter &filter, const InviteSort &sort, Instant now)
{
    const Condition condition = toCondition(filter, now);
    return readIds(m_db, u"SELECT i.id"_s + fromInvites(condition) + orderBy(sort), condition.bindings);
}

Result<std::vector<qint64>> InviteRepository::ids(const InviteFilter &filter, const InviteSort &sort, Instant now,
                                                  qint64 limit, qint64 offset)
{
    const Condition condition = toCondition(filter, now);
    return readIds(m_db, u"SELECT i.id"_s + fromInvites(condition) + orderBy(sort) + u" LIMIT ? OFFSET ?"_s,
                   condition.bindings + QVariantList{limit, offset});
}

Result<> InviteRepository::forEach(const InviteFilter &filter, const InviteSort &sort, Instant now,
                                   const std::function<bool(const Invite &)> &take)
{
    const Condition condition = toCondition(filter, now);
    static const auto columns = static_cast<int>(inviteColumns.count(u',') + 1);
    return stream(m_db, u"SELECT "_s + inviteColumns + fromInvites(condition, joinedLink) + orderBy(sort),
                  condition.bindings, [&take](const QSqlQuery &row) {
                      QVariantList values;
                      values.reserve(columns);
                      for (int column = 0; column < columns; ++column) {
                          values.append(row.value(column));
                      }
                      return take(inviteFrom(RowReader(values)));
                  });
}

Result<std::vector<qint64>> InviteRepository::idsOfNumbers(qint64 campaignId, qint64 first, qint64 count)
{
    return readIds(m_db,
                   u"SELECT i.id FROM invites i WHERE i.campaign_id = ? AND i.number >= ? AND i.number < ? ORDER BY "
                   "i.number"_s,
                   {campaignId, first, first + count});
}

Result<std::optional<Invite>> InviteRepository::findInvitee(qint64 linkId, const QString &emailKey)
{
    const auto found =
        run(m_db, u"SELECT "_s + inviteColumns + fromInvitesWithLink + u" WHERE i.link_id = ? AND i.email_key = ?"_s,
            {linkId, emailKey});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<Invite>>(std::nullopt) : failure(found);
    }
    return inviteFrom(found->first());
}

Result<bool> InviteRepository::isInvited(qint64 campaignId, const QString &emailKey)
{
    const auto found = run(
        m_db,
        u"SELECT count(*) FROM invites WHERE campaign_id = ? AND email_key = ? AND deleted_at IS NULL AND link_id IS "
        "NULL"_s,
        {campaignId, emailKey});
    return found ? Result<bool>(found->number() > 0) : failure(found);
}

} // namespace guestwright
