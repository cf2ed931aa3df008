#pragma once

#include "app/redemption/sitesettings.h"
#include "app/redemption/writer.h"
#include "models/core/clock.h"

namespace guestwright {

struct Limits;

/// What a handler may use; valid during the call only (the writer until the server ends).
struct Context {
    Database &db; ///< this thread's connection for reading
    Writer &writer;
    const SiteSettings &site;
    Instant now;
    Limits *limits = nullptr; ///< how often what may be asked (limits.h); null: no limits
};

} // namespace guestwright
