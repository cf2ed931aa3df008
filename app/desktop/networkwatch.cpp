#include "app/desktop/networkwatch.h"

#include <QNetworkInformation>

namespace guestwright {

NetworkWatch::NetworkWatch()
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        return;
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](Reachability reachability) {
                if (reachability == Reachability::Online || reachability == Reachability::Site) {
                    Q_EMIT connectionBack();
                }
            });
}

bool NetworkWatch::isKnownOffline()
{
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information && information->reachability() == QNetworkInformation::Reachability::Disconnected;
}

} // namespace guestwright
