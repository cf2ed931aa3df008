#pragma once

#include <QByteArray>
#include <QString>

namespace guestwright {

/// How a text part travels (RFC 2045): seven bits, lines of at most 76 characters.
enum class BodyEncoding { QuotedPrintable, Base64 };

/// The shorter of the two: quoted-printable for anything mostly ASCII, so that links stay readable in the source.
[[nodiscard]] BodyEncoding bodyEncodingFor(QByteArrayView utf8);

/// UTF-8 as it goes into a part before it is encoded: CRLF line ends only, no other control but the tab.
[[nodiscard]] QByteArray canonicalText(const QString &text);

/// Appends the text, encoded, ending in CRLF. The input is canonicalText().
void appendEncoded(QByteArray &out, QByteArrayView utf8, BodyEncoding encoding);

} // namespace guestwright
