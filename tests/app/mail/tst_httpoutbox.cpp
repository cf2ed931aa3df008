#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/queuesending.h"
#include "app/mail/outboxrunner.h"
#include "models/invites/inviterepository.h"
#include "models/mail/outboxrepository.h"
#include "tests/support/httpdouble.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::Certificate;
using test::HttpDouble;
using test::HttpSeen;
using State = OutboxMessage::State;

/// A mailing through a provider's API: queued rows, batches, and what the ledger says afterwards.
class HttpOutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase() { m_good = Certificate::make(m_folder.path(), u"good"_s); }

    void init()
    {
        m_place = std::make_unique<test::TestPlace>();
        m_workspace = std::move(Workspace::create(m_place->location()).value());
    }
    void cleanup()
    {
        m_workspace.reset();
        m_place.reset();
    }

    void deliversInBatchesOfFiveHundred()
    {
        HttpDouble server(m_good, test::postmarkAnswer);
        queue(server, 1'200);
        QCOMPARE(run(), (RunReport{.sent = 1'200}));
        QList<qsizetype> sizes;
        QSet<QString> reached;
        for (const HttpSeen &seen : batches(server)) {
            sizes.append(seen.items().size());
            const auto items = seen.items();
            for (const QJsonValue &item : items) {
                reached.insert(item.toObject().value("To"_L1).toString());
            }
        }
        std::ranges::sort(sizes);
        QCOMPARE(sizes, (QList<qsizetype>{200, 500, 500}));
        QCOMPARE(reached.size(), 1'200);
        QCOMPARE(totals(), (OutboxTotals{.sent = 1'200}));
    }

    void writesDownWhatBecameOfEach()
    {
        HttpDouble server(m_good, [](const HttpSeen &seen) {
            return test::postmarkBatchAnswer(seen, [](const QString &to) {
                return to.contains(u"<g1@"_s) ? 406 : to.contains(u"<g2@"_s) ? 300 : 0;
            });
        });
        queue(server, 10);
        QCOMPARE(run(), (RunReport{.sent = 8, .failed = 2}));
        int bounced = 0;
        for (const Invite &invite : invites()) {
            bounced += invite.bouncedAt ? 1 : 0;
            QCOMPARE(invite.sentAt.has_value(), invite.email != u"g1@x.org"_s && invite.email != u"g2@x.org"_s);
        }
        QCOMPARE(bounced, 1); // an invalid message says nothing about the address
        for (const OutboxMessage &message : messages()) {
            QVERIFY(message.serverWords.contains(message.state == State::Sent ? u"Accepted as"_s : u"refused for"_s));
        }
    }

    void leavesALostBatchUncertain()
    {
        bool isLost = true;
        HttpDouble server(m_good, [&isLost](const HttpSeen &seen) {
            return isLost && seen.method == "POST" ? QByteArray(HttpDouble::hangUp) : test::postmarkAnswer(seen);
        });
        queue(server, 600, 1);
        const RunReport report = run();
        QCOMPARE(report.uncertain, 500);
        QCOMPARE(report.trouble.size(), 1); // the rest stays where it is
        QCOMPARE(totals(), (OutboxTotals{.deferred = 100, .uncertain = 500})); // put off with the connection
        isLost = false;
        QVERIFY(retry({.state = State::Deferred}));
        QCOMPARE(run().sent, 100);
        QCOMPARE(batches(server).size(), 2);
        const QByteArray first = batches(server).first().body;
        // Only a person may say that they go out again, and then they are the same bytes.
        QVERIFY(retry({.state = State::Uncertain}));
        QCOMPARE(run().sent, 500);
        QCOMPARE(batches(server).last().body, first);
    }

    void queuesNothingAnewThatWasAcceptedLate()
    {
        HttpDouble server(m_good, [](const HttpSeen &seen) {
            return seen.method == "POST" ? test::httpAnswer(429, "", "Retry-After: 600\r\n")
                                         : test::postmarkAnswer(seen);
        });
        queue(server, 3);
        const RunReport report = run();
        QCOMPARE(report.deferred, 3);
        QVERIFY2(report.trouble.first().contains(u"429"_s), qPrintable(report.trouble.first()));
        QCOMPARE(totals(), (OutboxTotals{.deferred = 3}));
    }

    void stopsAtAWrongToken()
    {
        HttpDouble server(m_good,
                          [](const HttpSeen &) { return test::httpAnswer(401, R"({"ErrorCode":10,"Message":"no"})"); });
        queue(server, 10);
        const RunReport report = run();
        QCOMPARE(report.trouble.size(), 1);
        QVERIFY2(report.trouble.first().contains(u"token"_s), qPrintable(report.trouble.first()));
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(batches(server).size(), 0);
        QCOMPARE(totals().sent + totals().uncertain, 0);
    }

    /// Killed on the way of a batch: nobody forgotten, nobody mailed twice silently.
    void survivesBeingKilled_data()
    {
        QTest::addColumn<QByteArray>("point");
        for (const char *point : {"claimed:1", "before_connect:2", "connected:2", "ask_for_dot:1", "ask_for_dot:7",
                                  "before_dot:1", "reply_read:1", "committed:1", "committed:9"}) {
            QTest::newRow(point) << QByteArray(point);
        }
    }
    void survivesBeingKilled()
    {
        QFETCH(const QByteArray, point);
        HttpDouble server(m_good, test::postmarkAnswer);
        queue(server, 20, 1);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GUESTWRIGHT_CRASH_AT"_s, QString::fromLatin1(point));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationDirPath() + u"/testchild"_s, {u"send"_s, url()});
        QTRY_VERIFY_WITH_TIMEOUT(child.state() == QProcess::NotRunning, 30'000);
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        run();
        const OutboxTotals left = totals();
        QCOMPARE(left.sent + left.uncertain, 20);
        QHash<QString, int> times;
        for (const HttpSeen &seen : batches(server)) {
            const auto items = seen.items();
            for (const QJsonValue &item : items) {
                ++times[item.toObject().value("To"_L1).toString()];
            }
        }
        QVERIFY(std::ranges::all_of(times, [](int count) { return count == 1; }));
        QVERIFY(times.size() + left.uncertain >= 20);
    }

    void freezesAnewForAnotherKindOfAccount()
    {
        HttpDouble server(m_good, [](const HttpSeen &seen) {
            return seen.method == "POST" ? test::httpAnswer(503, "") : test::postmarkAnswer(seen);
        });
        queue(server, 1);
        run();
        QCOMPARE(totals().deferred, 1);
        const QString folder = m_folder.filePath(u"mail"_s);
        const auto changed = m_workspace->write([this, folder](Database &db) {
            MailAccount account = m_account;
            account.transport = MailAccount::Transport::Folder;
            account.path = folder;
            return saveAccount(db, account, systemNow());
        });
        VERIFY_RESULT(changed.result());
        QVERIFY(retry({.state = State::Deferred}));
        QCOMPARE(run().sent, 1);
        const QStringList files = QDir(folder).entryList({u"*.eml"_s});
        QCOMPARE(files.size(), 1);
        QFile file(QDir(folder).filePath(files.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().startsWith('{'));
        QVERIFY(file.remove());
    }

private:
    void queue(const HttpDouble &server, int count, int connections = 4)
    {
        const MailAccount wanted{.name = u"Double"_s,
                                 .transport = MailAccount::Transport::Postmark,
                                 .host = u"localhost"_s,
                                 .port = server.serverPort(),
                                 .caFile = m_good.certificateFile,
                                 .connections = connections};
        const auto queued = m_workspace->write([this, wanted, count](Database &db) -> Result<> {
            m_campaign = test::activeCampaign(db);
            const auto account = saveAccount(db, wanted, systemNow());
            if (!account) {
                return failure(account);
            }
            m_account = *account;
            std::vector<InvitePerson> people;
            for (int i = 0; i < count; ++i) {
                people.push_back({.name = u"Guest %1"_s.arg(i), .email = u"g%1@x.org"_s.arg(i)});
            }
            const auto proceed = [](qsizetype) { return true; };
            const auto made = createBulkInvites(db, m_campaign.id, people, {}, systemNow(), proceed);
            const auto sending = made ? queueSending(db, {.campaignId = m_campaign.id}, systemNow(), proceed)
                                      : Result<SendReport>(failure(made));
            return sending ? Result<>() : failure(sending);
        });
        VERIFY_RESULT(queued.result());
        QCOMPARE(totals().queued, count);
    }

    RunReport run()
    {
        RunHooks hooks;
        hooks.secretOf = [](const MailAccount &) -> QCoro::Task<Result<QString>> { co_return u"TOKEN"_s; };
        return QCoro::waitFor(runOutbox(m_workspace, {}, hooks)).value();
    }

    bool retry(const OutboxFilter &filter)
    {
        return m_workspace->write([filter](Database &db) { return retryMessages(db, filter, systemNow()); })
                   .result()
                   .value_or(0)
            > 0;
    }

    static QList<HttpSeen> batches(const HttpDouble &server)
    {
        QList<HttpSeen> sent;
        std::ranges::copy_if(server.requests, std::back_inserter(sent),
                             [](const HttpSeen &seen) { return seen.method == "POST"; });
        return sent;
    }

    OutboxTotals totals()
    {
        return m_workspace->read([](Database &db) { return OutboxRepository(db).totals({}); }).result().value();
    }

    QList<OutboxMessage> messages()
    {
        return m_workspace->read([](Database &db) { return OutboxRepository(db).list({}, 100'000); }).result().value();
    }

    QList<Invite> invites()
    {
        return m_workspace
            ->read([this](Database &db) {
                InviteRepository repository(db);
                return repository.findAll(repository.ids({.campaignId = m_campaign.id}, {}, systemNow()).value());
            })
            .result()
            .value();
    }

    QString url() const
    {
        const Location &location = m_place->location();
        return location.engine == Engine::Sqlite ? location.path
                                                 : u"postgresql://%1@localhost/%2?host=%3&sslmode=disable"_s.arg(
                                                     location.user, location.database, location.host);
    }

    QTemporaryDir m_folder;
    Certificate m_good;
    Campaign m_campaign;
    MailAccount m_account;
    std::unique_ptr<test::TestPlace> m_place;
    std::shared_ptr<Workspace> m_workspace;
};

GUESTWRIGHT_TEST(tst_httpoutbox, HttpOutboxTest)
#include "tst_httpoutbox.moc"
