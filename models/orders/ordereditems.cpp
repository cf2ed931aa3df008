#include "models/orders/ordereditems.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace guestwright {

using namespace Qt::StringLiterals;

QJsonArray itemsToJson(const QList<OrderedItem> &items)
{
    QJsonArray array;
    for (const OrderedItem &item : items) {
        array.append(QJsonObject{{u"uid"_s, item.uid}, {u"name"_s, item.name}, {u"variant"_s, item.variant}});
    }
    return array;
}

QList<OrderedItem> itemsFromJson(const QJsonArray &array)
{
    QList<OrderedItem> items;
    for (const QJsonValue &value : array) {
        items.append({.uid = value[u"uid"_s].toString(),
                      .name = value[u"name"_s].toString(),
                      .variant = value[u"variant"_s].toString()});
    }
    return items;
}

QString itemsToText(const QList<OrderedItem> &items)
{
    return QString::fromUtf8(QJsonDocument(itemsToJson(items)).toJson(QJsonDocument::Compact));
}

QList<OrderedItem> itemsFromText(const QString &text)
{
    return itemsFromJson(QJsonDocument::fromJson(text.toUtf8()).array());
}

} // namespace guestwright
