#pragma once

#include "models/invites/invitebatch.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace guestwright {

/// What somebody pasted as a list of addresses.
struct AddressList {
    std::vector<InvitePerson> people; ///< in order, each address once; the first name that stands with it
    qsizetype repeated = 0; ///< addresses that stand there again

    struct Bad {
        QString text; ///< as it stands there
        QString reason; ///< in words
    };
    std::vector<Bad> bad;

    /// Where something was taken for an address, whether it is one or not. Counted in the text as it was given where
    /// its lines end with LF alone.
    struct Piece {
        qsizetype at = 0;
        qsizetype length = 0;
        QString key; ///< EmailAddress::key() of the address; empty: it is none

        bool operator==(const Piece &) const = default;
    };
    std::vector<Piece> pieces; ///< in order

    /// What could not be read, a line each: for mending.
    [[nodiscard]] QString badText() const;
};

/// Reads addresses between commas, semicolons, line breaks, tabs or blanks; also `Name <address>`, `"Name, quoted"
/// <address>` and cells of a spreadsheet, whose other cells of the same line are taken as the name.
[[nodiscard]] AddressList readAddressList(const QString &text);

/// The people as such a text, a line each.
[[nodiscard]] QString writeAddressList(const std::vector<InvitePerson> &people);

/// The same text with a line for each address where one line has so many that an editor would be slow with it.
[[nodiscard]] QString withShortLines(const QString &text);

} // namespace guestwright
