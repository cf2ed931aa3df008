#include "models/publication/changebody.h"

#include "models/core/enumname.h"
#include "models/orders/ordereditems.h"
#include "models/publication/jsonreader.h"

#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

QJsonObject eventBody(const QByteArray &tokenHash, Stage::Kind stage, Visitor::Kind visitor)
{
    return {{u"invite"_s, toBase64Url(tokenHash)}, {u"stage"_s, enumName(stage)}, {u"visitor"_s, enumName(visitor)}};
}

QJsonObject orderBody(const QByteArray &tokenHash, const Order &order)
{
    const Destination &to = order.destination;
    const QJsonObject destination{{u"name"_s, to.name},   {u"email"_s, to.email},   {u"phone"_s, to.phone},
                                  {u"line1"_s, to.line1}, {u"line2"_s, to.line2},   {u"postal_code"_s, to.postalCode},
                                  {u"city"_s, to.city},   {u"region"_s, to.region}, {u"country"_s, to.country}};
    return {{u"invite"_s, toBase64Url(tokenHash)},
            {u"uid"_s, order.uid},
            {u"number"_s, order.number},
            {u"at"_s, toMsecs(order.at)},
            {u"items"_s, itemsToJson(order.items)},
            {u"destination"_s, destination}};
}

QJsonObject memberBody(const QByteArray &tokenHash, const Member &member)
{
    return {{u"invite"_s, toBase64Url(tokenHash)},
            {u"uid"_s, member.uid},
            {u"at"_s, toMsecs(member.at)},
            {u"name"_s, member.name},
            {u"email"_s, member.email},
            {u"role"_s, member.role},
            {u"groups"_s, QJsonArray::fromStringList(member.groups)}};
}

QJsonObject inviteBody(const QByteArray &tokenHash)
{
    return {{u"invite"_s, toBase64Url(tokenHash)}};
}

QJsonObject unsubscribeBody(const QByteArray &tokenHash, const QString &scope)
{
    return {{u"invite"_s, toBase64Url(tokenHash)}, {u"scope"_s, scope}};
}

} // namespace guestwright
