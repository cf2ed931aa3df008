#include "app/redemption/connections.h"

#include <vector>

namespace guestwright {

bool Connections::admit(const QByteArray &client)
{
    std::shared_ptr<Closable> evicted; // as in finish()
    const std::lock_guard lock(m_mutex);
    if (!client.isEmpty() && m_ofClient.value(client) >= m_perClient) {
        return false;
    }
    if (m_count >= m_most) {
        // Its place stays in the list, where only its owner takes it out.
        for (auto it = m_awaited.begin(); it != m_awaited.end() && !evicted; ++it) {
            evicted = it->lock();
            it->reset();
        }
        if (!evicted) {
            return false;
        }
        evicted->closeSoon();
    }
    ++m_count;
    if (!client.isEmpty()) {
        ++m_ofClient[client];
    }
    return true;
}

void Connections::leave(const QByteArray &client)
{
    const std::lock_guard lock(m_mutex);
    --m_count;
    if (!client.isEmpty() && --m_ofClient[client] == 0) {
        m_ofClient.remove(client);
    }
}

Connections::Place Connections::startsToKeepUsWaiting(std::weak_ptr<Closable> connection)
{
    const std::lock_guard lock(m_mutex);
    return m_awaited.insert(m_awaited.end(), std::move(connection));
}

void Connections::isServed(Place place)
{
    const std::lock_guard lock(m_mutex);
    m_awaited.erase(place);
}

void Connections::requestBegins()
{
    const std::lock_guard lock(m_mutex);
    ++m_requests;
}

void Connections::requestEnds()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_requests;
    }
    m_isQuiet.notify_all();
}

void Connections::finish(std::chrono::milliseconds patience)
{
    std::vector<std::shared_ptr<Closable>> held; // let go without the lock: the last to hold one counts it out
    std::unique_lock lock(m_mutex);
    for (const auto &awaited : m_awaited) {
        if (auto connection = awaited.lock()) {
            connection->closeWhenIdle();
            held.push_back(std::move(connection));
        }
    }
    m_isQuiet.wait_for(lock, patience, [this] { return m_requests == 0; });
}

std::size_t Connections::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

} // namespace guestwright
