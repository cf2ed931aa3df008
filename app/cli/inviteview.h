#pragma once

#include "app/cli/output.h"
#include "models/campaigns/campaign.h"
#include "models/core/result.h"
#include "models/invites/invite.h"
#include "models/store/database.h"

#include <span>

namespace guestwright {

/// Shows invites of one campaign, as `invite list` and all that changes them do.
class InviteView
{
public:
    [[nodiscard]] static Result<InviteView> of(Database &db, const QString &campaignName, Instant now);

    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }
    [[nodiscard]] QString url(const Invite &invite) const { return inviteUrl(m_linkBase, invite.token); }

    [[nodiscard]] QJsonObject toJson(const Invite &invite) const;
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] QStringList cells(const Invite &invite) const;
    /// "Ada Lovelace, works until 31 May 2027, 23:59 (Berlin)"
    [[nodiscard]] QString sentence(const Invite &invite) const;

private:
    [[nodiscard]] QString localText(const QString &withZone) const;

    Campaign m_campaign;
    QString m_linkBase;
    Instant m_now;
};

/// An invite with what it takes to show it.
struct ShownInvite {
    InviteView view;
    Invite invite;
};

/// The named personal invites of the campaign, in the order of the ids; the error names the first that is not one of
/// its.
[[nodiscard]] Result<QList<Invite>> findInvites(Database &db, const Campaign &campaign, const QList<qint64> &ids);

} // namespace guestwright
