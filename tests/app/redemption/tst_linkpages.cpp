#include "models/core/token.h"
#include "models/store/query.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/hostileaddresses.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;
using Fields = QList<std::pair<QString, QString>>;

namespace {

/// Keeps what nobody waits for until it is let go.
class HoldingWriter : public Writer
{
public:
    void submit(Work, Reply) override { ++submitted; }
    void note(Note note) override { notes.push_back(std::move(note)); }

    int submitted = 0;
    std::vector<Note> notes;
};

Fields emailField(const QString &email)
{
    return {{u"email"_s, email}};
}

} // namespace

/// What visitors of invitation links see (reliability D2, D7, D8).
class LinkPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_visitor = std::make_unique<TestVisitor>();
        m_visitor->campaign.campaign.uid = makeUid();
        m_visitor->campaign.campaign.name = u"Alder Circle"_s;
        m_visitor->campaign.campaign.purpose = Campaign::Purpose::Membership;
        m_visitor->publish();
        m_link = {};
        m_link.link.role = u"Founder"_s;
        m_link.link.groups = {u"Berlin"_s};
    }
    void cleanup() { m_visitor.reset(); }

    void everybodyJoins()
    {
        m_link.link.page = {.title = u"Come in, friends"_s, .description = u"By the *garden* door."_s};
        publish(InvitationLink::Kind::Evergreen);
        const Response landing = m_visitor->get("/i/" + m_token);
        QCOMPARE(landing.status, 200);
        QVERIFY(landing.body.contains("Come in, friends"));
        QVERIFY(landing.body.contains("<em>garden</em>"));
        QVERIFY(!landing.body.contains("/decline"));
        QVERIFY(!m_visitor->get("/i/" + m_token + "/join").body.contains("/decline"));
        QCOMPARE(m_visitor->get("/i/" + m_token + "/decline").status, 404);
        const Response joined = m_visitor->join(m_token, emailField(u"maya@example.org"_s));
        QCOMPARE(joined.status, 303);
        const Response receipt = m_visitor->get(test::headerOf(joined, "location"));
        QCOMPARE(receipt.status, 200);
        QVERIFY(receipt.body.contains("Welcome, Maya"));
        QVERIFY(receipt.body.contains("Founder"));
        QVERIFY(!receipt.body.contains("Your invitation link"));
        QCOMPARE(m_visitor->get("/i/" + m_token).status, 200);
        QCOMPARE(m_visitor->count(u"mail_queue"_s), 0); // the address was only typed
    }

    void aLinkThatChangesShowsItsNewWords()
    {
        m_link.link.page.title = u"Come in"_s;
        publish(InvitationLink::Kind::Evergreen);
        QVERIFY(m_visitor->get("/i/" + m_token).body.contains("Come in"));
        m_link.link.page.title = u"Stay out"_s;
        m_visitor->republish(m_link);
        QVERIFY(m_visitor->get("/i/" + m_token).body.contains("Stay out"));
        const QByteArray personal = m_visitor->invite();
        QVERIFY(!m_visitor->get("/i/" + personal).body.contains("Stay out"));
        QVERIFY(m_visitor->get("/i/" + personal).body.contains("/decline"));
    }

    void fullTellsTheNumbers()
    {
        m_link.link.maxUses = 2;
        publish(InvitationLink::Kind::Evergreen);
        const Fields late = m_visitor->hiddenFields("/i/" + m_token + "/join");
        QCOMPARE(m_visitor->join(m_token, emailField(u"ada@example.org"_s)).status, 303);
        QCOMPARE(m_visitor->join(m_token, emailField(u"zoe@example.org"_s)).status, 303);
        const Response full = m_visitor->get("/i/" + m_token);
        QCOMPARE(full.status, 403);
        QVERIFY(full.body.contains("All places are taken"));
        QVERIFY(full.body.contains("This link was made for 2 people, and 2 have joined."));
        const Fields typed{{u"name"_s, u"Eve"_s}, {u"agree"_s, u"yes"_s}, {u"email"_s, u"eve@example.org"_s}};
        QCOMPARE(m_visitor->post("/i/" + m_token + "/redeem", late + typed).status, 403);
        QCOMPARE(m_visitor->count(u"members"_s), 2);
        m_link.link.maxUses = 3;
        m_visitor->republish(m_link);
        QCOMPARE(m_visitor->post("/i/" + m_token + "/redeem", late + typed).status, 303);
        const Response again = m_visitor->post("/i/" + m_token + "/redeem", late + typed); // though it is full by now
        QCOMPARE(again.status, 303);
        QCOMPARE(m_visitor->count(u"members"_s), 3);
    }

    void closedLinksSayWhy()
    {
        publish(InvitationLink::Kind::Evergreen);
        const InvitationLink open = m_link.link;
        m_link.link.pausedAt = m_visitor->now;
        m_visitor->republish(m_link);
        QCOMPARE(m_visitor->get("/i/" + m_token).status, 403);
        QVERIFY(m_visitor->get("/i/" + m_token).body.contains("is paused"));
        m_link.link = open;
        m_link.link.expiresAt = m_visitor->now;
        m_visitor->republish(m_link);
        const Response expired = m_visitor->get("/i/" + m_token);
        QCOMPARE(expired.status, 410);
        QVERIFY(!expired.body.contains("/ask"));
        QCOMPARE(m_visitor->get("/i/" + m_token + "/ask").status, 410);
        m_link.link = open;
        m_link.link.deletedAt = m_visitor->now;
        m_visitor->republish(m_link);
        const Response deleted = m_visitor->get("/i/" + m_token);
        QCOMPARE(deleted.body, m_visitor->get("/i/" + makeToken().text).body);
        m_link.link = open;
        m_visitor->republish(m_link);
        QCOMPARE(m_visitor->join(m_token, emailField(u"ada@example.org"_s)).status, 303);
    }

    void theListJoinsByCode()
    {
        publish(InvitationLink::Kind::PreApproved);
        const QByteArray own = invitee(u"Ada@example.org"_s);
        const Response asked = m_visitor->join(m_token, emailField(u"ada@example.org"_s));
        QCOMPARE(asked.status, 200);
        QVERIFY(asked.body.contains("Enter the code we sent"));
        QCOMPARE(m_visitor->count(u"mail_queue WHERE recipient = 'Ada@example.org'"_s), 1);
        const QString code = m_visitor->lastCode();
        const Fields kept = test::hiddenFieldsOf(asked.body);
        QCOMPARE(m_visitor->post("/i/" + m_token + "/code", kept + codeField(other(code))).status, 422);
        const Response joined = m_visitor->post("/i/" + m_token + "/code", kept + codeField(code));
        QCOMPARE(joined.status, 303);
        QVERIFY(m_visitor->get(test::headerOf(joined, "location")).body.contains("Founder"));
        QCOMPARE(m_visitor->count(u"mail_queue WHERE kind = 'Confirmation' AND recipient = 'Ada@example.org'"_s), 1);
        QCOMPARE(m_visitor->get("/i/" + own).status, 303); // to the receipt
        QCOMPARE(m_visitor->count(u"members WHERE email = 'Ada@example.org' AND invite_id IS NOT NULL"_s), 1);
    }

    /// Reliability D2: nothing is looked for before the answer is given, and all get the same.
    void theAnswerTellsNothingOfTheList()
    {
        publish(InvitationLink::Kind::PreApproved);
        [[maybe_unused]] const QByteArray own = invitee(u"ada@example.org"_s);
        const QByteArray path = "/i/" + m_token + "/redeem";
        const Fields form =
            m_visitor->hiddenFields("/i/" + m_token + "/join") + Fields{{u"name"_s, u"Maya"_s}, {u"agree"_s, u"yes"_s}};
        const QByteArray listed = answerTo(path, form, u"ada@example.org"_s);
        QCOMPARE(m_visitor->count(u"mail_queue"_s), 1);
        for (int i = 0; i < test::sizeOf("GUESTWRIGHT_TEST_UNLISTED", 20); ++i) {
            const QString email = u"x%1@example.org"_s.arg(i, 2, 10, QChar(u'0'));
            QCOMPARE(answerTo(path, form, email).replace(email.toUtf8(), "ada@example.org"), listed);
        }
        QCOMPARE(m_visitor->count(u"mail_queue"_s), 1);
        QCOMPARE(m_visitor->count(u"codes"_s), 1);
    }

    void aRemovedAddressComesNoFurther()
    {
        publish(InvitationLink::Kind::PreApproved);
        const QByteArray own = invitee(u"ada@example.org"_s);
        const Response asked = m_visitor->join(m_token, emailField(u"ada@example.org"_s));
        const QString code = m_visitor->lastCode();
        PublishedInvite removed{.linkUid = m_link.link.uid, .email = u"ada@example.org"_s};
        removed.deletedAt = m_visitor->now;
        m_visitor->republish(own, removed);
        QCOMPARE(m_visitor->count(u"mail_queue WHERE state = 'Queued'"_s), 0);
        const Fields kept = test::hiddenFieldsOf(asked.body);
        QCOMPARE(m_visitor->post("/i/" + m_token + "/code", kept + codeField(code)).status, 422);
        QCOMPARE(m_visitor->get("/i/" + own).status, 404);
        QCOMPARE(m_visitor->redemptions(), 0);
    }

    /// Reliability D5: what is typed finds those whose address it is, and is never written to.
    void mailGoesOnlyToWhatIsStored()
    {
        publish(InvitationLink::Kind::PreApproved);
        const QStringList stored{u"Ada@example.org"_s, u"kate@example.org"_s, u"stra\u00dfe@example.org"_s,
                                 u"jo@b\u00fccher.example"_s};
        for (const QString &email : stored) {
            [[maybe_unused]] const QByteArray own = invitee(email);
        }
        const auto addresses = test::hostileAddresses();
        QVERIFY(addresses.size() >= 300);
        for (const test::HostileAddress &hostile : addresses) {
            m_visitor->client = "visitor" + QByteArray::number(m_visitor->now.time_since_epoch().count());
            m_visitor->now += std::chrono::minutes(30); // else the limits of one address would keep others from it
            const Response answer = m_visitor->join(m_token, emailField(hostile.text));
            QVERIFY2(answer.status == 200 || answer.status == 422, qPrintable(hostile.text));
        }
        const auto sent = run(m_visitor->db(), u"SELECT DISTINCT recipient FROM mail_queue ORDER BY recipient"_s);
        VERIFY_RESULT(sent);
        QStringList recipients;
        for (const QVariantList &row : sent->rows) {
            recipients << row.first().toString();
        }
        std::ranges::sort(recipients);
        QStringList expected = stored;
        std::ranges::sort(expected);
        QCOMPARE(recipients, expected);
    }

    void confirmAddressSaysWhoIsNotListed()
    {
        m_link.link.binding = Campaign::Binding::Address;
        publish(InvitationLink::Kind::PreApproved);
        [[maybe_unused]] const QByteArray own = invitee(u"ada@example.org"_s);
        const Response stranger = m_visitor->join(m_token, emailField(u"eve@example.org"_s));
        QCOMPARE(stranger.status, 403);
        QVERIFY(stranger.body.contains("not on the list"));
        const Fields kept = test::hiddenFieldsOf(stranger.body);
        QCOMPARE(m_visitor->post("/i/" + m_token + "/address", kept + emailField(u"ADA@example.org"_s)).status, 303);
        QCOMPARE(m_visitor->join(m_token, emailField(u"ada@example.org"_s)).status, 409);
        QCOMPARE(m_visitor->redemptions(), 1);
    }

    void onceForEachAddress()
    {
        m_link.link.oncePerAddress = true;
        publish(InvitationLink::Kind::Evergreen);
        for (const int expected : {303, 409}) {
            const Response asked = m_visitor->join(m_token, emailField(u"ada@example.org"_s));
            QVERIFY(asked.body.contains("to the address you typed"));
            const Fields kept = test::hiddenFieldsOf(asked.body);
            const QString code = newestCode();
            QCOMPARE(m_visitor->post("/i/" + m_token + "/code", kept + codeField(code)).status, expected);
            m_visitor->now += std::chrono::minutes(5);
        }
        QCOMPARE(m_visitor->redemptions(), 1);
    }

    void domainsAreNamedBeforeAnythingIsSent()
    {
        m_link.link.domains = {u"example.org"_s};
        m_link.link.oncePerAddress = true;
        publish(InvitationLink::Kind::Evergreen);
        const Response other = m_visitor->join(m_token, emailField(u"ada@example.org.evil.example"_s));
        QCOMPARE(other.status, 422);
        QVERIFY(other.body.contains("This link is for addresses at example.org"));
        QCOMPARE(m_visitor->count(u"mail_queue"_s), 0);
        QCOMPARE(m_visitor->join(m_token, emailField(u"ada@example.org"_s)).status, 200);
        QCOMPARE(m_visitor->count(u"mail_queue"_s), 1);
    }

    void theirOwnLinkAsksForNoAddress()
    {
        publish(InvitationLink::Kind::PreApproved);
        const QByteArray own = invitee(u"ada@example.org"_s);
        const Response form = m_visitor->get("/i/" + own + "/join");
        QVERIFY(!form.body.contains("name=\"email\""));
        QVERIFY(form.body.contains("/decline"));
        QCOMPARE(m_visitor->join(own).status, 303);
        QCOMPARE(m_visitor->count(u"members WHERE email = 'ada@example.org'"_s), 1);
    }

    /// Guesses of one client keep nobody else out.
    void guessingAtASharedLinkRestsForOneClient()
    {
        m_link.link.binding = Campaign::Binding::Address;
        publish(InvitationLink::Kind::PreApproved);
        [[maybe_unused]] const QByteArray own = invitee(u"ada@example.org"_s);
        int status = 0;
        for (int i = 0; i < 200 && status != 429; ++i) {
            status = m_visitor->join(m_token, emailField(u"eve%1@example.org"_s.arg(i))).status;
            m_visitor->now -= std::chrono::seconds(20); // which join() waits
        }
        QCOMPARE(status, 429);
        m_visitor->client = "another";
        QCOMPARE(m_visitor->join(m_token, emailField(u"ada@example.org"_s)).status, 303);
    }

private:
    void publish(InvitationLink::Kind kind)
    {
        m_link.link.kind = kind;
        m_token = m_visitor->link(m_link);
    }
    QByteArray invitee(const QString &email) { return m_visitor->invite({.linkUid = m_link.link.uid, .email = email}); }
    static Fields codeField(const QString &code) { return {{u"code"_s, code}}; }
    static QString other(const QString &code) { return code == u"111111"_s ? u"222222"_s : u"111111"_s; }
    QString newestCode()
    {
        const auto words =
            run(m_visitor->db(), u"SELECT words FROM mail_queue WHERE kind = 'Code' ORDER BY id DESC LIMIT 1"_s);
        return QJsonDocument::fromJson(words->first().text().toUtf8())[u"code"_s].toString();
    }

    /// The answer as it was before anything was looked for or written.
    QByteArray answerTo(const QByteArray &path, const Fields &form, const QString &email)
    {
        QByteArray body;
        for (const auto &[name, value] : form + emailField(email)) {
            body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&';
        }
        HoldingWriter writer;
        Response answered{.status = 0};
        handlePage({.method = Request::Method::Post, .path = path, .body = body.chopped(1)},
                   {.db = m_visitor->db(), .writer = writer, .site = m_visitor->site, .now = m_visitor->now},
                   [&](Response response) { answered = std::move(response); });
        if (answered.status != 200 || writer.submitted > 0 || writer.notes.size() != 1) {
            qFatal("the answer waited");
        }
        auto transaction = Transaction::begin(m_visitor->db());
        mustBe(writer.notes.front()(m_visitor->db()));
        mustBe(transaction->commit());
        return answered.body;
    }
    static void mustBe(const Result<> &done)
    {
        if (!done) {
            qFatal("%s", qPrintable(done.error().message));
        }
    }

    std::unique_ptr<TestVisitor> m_visitor;
    PublishedInvitationLink m_link;
    QByteArray m_token;
};

GUESTWRIGHT_TEST(tst_linkpages, LinkPagesTest)
#include "tst_linkpages.moc"
