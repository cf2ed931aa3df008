#pragma once

#include "app/mail/smtpsession.h"
#include "app/mail/transport.h"

#include <QCoroTask>

#include <memory>

namespace guestwright {

/// One message over the session, which is connected first where it is not, and once more where the server had hung up
/// on a connection that was kept. Owns its arguments; the session lives as long as this does.
[[nodiscard]] QCoro::Task<Delivery> deliverOver(std::shared_ptr<SmtpSession> session, Envelope envelope,
                                                BeforeDot beforeDot);

} // namespace guestwright
