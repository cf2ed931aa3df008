#include "app/mail/httptransport.h"

#include "app/mail/httpdelivery.h"

namespace guestwright {

namespace {

QCoro::Task<QList<Delivery>> deliverHttpExclusively(std::shared_ptr<HttpSession> session, QList<Envelope> envelopes,
                                                    BeforeBatch beforeBatch)
{
    Q_ASSERT_X(!session->isBusy, "HttpTransport", "one request at a time");
    session->isBusy = true;
    session->link.resume();
    const QList<Delivery> deliveries = co_await deliverOverHttp(session, std::move(envelopes), std::move(beforeBatch));
    session->isBusy = false;
    co_return deliveries;
}

QCoro::Task<QList<bool>> askForOne(BeforeDot beforeDot)
{
    const bool mayGo = co_await beforeDot();
    co_return QList<bool>(1, mayGo);
}

QCoro::Task<Delivery> deliverSingly(std::shared_ptr<HttpSession> session, Envelope envelope, BeforeDot beforeDot)
{
    BeforeBatch beforeBatch;
    if (beforeDot) {
        beforeBatch = [beforeDot] { return askForOne(beforeDot); };
    }
    const QList<Envelope> envelopes(1, envelope);
    const QList<Delivery> deliveries = co_await deliverHttpExclusively(session, envelopes, beforeBatch);
    co_return deliveries.first();
}

QCoro::Task<> closeHttp(std::shared_ptr<HttpSession> session)
{
    session->link.drop();
    co_return;
}

QCoro::Task<Delivery> probeHttp(std::shared_ptr<HttpSession> session)
{
    session->link.resume();
    co_return co_await probeOverHttp(session);
}

} // namespace

HttpTransport::HttpTransport(std::shared_ptr<const HttpProvider> provider, HttpSettings settings)
    : m_session(std::make_shared<HttpSession>(std::move(provider), std::move(settings)))
{ }

HttpTransport::~HttpTransport()
{
    if (m_session->isBusy) {
        m_session->link.cancel();
    }
}

QCoro::Task<Delivery> HttpTransport::deliver(Envelope envelope, BeforeDot beforeDot)
{
    return deliverSingly(m_session, std::move(envelope), std::move(beforeDot));
}

BatchLimits HttpTransport::batchLimits() const
{
    return m_session->provider->limits();
}

QCoro::Task<QList<Delivery>> HttpTransport::deliverBatch(QList<Envelope> envelopes, BeforeBatch beforeBatch)
{
    return deliverHttpExclusively(m_session, std::move(envelopes), std::move(beforeBatch));
}

QCoro::Task<Delivery> HttpTransport::probe()
{
    return probeHttp(m_session);
}

QCoro::Task<> HttpTransport::close()
{
    return closeHttp(m_session);
}

void HttpTransport::cancel()
{
    m_session->link.cancel();
}

} // namespace guestwright
