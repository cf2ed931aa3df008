#pragma once

#include "app/redemption/context.h"

#include <optional>

namespace guestwright {

/// Lets through to /api/ whoever shows a key of this publication that is not revoked (`Authorization: Bearer KEY`),
/// before anything of the body is read; the answer otherwise: 401, and 429 after ten wrong keys in a minute. What the
/// key's scope allows is decided behind it.
[[nodiscard]] std::optional<Response> keyGate(const Request &request, const Context &context);

/// The key of a request, or empty.
[[nodiscard]] QByteArray bearerKey(const Request &request);

} // namespace guestwright
