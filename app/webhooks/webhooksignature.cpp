#include "app/webhooks/webhooksignature.h"

#include "models/campaigns/webhook.h"

#include <QMessageAuthenticationCode>

namespace guestwright {

QByteArray webhookSignature(const QString &secret, const QByteArray &id, const QByteArray &timestamp,
                            const QByteArray &body)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, webhookKey(secret));
    code.addData(id + '.' + timestamp + '.' + body);
    return "v1," + code.result().toBase64();
}

QByteArray webhookTimestamp(Instant at)
{
    return QByteArray::number(toMsecs(at) / 1000);
}

} // namespace guestwright
