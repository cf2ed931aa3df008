#include "app/redemption/managementreads.h"

#include "models/publication/changelog.h"
#include "models/publication/publicationcounts.h"
#include "models/publication/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChanges = 5'000;

Response jsonResponse(int status, const QJsonObject &body)
{
    return {.status = status,
            .headers = {{"content-type", "application/json; charset=utf-8"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace

Response apiAnswer(const QJsonObject &body)
{
    return jsonResponse(200, body);
}

Response apiRefusal(int status, const QString &code, const QString &words)
{
    return jsonResponse(status, {{u"error"_s, code}, {u"message"_s, words}});
}

Response apiFailure()
{
    return apiRefusal(500, u"failed"_s, u"That failed on the server; nothing was changed"_s);
}

void readChanges(const Request &request, const QByteArray &, const Context &context, const Reply &reply)
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    bool isNumber = false;
    const qint64 after = query.queryItemValue(u"after"_s).toLongLong(&isNumber);
    const int limit = query.hasQueryItem(u"limit"_s) ? query.queryItemValue(u"limit"_s).toInt() : 1'000;
    if (!isNumber || after < 0 || limit < 1 || limit > mostChanges) {
        return reply(apiRefusal(400, u"query"_s, u"Write ?after=SEQUENCE&limit=1…%1"_s.arg(mostChanges)));
    }
    ChangeLog log(context.db);
    const auto changes = log.after(after, limit);
    const auto end = changes ? log.end() : Result<ChangeLog::End>(failure(changes));
    if (!end) {
        return reply(apiFailure());
    }
    QJsonArray array;
    for (const PublicationChange &change : *changes) {
        array.append(toJson(change));
    }
    reply(apiAnswer({{u"epoch"_s, context.site.epoch}, {u"changes"_s, array}, {u"end"_s, end->sequence}}));
}

void readCounts(const Request &, const QByteArray &, const Context &context, const Reply &reply)
{
    const auto counts = countPublication(context.db);
    if (!counts) {
        return reply(apiFailure());
    }
    QJsonObject campaigns;
    for (const CampaignCount &count : *counts) {
        campaigns.insert(
            count.uid, QJsonObject{{u"invites"_s, count.invites}, {u"used"_s, count.used}, {u"links"_s, count.links}});
    }
    reply(apiAnswer({{u"campaigns"_s, campaigns}, {u"now"_s, toMsecs(context.now)}}));
}

} // namespace guestwright
