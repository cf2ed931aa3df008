#pragma once

#include "models/publication/webhookdelivery.h"

namespace guestwright {

/// "Delivered": for people, as are the others.
[[nodiscard]] QString stateWords(WebhookDelivery::State state);
/// "Member joined"
[[nodiscard]] QString kindWords(WebhookDelivery::Kind kind);
/// What the receiver said to the last try, or why nothing came: "404", "No answer in time". Empty before the first.
[[nodiscard]] QString answerWords(const WebhookDelivery &delivery);

} // namespace guestwright
