#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QStringList>

namespace guestwright {

struct ReminderReport {
    qint64 queued = 0;
    QStringList trouble; ///< of whole campaigns, in words: nobody in them can be reminded

    bool operator==(const ReminderReport &) const = default;
};

/// Puts the reminders that are due into the outbox, each invite's only one: however long nobody looked, and however
/// many programs look at once. Nothing leaves yet, and each is judged again when it does. Cheap when nothing is due.
[[nodiscard]] Result<ReminderReport> queueReminders(Database &db, Instant now);

} // namespace guestwright
