#include "app/redemption/keygate.h"

#include "app/redemption/limits.h"
#include "models/publication/keyrepository.h"

namespace guestwright {

namespace {

Response tooManyWrongKeys(std::chrono::seconds wait)
{
    Response response = plainResponse(429);
    response.headers.emplaceBack("Retry-After", QByteArray::number(qlonglong(wait.count())));
    return response;
}

Response noKey()
{
    Response response = plainResponse(401);
    response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace

QByteArray bearerKey(const Request &request)
{
    const QByteArray header = request.header("authorization");
    constexpr QByteArrayView scheme("bearer ");
    return header.first(std::min(header.size(), scheme.size())).toLower() == scheme
        ? header.sliced(scheme.size()).trimmed()
        : QByteArray();
}

std::optional<Response> keyGate(const Request &request, const Context &context)
{
    if (!request.path.startsWith("/api/")) {
        return {};
    }
    if (const auto wait =
            context.limits ? context.limits->keyFailures.wait(request.client, context.now) : std::nullopt) {
        return tooManyWrongKeys(*wait);
    }
    const QByteArray text = bearerKey(request);
    const auto key = text.isEmpty() ? Result<std::optional<ApiKey>>() : KeyRepository(context.db).find(text);
    if (!key) {
        return plainResponse(503);
    }
    if (*key && !(*key)->revokedAt) {
        context.writer.note(
            [id = (*key)->id, now = context.now](Database &db) { return KeyRepository(db).touch(id, now); });
        return {};
    }
    const auto wait = context.limits ? context.limits->keyFailures.take(request.client, context.now) : std::nullopt;
    return wait ? tooManyWrongKeys(*wait) : noKey();
}

} // namespace guestwright
