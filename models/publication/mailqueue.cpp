#include "models/publication/mailqueue.h"

#include "models/core/enumname.h"
#include "models/core/token.h"
#include "models/store/query.h"

#include <QJsonDocument>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString mailForgotten = u"recipient = '', words = '{}'"_s;

QueuedMail readQueued(RowReader row)
{
    QueuedMail queued;
    queued.id = row.number();
    queued.mail.kind = storedEnum<ServerMail::Kind>(row.text());
    queued.mail.campaignId = row.number();
    queued.mail.recipient = row.text();
    queued.mail.words = QJsonDocument::fromJson(row.text().toUtf8()).object();
    queued.mail.expiresAt = row.instant();
    queued.campaignUid = row.text();
    queued.seed = row.text().toLatin1();
    queued.queuedAt = row.instant();
    queued.attempts = row.number() + 1;
    return queued;
}

Result<> mailDone(const Result<Rows> &rows)
{
    return rows ? Result<>() : failure(rows);
}

} // namespace

Result<> MailQueue::add(const ServerMail &mail, Instant now)
{
    return mailDone(
        run(m_db,
            u"INSERT INTO mail_queue (kind, campaign_id, recipient, words, message_id, state, queued_at, next_try_at, "
            "expires_at, attempts, server_words) VALUES (?, ?, ?, ?, ?, 'Queued', ?, ?, ?, 0, '')"_s,
            {enumName(mail.kind), mail.campaignId, mail.recipient,
             QString::fromUtf8(QJsonDocument(mail.words).toJson(QJsonDocument::Compact)), makeUid(), now, now,
             mail.expiresAt}));
}

Result<> MailQueue::settleInterrupted()
{
    return mailDone(
        run(m_db, u"UPDATE mail_queue SET state = 'Uncertain', %1 WHERE state = 'Sending'"_s.arg(mailForgotten)));
}

Result<std::optional<QueuedMail>> MailQueue::takeNext(Instant now)
{
    const auto expired = run(
        m_db,
        u"UPDATE mail_queue SET state = 'Expired', %1 WHERE state = 'Queued' AND expires_at <= ?"_s.arg(mailForgotten),
        {now});
    const auto found = expired
        ? run(m_db,
              u"SELECT m.id, m.kind, m.campaign_id, m.recipient, m.words, m.expires_at, c.uid, m.message_id, "
              "m.queued_at, m.attempts FROM mail_queue m JOIN campaigns c ON c.id = m.campaign_id "
              "WHERE m.state = 'Queued' AND m.next_try_at <= ? ORDER BY m.next_try_at, m.id LIMIT 1"_s,
              {now})
        : expired;
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<QueuedMail>>(std::nullopt) : failure(found);
    }
    const QueuedMail queued = readQueued(found->first());
    const auto taken = run(
        m_db, u"UPDATE mail_queue SET state = 'Sending', attempts = attempts + 1 WHERE id = ? AND state = 'Queued'"_s,
        {queued.id});
    if (!taken) {
        return failure(taken);
    }
    // Another server of the same publication was faster where no row was changed.
    return taken->affected == 1 ? std::optional(queued) : std::nullopt;
}

Result<> MailQueue::settle(qint64 id, End end, const QString &serverWords)
{
    return mailDone(run(m_db,
                        u"UPDATE mail_queue SET state = ?, server_words = ?, %1 WHERE id = ?"_s.arg(mailForgotten),
                        {enumName(end), serverWords, id}));
}

Result<> MailQueue::putOff(qint64 id, Instant nextTry, const QString &serverWords)
{
    return mailDone(run(m_db,
                        u"UPDATE mail_queue SET state = 'Queued', next_try_at = ?, server_words = ? WHERE id = ?"_s,
                        {nextTry, serverWords, id}));
}

Result<std::optional<Instant>> MailQueue::nextDue()
{
    const auto next = run(m_db, u"SELECT min(next_try_at) FROM mail_queue WHERE state = 'Queued'"_s);
    return next ? Result<std::optional<Instant>>(next->first().optionalInstant()) : failure(next);
}

} // namespace guestwright
