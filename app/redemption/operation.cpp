#include "app/redemption/operation.h"

#include "app/redemption/managementreads.h"
#include "models/core/base64url.h"
#include "models/publication/replicarepository.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype operationIdSize = 16;

int statusOf(Error::Kind kind)
{
    return kind == Error::Kind::Conflict ? 409 : kind == Error::Kind::NotFound ? 404 : 400;
}

/// Who asks, by the headers that every write carries.
struct Caller {
    QString replica;
    qint64 sequence = 0;
    QByteArray operation;
    QByteArray payloadHash;
};

Caller callerOf(const Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.path);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(request.body);
    return {QString::fromLatin1(request.header("guestwright-replica")),
            request.header("guestwright-sequence").toLongLong(),
            QByteArray::fromBase64(request.header("idempotency-key"), base64Url), hash.result()};
}

Result<Response> performOnce(Database &db, const Caller &caller, const Operation &operation, Instant now)
{
    ReplicaRepository replicas(db);
    const auto before = replicas.findOperation(caller.operation, caller.payloadHash);
    if (!before) {
        return before.error().kind == Error::Kind::Conflict
            ? Result<Response>(apiRefusal(422, u"operation"_s, before.error().message))
            : failure(before);
    }
    if (*before) {
        return apiAnswer(QJsonDocument::fromJson(**before).object());
    }
    const auto answer = operation(db);
    if (!answer) {
        return failure(answer);
    }
    const auto kept = replicas.addOperation(caller.operation, caller.payloadHash,
                                            QJsonDocument(*answer).toJson(QJsonDocument::Compact), now);
    return kept ? Result<Response>(apiAnswer(*answer)) : failure(kept);
}

Result<Response> perform(Database &db, const Caller &caller, const Operation &operation, Instant now)
{
    const auto isLatest = ReplicaRepository(db).isLatest(caller.replica, caller.sequence);
    if (!isLatest) {
        return failure(isLatest);
    }
    return *isLatest ? performOnce(db, caller, operation, now)
                     : Result<Response>(
                         apiRefusal(409, u"session"_s, u"Another copy of this workspace has synchronized meanwhile"_s));
}

bool isComplete(const Caller &caller)
{
    return caller.operation.size() == operationIdSize && !caller.replica.isEmpty();
}

Response incompleteCall()
{
    return apiRefusal(400, u"operation"_s, u"A write needs an Idempotency-Key of 16 bytes and its session"_s);
}

} // namespace

Response refusalOf(const Error &error)
{
    return error.kind == Error::Kind::Storage ? apiFailure()
                                              : apiRefusal(statusOf(error.kind), u"refused"_s, error.message);
}

void submitInSession(const Request &request, const Context &context, const Reply &reply, Operation operation)
{
    const Caller caller = callerOf(request);
    if (!isComplete(caller)) {
        return reply(incompleteCall());
    }
    context.writer.submit([caller, operation = std::move(operation),
                           now = context.now](Database &db) { return perform(db, caller, operation, now); },
                          reply);
}

void submitOnce(const Request &request, const Context &context, const Reply &reply, Operation operation)
{
    const Caller caller = callerOf(request);
    if (!isComplete(caller)) {
        return reply(incompleteCall());
    }
    context.writer.submit(
        [caller, operation = std::move(operation), now = context.now](Database &db) -> Result<Response> {
            const auto done = performOnce(db, caller, operation, now);
            return done || done.error().kind == Error::Kind::Storage ? done : Result<Response>(refusalOf(done.error()));
        },
        reply);
}

} // namespace guestwright
