#include "models/contacts/rejectedrow.h"

#include <QCoreApplication>

namespace guestwright {

QString RejectedRow::wordsOf(Reason reason)
{
    switch (reason) {
    case Reason::Empty:
        return QCoreApplication::translate("RejectedRow", "Empty row");
    case Reason::NoPerson:
        return QCoreApplication::translate("RejectedRow", "No name, address or phone");
    case Reason::BadAddress:
        return QCoreApplication::translate("RejectedRow", "Not an address");
    case Reason::TooManyCells:
        return QCoreApplication::translate("RejectedRow", "More cells than columns");
    case Reason::TooFewCells:
        return QCoreApplication::translate("RejectedRow", "Cells are missing");
    case Reason::UnclosedQuote:
        return QCoreApplication::translate("RejectedRow", "A quote is not closed");
    case Reason::TextAfterQuote:
        return QCoreApplication::translate("RejectedRow", "Text after a closing quote");
    case Reason::NulCharacter:
        return QCoreApplication::translate("RejectedRow", "A NUL character");
    case Reason::BrokenText:
        return QCoreApplication::translate("RejectedRow", "Bytes that are no text in this encoding");
    }
    return {};
}

} // namespace guestwright
