#pragma once

#include "app/redemption/connections.h"
#include "app/redemption/listener.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <atomic>
#include <thread>

namespace guestwright {

// Included by listener.cpp and connection.cpp only: nobody else sees Boost.

/// One thread of a listener with what belongs to it.
struct IoThread {
    boost::asio::io_context io{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work{io.get_executor()};
    std::unique_ptr<Database> db;
    std::thread thread;
};

/// What all connections of a listener share.
struct ListenerShared {
    ListenerShared(ListenerOptions listenerOptions, ListenerHousehold listenerHousehold)
        : options(std::move(listenerOptions))
        , household(std::move(listenerHousehold))
        , connections(options.connections, options.perClient)
    { }

    const ListenerOptions options;
    const ListenerHousehold household;
    Connections connections;
    std::atomic<bool> isFinishing = false;
};

/// One connection: reads a head, perhaps a body, has it answered, begins again. Everything happens on its own thread
/// but for answers, which are brought there. Keeps itself alive while it waits for something.
class Connection final : public Closable, public std::enable_shared_from_this<Connection>
{
public:
    /// `countedAs` is what it was admitted under.
    Connection(boost::asio::ip::tcp::socket socket, IoThread &home, ListenerShared &shared, QHostAddress peer,
               QByteArray countedAs);
    ~Connection() override;
    Q_DISABLE_COPY_MOVE(Connection)

    void start();
    void closeSoon() override;
    void closeWhenIdle() override;
    /// From any thread, once a request.
    void answer(Response response);

private:
    using BodyParser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using ErrorCode = boost::system::error_code;

    void setDeadline(milliseconds patience) { m_stream.expires_after(patience); }
    void setWaiting(bool isWaiting);
    void setRequest(bool hasRequest);
    [[nodiscard]] QByteArrayView received() const;
    [[nodiscard]] Context context() const;
    [[nodiscard]] const QByteArray &clientFor(const QByteArray &forwardedFor);

    void readHead();
    void headArrived(ErrorCode error, std::size_t count);
    void takeHead(const HeadScanner::Complete &where);
    [[nodiscard]] std::optional<Response> askGate() const;
    void prepareBody(std::size_t headSize);
    void readBody();
    void bodyArrived(ErrorCode error);
    void handle();
    void refuse(Response response);
    void respond(Response response);
    void write();
    void written(ErrorCode error);
    void begin();
    void sayGoodbye();
    void discard();

    boost::beast::tcp_stream m_stream;
    IoThread &m_home;
    ListenerShared &m_shared;
    const QHostAddress m_peer;
    const QByteArray m_countedAs;
    boost::beast::flat_buffer m_buffer;
    HeadScanner m_scanner;
    RequestHead m_head;
    std::optional<BodyParser> m_parser;
    QByteArray m_client; ///< of the last request, and what it was told from
    QByteArray m_forwardedFor;
    QByteArray m_responseHead;
    QByteArray m_responseBody;
    std::optional<Connections::Place> m_place; ///< while we wait for the other side
    bool m_hasRequest = false;
    bool m_isUsed = false; ///< it has had an answer before
    bool m_isLingering = false;
};

} // namespace guestwright
