#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/result.h"
#include "models/invites/invite.h"
#include "models/store/condition.h"
#include "models/store/database.h"

#include <QObject>

#include <optional>
#include <vector>

namespace guestwright {

/// Why an invite is not reminded now, though its reminder was queued or may be wanted.
struct ReminderRefusal {
    Q_GADGET

public:
    enum class Reason {
        LinkDead, ///< used, revoked, expired, deleted, or its campaign is not Active or not open yet
        NoAddress,
        Bounced,
        Declined, ///< "No, thank you", until taken back
        NotWanted, ///< no reminder is set
        TooEarly, ///< the end is further away than that
        MailedSince, ///< got the invitation itself after the moment of the reminder
    };
    Q_ENUM(Reason)
};

/// Reminders by one rule: N days before the effective end, to those whose link works and who have not used it. The
/// first reason that holds; nothing: it may go. That an address must not be mailed at all (Suppressions) and that one
/// reminder is enough (Invite::remindedAt) are asked apart.
[[nodiscard]] std::optional<ReminderRefusal::Reason> reminderRefusal(const Invite &invite, const Campaign &campaign,
                                                                     Instant now);
[[nodiscard]] QString words(ReminderRefusal::Reason reason);

/// The moment from which the reminder is due; none without a reminder or an end.
[[nodiscard]] std::optional<Instant> reminderMoment(const Invite &invite, const Campaign &campaign);

/// Whose reminder has come.
struct DueReminder {
    qint64 inviteId = 0;
    QString address;

    bool operator==(const DueReminder &) const = default;
};

/// Everybody in the campaign whom the rule allows to be reminded now, who has not been yet, and for whom nothing waits
/// in the outbox: the rule in SQL, over two indexes of what is still to be reminded.
[[nodiscard]] Result<QList<DueReminder>> dueReminders(Database &db, const Campaign &campaign, Instant now);

/// The campaigns that are Active and have somebody still to remind, now or later.
[[nodiscard]] Result<std::vector<qint64>> campaignsToRemind(Database &db);

/// Notes that the one reminder is on its way; inside a caller's transaction, like the next two.
[[nodiscard]] Result<> markReminded(Database &db, qint64 inviteId, Instant at);
/// Takes that back for a reminder that the rule stopped before it left: its time may come again.
[[nodiscard]] Result<> forgetReminder(Database &db, qint64 inviteId);

/// Those of them whose reminder may be set: unused, not revoked, not reminded yet, with an end further away than that.
/// Without days, those that have a reminder. Over the tables aliased i and c.
[[nodiscard]] Condition mayHaveReminder(std::optional<qint64> days, std::optional<Instant> campaignEnd, Instant now);
/// Sets the days of all that match; how many.
[[nodiscard]] Result<qint64> setRemindDays(Database &db, std::optional<qint64> days, const Condition &which,
                                           qint64 revision);

} // namespace guestwright
