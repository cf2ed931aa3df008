#pragma once

#include "app/contacts/contactformat.h"
#include "models/contacts/contactrow.h"
#include "models/contacts/importpreview.h"
#include "models/contacts/rejectedrow.h"

#include <QIODevice>

#include <functional>
#include <stop_token>

namespace guestwright {

/// Where the rows of a contact file go. An error stops the reading and is its result.
struct ContactSink {
    std::function<Result<>(ContactRow row)> contact;
    std::function<Result<>(const QStringList &header, const RejectedRow &row)> rejected;
};

/// How the reading is followed and stopped; both may be left out.
struct ContactWatch {
    std::function<void(qint64 done, qint64 total)> progress; ///< about every mebibyte, in the caller's thread
    std::stop_token stop; ///< ends the reading with Error::Kind::Cancelled within a mebibyte
};

struct ContactReadSummary {
    qint64 rows = 0; ///< always contacts + rejected; blank lines, comments and the header are no rows
    qint64 contacts = 0;
    qint64 rejected = 0;
    ContactFormat format;

    /// For a report: one character, or empty for a single column.
    [[nodiscard]] QString delimiter() const;
};

/// Reads people from a CSV file: once for the encoding, which the last byte may decide, once for the rows. Memory is
/// that of the longest row. The device must be open and seekable, and stays so. Fails with words on what is no table,
/// when no column holds names, addresses or phones, and on a row beyond CsvReader's limits.
[[nodiscard]] Result<ContactReadSummary> readContacts(QIODevice &file, const ContactReadOptions &options,
                                                      const ContactSink &sink, const ContactWatch &watch = {});
[[nodiscard]] Result<ContactReadSummary> readContacts(const QString &path, const ContactReadOptions &options,
                                                      const ContactSink &sink, const ContactWatch &watch = {});

/// How the file would be read, and its first rows; no column needs to be known yet.
[[nodiscard]] Result<ImportPreview> previewContacts(QIODevice &file, const ContactReadOptions &options, int rows = 7);
[[nodiscard]] Result<ImportPreview> previewContacts(const QString &path, const ContactReadOptions &options,
                                                    int rows = 7);

} // namespace guestwright
