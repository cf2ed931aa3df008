#pragma once

#include "app/mail/httplink.h"
#include "app/mail/httpprovider.h"
#include "app/mail/httpsettings.h"

#include <QCoroTask>

#include <memory>

namespace guestwright {

/// A connection to a provider and what it needs. Shared by the transport and the coroutine that is using it.
struct HttpSession {
    HttpSession(std::shared_ptr<const HttpProvider> api, HttpSettings settingsOfAccount)
        : provider(std::move(api))
        , settings(std::move(settingsOfAccount))
    { }

    std::shared_ptr<const HttpProvider> provider;
    HttpSettings settings;
    HttpLink link;
    bool isBusy = false;

    [[nodiscard]] QString host() const { return settings.host.isEmpty() ? provider->host() : settings.host; }
};

/// Several messages in one request; see HttpTransport for what becomes of a lost answer. Owns its arguments.
[[nodiscard]] QCoro::Task<QList<Delivery>> deliverOverHttp(std::shared_ptr<HttpSession> session,
                                                           QList<Envelope> envelopes, BeforeBatch beforeBatch);

/// Whether the provider takes the token.
[[nodiscard]] QCoro::Task<Delivery> probeOverHttp(std::shared_ptr<HttpSession> session);

} // namespace guestwright
