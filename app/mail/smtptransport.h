#pragma once

#include "app/mail/smtpsettings.h"
#include "app/mail/transport.h"

#include <memory>

namespace guestwright {

struct SmtpSession;

/// Hands messages to an SMTP server (RFC 5321, 3207, 4954, 2920, 6152, 6531, 1870), one after the other over a
/// connection that is kept. The final dot is never pipelined with anything.
class SmtpTransport final : public Transport
{
public:
    explicit SmtpTransport(SmtpSettings settings);
    ~SmtpTransport() override;

    [[nodiscard]] QCoro::Task<Delivery> deliver(Envelope envelope, BeforeDot beforeDot) override;
    [[nodiscard]] QCoro::Task<Delivery> probe() override;
    [[nodiscard]] QCoro::Task<> close() override;
    void cancel() override;
    [[nodiscard]] bool isRepeatable() const override { return false; }

private:
    std::shared_ptr<SmtpSession> m_session;
};

} // namespace guestwright
