#include "models/publication/mailqueue.h"

#include "models/core/enumname.h"
#include "models/core/token.h"
#include "models/store/query.h"

#include <QJsonDocument>

namespace guestwright {

using namespace Qt::StringLiterals;

Result<> queueMail(Database &db, const ServerMail &mail, Instant now)
{
    const auto queued =
        run(db,
            u"INSERT INTO mail_queue (kind, campaign_id, recipient, words, message_id, state, queued_at, next_try_at, "
            "expires_at, attempts, server_words) VALUES (?, ?, ?, ?, ?, 'Queued', ?, ?, ?, 0, '')"_s,
            {enumName(mail.kind), mail.campaignId, mail.recipient,
             QString::fromUtf8(QJsonDocument(mail.words).toJson(QJsonDocument::Compact)), makeUid(), now, now,
             mail.expiresAt});
    return queued ? Result<>() : failure(queued);
}

} // namespace guestwright
