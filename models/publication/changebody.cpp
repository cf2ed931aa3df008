#include "models/publication/changebody.h"

#include "models/core/enumname.h"
#include "models/orders/ordereditems.h"
#include "models/publication/jsonreader.h"

#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// With the fields that are there.
QJsonObject withWay(QJsonObject body, const CameBy &by)
{
    if (!by.inviteHash.isEmpty()) {
        body.insert(u"invite"_s, toBase64Url(by.inviteHash));
    }
    if (!by.linkUid.isEmpty()) {
        body.insert(u"link"_s, by.linkUid);
    }
    return body;
}

} // namespace

QJsonObject eventBody(const QByteArray &tokenHash, Stage::Kind stage, Visitor::Kind visitor)
{
    return {{u"invite"_s, toBase64Url(tokenHash)}, {u"stage"_s, enumName(stage)}, {u"visitor"_s, enumName(visitor)}};
}

QJsonObject orderBody(const CameBy &by, const Order &order)
{
    const Destination &to = order.destination;
    const QJsonObject destination{{u"name"_s, to.name},   {u"email"_s, to.email},   {u"phone"_s, to.phone},
                                  {u"line1"_s, to.line1}, {u"line2"_s, to.line2},   {u"postal_code"_s, to.postalCode},
                                  {u"city"_s, to.city},   {u"region"_s, to.region}, {u"country"_s, to.country}};
    return withWay({{u"uid"_s, order.uid},
                    {u"number"_s, order.number},
                    {u"at"_s, toMsecs(order.at)},
                    {u"items"_s, itemsToJson(order.items)},
                    {u"destination"_s, destination}},
                   by);
}

QJsonObject memberBody(const CameBy &by, const Member &member)
{
    return withWay({{u"uid"_s, member.uid},
                    {u"at"_s, toMsecs(member.at)},
                    {u"name"_s, member.name},
                    {u"email"_s, member.email},
                    {u"role"_s, member.role},
                    {u"groups"_s, QJsonArray::fromStringList(member.groups)}},
                   by);
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
