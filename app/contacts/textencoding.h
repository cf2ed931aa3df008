#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace guestwright {

/// How the bytes of a text file become characters.
struct TextEncoding {
    enum class Kind { Utf8, Utf16Le, Utf16Be, Utf32Le, Utf32Be, CodePage, Converter };

    Kind kind = Kind::Utf8;
    QString name = QStringLiteral("UTF-8");
    int bomSize = 0; ///< bytes of a byte-order mark at the start of the file, to be left out
    bool certain = true; ///< false: a guess that a person should look at

    bool operator==(const TextEncoding &) const = default;
};

/// The encoding a person asked for; `head` is the start of the file, for its byte-order mark. ISO-8859-1 is read as
/// Windows-1252, which is what files that say so contain. The error lists what can be read.
[[nodiscard]] Result<TextEncoding> encodingNamed(const QString &name, QByteArrayView head = {});

/// Names for a list to choose from.
[[nodiscard]] QStringList readableEncodings();

/// The encoding a byte-order mark at the start of a file tells, if there is one. `wholeSize` tells UTF-32 from a
/// UTF-16 file that begins with a NUL.
[[nodiscard]] std::optional<TextEncoding> encodingOfBom(QByteArrayView head, qint64 wholeSize);

} // namespace guestwright
