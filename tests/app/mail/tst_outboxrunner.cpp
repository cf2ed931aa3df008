#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/queuesending.h"
#include "app/mail/outboxrunner.h"
#include "models/invites/inviterepository.h"
#include "models/mail/outboxrepository.h"
#include "tests/support/smtpdouble.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QCoroTask>
#include <QCoroTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::SmtpDouble;
using test::SmtpScript;
using State = OutboxMessage::State;

namespace {

QByteArray messageIdOf(const QByteArray &message)
{
    const qsizetype start = message.indexOf("Message-ID: ") + 12;
    return message.sliced(start, message.indexOf("\r\n", start) - start);
}

QCoro::Task<Result<QString>> known()
{
    co_return u"secret"_s;
}

/// A key ring whose user is at lunch, until the test calls them back.
QCoro::Task<Result<QString>> answeredAfterLunch(std::shared_ptr<const bool> isBack)
{
    while (!*isBack) {
        co_await QCoro::sleepFor(std::chrono::milliseconds(10));
    }
    co_return u"secret"_s;
}

SmtpScript answering(const QByteArray &verb, const QList<QByteArray> &replies)
{
    SmtpScript script;
    script.replies.insert(verb, replies);
    return script;
}

} // namespace

/// The whole way of a mailing: queued rows, the judge, a server on loopback, and what the ledger says afterwards.
class OutboxRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

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

    void deliversToEverybodyOnce()
    {
        SmtpDouble server({});
        queue(server, 50);
        const RunReport report = run();
        QCOMPARE(report, (RunReport{.sent = 50}));
        QCOMPARE(server.messages.size(), 50);
        QVERIFY(server.connections <= 4);
        QCOMPARE(totals(), (OutboxTotals{.sent = 50}));
        for (const Invite &invite : invites()) {
            QVERIFY(invite.sentAt);
        }
    }

    void writesDownWhatTheServerSaid_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("bounced");
        QTest::newRow("no such user") << QByteArray("RCPT") << QByteArray("550 5.1.1 no such user\r\n")
                                      << int(State::Failed) << true;
        QTest::newRow("greylisted") << QByteArray("RCPT") << QByteArray("451 4.7.1 try later\r\n")
                                    << int(State::Deferred) << false;
        QTest::newRow("refused after the dot")
            << QByteArray(".") << QByteArray("554 5.6.0 no\r\n") << int(State::Failed) << false;
        QTest::newRow("deferred after the dot")
            << QByteArray(".") << QByteArray("452 4.3.1 full\r\n") << int(State::Deferred) << false;
        QTest::newRow("silent after the dot")
            << QByteArray(".") << QByteArray(SmtpScript::hangUp) << int(State::Uncertain) << false;
    }

    void writesDownWhatTheServerSaid()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const QByteArray, reply);
        QFETCH(const int, state);
        QFETCH(const bool, bounced);
        SmtpDouble server(answering(verb, {reply}));
        queue(server, 1);
        run();
        const OutboxMessage message = messages().first();
        QCOMPARE(int(message.state), state);
        QVERIFY(!message.serverWords.isEmpty());
        if (reply.size() > 3) {
            QVERIFY2(message.serverWords.contains(QString::fromLatin1(reply.mid(4).trimmed())),
                     qPrintable(message.serverWords));
        }
        const Invite invite = invites().first();
        QCOMPARE(invite.bouncedAt.has_value(), bounced);
        QCOMPARE(invite.sentAt, std::nullopt);
    }

    void goesOnAfterABadAddress()
    {
        SmtpDouble server(answering("RCPT", {"550 5.1.1 no\r\n", "250 ok\r\n"}));
        queue(server, 10);
        QCOMPARE(run(), (RunReport{.sent = 9, .failed = 1}));
    }

    void stopsAtAWrongPasswordAfterOneTry()
    {
        SmtpScript script = answering("AUTH", {"535 5.7.8 wrong\r\n"});
        script.hello = "250-double\r\n250 AUTH PLAIN\r\n";
        SmtpDouble server(script);
        queue(server, 10, u"app"_s);
        const RunReport report = run(u"guess"_s);
        QCOMPARE(report.trouble.size(), 1);
        QVERIFY2(report.trouble.first().contains(u"5.7.8 wrong"_s), qPrintable(report.trouble.first()));
        QCOMPARE(std::ranges::count_if(server.commands, [](const QByteArray &line) { return line.startsWith("AUTH"); }),
                 1);
        QCOMPARE(totals().sent, 0);
        QCOMPARE(totals().queued, 9);
        QCOMPARE(totals().deferred, 1); // carries the server's words
    }

    void losesNobodyWhenNoServerListens()
    {
        {
            SmtpDouble server({});
            queue(server, 10);
        }
        const RunReport report = run();
        QCOMPARE(report.sent, 0);
        QCOMPARE(report.trouble.size(), 1);
        QVERIFY(report.isUnreachable);
        QCOMPARE(totals(), (OutboxTotals{.deferred = 10})); // all of them wait for the connection
        for (const OutboxMessage &message : messages()) {
            QVERIFY(message.nextTryAt);
            QVERIFY(!message.serverWords.isEmpty());
        }
    }

    /// Nobody has to ask for what waits for the connection: it leaves when its time has come.
    void deliversWhatWaitedForTheConnection()
    {
        quint16 port = 0;
        {
            SmtpDouble server({});
            port = server.serverPort();
            queue(server, 10);
        }
        run();
        QCOMPARE(run(), RunReport{}); // not before its time
        QCOMPARE(totals(), (OutboxTotals{.deferred = 10}));
        SmtpDouble back({}, nullptr, port);
        if (!back.isListening()) {
            QSKIP("the port went to somebody else");
        }
        RunHooks later;
        later.now = [] { return systemNow() + std::chrono::minutes(2); };
        const auto report = QCoro::waitFor(runOutbox(m_workspace, {.ofOwnAccord = true}, later));
        VERIFY_RESULT(report);
        QCOMPARE(*report, (RunReport{.sent = 10}));
        QCOMPARE(back.messages.size(), 10);
    }

    /// The connection goes away in the middle: what is left waits together.
    void putsOffTheRestWhenTheConnectionIsLost()
    {
        SmtpDouble server(answering("MAIL", {"250 ok\r\n", "250 ok\r\n", "421 closing\r\n"}));
        queue(server, 30);
        const RunReport report = run();
        QVERIFY(report.isUnreachable);
        QCOMPARE(totals().queued, 0);
        QCOMPARE(totals().sent + totals().deferred, 30);
        QVERIFY(totals().deferred > 20);
    }

    /// Nothing is on its way while a connection is only tried, or a key ring asks for its password.
    void stopsAtOnceBeforeAnythingIsUnderWay()
    {
        SmtpScript silent;
        silent.greeting.clear();
        SmtpDouble server(silent);
        queue(server, 10, u"app"_s);
        const auto isBack = std::make_shared<bool>(false);
        for (const bool isAsking : {false, true}) {
            std::stop_source stop;
            RunHooks hooks;
            hooks.stop = stop.get_token();
            hooks.secretOf = [isAsking, isBack](const MailAccount &) {
                return isAsking ? answeredAfterLunch(isBack) : known();
            };
            QTimer::singleShot(300, [&stop] { stop.request_stop(); });
            QElapsedTimer clock;
            clock.start();
            const auto report = QCoro::waitFor(runOutbox(m_workspace, {}, hooks));
            VERIFY_RESULT(report);
            QCOMPARE(*report, RunReport{});
            QVERIFY2(clock.elapsed() < 8'000, "the patience of a run under way is 10 s");
            QCOMPARE(totals(), (OutboxTotals{.queued = 10}));
        }
        // Nobody waits for the answer any more: its coroutine must still come to its end.
        *isBack = true;
        QTRY_COMPARE(isBack.use_count(), 1);
    }

    /// reliability F6: a sender that is frozen for longer than its lease finds its messages with somebody else.
    void refusesAFrozenSender()
    {
#ifdef Q_OS_UNIX
        const QByteArray ok = "250 ok\r\n";
        // Four waits, outside of any lock; without PIPELINING, so that a missing reply is waited for.
        SmtpScript script = answering("RCPT", {ok, ok, ok, ok, ok, {}, {}, {}, {}, ok});
        script.hello = "250-double\r\n250 8BITMIME\r\n";
        SmtpDouble server(script);
        const int count = test::sizeOf("GUESTWRIGHT_TEST_FROZEN_MESSAGES", 200);
        queue(server, count);
        const auto frozen = startChild({u"send"_s, url()});
        const auto asked = [&server] {
            return std::ranges::count_if(server.commands,
                                         [](const QByteArray &line) { return line.startsWith("RCPT"); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(asked(), 9, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(totals().sent, 5, 30'000);
        QCOMPARE(kill(pid_t(frozen->processId()), SIGSTOP), 0);
        RunHooks later;
        later.now = [] { return systemNow() + std::chrono::minutes(12); };
        const auto report = QCoro::waitFor(runOutbox(m_workspace, {}, later));
        QCOMPARE(kill(pid_t(frozen->processId()), SIGCONT), 0);
        VERIFY_RESULT(report);
        QCOMPARE(report->sent, count - 5);
        server.hangUp();
        waitFor(*frozen);
        QCOMPARE(totals(), (OutboxTotals{.sent = count})); // it had nothing left to write
        expectEachOnce(server, count);
#endif
    }

    void stopsWhenAsked()
    {
        SmtpDouble server({});
        queue(server, 200);
        std::stop_source stop;
        RunHooks hooks;
        hooks.stop = stop.get_token();
        hooks.progress = [&stop](const RunReport &report) {
            if (report.sent >= 20) {
                stop.request_stop();
            }
        };
        const auto report = QCoro::waitFor(runOutbox(m_workspace, {}, hooks));
        VERIFY_RESULT(report);
        QVERIFY(report->sent >= 20 && report->sent < 60);
        QCOMPARE(totals().sent, report->sent);
        QCOMPARE(totals().queued, 200 - report->sent);
        QCOMPARE(server.messages.size(), report->sent);
        QCOMPARE(run().sent, 200 - report->sent);
        QCOMPARE(server.messages.size(), 200);
    }

    /// reliability F3: a retry keeps its Message-ID, a deliberate resend gets another.
    void keepsTheMessageIdOfARetry()
    {
        SmtpDouble server(answering("RCPT", {"451 later\r\n", "451 later\r\n", "250 ok\r\n"}));
        queue(server, 1);
        run();
        QVERIFY(retry({.state = State::Deferred}));
        run();
        QVERIFY(retry({.state = State::Deferred}));
        run();
        QCOMPARE(messageIdOf(server.messages.first()), messages().first().messageId.toLatin1());
        const auto resent = m_workspace->write([this](Database &db) {
            return queueSending(db, {.campaignId = m_campaign.id, .resend = true}, systemNow(),
                                [](qsizetype) { return true; });
        });
        QCOMPARE(resent.result()->queued, 1);
        run();
        QCOMPARE(server.messages.size(), 2);
        QVERIFY(messageIdOf(server.messages.at(0)) != messageIdOf(server.messages.at(1)));
    }

    /// Two managers press the same buttons at once: everybody is invited once and queued once.
    void letsOneOfTwoManagersDecide()
    {
        SmtpDouble server({});
        queue(server, 1);
        const auto second = Workspace::open(m_place->location());
        VERIFY_RESULT(second);
        const auto everything = [campaign = m_campaign.id](Database &db) -> Result<> {
            std::vector<InvitePerson> people;
            for (int i = 0; i < 400; ++i) {
                people.push_back({.email = u"p%1@x.org"_s.arg(i)});
            }
            const auto proceed = [](qsizetype) { return true; };
            const auto made = createBulkInvites(db, campaign, people, {}, systemNow(), proceed);
            const auto queued = made ? queueSending(db, {.campaignId = campaign}, systemNow(), proceed)
                                     : Result<SendReport>(failure(made));
            return queued ? Result<>() : failure(queued);
        };
        const auto one = m_workspace->write(everything);
        const auto two = (*second)->write(everything);
        VERIFY_RESULT(one.result());
        VERIFY_RESULT(two.result());
        QCOMPARE(invites().size(), 401);
        QCOMPARE(totals().queued, 401);
    }

    /// A whole queue that may no longer leave is settled, however long it is.
    void settlesWhatMayNoLongerLeave()
    {
        SmtpDouble server({});
        queue(server, 500);
        const auto paused = m_workspace->write(
            [this](Database &db) { return stepCampaign(db, m_campaign.id, CampaignStep::Action::Pause, systemNow()); });
        VERIFY_RESULT(paused.result());
        run();
        QCOMPARE(totals(), (OutboxTotals{.failed = 500}));
        QCOMPARE(server.messages.size(), 0);
    }

    void neverSendsALinkThatWasReplaced()
    {
        SmtpDouble server(answering("RCPT", {"451 later\r\n", "250 ok\r\n"}));
        queue(server, 1);
        run();
        const auto replaced = m_workspace->write(
            [this](Database &db) { return replaceLinks(db, {.campaignId = m_campaign.id}, systemNow()); });
        QCOMPARE(replaced.result().value(), 1);
        QVERIFY(retry({.state = State::Deferred}));
        run();
        QCOMPARE(server.messages.size(), 0);
        QCOMPARE(messages().first().state, State::Failed);
        QVERIFY2(messages().first().serverWords.contains(u"replaced"_s), qPrintable(messages().first().serverWords));
    }

    /// reliability F6: many senders on one outbox, each message once.
    void sharesTheWorkAmongManySenders()
    {
        SmtpDouble server({});
        const int count = test::sizeOf("GUESTWRIGHT_TEST_SHARED_MESSAGES", 300);
        queue(server, count);
        std::vector<std::unique_ptr<QProcess>> senders;
        for (int i = 0; i < 4; ++i) {
            senders.push_back(startChild({u"send"_s, url()}));
        }
        for (const auto &sender : senders) {
            waitFor(*sender);
            QCOMPARE(sender->exitCode(), 0);
        }
        QCOMPARE(totals(), (OutboxTotals{.sent = count}));
        expectEachOnce(server, count);
    }

    /// reliability F1 and F8: killed at every named point and at random; nobody forgotten, nobody mailed twice
    /// silently.
    void survivesBeingKilledAnywhere()
    {
        SmtpDouble server({});
        const int count = test::sizeOf("GUESTWRIGHT_TEST_KILLED_MESSAGES", 250);
        queue(server, count);
        static const char *const points[] = {"before_connect", "connected", "claimed",    "mail_from",
                                             "rcpt",           "data",      "mid_body",   "ask_for_dot",
                                             "before_dot",     "dot_sent",  "reply_read", "committed"};
        int killed = 0;
        for (const char *point : points) {
            for (const char *pass : {":1", ":2"}) {
                const auto child = startChild({u"send"_s, url()}, QByteArray(point) + pass);
                waitFor(*child);
                killed += child->exitStatus() == QProcess::CrashExit ? 1 : 0;
                expectHonestLedger(server, count);
            }
        }
        QVERIFY2(killed >= 20, "a second connection need not open, but nearly every point must be passed");
        QRandomGenerator random(5);
        const int randomKills = test::sizeOf("GUESTWRIGHT_TEST_RANDOM_KILLS", 6);
        for (int i = 0; i < randomKills; ++i) {
            const auto child = startChild({u"send"_s, url()});
            QTest::qWait(random.bounded(20, 120));
            child->kill();
            waitFor(*child);
            expectHonestLedger(server, count);
        }
        run();
        const OutboxTotals left = totals();
        QCOMPARE(left.queued + left.sending + left.deferred + left.failed, 0);
        // What is uncertain is few, shown, and sent again only when the manager says so, as the very same message.
        QVERIFY2(left.uncertain <= killed + 4 * randomKills, "more is uncertain than was under way");
        QVERIFY(left.uncertain > 0);
        const QList<QByteArray> before = server.messages;
        QVERIFY(retry({.state = State::Uncertain}));
        run();
        QHash<QByteArray, QByteArray> firstBytes;
        for (const QByteArray &message : before) {
            firstBytes.insert(messageIdOf(message), message);
        }
        for (const QByteArray &message : server.messages.sliced(before.size())) {
            const QByteArray earlier = firstBytes.value(messageIdOf(message), message);
            QCOMPARE(message, earlier);
        }
        QSet<QByteArray> reached;
        for (const QByteArray &message : std::as_const(server.messages)) {
            reached.insert(messageIdOf(message));
        }
        QCOMPARE(reached.size(), count); // nobody forgotten
    }

private:
    void queue(const SmtpDouble &server, int count, const QString &user = {})
    {
        const auto queued =
            m_workspace->write([this, port = server.serverPort(), count, user](Database &db) -> Result<> {
                m_campaign = test::activeCampaign(db);
                const auto account = saveAccount(db,
                                                 {.name = u"Double"_s,
                                                  .host = u"127.0.0.1"_s,
                                                  .port = port,
                                                  .security = MailAccount::Security::None,
                                                  .user = user},
                                                 systemNow());
                if (!account) {
                    return failure(account);
                }
                std::vector<InvitePerson> people;
                for (int i = 0; i < count; ++i) {
                    people.push_back({.name = u"Guest %1"_s.arg(i), .email = u"g%1@x.org"_s.arg(i)});
                }
                const auto made =
                    createBulkInvites(db, m_campaign.id, people, {}, systemNow(), [](qsizetype) { return true; });
                if (!made) {
                    return failure(made);
                }
                const auto sending =
                    queueSending(db, {.campaignId = m_campaign.id}, systemNow(), [](qsizetype) { return true; });
                return sending && sending->queued == count ? Result<>()
                                                           : fail(Error::Kind::Invalid, u"not all were queued"_s);
            });
        VERIFY_RESULT(queued.result());
    }

    RunReport run(const QString &secret = {})
    {
        RunHooks hooks;
        hooks.secretOf = [secret](const MailAccount &) -> QCoro::Task<Result<QString>> { co_return secret; };
        const auto report = QCoro::waitFor(runOutbox(m_workspace, {}, hooks));
        return report.value();
    }

    bool retry(const OutboxFilter &filter)
    {
        return m_workspace->write([filter](Database &db) { return retryMessages(db, filter, systemNow()); })
                   .result()
                   .value_or(0)
            > 0;
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

    static std::unique_ptr<QProcess> startChild(const QStringList &arguments, const QByteArray &crashAt = {})
    {
        auto child = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!crashAt.isEmpty()) {
            environment.insert(u"GUESTWRIGHT_CRASH_AT"_s, QString::fromLatin1(crashAt));
        }
        child->setProcessEnvironment(environment);
        child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child->start(QCoreApplication::applicationDirPath() + u"/testchild"_s, arguments);
        return child;
    }

    /// Waits in the event loop, in which the double answers.
    static void waitFor(QProcess &child)
    {
        QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 60'000);
    }

    static void expectEachOnce(const SmtpDouble &server, int count)
    {
        QSet<QByteArray> ids;
        for (const QByteArray &message : server.messages) {
            ids.insert(messageIdOf(message));
        }
        QCOMPARE(ids.size(), count);
        QCOMPARE(server.messages.size(), count);
    }

    /// What the ledger says against what the server saw.
    void expectHonestLedger(const SmtpDouble &server, int count)
    {
        QHash<QByteArray, int> arrived;
        for (const QByteArray &message : server.messages) {
            ++arrived[messageIdOf(message)];
        }
        const QList<OutboxMessage> ledger = messages();
        QCOMPARE(ledger.size(), count);
        QCOMPARE(totals().all(), count);
        for (const OutboxMessage &message : ledger) {
            const int times = arrived.value(message.messageId.toLatin1());
            switch (message.state) {
            case State::Sent:
                QCOMPARE(times, 1);
                break;
            case State::Queued:
                QCOMPARE(times, 0);
                break;
            default: // under way when the sender was killed, or uncertain
                QVERIFY(times <= 1);
            }
        }
    }

    std::unique_ptr<test::TestPlace> m_place;
    std::shared_ptr<Workspace> m_workspace;
    Campaign m_campaign;
};

GUESTWRIGHT_TEST(tst_outboxrunner, OutboxRunnerTest)
#include "tst_outboxrunner.moc"
