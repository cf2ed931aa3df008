#pragma once

#include "models/contacts/columnmapping.h"

#include <QString>

#include <optional>

namespace guestwright {

/// What a header cell says its column holds.
struct HeaderMeaning {
    ColumnMapping::Field field = ColumnMapping::Field::Extra;
    int rank = 0; ///< see ColumnMapping::Column
};

/// Columns that our own files carry for their own sake. The first says why a row was rejected, the second that
/// formula-like text is guarded by an apostrophe (see formulaguard.h); both are left out when such a file is read.
inline constexpr const char *reasonHeader = "guestwright_reason";
inline constexpr const char *guardHeader = "guestwright_guarded";

/// Knows the headers of Google, Outlook, Thunderbird, Mailchimp, LinkedIn, Yahoo, Zimbra, listmonk, Mautic and the
/// Mac's address book, and what people type, in several languages. Case, blanks and
/// punctuation do not count. None for a header that says nothing known.
[[nodiscard]] std::optional<HeaderMeaning> meaningOfHeader(const QString &header);

/// The letters of a header without digits, case, blanks and punctuation.
[[nodiscard]] QString headerWord(const QString &header);

} // namespace guestwright
