#pragma once

#include "app/contacts/contactreader.h"
#include "models/contacts/importreport.h"
#include "models/core/clock.h"
#include "models/store/database.h"

namespace guestwright {

struct ImportOptions {
    ContactReadOptions reading;
    QString listName; ///< every person is put on it; made when there is none; empty: on no list
    QString rejectsPath; ///< where rejected rows go; empty: only counted
    bool dryRun = false; ///< reads and judges everything, changes nothing
};

/// Reads people from a file into the contact book, all or nothing. Addresses that differ only in ASCII case are one
/// contact; gaps of a known contact are filled, nothing is overwritten. The report always balances.
/// Progress is told from the calling thread, which is the writer's.
[[nodiscard]] Result<ImportReport> importContacts(Database &db, const QString &path, const ImportOptions &options,
                                                  Instant now, const ContactWatch &watch = {});

} // namespace guestwright
