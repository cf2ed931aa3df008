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

void ClientTrail::catchMachine(const QByteArray &client, Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_clients[client].machineUntil = now + machineMemory;
}

} // namespace guestwright
