#pragma once

#include "models/orders/order.h"

#include <QJsonArray>

namespace guestwright {

// What was ordered, as both databases keep it in one column and as it travels: [{"uid", "name", "variant"}].

[[nodiscard]] QJsonArray itemsToJson(const QList<OrderedItem> &items);
[[nodiscard]] QList<OrderedItem> itemsFromJson(const QJsonArray &array);
[[nodiscard]] QString itemsToText(const QList<OrderedItem> &items);
[[nodiscard]] QList<OrderedItem> itemsFromText(const QString &text);

} // namespace guestwright
