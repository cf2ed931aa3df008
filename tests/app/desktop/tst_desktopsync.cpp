#include "app/campaigning/createinvites.h"
#include "app/desktop/synccontroller.h"
#include "app/redemption/site.h"
#include "models/mail/outboxrepository.h"
#include "models/publication/keyrepository.h"
#include "models/publication/publicationcounts.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/redeem.h"
#include "models/store/itemdatarole.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/testrunner.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr int longEnough = 30'000; // milliseconds, for machines that do much else

template <typename Work> using ValueOf = typename std::invoke_result_t<Work, Database &>::value_type;

/// Whether a notice that is seen says so.
bool isSaid(const QWidget &window, const QString &words)
{
    const auto notices = window.findChildren<Notice *>();
    return std::ranges::any_of(notices, [&words](const Notice *notice) {
        const auto labels = notice->findChildren<QLabel *>();
        return notice->isVisible()
            && std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text().contains(words); });
    });
}

} // namespace

/// The desktop and a server with real sockets between them: publishing, what came back, and everything that goes wrong.
class DesktopSyncTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's key ring takes part
        DesktopDriver::initTestCase();
    }

    void init()
    {
        DesktopDriver::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_key.clear();
        m_port = 0;
        m_holds = false;
        m_sessions = 0;
        m_refusal = 0;
        m_clock = now();
        startServer();
    }

    void cleanup()
    {
        letGo();
        DesktopDriver::cleanup();
        m_site.reset();
        m_held.clear();
    }

    void triesTheConnectionAndSaysWhatIsWrong()
    {
        openSample();
        m_desktop->actions().workspaceSettings->trigger();
        auto *settings = dialog("workspaceSettingsDialog");
        QVERIFY(tried(settings, {}, m_key).contains(u"address"_s));
        QVERIFY(tried(settings, u"http://gifts.example.org"_s, m_key).contains(u"in clear"_s));
        QVERIFY(tried(settings, u"http://127.0.0.1:9"_s, m_key).contains(u"Nothing answers"_s));
        QVERIFY(tried(settings, url(), u"wrong"_s).contains(u"does not know this key"_s));
        QVERIFY(tried(settings, u"http://127.0.0.1:%1"_s.arg(m_site->port()), m_key).contains(u"no Guestwright"_s));
        m_refusal = 426;
        QVERIFY(tried(settings, url(), m_key).contains(u"different versions"_s));
        m_refusal = 0;
        m_clock = now() + std::chrono::hours(2);
        QVERIFY(tried(settings, url(), m_key).contains(u"7,200 second"_s));
        m_clock = now();
        QVERIFY(tried(settings, url(), m_key).contains(u"knows the key"_s));
        QVERIFY(settings->findChild<QLineEdit *>(u"serverKeyField"_s)->echoMode() == QLineEdit::Password);
        shoot(*settings, u"server-settings"_s);
        settings->reject();
        QCOMPARE(statusButton()->isVisible(), false); // nothing was set up by trying
    }

    void publishesByItselfAndShowsWhatCameBack()
    {
        openSample();
        setServer();
        QTRY_VERIFY_WITH_TIMEOUT(isInStep(), longEnough);
        const QList<CampaignCount> counts = published();
        QVERIFY(!counts.isEmpty() && counts.first().invites > 10);
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        const int row = unusedRow(*table);
        QVERIFY(row >= 0);
        const QString number = redeemed(linkAt(*table, row));
        QVERIFY(!number.isEmpty());
        m_desktop->actions().synchronize->trigger();
        const auto isShown = [table, &number] {
            for (int at = 0; at < table->model()->rowCount(); ++at) {
                if (textAt(*table, at, InviteTableModel::OrderColumn) == number) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), longEnough);
        QTRY_VERIFY(find<QLabel>("savedLabel")->text().contains(u"1 new order"_s));
        shoot(u"synchronized"_s);
    }

    void marksWhatIsNotOnTheServerYet()
    {
        openSample();
        setServer();
        QTRY_VERIFY_WITH_TIMEOUT(isInStep(), longEnough);
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        QTRY_COMPARE(pendingRows(*table), 0);
        m_desktop->synchronizing().setPace({.afterChange = std::chrono::hours(1)});
        invite();
        QTRY_COMPARE(pendingRows(*table), 1);
        QTRY_VERIFY(statusButton()->text().contains(u". 1 invite"_s));
        copyPendingLink(*table);
        QVERIFY(find<QLabel>("savedLabel")->text().contains(u"not on the server yet"_s));
        m_desktop->actions().printCards->trigger();
        auto *print = dialog("printDialog");
        auto *notice = print->findChild<Notice *>(u"unpublishedNotice"_s);
        QTRY_VERIFY(notice->isVisible());
        shoot(*print, u"print-unpublished"_s);
        applyTheme(*qApp, Theme::Dark);
        shoot(u"not-on-the-server-dark"_s);
        applyTheme(*qApp, Theme::Light);
        shoot(u"not-on-the-server"_s);
        print->findChild<QAbstractButton *>(u"synchronizeLink"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!notice->isVisible(), longEnough);
        QTRY_COMPARE(pendingRows(*table), 0);
        print->reject();
    }

    void marksACampaignUntilItsPageIsThere()
    {
        openSample();
        setServer();
        QTRY_VERIFY_WITH_TIMEOUT(isInStep(), longEnough);
        m_desktop->synchronizing().setPace({.afterChange = std::chrono::hours(1)});
        auto *mark = find<QWidget>("unpublishedMark");
        QVERIFY(!mark->isVisible());
        m_desktop->actions().pauseCampaign->trigger();
        QTRY_VERIFY(mark->isVisible());
        m_desktop->actions().synchronize->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!mark->isVisible(), longEnough);
    }

    void goesOnByItselfWhenTheServerIsBack()
    {
        openSample();
        setServer();
        QTRY_VERIFY_WITH_TIMEOUT(isInStep(), longEnough);
        m_site.reset();
        m_desktop->synchronizing().setPace({.firstRetry = std::chrono::milliseconds(200)});
        m_desktop->actions().synchronize->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(statusButton()->text().contains(u"was not reached"_s), longEnough);
        QVERIFY(isSaid(m_desktop->window(), u"Nothing answers"_s)); // somebody asked
        shoot(u"not-synchronized"_s);
        invite();
        startServer();
        QTRY_VERIFY_WITH_TIMEOUT(isInStep(), longEnough);
    }

    void saysThatTheKeyIsWrong()
    {
        openSample();
        m_key = u"wrong"_s;
        setServer();
        QTRY_VERIFY_WITH_TIMEOUT(statusButton()->text().startsWith(u"Not synchronized: click"_s), longEnough);
        QVERIFY(statusButton()->accessibleDescription().contains(u"does not know this key"_s));
        statusButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_desktop->window(), u"does not know this key"_s), longEnough);
    }

    void runsOnlyOnceAtATime()
    {
        openSample();
        m_holds = true;
        setServer();
        QTRY_VERIFY_WITH_TIMEOUT(heldCount() > 0, longEnough);
        QTRY_COMPARE(statusButton()->text(), u"Synchronizing…"_s);
        for (int i = 0; i < 5; ++i) {
            m_desktop->actions().synchronize->trigger();
        }
        letGo();
        QTRY_VERIFY_WITH_TIMEOUT(isInStep(), longEnough);
        QCOMPARE(m_sessions.load(), 1);
    }

    void stopsWhenToldAndGoesOnLater()
    {
        openSample();
        m_holds = true;
        setServer();
        QTRY_VERIFY_WITH_TIMEOUT(heldCount() > 0, longEnough);
        m_desktop->synchronizing().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->synchronizing().isRunning(), longEnough);
        QTRY_VERIFY(find<QLabel>("savedLabel")->text().startsWith(u"Stopped"_s));
        letGo();
        m_desktop->actions().synchronize->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isInStep(), longEnough);
    }

    void endsWithTheProgram()
    {
        openSample();
        m_holds = true;
        setServer();
        QTRY_VERIFY_WITH_TIMEOUT(heldCount() > 0, longEnough);
        const auto location = m_desktop->session().workspace()->location();
        m_desktop->window().close();
        m_desktop.reset(); // does not wait for an answer
        const auto workspace = Workspace::open(location);
        QVERIFY(workspace);
        const auto standing = (*workspace)->read(readServerStanding).result();
        QVERIFY(standing && standing->isPending());
    }

    void publishesBeforeItSends()
    {
        openSample();
        addFolderAccount();
        setServer();
        QTRY_VERIFY_WITH_TIMEOUT(isInStep(), longEnough);
        m_desktop->synchronizing().setPace({.afterChange = std::chrono::hours(1)});
        invite();
        const qint64 before = outbox().all();
        m_site.reset();
        m_desktop->actions().sendInvitations->trigger();
        auto *send = dialog("sendDialog");
        auto *primary = send->findChild<QAbstractButton *>(u"primaryButton"_s);
        QTRY_VERIFY(primary->isEnabled());
        primary->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(*send, u"could not be published first"_s), longEnough);
        QCOMPARE(outbox().all(), before);
        shoot(*send, u"send-unpublished"_s);
        startServer();
        QTRY_VERIFY(primary->isEnabled());
        accept(send);
        QTRY_VERIFY_WITH_TIMEOUT(outbox().sent > before, longEnough);
        QVERIFY(isAllPublished());
    }

    void asksForTheServerWhereThereIsNone()
    {
        openSample();
        m_desktop->actions().synchronize->trigger();
        dialog("workspaceSettingsDialog")->reject();
        QVERIFY(!statusButton()->isVisible());
    }

private:
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_port); }

    void startServer()
    {
        SiteOptions options{.publication = {.engine = Engine::Sqlite, .path = m_folder->filePath(u"publication.db"_s)},
                            .publicUrl = u"http://localhost"_s,
                            .listen = {.port = 0},
                            .admin = Endpoint{.port = m_port}, // the same after a restart
                            .threads = 1};
        options.clock = [this] { return m_clock.load(); };
        options.management = [this](const Request &request, const Context &context, const Reply &reply) {
            if (m_refusal != 0) {
                return reply(apiRefusal(m_refusal));
            }
            m_sessions += request.path.endsWith("/session") ? 1 : 0;
            {
                const std::lock_guard lock(m_holding);
                if (m_holds && request.path.endsWith("/invites")) {
                    m_held.append(reply);
                    return;
                }
            }
            handleManagement(request, context, reply);
        };
        auto site = Site::start(std::move(options));
        QVERIFY2(site, site ? "" : qPrintable(site.error().message));
        m_site = std::move(*site);
        m_port = m_site->adminPort();
        if (m_key.isEmpty()) {
            m_key = publication(
                [](Database &db) { return KeyRepository(db).add(u"laptop"_s, ApiKey::Scope::Send, now()); });
        }
    }

    [[nodiscard]] static Response apiRefusal(int status)
    {
        return {.status = status, .headers = {{"content-type", "application/json"}}, .body = "{\"message\":\"no\"}"};
    }

    qsizetype heldCount()
    {
        const std::lock_guard lock(m_holding);
        return m_held.size();
    }

    /// Answers what was held as a server that is busy, so that it is asked again, and holds nothing more.
    void letGo()
    {
        QList<Reply> held;
        {
            const std::lock_guard lock(m_holding);
            m_holds = false;
            held = std::exchange(m_held, {});
        }
        for (const Reply &reply : held) {
            reply({.status = 503});
        }
    }

    QToolButton *statusButton() { return find<QToolButton>("syncButton"); }

    bool isInStep()
    {
        return statusButton()->text().startsWith(u"Synchronized"_s)
            && statusButton()->text().endsWith(u"Everything is on the server"_s);
    }

    void setServer()
    {
        m_desktop->actions().workspaceSettings->trigger();
        auto *settings = dialog("workspaceSettingsDialog");
        enter(settings, "serverUrlField", url());
        enter(settings, "serverKeyField", m_key);
        accept(settings);
        QTRY_VERIFY(statusButton()->isVisible());
    }

    /// What stands below the form, or the fault of the field.
    static QString tried(QDialog *settings, const QString &url, const QString &key)
    {
        auto *test = settings->findChild<QAbstractButton *>(u"testConnectionButton"_s);
        auto *result = settings->findChild<Notice *>(u"testResultNotice"_s);
        enter(settings, "serverUrlField", url);
        enter(settings, "serverKeyField", key);
        if (!test->isEnabled()) {
            const QString fault = settings->findChild<QLineEdit *>(u"serverUrlField"_s)->accessibleDescription();
            return fault.isEmpty() ? u"no address"_s : fault;
        }
        test->click();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), longEnough); }();
        QString words;
        for (const auto *label : result->findChildren<QLabel *>()) {
            words += label->text() + u' ';
        }
        return words;
    }

    static int unusedRow(const DataTable &table)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (textAt(table, row, InviteTableModel::StatusColumn) == u"Unused"_s) {
                return row;
            }
        }
        return -1;
    }

    static QString linkAt(const DataTable &table, int row)
    {
        return table.model()->index(row, InviteTableModel::LinkColumn).data(LinkRole).toString();
    }

    static int pendingRows(const DataTable &table)
    {
        int pending = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            pending += table.model()->index(row, 0).data(PendingRole).toBool() ? 1 : 0;
        }
        return pending;
    }

    void copyPendingLink(DataTable &table)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data(PendingRole).toBool()) {
                table.selectRow(row);
                QTRY_VERIFY(m_desktop->actions().copyLink->isEnabled());
                m_desktop->actions().copyLink->trigger();
                QCOMPARE(QGuiApplication::clipboard()->text(), linkAt(table, row));
                return;
            }
        }
        QFAIL("nothing is pending");
    }

    void invite()
    {
        bool done = false;
        m_desktop->session().write(
            this,
            [](Database &db) {
                return createInvite(db, 1, {.name = u"Zoe Late"_s, .email = u"zoe@late.example"_s}, {}, now());
            },
            [&done](const Result<Invite> &made) { done = made.has_value(); });
        QTRY_VERIFY(done);
    }

    OutboxTotals outbox()
    {
        return m_desktop->session()
            .workspace()
            ->read([](Database &db) { return OutboxRepository(db).totals({}); })
            .result()
            .value();
    }

    template <typename Work> ValueOf<Work> publication(Work work)
    {
        const auto db = Database::open({.engine = Engine::Sqlite, .path = m_folder->filePath(u"publication.db"_s)},
                                       Database::Access::ReadWrite);
        return work(**db).value();
    }

    QList<CampaignCount> published() { return publication(countPublication); }

    bool isAllPublished()
    {
        const auto here = m_desktop->session().workspace()->read(countPublication).result();
        return here && *here == published();
    }

    /// As a visitor does; the number of the order.
    QString redeemed(const QString &link)
    {
        const Token token{.text = link.section(u'/', -1).toLatin1()};
        return publication([&](Database &db) -> Result<QString> {
            auto transaction = Transaction::begin(db);
            const auto items = PublicationRepository(db).items(1);
            const Claim claim{
                .tokenHash = token.hash(),
                .nonce = makeToken().text,
                .formHash = token.hash(),
                .items = {{.uid = items->first().item.uid, .variant = items->first().item.variants.value(0)}},
                .destination = {.name = u"Ada"_s, .line1 = u"Weg 1"_s, .city = u"Berlin"_s, .country = u"DE"_s}};
            const auto redemption = redeem(db, claim, now());
            if (!redemption || redemption->outcome != Redemption::Outcome::Done) {
                return redemption ? Result<QString>(QString()) : failure(redemption);
            }
            const auto done = transaction->commit();
            return done ? Result<QString>(redemption->number) : failure(done);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Site> m_site;
    QString m_key;
    quint16 m_port = 0;
    std::atomic<Instant> m_clock{};
    std::atomic<int> m_refusal = 0;
    std::atomic<int> m_sessions = 0;
    std::mutex m_holding;
    bool m_holds = false;
    QList<Reply> m_held;
};

GUESTWRIGHT_TEST(tst_desktopsync, DesktopSyncTest)
#include "tst_desktopsync.moc"
