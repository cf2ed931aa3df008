#pragma once

#include "models/core/result.h"
#include "models/store/location.h"

namespace guestwright {

/// Why a PostgreSQL server could not be used and what to do about it, from the English words of libpq (fe-connect.c,
/// fe-secure-openssl.c), of which nothing is shown: they may quote names.
[[nodiscard]] Error connectionFault(const Location &location, const QString &words);

} // namespace guestwright
