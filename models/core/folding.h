#pragma once

#include <QString>

namespace guestwright {

/// What names are searched and sorted by: case and diacritics folded, blanks simplified, so that "angstrom" finds
/// "Ångström" and it stands beside "Angström", whatever the locale. Keys are kept in tables: when this changes, they
/// are made again by a migration. Never used to compare addresses (see EmailAddress::key).
[[nodiscard]] QString foldName(const QString &text);

/// The text without control characters (line breaks become blanks) and without the marks that turn the writing
/// direction, trimmed: for names that people type or import.
[[nodiscard]] QString cleanLine(const QString &text);

} // namespace guestwright
