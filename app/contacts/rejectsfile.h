#pragma once

#include "app/contacts/csvwriter.h"
#include "models/contacts/rejectedrow.h"
#include "models/core/result.h"

#include <QSaveFile>
#include <QStringList>

#include <memory>

namespace guestwright {

/// The rows that became nobody, as a CSV file to be mended and imported again: a first column `guestwright_reason`,
/// which an import leaves out, then the file's own columns. In UTF-8, guarded for spreadsheets, readable by its owner
/// only; nothing stands at the path before commit(), and nothing ever does when no row was added.
class RejectsFile
{
public:
    explicit RejectsFile(QString path);

    /// The header is that of the first call.
    [[nodiscard]] Result<> add(const QStringList &header, const RejectedRow &row);

    [[nodiscard]] Result<> commit();

private:
    [[nodiscard]] Result<> open(const QStringList &header);

    QSaveFile m_file;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace guestwright
