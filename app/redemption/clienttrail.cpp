#include "app/redemption/clienttrail.h"

#include <algorithm>

namespace guestwright {

namespace {

constexpr std::chrono::seconds atOnce(3);
constexpr std::chrono::minutes burstMemory(1); // short: a whole office may share one address
constexpr std::chrono::minutes machineMemory(10);

} // namespace

bool ClientTrail::opens(const QByteArray &client, const QByteArray &tokenHash, Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_clients.size() >= m_most) {
        m_clients.clear();
    }
    Steps &steps = m_clients[client];
    const bool isBurst = !steps.last.isEmpty() && steps.last != tokenHash && now - steps.at < atOnce;
    if (isBurst) {
        steps.machineUntil = std::max(steps.machineUntil, now + burstMemory);
    }
    steps.last = tokenHash;
    steps.at = now;
    return now < steps.machineUntil;
}

bool ClientTrail::isNews(const QByteArray &visit, Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_noted.size() >= m_most) {
        m_noted.clear();
    }
    Instant &noted = m_noted[visit];
    const bool isNew = now - noted >= std::chrono::minutes(1) || now < noted;
    if (isNew) {
        noted = now;
    }
    return isNew;
}

void ClientTrail::catchMachine(const QByteArray &client, Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_clients[client].machineUntil = now + machineMemory;
}

} // namespace guestwright
