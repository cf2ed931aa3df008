#include "app/mail/httplink.h"

#include <QCoreApplication>

namespace guestwright {

bool HttpLink::takeReply()
{
    auto reply = m_isHeadEnough ? m_parser.nextHead() : m_parser.next();
    if (reply) {
        m_reply = std::move(*reply);
    }
    return reply.has_value();
}

QString HttpLink::garbledWords() const
{
    return QCoreApplication::translate("HttpMail", "What answers there does not speak HTTP properly");
}

} // namespace guestwright
