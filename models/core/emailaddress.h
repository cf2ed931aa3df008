#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace guestwright {

/// One mailbox as it may stand in an SMTP envelope: `local@domain` of RFC 5321 section 4.1.2 with the extensions of
/// RFC 6531. Quoted local parts, comments, routes, encoded-words and controls are refused rather than understood.
class EmailAddress
{
public:
    /// Reads one bare address. Blanks around it are ignored; the error says what is wrong with it.
    [[nodiscard]] static Result<EmailAddress> parse(const QString &text);

    /// As typed, blanks trimmed: what is shown, and what mail is sent to.
    [[nodiscard]] QString text() const { return m_local + u'@' + m_domain; }

    /// What two addresses are compared by: ASCII case folded, domain as A-labels. Never mailed to.
    [[nodiscard]] QString key() const;

    /// For the envelope: domain as A-labels, local part untouched (UTF-8).
    [[nodiscard]] QByteArray mailbox() const;

    /// Whether the local part needs SMTPUTF8 (RFC 6531).
    [[nodiscard]] bool needsUtf8() const;

    [[nodiscard]] QString domain() const { return m_domain; }

    bool operator==(const EmailAddress &) const = default;

private:
    QString m_local;
    QString m_domain;
};

/// What of an address is compared (EmailAddress::key), however it is written; empty when there is none.
[[nodiscard]] QString addressKey(const QString &email);

/// A display name with an address, as in `Ada <ada@example.org>`.
struct Mailbox {
    QString name;
    QString address;

    /// Reads `Name <address>`, `"Name, quoted" <address>` or a bare address.
    [[nodiscard]] static Result<Mailbox> parse(const QString &text);

    [[nodiscard]] QString toString() const;

    bool operator==(const Mailbox &) const = default;
};

} // namespace guestwright
