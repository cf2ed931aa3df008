#pragma once

#include <QString>

namespace guestwright {

/// What is added to the end of a mail, whatever its template looks like.

/// A line under the signature's dashes (RFC 3676 section 4.3), which are added where there are none.
[[nodiscard]] QString withLastLine(const QString &text, const QString &line);

/// A link as the last thing of an HTML part; nothing becomes of an empty one.
[[nodiscard]] QString withLastLink(const QString &html, const QString &words, const QString &url);

/// A picture of one pixel that nobody sees and whose address is asked for when the mail is read.
[[nodiscard]] QString withHiddenPicture(const QString &html, const QString &url);

} // namespace guestwright
