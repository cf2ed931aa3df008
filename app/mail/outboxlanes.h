#pragma once

#include "app/mail/accountrun.h"

namespace guestwright {

/// Delivers what the account has to send over as many connections as it may have; what it did stands in the report.
/// Where its server cannot be reached, all of it is put off together.
[[nodiscard]] QCoro::Task<> runAccount(SharedRun run, QString secret);

} // namespace guestwright
