#pragma once

#include "app/campaigning/createinvites.h"
#include "app/cli/command.h"
#include "app/cli/values.h"
#include "models/invites/invitefilter.h"

namespace guestwright {

/// --campaign, which every command about invites needs.
[[nodiscard]] Option campaignOption();

/// --status, --assigned, --stage, --search: the same everywhere.
[[nodiscard]] QList<Option> filterOptions();
[[nodiscard]] InviteFilter readFilter(Values &values);

/// --sort COLUMN[:desc]
[[nodiscard]] Option sortOption();
[[nodiscard]] InviteSort readSort(Values &values);

/// --id ID…
[[nodiscard]] Option idsOption();

/// --expires and --remind of new invites.
[[nodiscard]] QList<Option> termsOptions();
[[nodiscard]] InviteTerms readTerms(Values &values);

} // namespace guestwright
