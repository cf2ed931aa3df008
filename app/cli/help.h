#pragma once

#include "app/cli/command.h"

namespace guestwright {

/// What `--help` prints: for the program, for a group of commands ("campaign"), for one command.
[[nodiscard]] QString programHelp();
[[nodiscard]] QString groupHelp(const QString &group);
[[nodiscard]] QString commandHelp(const Command &command);

} // namespace guestwright
