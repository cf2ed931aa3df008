#pragma once

#include "app/contacts/columnrecognition.h"
#include "app/contacts/csvreader.h"
#include "app/contacts/textencoding.h"

#include <optional>

namespace guestwright {

/// What a person says about a contact file; everything left out is recognized.
struct ContactReadOptions {
    QString encoding;
    std::optional<char> delimiter; ///< 0: a single column
    std::optional<bool> hasHeader;
    QList<ColumnChoice> choices; ///< `--map`
    std::optional<ColumnMapping> mapping; ///< instead of recognition and choices; must have the file's columns
};

/// How a contact file is to be read.
struct ContactFormat {
    TextEncoding encoding;
    CsvDialect dialect;
    bool hasHeader = true;
    qsizetype recordsBefore = 0; ///< what stands before the first row: a preamble, the header
    ColumnMapping mapping;
    bool isGuarded = false; ///< carries the apostrophes of formulaguard.h

    /// Whether the record is a comment line, and so no row.
    [[nodiscard]] bool isComment(const CsvRecord &record) const;
};

/// Recognizes everything but the encoding, from the UTF-8 text at the start of the file. Lines before the header, as
/// LinkedIn writes them, are found. Fails on what is no table, and on choices that name no column.
[[nodiscard]] Result<ContactFormat> recognizeContacts(QByteArrayView sample, bool isWhole,
                                                      const ContactReadOptions &options);

} // namespace guestwright
