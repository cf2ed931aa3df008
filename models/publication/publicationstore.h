#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QString>

namespace guestwright {

/// What a publication keeps about itself, made once.
struct PublicationIdentity {
    QString epoch; ///< which history this is; a new database is a new one
    QByteArray nonceKey; ///< 32 random bytes, so that forms survive a restart

    bool operator==(const PublicationIdentity &) const = default;
};

/// Makes the publication where there is none yet (a file of its owner alone, or the tables in a database that is
/// there), brings an older schema up to date and answers what it is. Refuses with words, and leaves as it is, what is
/// something else (a workspace) or was made by a newer program. To be called before anything else opens it.
[[nodiscard]] Result<PublicationIdentity> preparePublication(const Location &location);

/// Whether an opened publication can be read right now.
[[nodiscard]] bool isReadable(Database &db);

} // namespace guestwright
