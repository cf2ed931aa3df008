#pragma once

#include "app/redemption/context.h"
#include "models/publication/apikey.h"

namespace guestwright {

/// Answers /api/v1/ (design section 6) to whoever passed the key gate: JSON in, JSON out, every write idempotent. It
/// knows and tells no token, only hashes. Each route names the scope a key needs for it.
void handleManagement(const Request &request, const Context &context, Reply reply);

/// One thing that can be asked there, and what a key must allow for it; "*" in the path stands for one segment.
struct ManagementRoute {
    Request::Method method;
    QByteArray path;
    ApiKey::Scope scope;
};
[[nodiscard]] QList<ManagementRoute> managementRoutes();

} // namespace guestwright
