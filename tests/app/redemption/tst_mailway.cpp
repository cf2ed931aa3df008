#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/queuesending.h"
#include "app/mail/outboxrunner.h"
#include "app/redemption/site.h"
#include "app/sync/synchronizer.h"
#include "models/contacts/suppressionrepository.h"
#include "models/invites/inviterepository.h"
#include "models/publication/keyrepository.h"
#include "models/publication/publicationstore.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <QCoroCore>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

namespace {

/// A mail as it lies in the folder, the lines of quoted-printable put together again.
QString readMail(const QString &path)
{
    QFile file(path);
    QString mail = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return mail.replace(u"=\r\n"_s, QString()).replace(u"=3D"_s, u"="_s);
}

/// The path of the first address of that form; empty where there is none.
QByteArray pathIn(const QString &mail, const QString &form)
{
    return QRegularExpression(u"https?://[a-z0-9.:]+(%1)"_s.arg(form)).match(mail).captured(1).toLatin1();
}

QString headerOf(const QString &mail, const QString &name)
{
    return QRegularExpression(u"^%1: ([^\r\n]*)"_s.arg(name), QRegularExpression::MultilineOption)
        .match(mail.section(u"\r\n\r\n"_s, 0, 0))
        .captured(1);
}

const QString openForm = u"/p/[\\w-]{32}\\.gif"_s;
const QString unsubscribeForm = u"/u/[\\w-]{32}"_s;

template <typename Work> using ValueOf = typename std::invoke_result_t<Work, Database &>::value_type;

} // namespace

/// What a mail asks of the server, and what comes back of it: a workspace, a folder for its mails, a whole server.
class MailWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_now = testNow;
        m_here = std::make_unique<test::TestPlace>();
        m_there = std::make_unique<test::TestPlace>();
        m_workspace = Workspace::create(m_here->location()).value();
        SiteOptions options{.publication = m_there->location(),
                            .publicUrl = publicUrl,
                            .listen = {.port = 0},
                            .admin = Endpoint{},
                            .threads = 1};
        options.clock = [this] { return m_now.load(); };
        auto site = Site::start(std::move(options));
        VERIFY_RESULT(site);
        m_site = std::move(*site);
        const auto db = Database::open(m_there->location(), Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        m_key = KeyRepository(**db).add(u"laptop"_s, ApiKey::Scope::Send, testNow).value();
        setUp(publicUrl, [](Campaign &) {});
    }
    void cleanup()
    {
        m_site.reset();
        m_workspace.reset();
        m_there.reset();
        m_here.reset();
    }

    void anOpenedMailIsSeenInTheJourney()
    {
        setUp(publicUrl, [](Campaign &campaign) { campaign.trackOpens = true; });
        const QString mail = sentMail();
        const QByteArray picture = pathIn(mail, openForm);
        QVERIFY2(!picture.isEmpty(), qPrintable(mail));
        QVERIFY(!mail.section(u"text/html"_s, 0, 0).contains(QString::fromLatin1(picture)));
        VERIFY_RESULT(sync());
        m_now = testNow + std::chrono::minutes(5);
        QCOMPARE(get("HEAD", picture).status, 200);
        VERIFY_RESULT(sync());
        QVERIFY(!invite().journey.has(Stage::Kind::Opened));
        QCOMPARE(get("GET", picture).header("content-type"), "image/gif"_ba);
        VERIFY_RESULT(sync());
        QVERIFY(invite().journey.has(Stage::Kind::Opened));
        QVERIFY(!invite().journey.has(Stage::Kind::Clicked));
    }

    void asksForNoPictureWhereNobodyCounts()
    {
        const QString mail = sentMail();
        QVERIFY(pathIn(mail, openForm).isEmpty());
        QVERIFY(!mail.contains(u"<img"_s));
    }

    void oneClickStopsAllMailAndLookingStopsNone()
    {
        const QString mail = sentMail();
        const QString url = headerOf(mail, u"List-Unsubscribe"_s);
        QCOMPARE(headerOf(mail, u"List-Unsubscribe-Post"_s), u"List-Unsubscribe=One-Click"_s);
        const QByteArray path = pathIn(url, unsubscribeForm);
        QCOMPARE(url, u"<https://invites.example.org%1>"_s.arg(QString::fromLatin1(path)));
        QCOMPARE(mail.count(QString::fromLatin1(path)), 3); // header, text, HTML
        VERIFY_RESULT(sync());
        for (const char *method : {"GET", "HEAD", "GET"}) {
            QCOMPARE(get(method, path).status, 200);
        }
        VERIFY_RESULT(sync());
        QCOMPARE(queued(), 1);
        QCOMPARE(postOneClick(path).status, 200);
        QCOMPARE(postOneClick(path).status, 200);
        VERIFY_RESULT(sync());
        QCOMPARE(queued(), 0);
    }

    /// Where a link is enough the server knows no addresses, so it cannot tell people by them.
    void everybodyCanUnsubscribeFromACampaignWithoutAddresses()
    {
        setUp(publicUrl, [](Campaign &campaign) { campaign.binding = Campaign::Binding::Link; });
        write([&](Database &db) -> Result<Invite> { return test::invited(db, m_campaign, u"zoe@example.org"_s); });
        QCOMPARE(queued(), 2);
        run();
        VERIFY_RESULT(sync());
        const QStringList mails = allMails();
        QCOMPARE(mails.size(), 2);
        for (const QString &mail : mails) {
            QCOMPARE(postOneClick(pathIn(mail, unsubscribeForm)).status, 200);
        }
        VERIFY_RESULT(sync());
        QCOMPARE(queued(), 0);
    }

    /// Somebody who was readmitted, and has had enough again.
    void whoCameBackCanLeaveAgain()
    {
        const QByteArray path = pathIn(sentMail(), unsubscribeForm);
        VERIFY_RESULT(sync());
        QCOMPARE(postOneClick(path).status, 200);
        VERIFY_RESULT(sync());
        QCOMPARE(queued(), 0);
        write([](Database &db) -> Result<bool> {
            auto transaction = Transaction::begin(db);
            SuppressionRepository suppressions(db);
            const auto removed = suppressions.remove(suppressions.hashOf(u"ada@example.org"_s).value());
            const auto done = removed ? transaction->commit() : removed;
            return done ? Result<bool>(true) : failure(done);
        });
        QCOMPARE(queued(), 1);
        m_now = m_now.load() + std::chrono::hours(1);
        QCOMPARE(postOneClick(path).status, 200);
        VERIFY_RESULT(sync());
        QCOMPARE(queued(), 0);
    }

    void asksNothingOfAServerThatNobodyReaches()
    {
        setUp({}, [](Campaign &campaign) { campaign.trackOpens = true; });
        const QString mail = sentMail();
        QVERIFY(mail.contains(u"/i/"_s));
        QVERIFY(pathIn(mail, openForm).isEmpty() && pathIn(mail, unsubscribeForm).isEmpty());
        QVERIFY(!mail.contains(u"List-Unsubscribe"_s));
    }

    /// RFC 8058 wants TLS: on a network of one's own only the link remains.
    void offersOneClickOnlyWhereItIsSafe()
    {
        setUp(u"http://gifts.local:8080"_s, [](Campaign &) {});
        const QString mail = sentMail();
        QVERIFY(headerOf(mail, u"List-Unsubscribe"_s).startsWith(u"<http://gifts.local:8080/u/"_s));
        QVERIFY(!mail.contains(u"List-Unsubscribe-Post"_s));
    }

    /// Whatever a template looks like, there is a way out, and only one.
    void addsAWayOutToTemplatesWithoutOne()
    {
        setUp(publicUrl, [](Campaign &campaign) {
            campaign.trackOpens = true;
            campaign.templateText = u"Come: {{link}}"_s;
            campaign.templateHtml = u"<html><body><p><a href=\"{{link}}\">Come</a></p></body></html>"_s;
        });
        const QString mail = sentMail();
        const QString path = QString::fromLatin1(pathIn(mail, unsubscribeForm));
        QCOMPARE(mail.count(path), 3);
        QVERIFY(mail.contains(u"\r\n-- \r\nStop these mails: https://"_s) || mail.contains(u"-- =\r\n"_s)
                || mail.contains(u"--=20\r\nStop these mails: https://"_s));
        QVERIFY(mail.indexOf(u"<img"_s) < mail.indexOf(u"</body>"_s));
        QVERIFY(mail.lastIndexOf(path) < mail.indexOf(u"</body>"_s));
    }

private:
    /// A campaign with Ada, and an account for its mails; anew, where there was one.
    void setUp(const QString &url, const std::function<void(Campaign &)> &change)
    {
        m_folder = m_here->file(u"mails%1"_s.arg(m_folders++));
        QVERIFY(QDir().mkpath(m_folder));
        m_campaign = write([&](Database &db) -> Result<Campaign> {
            const auto settings = readSettings(db);
            WorkspaceSettings changed = settings.value();
            changed.publicUrl = url;
            const auto stored = changeSettings(db, changed, testNow);
            Campaign campaign = test::activeCampaign(db, u"Spring Gift %1"_s.arg(m_folders));
            campaign.accountId = saveAccount(db,
                                             {.name = u"Folder %1"_s.arg(m_folders),
                                              .transport = MailAccount::Transport::Folder,
                                              .path = m_folder},
                                             testNow)
                                     .value()
                                     .id;
            change(campaign);
            return stored ? editCampaign(db, campaign, testNow) : Result<Campaign>(failure(stored));
        });
        m_invite =
            write([&](Database &db) -> Result<Invite> { return test::invited(db, m_campaign, u"ada@example.org"_s); });
    }

    /// How many would get a mail by now; it is queued.
    qint64 queued()
    {
        return write([&](Database &db) {
                   return queueSending(db, {.campaignId = m_campaign.id, .resend = true}, m_now,
                                       [](qsizetype) { return true; });
               })
            .queued;
    }

    void run()
    {
        RunHooks hooks;
        hooks.now = [this] { return m_now.load(); };
        hooks.secretOf = [](const MailAccount &) -> QCoro::Task<Result<QString>> { co_return QString(); };
        VERIFY_RESULT(QCoro::waitFor(runOutbox(m_workspace, {}, hooks)));
    }

    QStringList allMails()
    {
        QStringList mails;
        for (const QString &name : QDir(m_folder).entryList({u"*.eml"_s}, QDir::Files)) {
            mails.append(readMail(QDir(m_folder).filePath(name)));
        }
        return mails;
    }

    QString sentMail()
    {
        queued();
        run();
        return allMails().value(0);
    }

    Result<SyncReport> sync()
    {
        const auto access = ApiAccess::to(u"http://127.0.0.1:%1"_s.arg(m_site->adminPort()), m_key);
        return access ? QCoro::waitFor(synchronize(m_workspace, *access, {.now = [this] { return m_now.load(); }}))
                      : failure(access);
    }

    test::RawResponse get(const QByteArray &method, const QByteArray &path)
    {
        test::RawClient client(m_site->port());
        client.send(method + ' ' + path
                    + " HTTP/1.1\r\nHost: invites.example.org\r\nUser-Agent: Mozilla/5.0 (X11; "
                      "Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.0\r\n\r\n");
        return client.read(method != "HEAD");
    }

    test::RawResponse postOneClick(const QByteArray &path)
    {
        return test::ask(
            m_site->port(),
            "POST " + path
                + " HTTP/1.1\r\nHost: invites.example.org\r\nContent-Type: "
                  "application/x-www-form-urlencoded\r\nContent-Length: 26\r\n\r\nList-Unsubscribe=One-Click");
    }

    Invite invite()
    {
        return m_workspace->read([id = m_invite.id](Database &db) { return InviteRepository(db).find(id); })
            .result()
            .value();
    }

    template <typename Work> ValueOf<Work> write(Work work)
    {
        return m_workspace->write(std::move(work)).result().value();
    }

    const QString publicUrl = u"https://invites.example.org"_s;
    std::atomic<Instant> m_now = testNow;
    std::unique_ptr<test::TestPlace> m_here;
    std::unique_ptr<test::TestPlace> m_there;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<Site> m_site;
    QString m_key;
    QString m_folder;
    int m_folders = 0;
    Campaign m_campaign;
    Invite m_invite;
};

GUESTWRIGHT_TEST(tst_mailway, MailWayTest)
#include "tst_mailway.moc"
