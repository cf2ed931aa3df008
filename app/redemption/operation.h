#pragma once

#include "app/redemption/context.h"
#include "models/core/result.h"

#include <QJsonObject>

#include <functional>

namespace guestwright {

/// What a write of the management API does, inside the writer's transaction; its answer is what is repeated to whoever
/// asks again.
using Operation = std::function<Result<QJsonObject>(Database &)>;

/// What was asked for wrongly is the asker's to know; what failed here is not.
[[nodiscard]] Response refusalOf(const Error &error);

/// Does it once, however often it is asked for under the same Idempotency-Key, in the latest session of its replica.
void submitInSession(const Request &request, const Context &context, const Reply &reply, Operation operation);
/// The same in whatever session: for what changes nothing of which a workspace holds its own. What it refuses must have
/// written nothing.
void submitOnce(const Request &request, const Context &context, const Reply &reply, Operation operation);

} // namespace guestwright
