#include "app/redemption/confirmationmail.h"
#include "app/redemption/mailrunner.h"
#include "models/core/token.h"
#include "models/publication/mailqueue.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/publicationstore.h"
#include "models/store/query.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/smtpdouble.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::SmtpDouble;
using test::SmtpScript;
using test::TestVisitor;

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

    void confirmsWhatWasRedeemed_data()
    {
        QTest::addColumn<Campaign::Purpose>("purpose");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("an order") << Campaign::Purpose::Gift << u"en"_s
                                  << QStringList{u"Your gift is ordered."_s, u"Stoneware mug, Sage"_s,
                                                 u"What happens next"_s, u"We pack it."_s};
        QTest::newRow("a sign-up") << Campaign::Purpose::Membership << u"en"_s
                                   << QStringList{u"You are now a member of Spring Gift."_s, u"Joined"_s};
    }
    /// From the form to the mail server, in the words of the campaign; nothing in it was typed.
    void confirmsWhatWasRedeemed()
    {
        QFETCH(const Campaign::Purpose, purpose);
        QFETCH(const QString, language);
        QFETCH(const QStringList, words);
        TestVisitor visitor;
        const bool isGift = purpose == Campaign::Purpose::Gift;
        Campaign &campaign = visitor.campaign.campaign;
        campaign.uid = makeUid();
        campaign.purpose = purpose;
        campaign.language = language;
        campaign.binding = Campaign::Binding::Address;
        campaign.page.nextSteps = {u"We pack it."_s};
        for (Item &item : visitor.campaign.items) {
            item.uid = makeUid();
        }
        visitor.publish();
        const QByteArray token = visitor.invite({.name = u"Ada"_s, .email = u"ada@example.org"_s});
        const QList<std::pair<QString, QString>> typed{{u"name"_s, u"Typed Name"_s},
                                                       {u"email"_s, u"ADA@example.org"_s}};
        const Response answer = isGift ? visitor.order(token, typed) : visitor.join(token, typed);
        QCOMPARE(answer.status, 303);
        SmtpDouble server({});
        m_now = visitor.now;
        const auto runner = run(smtpConfig(server), visitor.location());
        QTRY_COMPARE_WITH_TIMEOUT(server.messages.size(), 1, patienceWithMail);
        QString mail = QString::fromUtf8(server.messages.first());
        mail.replace(u"=\r\n"_s, QString()).replace(u"=3D"_s, u"="_s);
        QVERIFY(mail.contains(u"To: ada@example.org\r\n"_s));
        const QList<PublicationChange> changes = visitor.changes();
        const auto order = std::ranges::find(changes, PublicationChange::Kind::Order, &PublicationChange::kind);
        const QString number = order == changes.end() ? QString() : order->body[u"number"_s].toString();
        const QString subject = isGift ? u"Order %1: thank you"_s.arg(number) : u"You have joined Spring Gift"_s;
        QVERIFY2(mail.contains(u"Subject: %1\r\n"_s.arg(subject)), qPrintable(mail));
        QCOMPARE(mail.count(u"https://invites.example.org"_s + QString::fromLatin1(test::headerOf(answer, "location"))),
                 2);
        for (const QString &said : words) {
            QVERIFY2(mail.section(u"text/html"_s, 0, 0).contains(said), qPrintable(said + mail));
            QVERIFY2(mail.section(u"text/html"_s, 1).contains(said), qPrintable(said));
        }
        QVERIFY(mail.section(u"text/html"_s, 1).contains(u">Show my receipt</a>"_s));
        for (const QString &never : {u"Typed"_s, u"ADA@"_s, u"List-Unsubscribe"_s, u"{{"_s, u"/i/"_s}) {
            QVERIFY2(!mail.contains(never), qPrintable(never));
        }
        QTRY_COMPARE_WITH_TIMEOUT(visitor.count(u"mail_queue WHERE state = 'Sent' AND recipient = ''"_s), 1,
                                  patienceWithMail);
    }

    void confirmsInTheLanguageOfTheCampaign()
    {
        Receipt receipt{.secret = "secret", .number = u"SG-1"_s, .at = start, .campaign = m_campaign};
        receipt.campaign.campaign.language = u"de"_s;
        const ConfirmationMail mail = confirmationMail(receipt, u"https://invites.example.org"_s);
        QVERIFY2(mail.subject.contains(u"Bestellung SG-1"_s), qPrintable(mail.subject));
        QVERIFY(mail.text.contains(u"Ihr Geschenk ist bestellt."_s) && mail.html.contains(u"lang=\"de\""_s));
        QVERIFY(mail.text.contains(u"\n\nhttps://invites.example.org/r/secret\n\n"_s));
        QVERIFY(!mail.text.contains(u"\n\n\n"_s));
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
    [[nodiscard]] std::unique_ptr<MailRunner> run(const MailConfig &config) { return run(config, m_place->location()); }
    [[nodiscard]] std::unique_ptr<MailRunner> run(const MailConfig &config, const Location &publication)
    {
        SiteSettings site;
        site.publicUrl = u"https://invites.example.org"_s;
        auto runner = MailRunner::start(
            {.publication = publication, .config = config, .site = site, .clock = [this] { return m_now.load(); }});
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
