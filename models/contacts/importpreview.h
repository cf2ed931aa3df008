#pragma once

#include "models/contacts/columnmapping.h"

#include <QObject>
#include <QStringList>

namespace guestwright {

/// What a contact file looks like before it is imported: how it will be read, and its first rows.
struct ImportPreview {
    Q_GADGET

public:
    /// What becomes of a row. The file alone tells New, Skipped and Rejected; Merged takes the saved contacts.
    enum class Verdict { New, Merged, Skipped, Rejected };
    Q_ENUM(Verdict)

    struct Row {
        qint64 line = 0;
        QStringList cells; ///< one for each column
        Verdict verdict = Verdict::New;
        QString words; ///< why, where it is not New; translated

        bool operator==(const Row &) const = default;
    };

    QString encoding; ///< the name of the encoding, as encodingNamed() takes it
    bool encodingCertain = true; ///< false: a guess, to be judged by the samples
    QString delimiter; ///< one character, or empty for a single column
    bool hasHeader = true;
    qint64 bytes = 0;
    ColumnMapping mapping;
    QList<Row> rows;
    QStringList samples; ///< up to three names or texts beyond ASCII: they read well, or the encoding is wrong

    bool operator==(const ImportPreview &) const = default;
};

} // namespace guestwright
