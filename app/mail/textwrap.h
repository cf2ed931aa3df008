#pragma once

#include <QString>

namespace guestwright {

/// Breaks lines of over `columns` at blanks; words are never broken, so links stay whole. A line that goes on is
/// indented as far as the text of a list item ("- ", "1. ").
[[nodiscard]] QString wrapText(const QString &text, qsizetype columns = 76);

/// With one empty line where there are several: a section that is left out of a template leaves its own behind.
[[nodiscard]] QString withoutGaps(QString text);

} // namespace guestwright
