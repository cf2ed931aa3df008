#pragma once

#include "models/mail/mailtexts.h"

#include <QList>

namespace guestwright {

/// The merge fields that are offered to people who write a mail, in the order of the menu. Those left out of
/// mergeFields() only make sense inside the built-in texts.
[[nodiscard]] QList<MergeField> pickableFields();

} // namespace guestwright
