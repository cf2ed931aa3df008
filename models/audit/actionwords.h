#pragma once

#include "models/audit/auditentry.h"

namespace guestwright {

/// What was done, as the audit log says it: "Revoked 3 invites".
[[nodiscard]] QString doneWords(const AuditEntry &entry);

/// The same as a command, in the manner of a menu: "Revoke 3 Invites", for "Undo %1".
[[nodiscard]] QString menuWords(const AuditEntry &entry);

/// Why an action can never be undone, or nothing where it can.
[[nodiscard]] QString whyNeverUndone(Action::Kind action);

/// Whether words were written for it: for the test that finds a new action without any.
[[nodiscard]] bool hasWords(Action::Kind action);

} // namespace guestwright
