#pragma once

#include "models/contacts/personrepository.h"
#include "models/store/condition.h"

namespace guestwright {

/// "(0, 3, 5)"
[[nodiscard]] QString numberList(const QList<qint64> &ids);
/// As many question marks as there are texts, in parentheses.
[[nodiscard]] QString markList(qsizetype count);

/// The old values of the person's rows, and wherever else an address of theirs was put out of use; of undo_values
/// aliased u.
[[nodiscard]] Condition oldValuesOf(const PersonTraces &traces);
/// The entries that name the person; of audit_entries aliased a.
[[nodiscard]] Condition logEntriesOf(const PersonTraces &traces);
/// What the person ordered, or where they joined; of orders or members aliased o.
[[nodiscard]] Condition redemptionsOf(const PersonTraces &traces);

} // namespace guestwright
