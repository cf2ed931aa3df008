#include "tests/app/sync/syncpair.h"

#include "models/invites/inviterepository.h"
#include "models/publication/keyrepository.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/redeem.h"

#include <QCoroCore>

namespace guestwright::test {

using namespace Qt::StringLiterals;

SyncPair::SyncPair() : m_here(std::make_unique<TestPlace>()), m_there(std::make_unique<TestPlace>())
{
    m_workspace =
        needed(Workspace::create(here()).transform([](auto made) { return std::shared_ptr(std::move(made)); }));
    startServer();
    key = publication([](Database &db) { return KeyRepository(db).add(u"laptop"_s, ApiKey::Scope::Send, testNow); });
    campaign = write([](Database &db) -> Result<Campaign> { return activeCampaign(db); });
}

SyncPair::~SyncPair()
{
    m_site.reset();
    m_workspace.reset();
}

void SyncPair::startServer()
{
    SiteOptions options{.publication = there(),
                        .publicUrl = u"http://localhost"_s,
                        .listen = {.port = 0},
                        .admin = Endpoint{.port = m_port}, // the same after a restart
                        .threads = 1};
    options.management = [this](const Request &request, const Context &context, const Reply &reply) {
        answer(request, context, reply);
    };
    options.clock = [this] { return testNow + serverAhead.load(); };
    auto site = Site::start(std::move(options));
    if (!site) {
        qFatal("%s", qPrintable(site.error().message));
    }
    m_site = std::move(*site);
    m_port = m_site->adminPort();
}

void SyncPair::answer(const Request &request, const Context &context, const Reply &reply)
{
    const Perform perform = [&](const Request &asked, const Reply &told) {
        handleManagement(asked, context, [this, told](const Response &response) {
            {
                const std::lock_guard lock(m_saying);
                m_said.append(response.body);
            }
            told(response);
        });
    };
    fate ? fate(request, perform, reply) : perform(request, reply);
}

QList<QByteArray> SyncPair::said() const
{
    const std::lock_guard lock(m_saying);
    return m_said;
}

void SyncPair::openWorkspace()
{
    auto opened = Workspace::open(here());
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().message));
    }
    m_workspace = std::move(*opened);
}

ApiAccess SyncPair::access() const
{
    ApiAccess access = needed(ApiAccess::to(u"http://127.0.0.1:%1"_s.arg(m_port), key));
    access.betweenTries = milliseconds(1);
    return access;
}

Result<SyncReport> SyncPair::sync(std::stop_token stop)
{
    return QCoro::waitFor(synchronize(m_workspace, access(), {.now = [] { return testNow; }, .stop = std::move(stop)}));
}

Invite SyncPair::invited(const QString &email)
{
    return write([&](Database &db) -> Result<Invite> { return test::invited(db, campaign, email); });
}

Invite SyncPair::find(qint64 id)
{
    return read([id](Database &db) { return InviteRepository(db).find(id); });
}

/// Refused where nothing was published yet.
Result<Redemption> SyncPair::tried(Database &db, const Token &token, const QString &email, Instant now)
{
    const auto items = PublicationRepository(db).items(1);
    if (!items || items->isEmpty()) {
        return items ? Result<Redemption>(Redemption{}) : failure(items);
    }
    const Claim claim{
        .tokenHash = token.hash(),
        .nonce = makeToken().text,
        .formHash = token.hash(),
        .items = {{.uid = items->first().item.uid}},
        .destination = {.name = u"Ada"_s, .email = email, .line1 = u"Weg 1"_s, .city = u"Berlin"_s, .country = u"DE"_s},
        .isProved = !email.isEmpty()};
    return redeem(db, claim, now);
}

QString SyncPair::redeemed(const Token &token, const QString &email, Instant now)
{
    return publication([&](Database &db) -> Result<QString> {
        auto transaction = Transaction::begin(db);
        const auto redemption = tried(db, token, email, now);
        if (!redemption || redemption->outcome != Redemption::Outcome::Done) {
            return redemption ? Result<QString>(QString()) : failure(redemption);
        }
        const auto done = transaction->commit();
        return done ? Result<QString>(redemption->number) : failure(done);
    });
}

QList<bool> SyncPair::wouldRedeem(const QList<Token> &tokens)
{
    return publication([&](Database &db) -> Result<QList<bool>> {
        const auto transaction = Transaction::begin(db); // ends without a commit
        QList<bool> would;
        for (const Token &token : tokens) {
            const auto redemption = tried(db, token, {}, testNow);
            if (!redemption) {
                return failure(redemption);
            }
            would.append(redemption->outcome == Redemption::Outcome::Done);
        }
        return would;
    });
}

} // namespace guestwright::test
