#pragma once

#include "models/mail/outboxmessage.h"
#include "models/store/query.h"

namespace guestwright {

/// The columns of one message over the table aliased m, in the order in which messagesFrom() reads them.
[[nodiscard]] const QString &messageColumns();
[[nodiscard]] Result<QList<OutboxMessage>> messagesFrom(const Result<Rows> &rows);

} // namespace guestwright
