#include "app/mail/smtptransport.h"

#include "app/mail/smtpdelivery.h"
#include "app/mail/smtpsession.h"

namespace guestwright {

namespace {

QCoro::Task<Delivery> deliverExclusively(std::shared_ptr<SmtpSession> session, Envelope envelope, BeforeDot beforeDot)
{
    Q_ASSERT_X(!session->isBusy, "SmtpTransport", "one message at a time");
    session->isBusy = true;
    session->link.resume();
    const Delivery delivery = co_await deliverOver(session, std::move(envelope), std::move(beforeDot));
    session->isBusy = false;
    co_return delivery;
}

QCoro::Task<Delivery> probeOver(std::shared_ptr<SmtpSession> session)
{
    session->link.resume();
    const auto trouble = co_await openSession(session);
    co_return trouble ? *trouble : outcomeSent(session->link.reply());
}

} // namespace

SmtpTransport::SmtpTransport(SmtpSettings settings) : m_session(std::make_shared<SmtpSession>(std::move(settings))) { }

SmtpTransport::~SmtpTransport()
{
    if (m_session->isBusy) {
        m_session->link.cancel();
    }
}

QCoro::Task<Delivery> SmtpTransport::deliver(Envelope envelope, BeforeDot beforeDot)
{
    return deliverExclusively(m_session, std::move(envelope), std::move(beforeDot));
}

QCoro::Task<Delivery> SmtpTransport::probe()
{
    return probeOver(m_session);
}

QCoro::Task<> SmtpTransport::close()
{
    return closeSession(m_session);
}

void SmtpTransport::cancel()
{
    m_session->link.cancel();
}

} // namespace guestwright
