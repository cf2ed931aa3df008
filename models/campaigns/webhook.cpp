#include "models/campaigns/webhook.h"

#include "models/mail/mailaccount.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUrl>

#include <array>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWebhookUrl = 2'000;
const QString secretPrefix = u"whsec_"_s;

QString webhookWords(const char *text)
{
    return QCoreApplication::translate("Webhook", text);
}

} // namespace

Result<QString> checkedWebhookUrl(const QString &text)
{
    const QString typed = text.trimmed();
    const QUrl url(typed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || typed.size() > longestWebhookUrl) {
        return fail(Error::Kind::Invalid,
                    webhookWords(QT_TRANSLATE_NOOP(
                        "Webhook", "The webhook needs a web address like https://community.example.org/guestwright")));
    }
    if (!url.userInfo().isEmpty() || url.hasFragment()) {
        return fail(Error::Kind::Invalid,
                    webhookWords(QT_TRANSLATE_NOOP(
                        "Webhook", "The webhook's address must have no user, no password and no # part")));
    }
    if (url.scheme() == u"http"_s && !isLoopbackHost(url.host())) {
        return fail(Error::Kind::Invalid,
                    webhookWords(QT_TRANSLATE_NOOP("Webhook",
                                                   "The webhook's address must begin with https://: what it tells "
                                                   "would travel the network in clear")));
    }
    return url.toString(QUrl::FullyEncoded);
}

QString makeWebhookSecret()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray key(reinterpret_cast<const char *>(random.data()), sizeof random);
    return secretPrefix + QString::fromLatin1(key.toBase64());
}

QByteArray webhookKey(const QString &secret)
{
    if (!secret.startsWith(secretPrefix)) {
        return {};
    }
    const QByteArray key =
        QByteArray::fromBase64(secret.sliced(secretPrefix.size()).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return key.size() >= 24 && key.size() <= 64 ? key : QByteArray();
}

} // namespace guestwright
