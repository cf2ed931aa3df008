#pragma once

#include "app/redemption/visit.h"
#include "models/journey/journey.h"

namespace guestwright {

/// Notes that a stage was reached by GET; HEAD and POST are never counted here. Nobody waits for it.
void noteStage(const Visit &visit, const Context &context, Stage::Kind stage);

/// `/p/KEY.gif` and `/v/KEY.gif`: always the same picture, counted where the key is known (and opens only where the
/// campaign counts them).
[[nodiscard]] Response countingPicture(const Request &request, const Context &context, const QString &kind,
                                       const QString &file);

/// The address of the landing page's own picture.
[[nodiscard]] QString viewPicture(const Visit &visit);

/// A link that people do not see was followed: the client is a machine.
void noteHiddenLink(const Visit &visit, const Context &context);

} // namespace guestwright
