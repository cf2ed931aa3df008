#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace guestwright {

/// One reply of an SMTP server (RFC 5321 section 4.2): the code and the lines after it, joined by line feeds.
struct SmtpReply {
    int code = 0;
    QByteArray text;

    [[nodiscard]] bool isPositive() const { return code >= 200 && code < 300; }
    [[nodiscard]] bool isTransient() const { return code >= 400 && code < 500; }

    /// "5.1.1" where the first line begins with one (RFC 2034), else empty.
    [[nodiscard]] QByteArray enhancedStatus() const;

    /// For people: code and text on one line, controls made blanks, at most some hundred characters.
    [[nodiscard]] QString words() const;
};

/// Cuts a server's bytes into replies. Replies over 64 KiB or 200 lines, codes that change within a reply and lines
/// that are no replies break it for good.
class SmtpReplyParser
{
public:
    void feed(QByteArrayView bytes);

    /// The next complete reply, if there is one.
    [[nodiscard]] std::optional<SmtpReply> next();

    /// Whether the server sent what is no SMTP.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    /// Whether bytes lie here that belong to no reply taken so far.
    [[nodiscard]] bool hasBytes() const { return m_read < m_buffer.size() || m_lines > 0; }

    void reset();

private:
    [[nodiscard]] bool takeLine(QByteArrayView line);

    QByteArray m_buffer;
    qsizetype m_read = 0; ///< everything before is used up
    SmtpReply m_reply;
    int m_lines = 0;
    bool m_isBroken = false;
};

} // namespace guestwright
