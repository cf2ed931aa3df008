#include "app/redemption/managementapi.h"

#include "app/redemption/keygate.h"
#include "app/redemption/managementreads.h"
#include "app/redemption/managementwebhooks.h"
#include "app/redemption/managementwrites.h"
#include "models/publication/keyrepository.h"
#include "models/publication/wire.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QByteArray apiRoot = "/api/v1/";

struct Route {
    Request::Method method;
    QByteArray pattern; ///< "*" stands for one segment, which the handler is given
    ApiKey::Scope scope;
    void (*handle)(const Request &request, const QByteArray &segment, const Context &context, const Reply &reply);
};

const QList<Route> &routes()
{
    using Method = Request::Method;
    using Scope = ApiKey::Scope;
    static const QList<Route> all{
        {Method::Post, "session", Scope::Read, beginSession},
        {Method::Get, "changes", Scope::Read, readChanges},
        {Method::Get, "counts", Scope::Read, readCounts},
        {Method::Put, "images/*", Scope::Send, putImage},
        {Method::Put, "campaigns/*", Scope::Send, putCampaign},
        {Method::Put, "links/*", Scope::Send, putLink},
        {Method::Post, "campaigns/*/invites", Scope::Send, postInvites},
        {Method::Get, "campaigns/*/deliveries", Scope::Read, readDeliveries},
        {Method::Post, "campaigns/*/deliveries/test", Scope::Send, postPing},
        {Method::Post, "campaigns/*/deliveries/*/retry", Scope::Send, postRetry},
        {Method::Post, "tombstones", Scope::Send, postTombstones},
    };
    return all;
}

/// The segment that the star stands for; nothing where the path is another one.
std::optional<QByteArray> matched(const QByteArray &pattern, const QByteArray &path)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size()) {
        return std::nullopt;
    }
    QByteArray segment;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "*" && !given[i].isEmpty()) {
            segment = given[i];
        } else if (wanted[i] != given[i]) {
            return std::nullopt;
        }
    }
    return segment;
}

Request::Method asked(Request::Method method)
{
    return method == Request::Method::Head ? Request::Method::Get : method;
}

QByteArray nameOf(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return "GET, HEAD";
    case Request::Method::Put:
        return "PUT";
    default:
        return "POST";
    }
}

/// What keeps a request from being looked at.
std::optional<Response> refusal(const Request &request, const Route &route, const Context &context)
{
    const auto key = KeyRepository(context.db).find(bearerKey(request));
    if (!key || !*key || !(*key)->allows(route.scope)) {
        return apiRefusal(403, u"scope"_s, u"This key does not allow that"_s);
    }
    if (request.header("guestwright-protocol") != QByteArray::number(protocolVersion)) {
        return apiRefusal(426, u"protocol"_s,
                          u"This server speaks version %1 of the protocol: use programs of the same version on both "
                          "sides"_s.arg(protocolVersion));
    }
    return std::nullopt;
}

} // namespace

QList<ManagementRoute> managementRoutes()
{
    QList<ManagementRoute> all;
    for (const Route &route : routes()) {
        all.append({route.method, apiRoot + route.pattern, route.scope});
    }
    return all;
}

void handleManagement(const Request &request, const Context &context, Reply reply)
{
    const QByteArray path = request.path.startsWith(apiRoot) ? request.path.mid(apiRoot.size()) : QByteArray();
    QByteArray allowed; // with other methods
    for (const Route &route : routes()) {
        const auto segment = matched(route.pattern, path);
        if (segment && route.method == asked(request.method)) {
            const auto refused = refusal(request, route, context);
            return refused ? reply(*refused) : route.handle(request, *segment, context, reply);
        }
        if (segment) {
            allowed += (allowed.isEmpty() ? "" : ", ") + nameOf(route.method);
        }
    }
    if (allowed.isEmpty()) {
        return reply(apiRefusal(404, u"unknown"_s, u"There is no such thing"_s));
    }
    Response refused = apiRefusal(405, u"method"_s, u"That cannot be done here"_s);
    refused.headers.emplaceBack("allow", allowed);
    reply(std::move(refused));
}

} // namespace guestwright
