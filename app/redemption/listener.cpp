#include "app/redemption/listener.h"

#include "app/redemption/connection.h"

#include <QCoreApplication>

#include <future>

namespace guestwright {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr milliseconds afterAcceptFailed(100); // no descriptors left: others have to close some
constexpr int backlog = 1024;

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
    Engine(ListenerOptions options, ListenerHousehold household);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    [[nodiscard]] Result<> listen();
    [[nodiscard]] Result<> run();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] std::size_t connections() const { return m_shared.connections.count(); }
    void finish(milliseconds patience);

private:
    [[nodiscard]] Result<> run(IoThread &thread);
    void accept();
    void acceptLater();
    void welcome(IoThread &home);

    ListenerShared m_shared;
    std::vector<std::unique_ptr<IoThread>> m_threads;
    std::optional<tcp::acceptor> m_acceptor;
    std::optional<tcp::socket> m_accepted;
    tcp::endpoint m_peer;
    quint16 m_port = 0;
    std::size_t m_next = 0;
};

Listener::Engine::Engine(ListenerOptions options, ListenerHousehold household)
    : m_shared(std::move(options), std::move(household))
{
    for (int i = 0; i < std::max(1, m_shared.options.threads); ++i) {
        m_threads.push_back(std::make_unique<IoThread>());
    }
    m_acceptor.emplace(m_threads.front()->io);
}

Listener::Engine::~Engine()
{
    for (const auto &thread : m_threads) {
        thread->io.stop();
    }
    for (const auto &thread : m_threads) {
        if (thread->thread.joinable()) {
            thread->thread.join();
        }
    }
    m_accepted.reset();
    m_acceptor.reset();
    m_threads.clear(); // and with them the connections that were still open
}

Result<> Listener::Engine::listen()
{
    const ListenerOptions &options = m_shared.options;
    const tcp::endpoint endpoint(fromHostAddress(options.address), options.port);
    error_code error;
    m_acceptor->open(endpoint.protocol(), error);
#ifndef Q_OS_WIN // where it would let two programs share the port
    if (!error) {
        m_acceptor->set_option(tcp::acceptor::reuse_address(true), error);
    }
#endif
    if (!error && options.address == QHostAddress(QHostAddress::Any)) {
        m_acceptor->set_option(asio::ip::v6_only(false), error);
    }
    if (!error) {
        m_acceptor->bind(endpoint, error);
    }
    if (!error) {
        m_acceptor->listen(backlog, error);
    }
    if (error) {
        return cannotListen(options, error);
    }
    m_port = m_acceptor->local_endpoint(error).port();
    return {};
}

Result<> Listener::Engine::run()
{
    for (const auto &thread : m_threads) {
        if (const auto running = run(*thread); !running) {
            return running;
        }
    }
    asio::post(m_acceptor->get_executor(), [this] { accept(); });
    return {};
}

Result<> Listener::Engine::run(IoThread &thread)
{
    std::promise<Result<>> opened;
    auto answer = opened.get_future();
    thread.thread = std::thread([this, &thread, opened = std::move(opened)]() mutable {
        auto db = Database::open(m_shared.household.publication, Database::Access::ReadOnly);
        if (!db) {
            return opened.set_value(failure(db));
        }
        thread.db = std::move(*db);
        opened.set_value({});
        thread.io.run();
        thread.db.reset();
    });
    return answer.get();
}

void Listener::Engine::accept()
{
    IoThread &next = *m_threads[m_next++ % m_threads.size()];
    m_accepted.emplace(next.io);
    m_acceptor->async_accept(*m_accepted, m_peer, [this, &next](error_code error) {
        if (!m_acceptor->is_open()) {
            return;
        }
        if (error) {
            return acceptLater();
        }
        welcome(next);
        accept();
    });
}

void Listener::Engine::acceptLater()
{
    auto timer = std::make_shared<asio::steady_timer>(m_acceptor->get_executor(), afterAcceptFailed);
    timer->async_wait([this, timer](error_code) {
        if (m_acceptor->is_open()) {
            accept();
        }
    });
}

void Listener::Engine::welcome(IoThread &home)
{
    const ClientKeys &clients = m_shared.household.clients;
    const QHostAddress peer = toHostAddress(m_peer.address());
    const QByteArray countedAs = clients.isExempt(peer) ? QByteArray() : clients.keyFor(peer);
    if (m_shared.connections.admit(countedAs)) {
        std::make_shared<Connection>(std::move(*m_accepted), home, m_shared, peer, countedAs)->start();
    }
    m_accepted.reset();
}

void Listener::Engine::finish(milliseconds patience)
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

std::size_t Listener::connections() const
{
    return m_engine->connections();
}

void Listener::finish(milliseconds patience)
{
    m_engine->finish(patience);
}

} // namespace guestwright
