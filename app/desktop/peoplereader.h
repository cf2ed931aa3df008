#pragma once

#include "models/core/result.h"
#include "models/invites/invitebatch.h"

#include <QString>

#include <vector>

namespace guestwright {

/// People of a contact file, in its order, with where they come from in words.
struct ReadPeople {
    QString origin; ///< "guests.csv, 212 rows, 3 of them unusable"
    std::vector<InvitePerson> people;
};

[[nodiscard]] Result<ReadPeople> readPeopleOf(const QString &path);
/// The same for text somebody pasted.
[[nodiscard]] Result<ReadPeople> readPastedPeople(const QString &text);

} // namespace guestwright
