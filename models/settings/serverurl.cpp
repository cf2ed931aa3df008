#include "models/settings/serverurl.h"

#include "models/mail/mailaccount.h"

#include <QCoreApplication>
#include <QUrl>

namespace guestwright {

using namespace Qt::StringLiterals;

Result<QString> checkedServerUrl(const QString &text)
{
    QString base = text.trimmed();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    const QUrl parsed(base, QUrl::StrictMode);
    const bool isWeb = parsed.scheme() == u"https"_s || parsed.scheme() == u"http"_s;
    if (!parsed.isValid() || !isWeb || parsed.host().isEmpty() || parsed.hasQuery() || !parsed.userInfo().isEmpty()) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate(
                        "Synchronizing", "“%1” is no address of a server; write one like https://gift.example.org:8443")
                        .arg(text));
    }
    if (parsed.scheme() == u"http"_s && !isLoopbackHost(parsed.host())) {
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate("Synchronizing", "%1 would send the key in clear over the network; use https")
                .arg(text));
    }
    return base;
}

} // namespace guestwright
