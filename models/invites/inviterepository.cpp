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
constexpr qsizetype rowsPerReport = 2'000;

const QString inviteColumns =
    u"i.id, i.campaign_id, i.number, i.token, i.contact_id, i.name, i.email, i.phone, i.expires_at, "
    "i.remind_days, i.created_at, i.sent_at, i.printed_at, i.used_at, i.order_number, i.revoked_at, i.bounced_at, "
    "i.bounce_words, i.deleted_at, i.reminded_at, i.declined_at, i.asked_at, i.journey"_s;

const QString insertInvite =
    u"INSERT INTO invites (campaign_id, number, token, token_hash, contact_id, name, name_key, email, "
    "email_key, phone, expires_at, remind_days, created_at, revision) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

/// The living invites of a campaign. SQLite counts a whole table by its pages, a part of it row by row: where most rows
/// are the campaign's (its numbers tell), it is faster to count the others.
const QString countOfCampaign =
    u"SELECT CASE WHEN c.next_number * 2 > (SELECT count(*) FROM invites) "
    "THEN (SELECT count(*) FROM invites) - (SELECT count(*) FROM invites i WHERE i.campaign_id < c.id) "
    "- (SELECT count(*) FROM invites i WHERE i.campaign_id > c.id) "
    "- (SELECT count(*) FROM invites i WHERE i.campaign_id = c.id AND i.deleted_at IS NOT NULL) "
    "ELSE (SELECT count(*) FROM invites i WHERE i.campaign_id = c.id AND i.deleted_at IS NULL) END "
    "FROM campaigns c WHERE c.id = ?"_s;

Invite inviteFrom(RowReader read)
{
    return {
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
}

/// Only questions about time or the campaign's state need its row. CROSS JOIN keeps the one campaign outside, so that
/// the invites come in the order of their index.
QString from(const Condition &condition)
{
    return condition.sql.contains(u"c."_s)
        ? u" FROM campaigns c CROSS JOIN invites i"_s + condition.where() + u" AND c.id = i.campaign_id"_s
        : u" FROM invites i"_s + condition.where();
}

std::optional<QString> emailKeyOf(const QString &email)
{
    return email.isEmpty() ? std::nullopt : std::optional(addressKey(email));
}

/// What a batch has in common stands in the statement as numbers, so that only what differs is bound a million times.
QString insertBatch(const InviteBatch &batch, qint64 revision)
{
    const auto literal = [](const QVariant &number) {
        return number.isNull() ? u"NULL"_s : QString::number(number.toLongLong());
    };
    const QString person = batch.people.empty() ? u"NULL, '', '', NULL, ''"_s : u"?, ?, ?, ?, ?"_s;
    return u"INSERT INTO invites (number, token, token_hash, name_key, contact_id, name, email, email_key, phone, "
           "campaign_id, expires_at, remind_days, created_at, revision) VALUES (?, ?, ?, ?, %1, %2, %3, %4, %5, %6)"_s
               .arg(person, literal(batch.campaignId), literal(Bind(batch.expiresAt).value()),
                    literal(Bind(batch.remindDays).value()), literal(Bind(batch.createdAt).value()), literal(revision));
}

Error noSuchInvite()
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Invite", "There is no such invite")};
}

Result<Invite> onlyRow(const Result<Rows> &found)
{
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? Result<Invite>(tl::unexpected(noSuchInvite())) : inviteFrom(found->first());
}

} // namespace

Result<qint64> InviteRepository::takeNumbers(qint64 campaignId, qsizetype count)
{
    const auto taken =
        run(m_db, u"UPDATE campaigns SET next_number = next_number + ? WHERE id = ? RETURNING next_number"_s,
            {count, campaignId});
    if (!taken) {
        return failure(taken);
    }
    return taken->number() - count;
}

Result<qint64> InviteRepository::add(const Invite &invite, qint64 revision)
{
    const auto stored =
        run(m_db, insertInvite + u" RETURNING id"_s,
            {invite.campaignId, invite.number, QString::fromLatin1(invite.token.text), invite.token.hash(),
             invite.contactId, invite.name, inviteKey(invite.name, invite.number), invite.email,
             emailKeyOf(invite.email), invite.phone, invite.expiresAt, invite.remindDays, invite.createdAt, revision});
    return stored ? Result<qint64>(stored->number()) : failure(stored);
}

Result<> InviteRepository::addAll(const InviteBatch &batch, qint64 revision,
                                  const std::function<bool(qsizetype)> &proceed)
{
    const std::vector<HashedToken> tokens = makeTokensInHashOrder(batch.count);
    Inserter inserter(m_db, insertBatch(batch, revision));
    for (qsizetype i = 0; i < batch.count; ++i) {
        const auto &[hash, token] = tokens[static_cast<std::size_t>(i)];
        const QString text = QString::fromLatin1(token.text);
        const qint64 number = batch.firstNumber + i;
        Result<> added;
        if (batch.people.empty()) {
            added = inserter.add({number, text, hash, inviteKey({}, number)});
        } else {
            const InvitePerson &person = batch.people[static_cast<std::size_t>(i)];
            added = inserter.add({number, text, hash, inviteKey(person.name, number), person.contactId, person.name,
                                  person.email, emailKeyOf(person.email), person.phone});
        }
        if (!added) {
            return added;
        }
        if ((i + 1) % rowsPerReport == 0 && !proceed(i + 1)) {
            return fail(Error::Kind::Cancelled,
                        QCoreApplication::translate("Invite", "Cancelled; no invite was created"));
        }
    }
    return {};
}

Result<Invite> InviteRepository::find(qint64 id)
{
    return onlyRow(run(m_db, u"SELECT "_s + inviteColumns + u" FROM invites i WHERE i.id = ?"_s, {id}));
}

Result<Invite> InviteRepository::findByHash(const QByteArray &tokenHash)
{
    return onlyRow(run(m_db, u"SELECT "_s + inviteColumns + u" FROM invites i WHERE i.token_hash = ?"_s, {tokenHash}));
}

Result<QList<Invite>> InviteRepository::findAll(std::span<const qint64> ids)
{
    static const QString sql = u"SELECT "_s + inviteColumns + u" FROM invites i WHERE i.id IN (?"_s
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
    const bool isWhole = !filter.isNarrowed() && !filter.trash && m_db.engine() == Engine::Sqlite;
    const auto counted = isWhole ? run(m_db, countOfCampaign, {filter.campaignId})
                                 : run(m_db, u"SELECT count(*)"_s + from(condition), condition.bindings);
    return counted ? Result<qint64>(counted->number()) : failure(counted);
}

Result<std::vector<qint64>> InviteRepository::ids(const InviteFilter &filter, const InviteSort &sort, Instant now)
{
    const Condition condition = toCondition(filter, now);
    return readIds(m_db, u"SELECT i.id"_s + from(condition) + orderBy(sort), condition.bindings);
}

Result<std::vector<qint64>> InviteRepository::ids(const InviteFilter &filter, const InviteSort &sort, Instant now,
                                                  qint64 limit, qint64 offset)
{
    const Condition condition = toCondition(filter, now);
    return readIds(m_db, u"SELECT i.id"_s + from(condition) + orderBy(sort) + u" LIMIT ? OFFSET ?"_s,
                   condition.bindings + QVariantList{limit, offset});
}

Result<> InviteRepository::forEach(const InviteFilter &filter, const InviteSort &sort, Instant now,
                                   const std::function<bool(const Invite &)> &take)
{
    const Condition condition = toCondition(filter, now);
    static const auto columns = static_cast<int>(inviteColumns.count(u',') + 1);
    return stream(m_db, u"SELECT "_s + inviteColumns + from(condition) + orderBy(sort), condition.bindings,
                  [&take](const QSqlQuery &row) {
                      QVariantList values;
                      values.reserve(columns);
                      for (int column = 0; column < columns; ++column) {
                          values.append(row.value(column));
                      }
                      return take(inviteFrom(RowReader(values)));
                  });
}

Result<bool> InviteRepository::isInvited(qint64 campaignId, const QString &emailKey)
{
    const auto found =
        run(m_db, u"SELECT count(*) FROM invites WHERE campaign_id = ? AND email_key = ? AND deleted_at IS NULL"_s,
            {campaignId, emailKey});
    return found ? Result<bool>(found->number() > 0) : failure(found);
}

Result<> InviteRepository::update(const Invite &invite, qint64 revision)
{
    const auto updated = run(
        m_db,
        u"UPDATE invites SET name = ?, name_key = ?, email = ?, email_key = ?, phone = ?, expires_at = ?, "
        "remind_days = ?, contact_id = ?, token = ?, token_hash = ?, bounced_at = ?, bounce_words = ?, sent_at = ?, "
        "journey = CASE WHEN CAST(? AS BIGINT) IS NULL THEN journey & ~CAST(? AS BIGINT) ELSE journey END, "
        "revision = ? WHERE id = ?"_s,
        {invite.name, inviteKey(invite.name, invite.number), invite.email, emailKeyOf(invite.email), invite.phone,
         invite.expiresAt, invite.remindDays, invite.contactId, QString::fromLatin1(invite.token.text),
         invite.token.hash(), invite.bouncedAt, invite.bounceWords, invite.sentAt, invite.sentAt,
         Journey::bit(Stage::Kind::Sent), revision, invite.id});
    if (!updated) {
        return failure(updated);
    }
    return updated->affected == 1 ? Result<>() : tl::unexpected(noSuchInvite());
}

Result<qint64> InviteRepository::setInstant(const QString &column, std::optional<Instant> value, const Condition &which,
                                            qint64 revision)
{
    Q_ASSERT(column == u"revoked_at"_s || column == u"deleted_at"_s || column == u"expires_at"_s);
    const auto changed = run(
        m_db, u"UPDATE invites SET "_s + column + u" = ?, revision = ? WHERE id IN (SELECT i.id"_s + from(which) + u')',
        QVariantList{Bind(value).value(), revision} + which.bindings);
    return changed ? Result<qint64>(changed->affected) : failure(changed);
}

Result<> InviteRepository::markSent(qint64 id, Instant at)
{
    const auto marked = run(
        m_db,
        u"UPDATE invites SET sent_at = ?, journey = journey | ?, bounced_at = NULL, bounce_words = NULL WHERE id = ?"_s,
        {at, Journey::bit(Stage::Kind::Sent), id});
    return marked ? Result<>() : failure(marked);
}

Result<> InviteRepository::markPrinted(std::span<const qint64> ids, Instant at)
{
    for (const qint64 id : ids) {
        const auto marked = run(m_db, u"UPDATE invites SET printed_at = ? WHERE id = ?"_s, {at, id});
        if (!marked) {
            return failure(marked);
        }
    }
    return {};
}

Result<> InviteRepository::markBounced(qint64 id, Instant at, const QString &words)
{
    const auto marked =
        run(m_db, u"UPDATE invites SET bounced_at = ?, bounce_words = ? WHERE id = ?"_s, {at, words, id});
    return marked ? Result<>() : failure(marked);
}

} // namespace guestwright
