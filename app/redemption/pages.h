#pragma once

#include "app/redemption/context.h"
#include "app/redemption/http.h"

namespace guestwright {

/// Everything recipients and their browsers ask for: the router of all pages (not of /api/ and /healthz). Answers
/// every request, those for nothing with the page that says so.
void handlePage(const Request &request, const Context &context, const Reply &reply);

} // namespace guestwright
