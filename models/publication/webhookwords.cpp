#include "models/publication/webhookwords.h"

#include <QCoreApplication>

namespace guestwright {

namespace {

QString webhookText(const char *text)
{
    return QCoreApplication::translate("Webhook", text);
}

QString faultWords(WebhookDelivery::Fault fault)
{
    switch (fault) {
    case WebhookDelivery::Fault::None:
        break;
    case WebhookDelivery::Fault::Unreachable:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "Nobody answered"));
    case WebhookDelivery::Fault::TimedOut:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "No answer in time"));
    case WebhookDelivery::Fault::Untrusted:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "The certificate is not trusted"));
    case WebhookDelivery::Fault::Garbled:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "What answers is no web server"));
    }
    return {};
}

} // namespace

QString stateWords(WebhookDelivery::State state)
{
    switch (state) {
    case WebhookDelivery::State::Waiting:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "Waiting"));
    case WebhookDelivery::State::Delivered:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "Delivered"));
    case WebhookDelivery::State::GivenUp:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "Given up"));
    case WebhookDelivery::State::Withdrawn:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "Withdrawn"));
    }
    return {};
}

QString kindWords(WebhookDelivery::Kind kind)
{
    switch (kind) {
    case WebhookDelivery::Kind::Ping:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "Test"));
    case WebhookDelivery::Kind::MemberJoined:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "Member joined"));
    case WebhookDelivery::Kind::OrderCreated:
        return webhookText(QT_TRANSLATE_NOOP("Webhook", "Order created"));
    }
    return {};
}

QString answerWords(const WebhookDelivery &delivery)
{
    const int status = delivery.answer.status;
    return status > 0 ? QString::number(status) : faultWords(delivery.answer.fault);
}

} // namespace guestwright
