#pragma once

#include "app/mail/link.h"
#include "app/mail/smtpreply.h"

namespace guestwright {

/// A connection to an SMTP server; nextReply() waits for a reply, then found in reply().
class SmtpLink final : public Link
{
public:
    using Link::Link;

    [[nodiscard]] const SmtpReply &reply() const { return m_reply; }

protected:
    void feed(QByteArrayView bytes) override { m_parser.feed(bytes); }
    [[nodiscard]] bool takeReply() override;
    [[nodiscard]] bool isGarbled() const override { return m_parser.isBroken(); }
    [[nodiscard]] QString garbledWords() const override;
    [[nodiscard]] bool hasUnread() const override { return m_parser.hasBytes(); }
    void forget() override { m_parser.reset(); }

private:
    SmtpReplyParser m_parser;
    SmtpReply m_reply;
};

} // namespace guestwright
