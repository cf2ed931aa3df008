#pragma once

#include "models/core/result.h"
#include "models/invites/inviteterms.h"

#include <QString>

#include <optional>

namespace guestwright {

/// What a form for invites must know of its campaign.
struct InviteSetting {
    QString campaignName;
    QString zone = QStringLiteral("UTC"); ///< IANA
    std::optional<Instant> campaignEnd;
    Instant now{};
    QString cannotSend; ///< why no mail can leave now ("Activate the campaign first."); empty: it can
    qint64 nextNumber = 1; ///< of the first invite that will be made

    [[nodiscard]] QDate today() const;
};

/// Until when invites with these terms work, as a sentence that says which end wins; or what is wrong with the terms.
[[nodiscard]] Result<QString> worksUntilSentence(const Expiration &expiration, const InviteSetting &setting);

/// When the reminder is due, as a sentence; or why it cannot be.
[[nodiscard]] Result<QString> reminderSentence(const InviteTerms &terms, const InviteSetting &setting);
/// What it takes for reminders to leave.
[[nodiscard]] QString reminderWay();

} // namespace guestwright
