#pragma once

#include <QByteArray>
#include <QHash>

#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>

namespace guestwright {

/// Something that can be asked, from any thread, to end.
class Closable
{
public:
    virtual ~Closable() = default;
    virtual void closeSoon() = 0; ///< at once, whatever it does
    virtual void closeWhenIdle() = 0; ///< unless a request has begun
};

/// Who is connected, and who keeps whom waiting. From any thread.
class Connections
{
public:
    Connections(std::size_t most, std::size_t perClient) : m_most(most), m_perClient(perClient) { }

    /// Counts a new one in, under the key of its network (empty: not counted by network). Where all places are taken
    /// the one that has kept us waiting longest gives up its own; false where nobody does.
    [[nodiscard]] bool admit(const QByteArray &client);
    void leave(const QByteArray &client);

    using Place = std::list<std::weak_ptr<Closable>>::iterator;
    /// From now on we wait for this one (to send, or to take what is sent).
    [[nodiscard]] Place startsToKeepUsWaiting(std::weak_ptr<Closable> connection);
    /// It has done its part.
    void isServed(Place place);

    void requestBegins();
    void requestEnds();
    /// Closes who is idle, and waits until no request is under way.
    void finish(std::chrono::milliseconds patience);

    [[nodiscard]] std::size_t count() const;

private:
    const std::size_t m_most;
    const std::size_t m_perClient;
    mutable std::mutex m_mutex;
    std::condition_variable m_isQuiet;
    std::size_t m_count = 0;
    std::size_t m_requests = 0;
    QHash<QByteArray, std::size_t> m_ofClient;
    std::list<std::weak_ptr<Closable>> m_awaited; ///< the longest awaited first
};

} // namespace guestwright
