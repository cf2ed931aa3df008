#include "app/redemption/connection.h"

#include "app/redemption/responsehead.h"

#include <QLoggingCategory>

#include <array>

namespace guestwright {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;

Q_LOGGING_CATEGORY(connectionLog, "guestwright.server.connection")

constexpr std::size_t readAtOnce = 4096;
constexpr std::size_t mostBuffered = 64 * 1024;
constexpr std::uint32_t mostOfHead = 64 * 1024; // for Beast, which is told what our own reader has accepted
constexpr milliseconds lingering = std::chrono::seconds(2);

QByteArray forwardedFor(const Request &request)
{
    QByteArray all;
    for (const auto &[name, value] : request.headers) {
        if (name == "x-forwarded-for") {
            all += (all.isEmpty() ? "" : ",") + value;
        }
    }
    return all;
}

/// Sees to it that each request is answered once: what a handler drops without a word is answered 500.
class Promise
{
public:
    explicit Promise(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) { }
    ~Promise() { keep(plainResponse(500)); }
    Q_DISABLE_COPY_MOVE(Promise)

    void keep(Response response)
    {
        if (!m_isKept.exchange(true)) {
            std::exchange(m_connection, nullptr)->answer(std::move(response));
        }
    }

private:
    std::shared_ptr<Connection> m_connection;
    std::atomic<bool> m_isKept = false;
};

} // namespace

Connection::Connection(tcp::socket socket, IoThread &home, ListenerShared &shared, QHostAddress peer,
                       QByteArray countedAs)
    : m_stream(std::move(socket))
    , m_home(home)
    , m_shared(shared)
    , m_peer(std::move(peer))
    , m_countedAs(std::move(countedAs))
    , m_scanner(shared.options.head)
{
    m_buffer.max_size(mostBuffered);
}

Connection::~Connection()
{
    setWaiting(false);
    setRequest(false);
    m_shared.connections.leave(m_countedAs);
}

void Connection::start()
{
    ErrorCode ignored;
    m_stream.socket().set_option(tcp::no_delay(true), ignored);
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] { self->begin(); });
}

void Connection::begin()
{
    m_head = {};
    m_scanner = HeadScanner(m_shared.options.head);
    setWaiting(false); // a wait of its own, behind those who began earlier
    setWaiting(true);
    const Deadlines &deadlines = m_shared.options.deadlines;
    setDeadline(m_isUsed && m_buffer.size() == 0 ? deadlines.idle : deadlines.head);
    readHead();
}

void Connection::closeSoon()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->m_stream.close(); });
}

void Connection::closeWhenIdle()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        if (!self->m_hasRequest) {
            self->m_stream.close();
        }
    });
}

void Connection::answer(Response response)
{
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this(), response = std::move(response)]() mutable {
        self->respond(std::move(response));
    });
}

void Connection::setWaiting(bool isWaiting)
{
    if (isWaiting && !m_place) {
        m_place = m_shared.connections.startsToKeepUsWaiting(weak_from_this());
    } else if (!isWaiting && m_place) {
        m_shared.connections.isServed(*m_place);
        m_place.reset();
    }
}

void Connection::setRequest(bool hasRequest)
{
    if (hasRequest != m_hasRequest) {
        m_hasRequest = hasRequest;
        hasRequest ? m_shared.connections.requestBegins() : m_shared.connections.requestEnds();
    }
}

QByteArrayView Connection::received() const
{
    const auto bytes = m_buffer.data();
    return {static_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Context Connection::context() const
{
    const ListenerHousehold &household = m_shared.household;
    return {*m_home.db, household.writer, household.site, m_shared.options.clock(), household.limits};
}

/// A connection is mostly one visitor's, and the key takes a hash to make.
const QByteArray &Connection::clientFor(const QByteArray &forwardedFor)
{
    if (m_client.isEmpty() || m_forwardedFor != forwardedFor) {
        m_client = m_shared.household.clients.keyFor(m_peer, forwardedFor);
        m_forwardedFor = forwardedFor;
    }
    return m_client;
}

void Connection::readHead()
{
    const HeadScanner::Answer answer = m_scanner.scan(received());
    if (const auto *refused = std::get_if<HeadScanner::Refused>(&answer)) {
        refuse(plainResponse(refused->status));
    } else if (const auto *complete = std::get_if<HeadScanner::Complete>(&answer)) {
        takeHead(*complete);
    } else {
        m_stream.async_read_some(
            m_buffer.prepare(readAtOnce),
            [self = shared_from_this()](ErrorCode error, std::size_t count) { self->headArrived(error, count); });
    }
}

void Connection::headArrived(ErrorCode error, std::size_t count)
{
    if (error) {
        return;
    }
    if (m_isUsed && m_buffer.size() == 0) {
        setDeadline(m_shared.options.deadlines.head); // the idle time is over
    }
    m_buffer.commit(count);
    readHead();
}

void Connection::takeHead(const HeadScanner::Complete &where)
{
    m_buffer.consume(static_cast<std::size_t>(where.begin));
    const auto size = static_cast<std::size_t>(where.end - where.begin);
    auto parsed = parseHead(received().first(where.end - where.begin), m_shared.options.head);
    if (const auto *refused = std::get_if<HeadScanner::Refused>(&parsed)) {
        return refuse(plainResponse(refused->status));
    }
    setRequest(true);
    m_head = std::move(std::get<RequestHead>(parsed));
    m_head.request.client = clientFor(forwardedFor(m_head.request));
    if (const auto stopped = askGate()) {
        return refuse(*stopped);
    }
    if (m_head.length.value_or(0) > m_shared.options.bodyLimit) {
        return refuse(plainResponse(413));
    }
    if (m_head.hasBody()) {
        return prepareBody(size);
    }
    m_buffer.consume(size);
    handle();
}

std::optional<Response> Connection::askGate() const
{
    if (!m_shared.household.gate) {
        return {};
    }
    try {
        return m_shared.household.gate(m_head.request, context());
    } catch (...) {
        return plainResponse(500);
    }
}

/// Beast reads bodies; the head is told to it again, and it must come to the same end.
void Connection::prepareBody(std::size_t headSize)
{
    m_parser.emplace();
    m_parser->header_limit(mostOfHead);
    m_parser->body_limit(m_shared.options.bodyLimit);
    ErrorCode error;
    const std::size_t taken = m_parser->put(asio::buffer(m_buffer.data(), headSize), error);
    if ((error && error != http::error::need_more) || taken != headSize || !m_parser->is_header_done()) {
        return refuse(plainResponse(400));
    }
    m_buffer.consume(headSize);
    // Managers send megabytes, and not all of them have a fast line.
    const ListenerOptions &options = m_shared.options;
    const auto size = static_cast<qsizetype>(m_head.length.value_or(options.bodyLimit));
    setDeadline(options.deadlines.body + std::chrono::seconds(size / options.deadlines.bytesASecond));
    if (!m_head.expectsContinue || m_buffer.size() > 0) {
        return readBody();
    }
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(goOn), [self = shared_from_this()](ErrorCode failed, std::size_t) {
        if (!failed) {
            self->readBody();
        }
    });
}

void Connection::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](ErrorCode error, std::size_t) { self->bodyArrived(error); });
}

void Connection::bodyArrived(ErrorCode error)
{
    if (error == http::error::body_limit) {
        return refuse(plainResponse(413));
    }
    if (error == http::error::end_of_stream || error == http::error::partial_message) {
        return;
    }
    if (error) {
        // An error of another category is the connection's, on which nothing can be said any more.
        if (error.category() == http::make_error_code(http::error::bad_chunk).category()) {
            refuse(plainResponse(400));
        }
        return;
    }
    m_head.request.body = QByteArray::fromStdString(m_parser->get().body());
    m_parser.reset();
    handle();
}

void Connection::handle()
{
    setWaiting(false);
    m_stream.expires_never();
    const auto promise = std::make_shared<Promise>(shared_from_this());
    try {
        m_shared.household.handler(m_head.request, context(),
                                   [promise](Response response) { promise->keep(std::move(response)); });
    } catch (...) {
        qCWarning(connectionLog, "A handler of %s threw", loggablePath(m_head.request.path).constData());
        promise->keep(plainResponse(500));
    }
}

/// An answer behind which nothing more of the visitor is read: the rest may be anything.
void Connection::refuse(Response response)
{
    setRequest(true);
    m_head.staysOpen = false;
    m_isLingering = true;
    respond(std::move(response));
}

void Connection::respond(Response response)
{
    if (!isSendable(response)) {
        qCWarning(connectionLog, "A handler gave an answer that cannot be sent");
        response = plainResponse(500);
    }
    if (response.status >= 400 && response.body.isEmpty()) {
        response.body = plainResponse(response.status).body; // an error says at least its name
    }
    m_head.staysOpen = m_head.staysOpen && !m_shared.isFinishing;
    m_responseHead = responseHead(
        response,
        {.isSecure = m_shared.household.site.isSecure(), .isClosing = !m_head.staysOpen, .isOldProtocol = m_head.isOld},
        m_shared.options.clock());
    const bool isWithoutBody =
        m_head.request.method == Request::Method::Head || response.status == 204 || response.status == 304;
    m_responseBody = isWithoutBody ? QByteArray() : response.body;
    write();
}

void Connection::write()
{
    const std::array<asio::const_buffer, 2> parts{
        asio::buffer(m_responseHead.constData(), static_cast<std::size_t>(m_responseHead.size())),
        asio::buffer(m_responseBody.constData(), static_cast<std::size_t>(m_responseBody.size()))};
    setWaiting(true);
    const Deadlines &deadlines = m_shared.options.deadlines;
    setDeadline(deadlines.write + std::chrono::seconds(m_responseBody.size() / deadlines.bytesASecond));
    asio::async_write(m_stream, parts,
                      [self = shared_from_this()](ErrorCode error, std::size_t) { self->written(error); });
}

void Connection::written(ErrorCode error)
{
    setRequest(false);
    m_responseBody.clear();
    if (error) {
        return;
    }
    if (!m_head.staysOpen) {
        return sayGoodbye();
    }
    m_isUsed = true;
    begin();
}

void Connection::sayGoodbye()
{
    ErrorCode ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    if (m_isLingering) { // closing with bytes unread would reset the connection, and the answer with it
        setDeadline(lingering);
        discard();
    }
}

void Connection::discard()
{
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(readAtOnce), [self = shared_from_this()](ErrorCode error, std::size_t) {
        if (!error) {
            self->discard();
        }
    });
}

} // namespace guestwright
