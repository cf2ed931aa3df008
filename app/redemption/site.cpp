#include "app/redemption/site.h"

#include "app/redemption/keygate.h"
#include "models/publication/publicationstore.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <thread>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patienceAtTheEnd(10);
constexpr quint64 managementBody = 8 * 1024 * 1024;

int threadsOf(const SiteOptions &options)
{
    return options.threads > 0 ? options.threads
                               : std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 2, 8);
}

/// Whether it could answer: its database can be read.
Response health(const Context &context)
{
    return plainResponse(isReadable(context.db) ? 200 : 503);
}

/// One handler of two: /healthz by the site itself, the rest by whom it is for.
Handler withHealth(Handler rest)
{
    return [rest = std::move(rest)](const Request &request, const Context &context, Reply reply) {
        if (request.path == "/healthz") {
            return reply(request.isRead() ? health(context) : wrongMethod("GET, HEAD"));
        }
        return rest(request, context, std::move(reply));
    };
}

bool isManagement(const Request &request)
{
    return request.path.startsWith("/api/");
}

/// Keeps visitors and managers apart: each door has its own paths, and knows nothing of the other's.
Handler only(bool management, Handler handler)
{
    return [management, handler = std::move(handler)](const Request &request, const Context &context, Reply reply) {
        return isManagement(request) == management ? handler(request, context, std::move(reply))
                                                   : reply(plainResponse(404));
    };
}

Result<QString> checkedPublicUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("Server",
                                                "“%1” is no public address; it looks like "
                                                "https://invites.example.org")
                        .arg(text));
    }
    QString clean = url.toString(QUrl::FullyEncoded);
    while (clean.endsWith(u'/')) {
        clean.chop(1);
    }
    return clean;
}

/// Keys travel in clear on this port, so it must not leave this computer; a proxy with TLS stands in front.
Result<> refuseOpenManagement(const std::optional<Endpoint> &admin)
{
    if (!admin || admin->address.isLoopback()) {
        return {};
    }
    return fail(Error::Kind::Invalid,
                QCoreApplication::translate("Server",
                                            "The management API would be in clear on %1, where others can "
                                            "listen. Let it listen on 127.0.0.1 and put a proxy with TLS in "
                                            "front of it")
                    .arg(admin->address.toString()));
}

} // namespace

Result<Endpoint> Endpoint::parse(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(std::max<qsizetype>(colon, 0));
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    host = isBracketed ? host.sliced(1).chopped(1) : host;
    bool isNumber = false;
    const uint port = text.sliced(colon + 1).toUInt(&isNumber);
    const QHostAddress address = host == u"localhost"_s ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (address.isNull() || !isNumber || port > 65535 || isBracketed != host.contains(u':')) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("Server",
                                                "“%1” is no address to listen on; it looks like "
                                                "127.0.0.1:8080 or [::1]:8080")
                        .arg(text));
    }
    return Endpoint{address, static_cast<quint16>(port)};
}

Site::Site(SiteOptions options) : m_options(std::move(options)), m_clients(m_options.trustedProxies) { }

Site::~Site()
{
    const auto end = std::chrono::steady_clock::now() + patienceAtTheEnd;
    for (Listener *listener : {m_public.get(), m_admin.get()}) {
        if (listener) {
            listener->finish(std::chrono::duration_cast<milliseconds>(end - std::chrono::steady_clock::now()));
        }
    }
    m_writer.reset(); // answers what still waits, and closes last of all that write
    m_admin.reset();
    m_public.reset();
    m_webhooks.reset();
    m_mail.reset();
    if (m_options.publication.engine == Engine::Sqlite) {
        // Connections that closed at one moment leave the WAL behind; who closes alone puts it into the file.
        [[maybe_unused]] const auto last = Database::open(m_options.publication, Database::Access::ReadWrite);
    }
}

Result<std::unique_ptr<Site>> Site::start(SiteOptions options)
{
    auto url = checkedPublicUrl(options.publicUrl);
    const auto isSafe = refuseOpenManagement(options.admin);
    if (!url || !isSafe) {
        return url ? failure(isSafe) : failure(url);
    }
    options.publicUrl = *url;
    std::unique_ptr<Site> site(new Site(std::move(options)));
    if (const auto opened = site->open(); !opened) {
        return failure(opened);
    }
    return site;
}

ListenerOptions Site::listenerOptions(const Endpoint &endpoint) const
{
    return {.address = endpoint.address,
            .port = endpoint.port,
            .threads = threadsOf(m_options),
            .connections = m_options.connections,
            .perClient = m_options.perClient,
            .deadlines = m_options.deadlines,
            .clock = m_options.clock};
}

Result<> Site::open()
{
    const auto identity = preparePublication(m_options.publication);
    if (!identity) {
        return failure(identity);
    }
    m_settings = {.publicUrl = m_options.publicUrl,
                  .operatorName = m_options.operatorName,
                  .operatorPrivacyUrl = m_options.operatorPrivacyUrl,
                  .sendsMail = m_options.mail.has_value(),
                  .nonceKey = identity->nonceKey,
                  .epoch = identity->epoch};
    const auto running = startRunners();
    const auto writing = running ? startWriting() : running;
    return writing ? startListening() : writing;
}

Result<> Site::startRunners()
{
    auto webhooks = WebhookRunner::start({.publication = m_options.publication, .clock = m_options.clock});
    if (!webhooks) {
        return failure(webhooks);
    }
    m_webhooks = std::move(*webhooks);
    if (m_options.mail) {
        auto runner = MailRunner::start({.publication = m_options.publication,
                                         .config = *m_options.mail,
                                         .site = m_settings,
                                         .clock = m_options.clock});
        if (!runner) {
            return failure(runner);
        }
        m_mail = std::move(*runner);
    }
    return {};
}

Result<> Site::startWriting()
{
    GatheredWriter::Options writing = m_options.writing;
    writing.committed = [webhooks = m_webhooks.get(), mail = m_mail.get(), also = m_options.writing.committed] {
        webhooks->wake();
        if (mail) {
            mail->wake();
        }
        if (also) {
            also();
        }
    };
    auto writer = GatheredWriter::start(m_options.publication, std::move(writing));
    if (!writer) {
        return failure(writer);
    }
    m_writer = std::move(*writer);
    return {};
}

Result<> Site::startListening()
{
    ListenerHousehold household{m_options.publication,
                                *m_writer,
                                m_settings,
                                m_clients,
                                &m_limits,
                                withHealth(only(false, m_options.pages)),
                                {}};
    auto listener = Listener::start(listenerOptions(m_options.listen), household);
    if (!listener) {
        return failure(listener);
    }
    m_public = std::move(*listener);
    if (!m_options.admin) {
        return {};
    }
    // A thread and places of its own, so that managers get through whatever happens at the public door.
    ListenerOptions options = listenerOptions(*m_options.admin);
    options.threads = 1;
    options.bodyLimit = managementBody;
    household.handler = withHealth(only(true, m_options.management));
    household.gate = keyGate;
    auto admin = Listener::start(options, household);
    if (!admin) {
        return failure(admin);
    }
    m_admin = std::move(*admin);
    return {};
}

} // namespace guestwright
