#include "app/desktop/localserver.h"
#include "app/sync/synchronizer.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/orders/orderrepository.h"
#include "models/publication/keyrepository.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/redeem.h"
#include "models/publication/serverrepository.h"
#include "models/settings/namedsetting.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QClipboard>
#include <QCoroCore>
#include <QLayout>
#include <QTcpServer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr int patienceOfTest = 60'000; // milliseconds; no test waits for it unless it fails

template <typename Work> using ValueOf = typename std::invoke_result_t<Work, Database &>::value_type;

} // namespace

/// This computer as the server: real sockets on the loopback interface.
class LocalServerTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's key ring takes part
        DesktopDriver::initTestCase();
    }

    void servesAndSynchronizesAfterOneClick()
    {
        openSample();
        auto *server = startServer();
        const QString address = server->findChild<QLineEdit *>(u"serverAddressField"_s)->text();
        QVERIFY2(address.startsWith(u"http://localhost:"_s), qPrintable(address));
        shoot(*server, u"local-server"_s);
        server->findChild<QAbstractButton *>(u"copyAddressButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
        server->close();
        shoot(u"local-server-runs"_s);

        const WorkspaceSettings settings = read([](Database &db) { return readSettings(db); });
        QCOMPARE(settings.publicUrl, address);
        QVERIFY(settings.isLocalOnly());
        // It synchronizes with itself, with nothing else to do.
        QTRY_VERIFY_WITH_TIMEOUT(
            read([&](Database &db) { return ServerRepository(db).find(settings.serverUrl); })->syncedAt,
            patienceOfTest);
        const QByteArray page = "GET /i/" + firstToken() + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        const auto shown = test::ask(quint16(QUrl(address).port()), page);
        QCOMPARE(shown.status, 200);
        QVERIFY(shown.body.contains("Friends of the House"));
        QCOMPARE(publication([](Database &db) { return KeyRepository(db).list(); }).size(), 1);

        // What a guest does is in the table before long, because somebody was on the pages.
        QVERIFY(!redeemed(firstToken()).isEmpty());
        QCOMPARE(test::ask(quint16(QUrl(address).port()), page).status, 303); // to the receipt
        QTRY_COMPARE_WITH_TIMEOUT(read([](Database &db) -> Result<qint64> {
                                      const auto campaigns = CampaignRepository(db).all();
                                      return OrderRepository(db).count(campaigns->first().campaign.id);
                                  }),
                                  1, patienceOfTest);
        QTRY_COMPARE_WITH_TIMEOUT(find<QAbstractButton>("sampleGuideButton")->text(), u"Show Invites"_s,
                                  patienceOfTest);
        showInvites();
        shoot(u"local-server-order"_s);
    }

    void startsAgainWithItsWorkspace()
    {
        openSample();
        startServer()->close();
        const WorkspaceSettings before = read([](Database &db) { return readSettings(db); });
        reopen();
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(), patienceOfTest);
        QCOMPARE(read([](Database &db) { return readSettings(db); }), before);
        // The key was kept in memory only: another opens now what the old one no longer does.
        // The desktop may be at it by itself, which refuses everybody else.
        QTRY_VERIFY_WITH_TIMEOUT(synchronizeNow(before.serverUrl), patienceOfTest);
        const auto keys = publication([](Database &db) { return KeyRepository(db).list(); });
        QCOMPARE(keys.size(), 2);
        QCOMPARE(std::ranges::count_if(keys, [](const ApiKey &key) { return key.revokedAt.has_value(); }), 1);
    }

    void stopsInTheSamePlace()
    {
        openSample();
        auto *server = startServer();
        const QString url = read([](Database &db) { return readSettings(db); }).serverUrl;
        auto *button = server->findChild<QAbstractButton *>(u"primaryButton"_s);
        QCOMPARE(button->text(), u"Stop Server"_s);
        button->click();
        QTRY_COMPARE(button->text(), u"Start Server"_s);
        QVERIFY(!isRunning());
        QVERIFY(read([](Database &db) { return readSettings(db); }).serverUrl.isEmpty());
        QTcpServer probe;
        QTRY_VERIFY(probe.isListening()
                    || probe.listen(QHostAddress(QHostAddress::LocalHost), quint16(QUrl(url).port())));
        server->close();
        reopen();
        QTRY_VERIFY(find<DataTable>("inviteTable")->model()->rowCount() > 0);
        QVERIFY(!isRunning());
    }

    void takesAnotherPortWhereOneIsBusyAndSaysSo()
    {
        openSample();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
        rememberLocalServer(workspaceUrl(), {.port = other.serverPort()});
        auto *server = startServer();
        const int port = QUrl(server->findChild<QLineEdit *>(u"serverAddressField"_s)->text()).port();
        QVERIFY(port != other.serverPort());
        const QString note = server->findChild<QLabel *>(u"serverNoteLabel"_s)->text();
        QVERIFY2(note.contains(QString::number(other.serverPort())), qPrintable(note));
        shoot(*server, u"local-server-busy-port"_s);
    }

    void isNoSecondServerBesideAnother()
    {
        openSample();
        const QString elsewhere = u"https://gifts.example.org:8443"_s;
        read([&](Database &db) -> Result<bool> {
            const auto written = writeNamedSetting(db, serverUrlSetting, elsewhere);
            return written ? Result<bool>(true) : failure(written);
        });
        m_desktop->actions().localServer->trigger();
        auto *server = dialog("localServerDialog");
        server->findChild<QAbstractButton *>(u"primaryButton"_s)->click();
        QTRY_VERIFY(server->findChild<QWidget *>(u"errorNotice"_s)->isVisible());
        QVERIFY(server->findChild<QWidget *>(u"errorNotice"_s)->accessibleName().contains(elsewhere));
        QTRY_VERIFY(server->height() >= server->layout()->totalHeightForWidth(server->width())); // nothing is cut off
        shoot(*server, u"local-server-refused"_s);
        QVERIFY(!isRunning());
        QCOMPARE(read([](Database &db) { return readSettings(db); }).serverUrl, elsewhere);
    }

    void leadsThroughTheSample()
    {
        openSample();
        auto *guide = find<QWidget>("sampleGuide");
        auto *next = find<QAbstractButton>("sampleGuideButton");
        QTRY_VERIFY(guide->isVisible());
        QCOMPARE(next->text(), u"Start Server"_s);
        shoot(u"sample-guide"_s);
        next->click();
        QTRY_COMPARE_WITH_TIMEOUT(next->text(), u"Send…"_s, patienceOfTest);
        QVERIFY(isRunning());
        next->click();
        auto *send = dialog("sendDialog");
        accept(send);
        QTRY_COMPARE_WITH_TIMEOUT(next->text(), u"Open Folder"_s, patienceOfTest);
        QVERIFY(guide->accessibleName().contains(u"3"_s));
        shoot(u"sample-guide-sent"_s);
        find<QAbstractButton>("hideSampleGuideButton")->click();
        QVERIFY(!guide->isVisible());
    }

    void keepsAPublicAddressThatLeadsElsewhere()
    {
        const LocalServerChoice before{.port = 8080};
        const LocalServerChoice after{.address = u"192.168.1.5"_s, .port = 8081};
        const auto url = [&](const QString &typed) { return publicUrlFor({.publicUrl = typed}, before, after); };
        QCOMPARE(url({}), u"http://192.168.1.5:8081"_s);
        QCOMPARE(url(u"http://localhost:8080"_s), u"http://192.168.1.5:8081"_s);
        QCOMPARE(url(u"http://127.0.0.1:9"_s), u"http://192.168.1.5:8081"_s);
        QCOMPARE(url(u"https://gifts.example.org"_s), u"https://gifts.example.org"_s);
        QCOMPARE(publicUrlFor({.publicUrl = after.guestUrl()}, after, before), u"http://localhost:8080"_s);
    }

private:
    void reopen()
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>([] { return now(); });
        m_desktop->start({});
    }

    QDialog *startServer()
    {
        m_desktop->actions().localServer->trigger();
        auto *server = dialog("localServerDialog");
        server->findChild<QAbstractButton *>(u"primaryButton"_s)->click();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(isRunning(), patienceOfTest); }();
        return server;
    }

    bool isRunning() { return !find<QWidget>("localServerButton")->isHidden(); }
    QString workspaceUrl() { return m_desktop->session().workspace()->location().toUrl(); }

    template <typename Work> ValueOf<Work> read(Work work)
    {
        auto result = m_desktop->session().workspace()->write(std::move(work)).result();
        if (!result) {
            qFatal("%s", qPrintable(result.error().message));
        }
        return *result;
    }

    template <typename Work> ValueOf<Work> publication(Work work)
    {
        const auto location = localPublication(m_desktop->session().workspace()->location(), {});
        const auto db = Database::open(location, Database::Access::ReadOnly);
        const auto result = db ? work(**db) : std::invoke_result_t<Work, Database &>(failure(db));
        if (!result) {
            qFatal("%s", qPrintable(result.error().message));
        }
        return *result;
    }

    /// What the form of the checkout comes to.
    QString redeemed(const QByteArray &token)
    {
        const auto location = localPublication(m_desktop->session().workspace()->location(), {});
        const auto db = Database::open(location, Database::Access::ReadWrite);
        auto transaction = db ? Transaction::begin(**db) : Result<Transaction>(failure(db));
        if (!transaction) {
            return {};
        }
        const auto items = PublicationRepository(**db).items(1);
        const Claim claim{
            .tokenHash = Token{token}.hash(),
            .nonce = makeToken().text,
            .formHash = Token{token}.hash(),
            .items = {{.uid = items->first().item.uid}},
            .destination = {.name = u"Ada"_s, .line1 = u"Weg 1"_s, .city = u"Berlin"_s, .country = u"DE"_s}};
        const auto redemption = redeem(**db, claim, now());
        const bool isDone = redemption && redemption->outcome == Redemption::Outcome::Done && transaction->commit();
        return isDone ? redemption->number : QString();
    }

    QByteArray firstToken()
    {
        return read([](Database &db) -> Result<QByteArray> {
            const auto campaigns = CampaignRepository(db).all();
            const auto ids = InviteRepository(db).ids({.campaignId = campaigns->first().campaign.id}, {}, now());
            return InviteRepository(db).find(ids->front())->token.text;
        });
    }

    Result<SyncReport> synchronizeNow(const QString &url)
    {
        const auto key = QCoro::waitFor(SecretStore::find(m_desktop->session().secrets(), serverSecretName(url)));
        const auto access = ApiAccess::to(url, key.value_or(QString()));
        return access ? QCoro::waitFor(
                   synchronize(m_desktop->session().workspace(), *access, {.now = m_desktop->session().clock()}))
                      : failure(access);
    }
};

GUESTWRIGHT_TEST(tst_localserver, LocalServerTest)
#include "tst_localserver.moc"
