#include "app/sync/serverprobe.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// None where the server's time lies within the asking, which may have lasted.
milliseconds offsetFrom(Instant there, Instant began, Instant ended)
{
    return there < began ? there - began : there > ended ? there - ended : milliseconds(0);
}

Result<ServerProbe> probeFrom(const QJsonObject &answer, const QString &url, Instant began, Instant ended)
{
    if (!answer.value(u"campaigns"_s).isObject()) {
        return fail(Error::Kind::Rejected,
                    QCoreApplication::translate("Synchronizing", "%1 is no Guestwright server").arg(url));
    }
    ServerProbe probe{.campaigns = answer.value(u"campaigns"_s).toObject().size()};
    if (const qint64 there = answer.value(u"now"_s).toInteger(); there > 0) {
        probe.clockOffset = offsetFrom(fromMsecs(there), began, ended);
    }
    return probe;
}

} // namespace

QCoro::Task<Result<ServerProbe>> probeServer(ApiAccess access, std::function<Instant()> now, std::stop_token stop)
{
    const auto network = std::make_shared<QNetworkAccessManager>();
    const ApiCall call = ApiCall::get(u"counts"_s);
    const Instant began = now();
    const Result<QJsonObject> answer = co_await callApi(network, access, call, stop);
    const Instant ended = now();
    co_return answer ? probeFrom(*answer, access.url(), began, ended) : failure(answer);
}

} // namespace guestwright
