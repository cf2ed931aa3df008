#pragma once

#include "app/mail/accountrun.h"

namespace guestwright {

/// Claims, delivers over one transport, and claims again until nothing is left, the user says stop or the account is at
/// fault; closes the transport then.
[[nodiscard]] QCoro::Task<> runLane(SharedRun run, std::shared_ptr<Transport> lane);

} // namespace guestwright
