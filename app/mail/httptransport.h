#pragma once

#include "app/mail/httpprovider.h"
#include "app/mail/httpsettings.h"
#include "app/mail/transport.h"

#include <memory>

namespace guestwright {

struct HttpSession;

/// Hands messages to a provider's HTTP API, several in one request where the provider takes them so. An answer that
/// never came leaves them uncertain, unless the provider knows a request again by its key: then it is asked again, the
/// same bytes under the same key, while the provider remembers. Redirects are not followed.
class HttpTransport final : public Transport
{
public:
    HttpTransport(std::shared_ptr<const HttpProvider> provider, HttpSettings settings);
    ~HttpTransport() override;

    [[nodiscard]] QCoro::Task<Delivery> deliver(Envelope envelope, BeforeDot beforeDot) override;
    [[nodiscard]] BatchLimits batchLimits() const override;
    [[nodiscard]] QCoro::Task<QList<Delivery>> deliverBatch(QList<Envelope> envelopes,
                                                            BeforeBatch beforeBatch) override;
    [[nodiscard]] QCoro::Task<Delivery> probe() override;
    [[nodiscard]] QCoro::Task<> close() override;
    void cancel() override;
    [[nodiscard]] bool isRepeatable() const override { return false; }

private:
    std::shared_ptr<HttpSession> m_session;
};

} // namespace guestwright
