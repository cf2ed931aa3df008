#pragma once

#include "models/links/addresslist.h"
#include "models/links/inviteeplan.h"

#include <QSet>

namespace guestwright {

/// What a pasted text would do to the list of an invitation link.
struct AddressReading {
    QString text; ///< that was read
    AddressList list;
    InviteePlan plan;
    QSet<QString> listed; ///< EmailAddress::key() of those who are on the list
    QSet<QString> outsideDomains; ///< of those whose domain the link does not let in
};

} // namespace guestwright
