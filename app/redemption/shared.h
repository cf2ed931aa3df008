#pragma once

#include "app/redemption/attempt.h"
#include "models/publication/coderepository.h"

namespace guestwright {

// Who comes by the shared address of an invitation link is known by nothing but the address they type.

/// Whether the link asks for an address of its list and this is none.
[[nodiscard]] Result<bool> isUnlisted(const Visit &visit, Database &db, const QString &typed);

/// The same visit, of somebody who has proved that address: what the session's cookie is made for.
[[nodiscard]] Visit provedAs(Visit visit, const QString &email);

/// Puts the code into a mail, if somebody with that address may come: to the address as it stands on the list, or as it
/// was typed where everybody may come. Looks for it here and not before, so that no answer waits for what is found.
[[nodiscard]] Result<> queueSharedCode(Database &db, const Attempt &attempt, const QString &code,
                                       const StoredCode &stored);

} // namespace guestwright
