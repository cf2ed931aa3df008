#pragma once

#include "models/core/clock.h"

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace guestwright {

/// Which visitors behave like machines: those that open several links within three seconds, or a link that people do
/// not see. In memory only, by the keyed hash of a network, and forgotten after a minute and ten minutes. From any
/// thread.
class ClientTrail
{
public:
    /// Beyond so many clients everything is forgotten.
    explicit ClientTrail(qsizetype clients = 50'000) : m_most(clients) { }

    /// Notes that the client opened that link; whether it is a machine by now.
    [[nodiscard]] bool opens(const QByteArray &client, const QByteArray &tokenHash, Instant now);
    /// Whether that was not noted within the last minute: who reloads a page need not be written down again.
    [[nodiscard]] bool isNews(const QByteArray &visit, Instant now);
    /// It followed a link that nobody sees.
    void catchMachine(const QByteArray &client, Instant now);

private:
    struct Steps {
        QByteArray last; ///< hash of the link that was opened last
        Instant at{};
        Instant machineUntil{};
    };

    const qsizetype m_most;
    std::mutex m_mutex;
    QHash<QByteArray, Steps> m_clients;
    QHash<QByteArray, Instant> m_noted;
};

} // namespace guestwright
