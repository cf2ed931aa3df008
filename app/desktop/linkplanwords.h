#pragma once

#include "app/campaigning/changelinks.h"

#include <QStringList>

namespace guestwright {

/// What saving an edit of an invitation link changes for those who have it, a sentence each; the last one says that its
/// address stays the same. `shown` is the campaign it leads to.
[[nodiscard]] QStringList linkPlanWords(const LinkEditPlan &plan, const LinkSummary &before,
                                        const InvitationLink &after, const Campaign &shown, Instant now);

} // namespace guestwright
