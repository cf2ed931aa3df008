#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

namespace guestwright {

/// A row of a contact file that became nobody, and why.
struct RejectedRow {
    Q_GADGET

public:
    enum class Reason {
        Empty, ///< separators, and nothing between them
        NoPerson, ///< neither name nor address nor phone
        BadAddress, ///< the address cannot be mailed to
        TooManyCells, ///< text beyond the last column
        TooFewCells, ///< ends before the column that says who it is
        UnclosedQuote, ///< a quote that never ends, or only by swallowing other rows
        TextAfterQuote, ///< text between a closing quote and the next separator
        NulCharacter,
        BrokenText, ///< bytes that are no text in the file's encoding
    };
    Q_ENUM(Reason)

    qint64 line = 0; ///< of the file, where the row begins; the first line is 1
    Reason reason = Reason::Empty;
    QString words; ///< the reason for a person to read, translated
    QList<QByteArray> cells; ///< as they stood in the file, in UTF-8 where they were text at all

    /// The words of a reason, translated.
    [[nodiscard]] static QString wordsOf(Reason reason);

    bool operator==(const RejectedRow &) const = default;
};

} // namespace guestwright
