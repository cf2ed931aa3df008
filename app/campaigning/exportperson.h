#pragma once

#include "models/contacts/personrepository.h"

namespace guestwright {

/// Everything the workspace holds about a person as one JSON document (GDPR articles 15 and 20): whole rows by table,
/// the links they got, and since when they are suppressed. Leaves an entry in the audit log.
[[nodiscard]] Result<QByteArray> exportPerson(Database &db, const PersonRef &who, Instant now);

} // namespace guestwright
