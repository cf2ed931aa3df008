#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/undochange.h"
#include "app/redemption/site.h"
#include "app/sync/serverprobe.h"
#include "app/sync/synchronizer.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/orders/orderrepository.h"
#include "models/publication/keyrepository.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/redeem.h"
#include "models/publication/serverrepository.h"
#include "models/publication/serverstanding.h"
#include "models/settings/namedsetting.h"
#include "models/settings/workspacesettings.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

#include <QCoroCore>

#include <array>
#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

namespace {

void copyFile(const QString &from, const QString &to)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(to + suffix);
        QFile::copy(from + suffix, to + suffix);
    }
}

template <typename Work> using ValueOf = typename std::invoke_result_t<Work, Database &>::value_type;

} // namespace

/// A workspace and a server with real sockets between them (reliability A9, L1 to L4, L8, L9).
class SynchronizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_drops = 0;
        m_key.clear();
        m_port = 0;
        m_said.clear();
        m_here = std::make_unique<test::TestPlace>();
        m_there = std::make_unique<test::TestPlace>();
        auto made = Workspace::create(m_here->location());
        VERIFY_RESULT(made);
        m_workspace = std::move(*made);
        startServer();
        m_campaign = write([](Database &db) -> Result<Campaign> { return test::activeCampaign(db); });
    }

    void cleanup()
    {
        m_site.reset();
        m_workspace.reset();
        m_there.reset();
        m_here.reset();
    }

    void publishesAndFetches()
    {
        const Invite ada = invited(u"ada@example.org"_s);
        const auto report = sync();
        VERIFY_RESULT(report);
        QCOMPARE(report->campaigns, 1);
        QCOMPARE(report->invites, 1);
        const QString number = redeemed(ada.token);
        QVERIFY(!number.isEmpty());
        const auto second = sync();
        VERIFY_RESULT(second);
        QCOMPARE(second->campaigns + second->invites, 0);
        QCOMPARE(second->pulled.orders, 1);
        QCOMPARE(second->differing, 0);
        const Invite after = find(ada.id);
        QCOMPARE(after.orderNumber, number);
        QVERIFY(after.usedAt && after.journey.has(Stage::Kind::Completed));
        const auto orders = read([&](Database &db) { return OrderRepository(db).all(m_campaign.id); });
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first().destination.city, u"Berlin"_s);
        QCOMPARE(sync()->pulled.orders, 0);
    }

    void tellsNoTokenToAnybody()
    {
        const Invite ada = invited(u"ada@example.org"_s);
        VERIFY_RESULT(sync());
        redeemed(ada.token);
        VERIFY_RESULT(sync());
        const std::lock_guard lock(m_saying);
        QVERIFY(m_said.size() > 4);
        for (const QByteArray &said : m_said) {
            QVERIFY(!said.contains(ada.token.text));
        }
    }

    void doesNothingTwiceWhenAnswersAreLost()
    {
        const int count = test::sizeOf("GUESTWRIGHT_TEST_LOST_ANSWERS", 3);
        for (int i = 0; i < count; ++i) {
            const Invite one = invited(u"guest%1@example.org"_s.arg(i));
            m_drops = 2; // of the next answers; what was asked for was done
            VERIFY_RESULT(sync());
            redeemed(one.token);
        }
        VERIFY_RESULT(sync());
        QCOMPARE(read([&](Database &db) { return OrderRepository(db).count(m_campaign.id); }), count);
        const auto counts = publication([](Database &db) {
            return run(db, u"SELECT (SELECT count(*) FROM invites), (SELECT count(*) FROM orders)"_s);
        });
        QCOMPARE(counts.rows.first().at(0).toInt(), count);
        QCOMPARE(counts.rows.first().at(1).toInt(), count);
    }

    void opensOnlyTheNewestLink()
    {
        const Invite ada = invited(u"ada@example.org"_s);
        VERIFY_RESULT(sync());
        write([&](Database &db) { return replaceLinks(db, {.campaignId = m_campaign.id}, testNow); });
        write([&](Database &db) { return replaceLinks(db, {.campaignId = m_campaign.id}, testNow); });
        const Token newest = find(ada.id).token;
        QVERIFY(newest != ada.token);
        QCOMPARE(sync()->conflicts, 0);
        QVERIFY(redeemed(ada.token).isEmpty());
        QVERIFY(!redeemed(newest).isEmpty());
        VERIFY_RESULT(sync());
        QVERIFY(find(ada.id).usedAt);
    }

    void keepsTheOrderOfALinkThatWasReplacedTooLate()
    {
        const Invite ada = invited(u"ada@example.org"_s);
        VERIFY_RESULT(sync());
        const QString number = redeemed(ada.token);
        write([&](Database &db) { return replaceLinks(db, {.campaignId = m_campaign.id}, testNow); });
        const auto report = sync();
        VERIFY_RESULT(report);
        QCOMPARE(report->conflicts, 1);
        QCOMPARE(find(ada.id).orderNumber, number);
        QVERIFY(redeemed(find(ada.id).token).isEmpty());
    }

    void noticesARestoredServer()
    {
        if (m_here->location().engine == Engine::Postgres) {
            QSKIP("files are what is copied");
        }
        const Invite early = invited(u"early@example.org"_s);
        const Invite late = invited(u"late@example.org"_s);
        VERIFY_RESULT(sync());
        redeemed(early.token);
        VERIFY_RESULT(sync());
        const QString file = m_there->location().path;
        m_site.reset();
        copyFile(file, file + u".backup"_s);
        startServer();
        QVERIFY(!redeemed(late.token).isEmpty());
        QCOMPARE(sync()->pulled.orders, 1);
        m_site.reset();
        copyFile(file + u".backup"_s, file);
        startServer();
        const auto report = sync();
        VERIFY_RESULT(report);
        QVERIFY(report->startedOver);
        QCOMPARE(report->differing, 0);
        QCOMPARE(read([&](Database &db) { return OrderRepository(db).count(m_campaign.id); }), 2);
        QVERIFY(redeemed(late.token).isEmpty()); // used is used, whatever the server forgot
        QVERIFY(!sync()->startedOver);
    }

    void noticesARestoredOrCopiedWorkspace()
    {
        if (m_here->location().engine == Engine::Postgres) {
            QSKIP("files are what is copied");
        }
        const Invite ada = invited(u"ada@example.org"_s);
        VERIFY_RESULT(sync());
        const QString file = m_here->location().path;
        m_workspace.reset();
        copyFile(file, file + u".backup"_s);
        reopen();
        const Invite zoe = invited(u"zoe@example.org"_s);
        VERIFY_RESULT(sync());
        redeemed(ada.token);
        VERIFY_RESULT(sync());
        m_workspace.reset();
        copyFile(file + u".backup"_s, file);
        reopen();
        const auto report = sync();
        VERIFY_RESULT(report);
        QVERIFY(report->startedOver);
        QVERIFY(find(ada.id).usedAt); // came again
        QVERIFY(!redeemed(zoe.token).isEmpty()); // nothing that was published is taken back
        QVERIFY(sync()->pulled.unknown > 0); // and what nobody here knows any more is not an error
    }

    void knowsWhatIsNotOnTheServerYet()
    {
        const auto standing = [this] { return read(readServerStanding); };
        const Invite ada = invited(u"ada@example.org"_s);
        QVERIFY(!standing().isPending()); // without a server there is nothing to wait for
        nameServer();
        QCOMPARE(standing().invites, 1);
        QCOMPARE(standing().campaigns, QList<qint64>{m_campaign.id});
        VERIFY_RESULT(sync());
        QVERIFY(!standing().isPending());
        QCOMPARE(standing().syncedAt, testNow);
        const Invite zoe = invited(u"zoe@example.org"_s);
        QCOMPARE(standing().invites, 1);
        const std::array<qint64, 2> both{ada.id, zoe.id};
        QCOMPARE(read([&](Database &db) { return pendingInvites(db, both); }), QSet<qint64>{zoe.id});
        QVERIFY(read([&](Database &db) { return isCampaignPending(db, m_campaign.id); }));
        VERIFY_RESULT(sync());
        QVERIFY(!read([&](Database &db) { return isCampaignPending(db, m_campaign.id); }));
    }

    void looksAtAServerWithoutChangingAnything()
    {
        invited(u"ada@example.org"_s);
        VERIFY_RESULT(sync());
        const auto access = ApiAccess::to(u"http://127.0.0.1:%1"_s.arg(m_site->adminPort()), m_key);
        const auto probe = QCoro::waitFor(probeServer(*access, [] { return systemNow(); }, {}));
        VERIFY_RESULT(probe);
        QCOMPARE(probe->campaigns, 1);
        QCOMPARE(probe->clockOffset.count(), 0);
        const auto late = QCoro::waitFor(probeServer(*access, [] { return systemNow() - std::chrono::hours(1); }, {}));
        QVERIFY(late->clockOffset > std::chrono::minutes(59));
        std::stop_source stopped;
        stopped.request_stop();
        const auto nothing = QCoro::waitFor(probeServer(
            *access, [] { return systemNow(); }, stopped.get_token()));
        QCOMPARE(nothing.error().kind, Error::Kind::Cancelled);
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(ApiAccess::to(u"ftp://x"_s, u"key"_s).error().kind, Error::Kind::Invalid);
        QCOMPARE(ApiAccess::to(u"http://gift.example.org"_s, u"key"_s).error().kind, Error::Kind::Invalid);
        QCOMPARE(ApiAccess::to(u"https://gift.example.org"_s, {}).error().kind, Error::Kind::Invalid);
        m_key = u"wrong"_s;
        QCOMPARE(sync().error().kind, Error::Kind::Rejected);
        const quint16 port = m_site->adminPort();
        m_site.reset();
        const auto access = ApiAccess::to(u"http://127.0.0.1:%1"_s.arg(port), u"key"_s);
        QCOMPARE(QCoro::waitFor(synchronize(m_workspace, *access, {})).error().kind, Error::Kind::Network);
    }

    void sendsAgainWhatTheServerMisses()
    {
        invited(u"ada@example.org"_s);
        VERIFY_RESULT(sync());
        publication([](Database &db) { return run(db, u"DELETE FROM invites"_s); });
        QCOMPARE(sync()->differing, 1);
        const auto mended = sync();
        QCOMPARE(mended->invites, 1);
        QCOMPARE(mended->differing, 0);
    }

    /// Design 2.11: the address where the binding needs it, and nowhere else.
    void sendsAddressesOnlyWhileTheBindingNeedsThem()
    {
        const int count = test::sizeOf("GUESTWRIGHT_TEST_BINDING", 1'000);
        bind(Campaign::Binding::Link);
        inviteMany(count);
        QCOMPARE(sync()->invites, count);
        QCOMPARE(addresses(), 0);
        for (const auto binding : {Campaign::Binding::Address, Campaign::Binding::Code}) {
            bind(binding);
            QCOMPARE(sync()->invites, binding == Campaign::Binding::Address ? count : 0);
            QCOMPARE(addresses(), count);
        }
        QCOMPARE(sync()->invites, 0);
        bind(Campaign::Binding::Link);
        QCOMPARE(sync()->invites, 0);
        QCOMPARE(addresses(), 0);
        VERIFY_RESULT(m_workspace->write([](Database &db) { return undoLast(db, testNow); }).result());
        QCOMPARE(sync()->invites, count);
        QCOMPARE(addresses(), count);
        QCOMPARE(sync()->differing, 0);
    }

    void sendsAddressesAfterAllWhenItWasStopped()
    {
        bind(Campaign::Binding::Link);
        inviteMany(3);
        VERIFY_RESULT(sync());
        bind(Campaign::Binding::Address);
        std::stop_source stop;
        stop.request_stop(); // noticed between the campaigns and their invites
        QCOMPARE(sync(stop.get_token()).error().kind, Error::Kind::Cancelled);
        QCOMPARE(addresses(), 0);
        m_drops = 2;
        VERIFY_RESULT(sync());
        QCOMPARE(addresses(), 3);
    }

    /// Who is in the trash comes with the address when he comes back.
    void sendsNoAddressOfTheDeleted()
    {
        bind(Campaign::Binding::Link);
        const Invite ada = invited(u"ada@example.org"_s);
        invited(u"zoe@example.org"_s);
        write([&](Database &db) {
            return deleteInvites(db, {.campaignId = m_campaign.id, .search = u"ada"_s}, testNow);
        });
        VERIFY_RESULT(sync());
        bind(Campaign::Binding::Address);
        QCOMPARE(sync()->invites, 2);
        QCOMPARE(sync()->invites, 0);
        VERIFY_RESULT(m_workspace->write([](Database &db) { return undoLast(db, testNow); }).result()); // the binding
        VERIFY_RESULT(sync());
        QCOMPARE(addresses(), 0);
    }

private:
    void bind(Campaign::Binding binding)
    {
        m_campaign.binding = binding;
        m_campaign = write([&](Database &db) { return editCampaign(db, m_campaign, testNow); });
    }

    void inviteMany(int count)
    {
        std::vector<InvitePerson> people;
        for (int i = 0; i < count; ++i) {
            people.push_back({.name = u"Guest %1"_s.arg(i), .email = u"guest%1@example.org"_s.arg(i)});
        }
        write([&](Database &db) {
            return createBulkInvites(db, m_campaign.id, people, {}, testNow, [](qsizetype) { return true; });
        });
    }

    /// How many the server knows.
    qint64 addresses()
    {
        return publication([](Database &db) {
                   return run(db, u"SELECT count(*) FROM invites WHERE email <> '' AND email_key <> ''"_s);
               })
            .number();
    }

    void startServer()
    {
        SiteOptions options{.publication = m_there->location(),
                            .publicUrl = u"http://localhost"_s,
                            .listen = {.port = 0},
                            .admin = Endpoint{.port = m_port}, // the same after a restart
                            .threads = 1};
        options.management = [this](const Request &request, const Context &context, const Reply &reply) {
            handleManagement(request, context, [this, reply](const Response &response) {
                {
                    const std::lock_guard lock(m_saying);
                    m_said.append(response.body);
                }
                if (response.status == 200 && m_drops.fetch_sub(1) > 0) {
                    return reply({.status = 503});
                }
                reply(response);
            });
        };
        auto site = Site::start(std::move(options));
        VERIFY_RESULT(site);
        m_site = std::move(*site);
        m_port = m_site->adminPort();
        if (m_key.isEmpty()) {
            m_key = publication(
                [](Database &db) { return KeyRepository(db).add(u"laptop"_s, ApiKey::Scope::Send, testNow); });
        }
    }

    void reopen()
    {
        auto opened = Workspace::open(m_here->location());
        VERIFY_RESULT(opened);
        m_workspace = std::move(*opened);
    }

    void nameServer()
    {
        const QString url = u"http://127.0.0.1:%1"_s.arg(m_site->adminPort());
        VERIFY_RESULT(
            m_workspace->write([url](Database &db) { return writeNamedSetting(db, serverUrlSetting, url); }).result());
    }

    Result<SyncReport> sync(std::stop_token stop = {})
    {
        const auto access = ApiAccess::to(u"http://127.0.0.1:%1"_s.arg(m_site->adminPort()), m_key);
        return access ? QCoro::waitFor(
                   synchronize(m_workspace, *access, {.now = [] { return testNow; }, .stop = std::move(stop)}))
                      : failure(access);
    }

    template <typename Work> ValueOf<Work> write(Work work)
    {
        return m_workspace->write(std::move(work)).result().value();
    }
    template <typename Work> ValueOf<Work> read(Work work)
    {
        return m_workspace->read(std::move(work)).result().value();
    }
    template <typename Work> ValueOf<Work> publication(Work work)
    {
        const auto db = Database::open(m_there->location(), Database::Access::ReadWrite);
        return work(**db).value();
    }

    Invite invited(const QString &email)
    {
        return write([&](Database &db) -> Result<Invite> { return test::invited(db, m_campaign, email); });
    }

    Invite find(qint64 id)
    {
        return read([id](Database &db) { return InviteRepository(db).find(id); });
    }

    /// As a visitor does; the number of the order, or nothing where the link does not redeem.
    QString redeemed(const Token &token)
    {
        return publication([&](Database &db) -> Result<QString> {
            auto transaction = Transaction::begin(db);
            const auto items = PublicationRepository(db).items(1);
            const Claim claim{
                .tokenHash = token.hash(),
                .nonce = makeToken().text,
                .formHash = token.hash(),
                .items = {{.uid = items->first().item.uid}},
                .destination = {.name = u"Ada"_s, .line1 = u"Weg 1"_s, .city = u"Berlin"_s, .country = u"DE"_s}};
            const auto redemption = redeem(db, claim, testNow);
            if (!redemption || redemption->outcome != Redemption::Outcome::Done) {
                return redemption ? Result<QString>(QString()) : failure(redemption);
            }
            const auto done = transaction->commit();
            return done ? Result<QString>(redemption->number) : failure(done);
        });
    }

    std::unique_ptr<test::TestPlace> m_here;
    std::unique_ptr<test::TestPlace> m_there;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<Site> m_site;
    Campaign m_campaign;
    QString m_key;
    quint16 m_port = 0;
    std::atomic<int> m_drops = 0;
    std::mutex m_saying;
    QList<QByteArray> m_said;
};

GUESTWRIGHT_TEST(tst_synchronizer, SynchronizerTest)
#include "tst_synchronizer.moc"
