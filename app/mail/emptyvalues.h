#pragma once

#include "app/mail/mailtemplate.h"
#include "models/campaigns/campaign.h"
#include "models/invites/invite.h"
#include "models/mail/sendplan.h"
#include "models/settings/workspacesettings.h"

#include <QStringList>

namespace guestwright {

/// Which fields a template shows although a recipient has no value for them: told by the facts alone, so that a million
/// are judged without a mail being rendered.
class EmptyValues
{
public:
    using Owner = SendPlan::EmptyValue::Owner;

    EmptyValues(const MailTemplate &mailTemplate, const Campaign &campaign, const WorkspaceSettings &settings);

    /// In the order in which the template shows them.
    [[nodiscard]] QStringList of(const Invite &invite) const;
    /// Whether it is the recipient who lacks one, and not only the campaign.
    [[nodiscard]] bool lacksOwn(const Invite &invite) const;
    [[nodiscard]] static Owner ownerOf(const QString &field);

private:
    [[nodiscard]] bool lacks(Owner owner, const Invite &invite) const;

    QStringList m_fields; ///< that may turn out empty
    bool m_usesName = false;
    bool m_usesEnd = false;
    bool m_campaignEnds = false;
};

} // namespace guestwright
