#include "app/redemption/mailrunner.h"
#include "models/publication/mailqueue.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/publicationstore.h"
#include "models/store/query.h"
#include "tests/support/smtpdouble.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::SmtpDouble;
using test::SmtpScript;

namespace {

constexpr Instant start = fromMsecs(1'800'000'000'000);
constexpr int patienceWithMail = 60'000; // milliseconds

MailConfig folderConfig(const QString &folder)
{
    MailConfig config;
    config.account = {.name = u"server"_s, .transport = MailAccount::Transport::Folder, .path = folder};
    config.account.sender = Mailbox{.name = u"Invitations"_s, .address = u"invites@operator.example"_s};
    return config;
}

MailConfig smtpConfig(const SmtpDouble &server)
{
    MailConfig config = folderConfig({});
    config.account.transport = MailAccount::Transport::Smtp;
    config.account.host = u"127.0.0.1"_s;
    config.account.port = server.serverPort();
    config.account.security = MailAccount::Security::None;
    return config;
}

QByteArrayList mailsIn(const QString &folder)
{
    QByteArrayList mails;
    for (const QString &name : QDir(folder).entryList({u"*.eml"_s}, QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            mails.append(file.readAll());
        }
    }
    return mails;
}

} // namespace

class MailRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void init()
    {
        m_now = start;
        m_place = std::make_unique<test::TestPlace>();
        VERIFY_RESULT(preparePublication(m_place->location()));
        auto db = Database::open(m_place->location(), Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        m_db = std::move(*db);
        m_campaign.campaign.uid = u"campaign"_s;
        m_campaign.campaign.name = u"Spring Gift"_s;
        m_campaign.campaign.page.organizer = u"Alder & Finch"_s;
        m_campaign.campaign.page.replyAddress = u"hello@alderfinch.example"_s;
        m_campaign.revision = 1;
        VERIFY_RESULT(PublicationRepository(*m_db).put(m_campaign));
        m_campaignId = (*PublicationRepository(*m_db).findCampaign(u"campaign"_s))->campaign.id;
    }
    void cleanup()
    {
        m_db.reset();
        m_place.reset();
    }

    void sendsACodeAndForgetsIt()
    {
        const QString folder = m_place->file(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        queueCode();
        const auto runner = run(folderConfig(folder));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"Sent"_s}, patienceWithMail);
        const QByteArrayList mails = mailsIn(folder);
        QCOMPARE(mails.size(), 1);
        const QByteArray &mail = mails.first();
        QVERIFY(mail.contains("482 913"));
        QVERIFY(mail.contains("Subject: Your code for Spring Gift\r\n"));
        QVERIFY(mail.contains("To: ada@example.org\r\n"));
        QVERIFY(mail.contains("<invites@operator.example>"));
        QVERIFY(mail.contains("Reply-To: hello@alderfinch.example\r\n"));
        QVERIFY(mail.contains("Auto-Submitted: auto-generated\r\n"));
        QVERIFY(!mail.contains("http"));
        const auto row = guestwright::run(*m_db, u"SELECT recipient, words FROM mail_queue"_s);
        VERIFY_RESULT(row);
        QCOMPARE(row->rows.first(), (QVariantList{u""_s, u"{}"_s}));
    }

    void sendsWhatIsQueuedWhileItSleeps()
    {
        const QString folder = m_place->file(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto runner = run(folderConfig(folder));
        for (int i = 0; i < 5; ++i) {
            queueCode();
            runner->wake();
        }
        QTRY_COMPARE_WITH_TIMEOUT(mailsIn(folder).size(), 5, patienceWithMail);
    }

    void leavesWhatIsTooOld()
    {
        const QString folder = m_place->file(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        queueCode();
        m_now = start + std::chrono::minutes(10);
        const auto runner = run(folderConfig(folder));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"Expired"_s}, patienceWithMail);
        QCOMPARE(mailsIn(folder).size(), 0);
    }

    void repeatsNothingThatMayHaveLeft()
    {
        const QString folder = m_place->file(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        queueCode();
        QVERIFY(*MailQueue(*m_db).takeNext(start)); // and then the server is killed
        const auto runner = run(folderConfig(folder));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"Uncertain"_s}, patienceWithMail);
        QCOMPARE(mailsIn(folder).size(), 0);
    }

    void triesAgainLaterWhatIsPutOff()
    {
        SmtpScript script;
        script.replies.insert("RCPT", {"451 4.3.0 later\r\n", "250 fine\r\n"});
        SmtpDouble server{script};
        queueCode();
        const auto runner = run(smtpConfig(server));
        QTRY_VERIFY_WITH_TIMEOUT(wasPutOff(), patienceWithMail);
        QCOMPARE(server.messages.size(), 0);
        m_now = start + std::chrono::minutes(9);
        runner->wake();
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"Sent"_s}, patienceWithMail);
        QCOMPARE(server.messages.size(), 1);
    }

    void givesUpWhatIsRefused()
    {
        SmtpScript script;
        script.replies.insert("RCPT", {"550 5.1.1 no such user\r\n"});
        SmtpDouble server{script};
        queueCode();
        const auto runner = run(smtpConfig(server));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"Failed"_s}, patienceWithMail);
    }

    void endsWhileAServerSaysNothing()
    {
        SmtpScript script;
        script.greeting.clear();
        SmtpDouble server{script};
        queueCode();
        auto runner = run(smtpConfig(server));
        QTRY_COMPARE_WITH_TIMEOUT(server.connections, 1, patienceWithMail);
        runner.reset();
        QCOMPARE(states(), QStringList{u"Queued"_s}); // for the next start
    }

private:
    void queueCode()
    {
        const ServerMail mail{.kind = ServerMail::Kind::Code,
                              .campaignId = m_campaignId,
                              .recipient = u"ada@example.org"_s,
                              .words = {{u"code"_s, u"482913"_s}},
                              .expiresAt = start + std::chrono::minutes(10)};
        const auto queued = MailQueue(*m_db).add(mail, start);
        QVERIFY(queued);
    }
    [[nodiscard]] std::unique_ptr<MailRunner> run(const MailConfig &config)
    {
        SiteSettings site;
        site.publicUrl = u"https://invites.example.org"_s;
        auto runner =
            MailRunner::start({.publication = m_place->location(), .config = config, .site = site, .clock = [this] {
                                   return m_now.load();
                               }});
        if (!runner) {
            qFatal("%s", qPrintable(runner.error().message));
        }
        return std::move(*runner);
    }
    [[nodiscard]] bool wasPutOff()
    {
        const auto found = guestwright::run(
            *m_db, u"SELECT count(*) FROM mail_queue WHERE state = 'Queued' AND next_try_at > queued_at"_s);
        return found && found->number() == 1;
    }
    [[nodiscard]] QStringList states()
    {
        QStringList all;
        const auto rows = guestwright::run(*m_db, u"SELECT state FROM mail_queue ORDER BY id"_s);
        for (const QVariantList &row : rows ? rows->rows : QList<QVariantList>()) {
            all.append(row.first().toString());
        }
        return all;
    }

    std::atomic<Instant> m_now = start;
    std::unique_ptr<test::TestPlace> m_place;
    std::unique_ptr<Database> m_db;
    PublishedCampaign m_campaign;
    qint64 m_campaignId = 0;
};

GUESTWRIGHT_TEST(tst_mailrunner, MailRunnerTest)
#include "tst_mailrunner.moc"
