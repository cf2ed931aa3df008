#include "app/mail/singledelivery.h"

#include "app/mail/transportfactory.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

namespace guestwright {

namespace {

constexpr auto betweenLooks = std::chrono::milliseconds(100); // at whether to stop

Delivery notDelivered(Delivery::Fault fault, const QString &words)
{
    Delivery delivery;
    delivery.outcome = Delivery::Outcome::Failed;
    delivery.fault = fault;
    delivery.words = words;
    return delivery;
}

} // namespace

QCoro::Task<Delivery> deliverOnce(MailAccount account, Envelope envelope, SingleDeliveryHooks hooks)
{
    const Result<QString> secret = co_await hooks.secretOf(account);
    auto made = secret ? makeTransport(account, *secret) : Result<std::unique_ptr<Transport>>(failure(secret));
    if (!made) {
        co_return notDelivered(Delivery::Fault::Account, made.error().message);
    }
    if (hooks.stop.stop_requested()) {
        co_return notDelivered(Delivery::Fault::Cancelled, QCoreApplication::translate("SingleDelivery", "Cancelled"));
    }
    const std::shared_ptr<Transport> transport = std::move(*made);
    QTimer watch; // polled, because stop may come from any thread
    QObject::connect(&watch, &QTimer::timeout, [transport, stop = hooks.stop] {
        if (stop.stop_requested()) {
            transport->cancel();
        }
    });
    watch.start(betweenLooks);
    const Delivery delivery = co_await transport->deliver(envelope, {});
    watch.stop();
    co_await transport->close();
    co_return delivery;
}

} // namespace guestwright
