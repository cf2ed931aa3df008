#pragma once

#include "models/audit/change.h"

namespace guestwright {

/// One line of the audit log: who did what, when, and to how many.
struct AuditEntry {
    qint64 id = 0;
    Instant at;
    Action::Kind action = Action::Kind::SetWorkspace;
    QString actor; ///< empty in entries of the first schema
    std::optional<qint64> campaignId;
    QString campaignName; ///< empty where there is none, or no longer
    QString subject;
    qint64 rows = 0;
    std::optional<qint64> undoneBy; ///< the entry that took it back
    std::optional<qint64> undoes; ///< of Undo and Redo: the entry they are about
    Action::Kind undoneAction = Action::Kind::SetWorkspace; ///< of that entry
    qint64 undoneRows = 0;

    bool operator==(const AuditEntry &) const = default;
};

/// Which entries, newest first.
struct AuditFilter {
    std::optional<qint64> campaignId;

    bool operator==(const AuditFilter &) const = default;
};

} // namespace guestwright
