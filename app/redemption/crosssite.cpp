#include "app/redemption/crosssite.h"

#include <QUrl>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// "scheme://host:port" without what is usual for the scheme, as browsers write an origin.
QString originOf(const QString &url)
{
    return QUrl(url).adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString().toLower();
}

} // namespace

bool isCrossSite(const Request &request, const SiteSettings &site)
{
    const QByteArray fetch = request.header("sec-fetch-site");
    if (!fetch.isEmpty()) {
        return fetch != "same-origin" && fetch != "none";
    }
    const QString origin = QString::fromLatin1(request.header("origin")).toLower();
    if (origin.isEmpty() || origin == u"null"_s) {
        return false;
    }
    // A proxy may have changed the host, and somebody who tries the server on this computer uses another address.
    const QString host = QString::fromLatin1(request.header("host")).toLower();
    return originOf(origin) != originOf(site.publicUrl) && origin.section(u"://"_s, 1) != host;
}

} // namespace guestwright
