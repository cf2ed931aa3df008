#pragma once

#include "models/core/clock.h"
#include "models/core/emailaddress.h"

#include <QByteArray>
#include <QString>

namespace guestwright {

/// Writes the headers of a message (RFC 5322, RFC 2047), each from the type its value has. Whatever the values hold,
/// what comes out is exactly the headers asked for: controls are dropped, lines end in CRLF and are folded at 76.
class HeaderWriter
{
public:
    explicit HeaderWriter(QByteArray &out) : m_out(out) { }

    /// A value this program made itself: ASCII without controls, short enough for one line.
    void raw(QByteArrayView name, QByteArrayView value);

    /// Free text: Subject and the like.
    void text(QByteArrayView name, const QString &value);

    /// One mailbox with its display name. The address must have passed EmailAddress::parse().
    void mailbox(QByteArrayView name, const Mailbox &value);

    /// In UTC (RFC 5322 section 3.3).
    void date(QByteArrayView name, Instant value);

private:
    void encodedWords(const QString &value, qsizetype &column);
    void foldedWords(QByteArrayView words, qsizetype &column);

    QByteArray &m_out;
};

/// Whether a text may stand in a header: no controls of C0 and C1, no line or paragraph separators, no lone surrogates.
[[nodiscard]] bool isHeaderText(const QString &value);

/// The text with everything left out that isHeaderText() objects to.
[[nodiscard]] QString withoutControls(const QString &value);

} // namespace guestwright
