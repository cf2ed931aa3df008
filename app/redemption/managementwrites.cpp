#include "app/redemption/managementwrites.h"

#include "app/redemption/managementreads.h"
#include "app/redemption/operation.h"
#include "models/publication/forget.h"
#include "models/publication/jsonreader.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/replicarepository.h"
#include "models/publication/wire.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace guestwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype hashSize = 32;
constexpr qsizetype mostInvites = 5'000;
constexpr qsizetype mostImageBytes = 2 * 1024 * 1024;
constexpr auto operationsAreKept = 7 * 24h;

using Answer = Result<QJsonObject>;

Result<QJsonObject> bodyOf(const Request &request)
{
    if (!request.header("content-type").startsWith("application/json")) { // what a form of another site cannot say
        return fail(Error::Kind::Invalid, u"The body must be application/json"_s);
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? Result<QJsonObject>(document.object())
                               : fail(Error::Kind::Invalid, u"The body is no JSON object"_s);
}

struct SessionRequest {
    QString replica;
    qint64 sequence = 0;
    QString epoch;
    ChangeLog::End pulled;
};

Result<SessionRequest> sessionFrom(const Request &request)
{
    const auto body = bodyOf(request);
    if (!body) {
        return failure(body);
    }
    JsonReader read(*body);
    SessionRequest session{.replica = read.neededText(u"replica"_s, 64),
                           .sequence = read.number(u"sequence"_s, 0, 1'000'000'000'000),
                           .epoch = read.text(u"epoch"_s, 64),
                           .pulled = {.sequence = read.number(u"pulled_sequence"_s, 0, 1'000'000'000'000'000)}};
    session.pulled.chain = session.pulled.sequence > 0 ? read.bytes(u"pulled_chain"_s, hashSize) : QByteArray();
    const auto checked = read.checked();
    return checked ? Result<SessionRequest>(session) : failure(checked);
}

/// Whether what the workspace has seen of the log is what the log says now.
Result<bool> isSameHistory(Database &db, const SessionRequest &session, const QString &epoch)
{
    if (session.epoch != epoch) {
        return session.epoch.isEmpty();
    }
    if (session.pulled.sequence == 0) {
        return true;
    }
    const auto chain = ChangeLog(db).chainAt(session.pulled.sequence);
    return chain ? Result<bool>(*chain == session.pulled.chain) : failure(chain);
}

Result<Response> openSession(Database &db, const SessionRequest &session, const QString &epoch, Instant now)
{
    const auto isSame = isSameHistory(db, session, epoch);
    if (!isSame) {
        return failure(isSame);
    }
    ReplicaRepository replicas(db);
    const auto begun =
        *isSame ? replicas.begin(session.replica, session.sequence, now) : Result<std::optional<qint64>>(std::nullopt);
    const auto end = begun ? ChangeLog(db).end() : Result<ChangeLog::End>(failure(begun));
    const auto tidied = end ? replicas.forgetOperations(now - operationsAreKept) : failure(end);
    if (!tidied) {
        return failure(tidied);
    }
    QJsonObject answer{{u"epoch"_s, epoch}, {u"now"_s, toMsecs(now)}, {u"end"_s, end->sequence}};
    answer.insert(u"state"_s, !*isSame ? u"other-history"_s : *begun ? u"begun"_s : u"other-replica"_s);
    answer.insert(u"sequence"_s, begun->value_or(0));
    return apiAnswer(answer);
}

} // namespace

void beginSession(const Request &request, const QByteArray &, const Context &context, const Reply &reply)
{
    const auto session = sessionFrom(request);
    if (!session) {
        return reply(refusalOf(session.error()));
    }
    context.writer.submit([session = *session, epoch = context.site.epoch,
                           now = context.now](Database &db) { return openSession(db, session, epoch, now); },
                          reply);
}

void putImage(const Request &request, const QByteArray &sha256, const Context &context, const Reply &reply)
{
    const QByteArray type = request.header("content-type");
    const bool isRight = (type == "image/png" || type == "image/jpeg") && request.body.size() <= mostImageBytes
        && QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex() == sha256;
    if (!isRight) {
        return reply(apiRefusal(400, u"image"_s, u"That is no PNG or JPEG of at most 2 MiB by that hash"_s));
    }
    submitInSession(request, context, reply,
                    [image = PublishedImage{QString::fromLatin1(sha256), type, request.body}](Database &db) -> Answer {
                        const auto put = PublicationRepository(db).put(image);
                        return put ? Answer(QJsonObject()) : failure(put);
                    });
}

void putCampaign(const Request &request, const QByteArray &uid, const Context &context, const Reply &reply)
{
    const auto body = bodyOf(request);
    const auto campaign = body ? campaignFromJson(*body) : Result<PublishedCampaign>(failure(body));
    if (!campaign) {
        return reply(refusalOf(campaign.error()));
    }
    if (campaign->campaign.uid != QString::fromLatin1(uid)) {
        return reply(apiRefusal(400, u"uid"_s, u"The address names another campaign than the body"_s));
    }
    submitInSession(request, context, reply, [campaign = *campaign](Database &db) -> Answer {
        PublicationRepository publication(db);
        const auto put = publication.put(campaign);
        const auto missing = put ? publication.missingInvites(campaign.campaign.uid) : Result<qint64>(failure(put));
        return missing ? Answer(QJsonObject{{u"missing_invites"_s, *missing}}) : failure(missing);
    });
}

void putLink(const Request &request, const QByteArray &uid, const Context &context, const Reply &reply)
{
    const auto body = bodyOf(request);
    const auto link = body ? invitationLinkFromJson(*body) : Result<PublishedInvitationLink>(failure(body));
    if (!link) {
        return reply(refusalOf(link.error()));
    }
    if (link->link.uid != QString::fromLatin1(uid)) {
        return reply(apiRefusal(400, u"uid"_s, u"The address names another link than the body"_s));
    }
    submitInSession(request, context, reply, [link = *link](Database &db) -> Answer {
        PublicationRepository publication(db);
        const auto put = publication.put(link);
        const auto missing = put ? publication.missingInvites(link.campaignUid) : Result<qint64>(failure(put));
        return missing ? Answer(QJsonObject{{u"missing_invites"_s, *missing}}) : failure(missing);
    });
}

void postInvites(const Request &request, const QByteArray &uid, const Context &context, const Reply &reply)
{
    const auto body = bodyOf(request);
    if (!body) {
        return reply(refusalOf(body.error()));
    }
    JsonReader read(*body);
    QList<PublishedInvite> invites;
    for (const QJsonObject &object : read.objects(u"invites"_s, mostInvites)) {
        const auto invite = inviteFromJson(object);
        if (!invite) {
            return reply(refusalOf(invite.error()));
        }
        invites.append(*invite);
    }
    if (const auto checked = read.checked(); !checked) {
        return reply(refusalOf(checked.error()));
    }
    submitInSession(request, context, reply,
                    [uid = QString::fromLatin1(uid), invites = std::move(invites)](Database &db) -> Answer {
                        const auto conflicts = PublicationRepository(db).put(uid, invites);
                        if (!conflicts) {
                            return failure(conflicts);
                        }
                        QJsonArray hashes;
                        for (const QByteArray &hash : *conflicts) {
                            hashes.append(toBase64Url(hash));
                        }
                        return QJsonObject{{u"stored"_s, invites.size() - hashes.size()}, {u"conflicts"_s, hashes}};
                    });
}

void postTombstones(const Request &request, const QByteArray &, const Context &context, const Reply &reply)
{
    const auto body = bodyOf(request);
    if (!body) {
        return reply(refusalOf(body.error()));
    }
    JsonReader read(*body);
    const QList<QByteArray> hashes = read.bytesList(u"invites"_s, hashSize, mostInvites);
    const QStringList redemptions = read.texts(u"redemptions"_s, mostInvites);
    if (const auto checked = read.checked(); !checked) {
        return reply(refusalOf(checked.error()));
    }
    submitInSession(request, context, reply, [hashes, redemptions, now = context.now](Database &db) -> Answer {
        const auto forgotten = forgetRedemptions(db, redemptions);
        const auto known = forgotten ? forgetInvites(db, hashes, now) : Result<qint64>(failure(forgotten));
        return known ? Answer(QJsonObject{{u"known"_s, *known}}) : failure(known);
    });
}

} // namespace guestwright
