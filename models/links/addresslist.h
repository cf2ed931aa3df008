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

    /// What could not be read, a line each: for mending.
    [[nodiscard]] QString badText() const;
};

/// Reads addresses between commas, semicolons, line breaks, tabs or blanks; also `Name <address>`, `"Name, quoted"
/// <address>` and cells of a spreadsheet, whose other cells of the same line are taken as the name.
[[nodiscard]] AddressList readAddressList(const QString &text);

} // namespace guestwright
