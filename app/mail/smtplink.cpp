#include "app/mail/smtplink.h"

#include <QCoreApplication>

namespace guestwright {

bool SmtpLink::takeReply()
{
    auto reply = m_parser.next();
    if (reply) {
        m_reply = std::move(*reply);
    }
    return reply.has_value();
}

QString SmtpLink::garbledWords() const
{
    return QCoreApplication::translate("Smtp", "What answers there does not speak SMTP properly");
}

} // namespace guestwright
