#pragma once

#include "app/mail/httpreply.h"
#include "app/mail/link.h"

namespace guestwright {

/// A connection to an HTTP server; nextReply() waits for a whole answer, then found in reply().
/// Not QNetworkAccessManager: that one sends a POST again by itself when the connection ends before the answer, which
/// here would be the same mail twice, and nobody is told at which moment the body leaves.
class HttpLink final : public Link
{
public:
    using Link::Link;

    [[nodiscard]] const HttpReply &reply() const { return m_reply; }

    /// From now on an answer has come as soon as its head has; the body is left where it is.
    void readHeadsOnly() { m_isHeadEnough = true; }

protected:
    void feed(QByteArrayView bytes) override { m_parser.feed(bytes); }
    [[nodiscard]] bool takeReply() override;
    [[nodiscard]] bool isGarbled() const override { return m_parser.isBroken(); }
    [[nodiscard]] QString garbledWords() const override;
    [[nodiscard]] bool hasUnread() const override { return m_parser.hasBytes(); }
    void forget() override { m_parser.reset(); }

private:
    HttpReplyParser m_parser;
    HttpReply m_reply;
    bool m_isHeadEnough = false;
};

} // namespace guestwright
