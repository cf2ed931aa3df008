#pragma once

#include "models/contacts/columnmapping.h"

#include <QString>

#include <optional>

namespace guestwright {

/// What a person says in a dialog about a contact file; everything left out is recognized.
struct ImportChoices {
    QString encoding; ///< as encodingNamed() takes it; empty: recognized
    std::optional<char> delimiter; ///< 0: a single column
    std::optional<bool> hasHeader;
    std::optional<ColumnMapping> mapping; ///< has the columns of the file as the other choices read it

    bool operator==(const ImportChoices &) const = default;
};

} // namespace guestwright
