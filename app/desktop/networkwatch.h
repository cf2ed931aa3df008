#pragma once

#include <QObject>

namespace guestwright {

/// Tells when this computer is connected again, where the platform says so (QNetworkInformation); elsewhere it is
/// silent. Only a hint: a server of this computer or of the house may be there without any of it.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    NetworkWatch();

    /// Whether the platform knows that there is no connection at all.
    [[nodiscard]] static bool isKnownOffline();

Q_SIGNALS:
    void connectionBack();
};

} // namespace guestwright
