#pragma once

#include "models/contacts/contact.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// Saves a new contact (id 0) or the new values of one. An address another contact has is refused. `seen` as in
/// editCampaign().
[[nodiscard]] Result<Contact> saveContact(Database &db, Contact contact, const QString &listName, Instant now,
                                          const std::optional<Contact> &seen = std::nullopt);

/// To the trash and back. How many were not there already.
[[nodiscard]] Result<qint64> deleteContacts(Database &db, const QList<qint64> &ids, Instant now);
[[nodiscard]] Result<qint64> restoreContacts(Database &db, const QList<qint64> &ids, Instant now);

} // namespace guestwright
