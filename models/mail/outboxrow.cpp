#include "models/mail/outboxrow.h"

#include "models/core/enumname.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

OutboxMessage messageFrom(RowReader &read)
{
    return {
        .id = read.number(),
        .uid = read.text(),
        .campaignId = read.number(),
        .inviteId = read.number(),
        .accountId = read.number(),
        .kind = storedEnum<OutboxMessage::Kind>(read.text()),
        .state = storedEnum<OutboxMessage::State>(read.text()),
        .phase = storedEnum<OutboxMessage::Phase>(read.text()),
        .recipient = read.text(),
        .messageId = read.text(),
        .queuedAt = read.instant(),
        .triedAt = read.optionalInstant(),
        .settledAt = read.optionalInstant(),
        .nextTryAt = read.optionalInstant(),
        .attempts = read.number(),
        .fence = read.number(),
        .serverWords = read.text(),
    };
}

} // namespace

const QString &messageColumns()
{
    static const QString columns =
        u"m.id, m.uid, m.campaign_id, m.invite_id, m.account_id, m.kind, m.state, m.phase, m.recipient, m.message_id, "
        "m.queued_at, m.tried_at, m.settled_at, m.next_try_at, m.attempts, m.fence, m.server_words"_s;
    return columns;
}

Result<QList<OutboxMessage>> messagesFrom(const Result<Rows> &rows)
{
    if (!rows) {
        return failure(rows);
    }
    QList<OutboxMessage> messages;
    for (const QVariantList &row : rows->rows) {
        RowReader read(row);
        messages.append(messageFrom(read));
    }
    return messages;
}

} // namespace guestwright
