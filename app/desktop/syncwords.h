#pragma once

#include "app/sync/serverprobe.h"
#include "app/sync/synchronizer.h"
#include "models/publication/serverstanding.h"
#include "ui/statusline.h"

#include <optional>

namespace guestwright {

/// What the window knows of the workspace and its server.
struct SyncState {
    ServerStanding standing;
    bool isRunning = false;
    std::optional<Error> trouble; ///< of the last run
    std::optional<Instant> nextTry; ///< after trouble
    Instant now{};
};

/// For the status bar; nothing where no server is set up.
[[nodiscard]] StatusSync statusFor(const SyncState &state);

/// What a run that somebody asked for did.
[[nodiscard]] QString wordsFor(const SyncReport &report);
/// What of it somebody should know even if nobody asked; empty: nothing.
[[nodiscard]] QString cautionFor(const SyncReport &report);
/// What a test found.
[[nodiscard]] QString wordsFor(const ServerProbe &probe);

} // namespace guestwright
