#pragma once

#include <QByteArrayView>

namespace guestwright {

/// How a table was written into text.
struct CsvDialect {
    char delimiter = ','; ///< 0: a single column
    char quote = '"';
    bool hasBackslashes = false; ///< a backslash takes its meaning from the next quote, backslash or delimiter
    bool hasComments = false; ///< lines that begin with # and do not look like rows are no rows
    bool isList = false; ///< delimiters stand between people as line ends do: addresses set side by side
    bool hasSeparatorLine = false; ///< Excel's "sep=;" stands before the table

    bool operator==(const CsvDialect &) const = default;
};

} // namespace guestwright
