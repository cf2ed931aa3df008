#pragma once

#include "app/sync/apiclient.h"
#include "models/core/clock.h"

#include <functional>

namespace guestwright {

/// What trying out a server found.
struct ServerProbe {
    qint64 campaigns = 0; ///< that are there already
    milliseconds clockOffset{0}; ///< of the server's clock against this computer's
};

/// A clock that differs more than that is worth a word: links end by the server's.
constexpr milliseconds noticeableClockOffset{60'000};

/// Asks the server for nothing but numbers: whether it is there, knows the key and speaks our protocol. Changes nothing
/// on either side; the error says what is wrong. `now` is called in the thread that awaits.
[[nodiscard]] QCoro::Task<Result<ServerProbe>> probeServer(ApiAccess access, std::function<Instant()> now,
                                                           std::stop_token stop);

} // namespace guestwright
