#include "app/redemption/listener.h"

#include "app/redemption/connections.h"
#include "app/redemption/responsehead.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <atomic>
#include <future>
#include <thread>

namespace guestwright {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using boost::system::error_code;
using BodyParser = beast::http::request_parser<beast::http::string_body>;

Q_LOGGING_CATEGORY(listenerLog, "guestwright.server.listener")

constexpr std::size_t readAtOnce = 4096;
constexpr std::size_t mostBuffered = 64 * 1024;
constexpr std::uint32_t mostOfHead = 64 * 1024; // for Beast, which is told what our own reader has accepted
constexpr milliseconds lingering = std::chrono::seconds(2);
constexpr milliseconds afterAcceptFailed(100); // no descriptors left: others have to close some
constexpr qsizetype bytesASecond = 32 * 1024; // how slowly a response may be taken

QHostAddress toHostAddress(const asio::ip::address &address)
{
    if (address.is_v4()) {
        return QHostAddress(address.to_v4().to_uint());
    }
    const auto bytes = address.to_v6().to_bytes();
    return QHostAddress(bytes.data());
}

asio::ip::address fromHostAddress(const QHostAddress &address)
{
    error_code ignored;
    const bool isAny = address == QHostAddress(QHostAddress::Any);
    return asio::ip::make_address(isAny ? "::" : address.toString().toStdString(), ignored);
}

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

/// One thread with what belongs to it.
struct IoThread {
    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> work{io.get_executor()};
    std::unique_ptr<Database> db;
    std::thread thread;
};

/// What all connections of a listener share.
struct Shared {
    Shared(ListenerOptions listenerOptions, ListenerHousehold listenerHousehold)
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
/// but for answers, which are brought there.
class Connection final : public Closable, public std::enable_shared_from_this<Connection>
{
public:
    Connection(tcp::socket socket, IoThread &home, Shared &shared, QHostAddress peer, QByteArray countedAs)
        : m_stream(std::move(socket))
        , m_home(home)
        , m_shared(shared)
        , m_peer(std::move(peer))
        , m_countedAs(std::move(countedAs))
        , m_scanner(shared.options.head)
    {
        m_buffer.max_size(mostBuffered);
    }
    ~Connection() override
    {
        setWaiting(false);
        setRequest(false);
        m_shared.connections.leave(m_countedAs);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    void start()
    {
        error_code ignored;
        m_stream.socket().set_option(tcp::no_delay(true), ignored);
        asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] {
            self->setWaiting(true);
            self->setDeadline(self->m_shared.options.deadlines.head);
            self->readHead();
        });
    }
    void closeSoon() override
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->m_stream.close(); });
    }
    void closeWhenIdle() override
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] {
            if (!self->m_hasRequest) {
                self->m_stream.close();
            }
        });
    }
    /// From any thread, once a request.
    void answer(Response response)
    {
        asio::dispatch(m_stream.get_executor(), [self = shared_from_this(), response = std::move(response)]() mutable {
            self->respond(std::move(response));
        });
    }

private:
    void setDeadline(milliseconds patience) { m_stream.expires_after(patience); }
    void setWaiting(bool isWaiting)
    {
        if (isWaiting && !m_place) {
            m_place = m_shared.connections.startsToKeepUsWaiting(weak_from_this());
        } else if (!isWaiting && m_place) {
            m_shared.connections.isServed(*m_place);
            m_place.reset();
        }
    }
    void setRequest(bool hasRequest)
    {
        if (hasRequest != m_hasRequest) {
            m_hasRequest = hasRequest;
            hasRequest ? m_shared.connections.requestBegins() : m_shared.connections.requestEnds();
        }
    }
    [[nodiscard]] QByteArrayView received() const
    {
        const auto bytes = m_buffer.data();
        return {static_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }

    void readHead()
    {
        const HeadScanner::Answer answer = m_scanner.scan(received());
        if (const auto *refused = std::get_if<HeadScanner::Refused>(&answer)) {
            refuse(plainResponse(refused->status));
        } else if (const auto *complete = std::get_if<HeadScanner::Complete>(&answer)) {
            takeHead(*complete);
        } else {
            m_stream.async_read_some(
                m_buffer.prepare(readAtOnce),
                [self = shared_from_this()](error_code error, std::size_t count) { self->headArrived(error, count); });
        }
    }
    void headArrived(error_code error, std::size_t count)
    {
        if (error) {
            return;
        }
        if (m_buffer.size() == 0 && m_isUsed) {
            setDeadline(m_shared.options.deadlines.head); // the idle time is over
        }
        m_buffer.commit(count);
        readHead();
    }
    void takeHead(const HeadScanner::Complete &where)
    {
        m_buffer.consume(static_cast<std::size_t>(where.begin));
        const QByteArrayView bytes = received().first(where.end - where.begin);
        auto parsed = parseHead(bytes, m_shared.options.head);
        if (const auto *refused = std::get_if<HeadScanner::Refused>(&parsed)) {
            return refuse(plainResponse(refused->status));
        }
        setRequest(true);
        m_head = std::move(std::get<RequestHead>(parsed));
        m_head.request.client = m_shared.household.clients.keyFor(m_peer, forwardedFor(m_head.request));
        if (const auto stopped = askGate()) {
            return m_head.hasBody() ? refuse(*stopped) : respond(*stopped);
        }
        if (m_head.length.value_or(0) > m_shared.options.bodyLimit) {
            return refuse(plainResponse(413));
        }
        if (!m_head.hasBody()) {
            m_buffer.consume(static_cast<std::size_t>(bytes.size()));
            return handle();
        }
        prepareBody(static_cast<std::size_t>(bytes.size()));
    }
    /// Beast reads bodies; the head is told to it again, and it must come to the same end.
    void prepareBody(std::size_t headSize)
    {
        m_parser.emplace();
        m_parser->header_limit(mostOfHead);
        m_parser->body_limit(m_shared.options.bodyLimit);
        error_code error;
        const std::size_t taken = m_parser->put(asio::buffer(m_buffer.data(), headSize), error);
        if ((error && error != beast::http::error::need_more) || taken != headSize || !m_parser->is_header_done()) {
            return refuse(plainResponse(400));
        }
        m_buffer.consume(headSize);
        setDeadline(m_shared.options.deadlines.body);
        if (!m_head.expectsContinue || m_buffer.size() > 0) {
            return readBody();
        }
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::buffer(goOn), [self = shared_from_this()](error_code failed, std::size_t) {
            if (!failed) {
                self->readBody();
            }
        });
    }
    void readBody()
    {
        beast::http::async_read(
            m_stream, m_buffer, *m_parser,
            [self = shared_from_this()](error_code error, std::size_t) { self->bodyArrived(error); });
    }
    void bodyArrived(error_code error)
    {
        namespace http = beast::http;
        if (error == http::error::body_limit) {
            return refuse(plainResponse(413));
        }
        if (error == http::error::end_of_stream || error == http::error::partial_message) {
            return;
        }
        if (error) {
            // Anything of another category is the connection's, on which nothing can be said any more.
            return error.category() == http::make_error_code(http::error::bad_chunk).category()
                ? refuse(plainResponse(400))
                : void();
        }
        m_head.request.body = QByteArray::fromStdString(m_parser->get().body());
        m_parser.reset();
        handle();
    }

    [[nodiscard]] Context context() const
    {
        const ListenerHousehold &household = m_shared.household;
        return {*m_home.db, household.writer, household.site, m_shared.options.clock(), household.limits};
    }
    [[nodiscard]] std::optional<Response> askGate() const
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
    void handle();
    /// An answer behind which nothing more of the visitor is read: the rest may be anything.
    void refuse(Response response)
    {
        setRequest(true);
        m_head.staysOpen = false;
        m_isLingering = true;
        respond(std::move(response));
    }
    void respond(Response response)
    {
        if (!isSendable(response)) {
            qCWarning(listenerLog, "A handler gave an answer that cannot be sent");
            response = plainResponse(500);
        }
        m_head.staysOpen = m_head.staysOpen && !m_shared.isFinishing;
        m_responseHead = responseHead(response,
                                      {.isSecure = m_shared.household.site.isSecure(),
                                       .isClosing = !m_head.staysOpen,
                                       .isOldProtocol = m_head.isOld},
                                      m_shared.options.clock());
        const bool isWithoutBody =
            m_head.request.method == Request::Method::Head || response.status == 204 || response.status == 304;
        m_responseBody = isWithoutBody ? QByteArray() : response.body;
        write();
    }
    void write()
    {
        const auto size = static_cast<std::size_t>(m_responseBody.size());
        const std::array<asio::const_buffer, 2> parts{
            asio::buffer(m_responseHead.constData(), static_cast<std::size_t>(m_responseHead.size())),
            asio::buffer(m_responseBody.constData(), size)};
        setWaiting(true);
        setDeadline(m_shared.options.deadlines.write + std::chrono::seconds(m_responseBody.size() / bytesASecond));
        asio::async_write(m_stream, parts,
                          [self = shared_from_this()](error_code error, std::size_t) { self->written(error); });
    }
    void written(error_code error)
    {
        setRequest(false);
        m_responseBody.clear();
        if (error) {
            return;
        }
        if (!m_head.staysOpen) {
            return sayGoodbye();
        }
        setWaiting(false); // what comes next is a wait of its own
        setWaiting(true);
        m_head = {};
        m_scanner = HeadScanner(m_shared.options.head);
        m_isUsed = true;
        setDeadline(m_buffer.size() > 0 ? m_shared.options.deadlines.head : m_shared.options.deadlines.idle);
        readHead();
    }
    void sayGoodbye()
    {
        error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        if (m_isLingering) { // closing with bytes unread would reset the connection, and the answer with it
            setDeadline(lingering);
            discard();
        }
    }
    void discard()
    {
        m_buffer.clear();
        m_stream.async_read_some(m_buffer.prepare(readAtOnce),
                                 [self = shared_from_this()](error_code error, std::size_t) {
                                     if (!error) {
                                         self->discard();
                                     }
                                 });
    }

    beast::tcp_stream m_stream;
    IoThread &m_home;
    Shared &m_shared;
    const QHostAddress m_peer;
    const QByteArray m_countedAs;
    beast::flat_buffer m_buffer;
    HeadScanner m_scanner;
    RequestHead m_head;
    std::optional<BodyParser> m_parser;
    QByteArray m_responseHead;
    QByteArray m_responseBody;
    std::optional<Connections::Place> m_place;
    bool m_hasRequest = false;
    bool m_isUsed = false; ///< it has had an answer before
    bool m_isLingering = false;
};

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

void Connection::handle()
{
    setWaiting(false);
    m_stream.expires_never();
    const auto promise = std::make_shared<Promise>(shared_from_this());
    try {
        m_shared.household.handler(m_head.request, context(),
                                   [promise](Response response) { promise->keep(std::move(response)); });
    } catch (...) {
        qCWarning(listenerLog, "A handler of %s threw", loggablePath(m_head.request.path).constData());
        promise->keep(plainResponse(500));
    }
}

tl::unexpected<Error> cannotListen(const ListenerOptions &options, const error_code &error)
{
    return fail(Error::Kind::Network,
                QCoreApplication::translate("Server", "Nothing can listen on %1, port %2: %3")
                    .arg(options.address.toString())
                    .arg(options.port)
                    .arg(QString::fromLocal8Bit(error.message().c_str())));
}

} // namespace

/// The threads, and the socket that takes connections for them in turn.
class Listener::Engine
{
public:
    Engine(ListenerOptions options, ListenerHousehold household) : m_shared(std::move(options), std::move(household))
    {
        for (int i = 0; i < std::max(1, m_shared.options.threads); ++i) {
            m_threads.push_back(std::make_unique<IoThread>());
        }
        m_acceptor.emplace(m_threads.front()->io);
    }
    ~Engine()
    {
        for (const auto &thread : m_threads) {
            thread->work.reset();
            thread->io.stop();
        }
        for (const auto &thread : m_threads) {
            if (thread->thread.joinable()) {
                thread->thread.join();
            }
        }
        m_accepted.reset();
        m_acceptor.reset();
        m_threads.clear(); // and with it the connections that were still open
    }
    Q_DISABLE_COPY_MOVE(Engine)

    [[nodiscard]] Result<> listen()
    {
        const ListenerOptions &options = m_shared.options;
        const tcp::endpoint endpoint(fromHostAddress(options.address), options.port);
        error_code error;
        m_acceptor->open(endpoint.protocol(), error);
#ifndef Q_OS_WIN // where it would let two programs share the port
        error ? error : m_acceptor->set_option(tcp::acceptor::reuse_address(true), error);
#endif
        if (!error && options.address == QHostAddress(QHostAddress::Any)) {
            m_acceptor->set_option(asio::ip::v6_only(false), error);
        }
        error ? error : m_acceptor->bind(endpoint, error);
        error ? error : m_acceptor->listen(1024, error);
        return error ? cannotListen(options, error) : Result<>();
    }
    [[nodiscard]] Result<> run()
    {
        for (const auto &thread : m_threads) {
            if (const auto running = run(*thread); !running) {
                return running;
            }
        }
        asio::post(m_acceptor->get_executor(), [this] { accept(); });
        return {};
    }
    [[nodiscard]] quint16 port() const
    {
        error_code ignored;
        return m_acceptor->local_endpoint(ignored).port();
    }
    void finish(milliseconds patience)
    {
        m_shared.isFinishing = true;
        std::promise<void> closed;
        asio::post(m_acceptor->get_executor(), [this, &closed] {
            error_code ignored;
            m_acceptor->close(ignored);
            closed.set_value();
        });
        closed.get_future().wait();
        m_shared.connections.finish(patience);
    }

private:
    [[nodiscard]] Result<> run(IoThread &thread)
    {
        std::promise<Result<>> opened;
        thread.thread = std::thread([this, &thread, &opened] {
            auto db = Database::open(m_shared.household.publication, Database::Access::ReadOnly);
            const bool isOpen = db.has_value();
            if (isOpen) {
                thread.db = std::move(*db);
            }
            opened.set_value(isOpen ? Result<>() : failure(db));
            thread.io.run();
            thread.db.reset();
        });
        return opened.get_future().get();
    }
    void accept()
    {
        IoThread &next = *m_threads[m_next++ % m_threads.size()];
        m_accepted.emplace(next.io);
        m_acceptor->async_accept(*m_accepted, m_peer, [this, &next](error_code error) {
            if (error == asio::error::operation_aborted || !m_acceptor->is_open()) {
                return;
            }
            if (error) {
                return acceptLater();
            }
            welcome(next);
            accept();
        });
    }
    void acceptLater()
    {
        auto timer = std::make_shared<asio::steady_timer>(m_acceptor->get_executor(), afterAcceptFailed);
        timer->async_wait([this, timer](error_code) {
            if (m_acceptor->is_open()) {
                accept();
            }
        });
    }
    void welcome(IoThread &home)
    {
        const ClientKeys &clients = m_shared.household.clients;
        const QHostAddress peer = toHostAddress(m_peer.address());
        const QByteArray countedAs = clients.isExempt(peer) ? QByteArray() : clients.keyFor(peer);
        if (m_shared.connections.admit(countedAs)) {
            std::make_shared<Connection>(std::move(*m_accepted), home, m_shared, peer, countedAs)->start();
        }
        m_accepted.reset();
    }

    Shared m_shared;
    std::vector<std::unique_ptr<IoThread>> m_threads;
    std::optional<tcp::acceptor> m_acceptor;
    std::optional<tcp::socket> m_accepted;
    tcp::endpoint m_peer;
    std::size_t m_next = 0;
};

Listener::Listener(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) { }

Listener::~Listener() = default;

Result<std::unique_ptr<Listener>> Listener::start(ListenerOptions options, ListenerHousehold household)
{
    auto engine = std::make_unique<Engine>(std::move(options), std::move(household));
    auto ready = engine->listen();
    ready = ready ? engine->run() : ready;
    if (!ready) {
        return failure(ready);
    }
    return std::unique_ptr<Listener>(new Listener(std::move(engine)));
}

quint16 Listener::port() const
{
    return m_engine->port();
}

void Listener::finish(milliseconds patience)
{
    m_engine->finish(patience);
}

} // namespace guestwright
