#pragma once

#include <QString>

namespace guestwright {

/// What became of the rows of a contact file. Neither the header nor blank lines are rows.
struct ImportReport {
    qint64 rows = 0;
    qint64 imported = 0; ///< became contacts
    qint64 merged = 0; ///< told something about a contact that was there
    qint64 skipped = 0; ///< twice in this file, or nothing new
    qint64 suppressed = 0; ///< of those skipped: were erased at their wish and stay out
    qint64 rejected = 0; ///< see RejectedRow
    QString encoding;
    QString delimiter; ///< one character, or empty for a single column

    /// Nobody may be lost on the way: true, always.
    [[nodiscard]] bool isBalanced() const { return rows == imported + merged + skipped + rejected; }

    bool operator==(const ImportReport &) const = default;
};

} // namespace guestwright
