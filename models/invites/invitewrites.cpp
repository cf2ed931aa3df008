#include "models/invites/inviterepository.h"

#include "models/core/emailaddress.h"
#include "models/invites/invitekey.h"
#include "models/store/query.h"

#include <QCoreApplication>

// What changes invites; the reading half of InviteRepository stands in inviterepository.cpp.
namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsPerReport = 2'000;

const QString insertInvite =
    u"INSERT INTO invites (campaign_id, number, token, token_hash, contact_id, name, name_key, email, "
    "email_key, phone, expires_at, remind_days, created_at, revision, link_id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

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
           "campaign_id, expires_at, remind_days, created_at, revision, link_id) VALUES (?, ?, ?, ?, %1, %2, %3, %4, "
           "%5, %6, "
           "%7)"_s.arg(person, literal(batch.campaignId), literal(Bind(batch.expiresAt).value()),
                       literal(Bind(batch.remindDays).value()), literal(Bind(batch.createdAt).value()),
                       literal(revision), literal(Bind(batch.linkId).value()));
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
    const auto stored = run(m_db, insertInvite + u" RETURNING id"_s,
                            {invite.campaignId, invite.number, QString::fromLatin1(invite.token.text),
                             invite.token.hash(), invite.contactId, invite.name, inviteKey(invite.name, invite.number),
                             invite.email, emailKeyOf(invite.email), invite.phone, invite.expiresAt, invite.remindDays,
                             invite.createdAt, revision, invite.linkId});
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
    const auto changed = run(m_db,
                             u"UPDATE invites SET "_s + column + u" = ?, revision = ? WHERE id IN (SELECT i.id"_s
                                 + fromInvites(which) + u')',
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
