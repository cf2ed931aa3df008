#pragma once

#include "app/redemption/context.h"

#include <QJsonObject>

namespace guestwright {

[[nodiscard]] Response apiAnswer(const QJsonObject &body);
/// `code` is for programs, `words` for people.
[[nodiscard]] Response apiRefusal(int status, const QString &code, const QString &words);
/// What went wrong inside; says nothing of it.
[[nodiscard]] Response apiFailure();

/// GET changes?after=SEQUENCE&limit=N: what the server learned since, in its order.
void readChanges(const Request &request, const QByteArray &segment, const Context &context, const Reply &reply);
/// GET counts: how many invites of each campaign the server has, to compare after synchronizing.
void readCounts(const Request &request, const QByteArray &segment, const Context &context, const Reply &reply);

} // namespace guestwright
