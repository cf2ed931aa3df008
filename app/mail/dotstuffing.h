#pragma once

#include <QByteArray>

namespace guestwright {

/// Appends a message as it goes after DATA: dots at line starts doubled (RFC 5321 section 4.5.2), CRLF at the end, the
/// final dot left out. False, with nothing of use appended, for a message that could end early or be read as two:
/// a bare CR or LF, a NUL, a line of over 998 octets.
[[nodiscard]] bool appendStuffed(QByteArray &out, QByteArrayView message);

} // namespace guestwright
