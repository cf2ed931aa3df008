#pragma once

#include "models/audit/merge.h"
#include "models/campaigns/campaign.h"
#include "models/contacts/contact.h"
#include "models/invites/invite.h"
#include "models/links/link.h"
#include "models/mail/mailaccount.h"
#include "models/settings/workspacesettings.h"

namespace guestwright {

/// Every field of each that can be changed; what no form touches stands here too, so that a form that was open for an
/// hour does not write the state of an hour ago.
[[nodiscard]] std::span<const EditableField<Campaign>> campaignMergeFields();
[[nodiscard]] std::span<const EditableField<Item>> itemMergeFields();
[[nodiscard]] std::span<const EditableField<Contact>> contactMergeFields();
[[nodiscard]] std::span<const EditableField<Invite>> inviteMergeFields();
[[nodiscard]] std::span<const EditableField<InvitationLink>> linkMergeFields();
[[nodiscard]] std::span<const EditableField<WorkspaceSettings>> settingsMergeFields();
[[nodiscard]] std::span<const EditableField<MailAccount>> accountMergeFields();

} // namespace guestwright
