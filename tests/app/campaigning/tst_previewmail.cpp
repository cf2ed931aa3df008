#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/previewmail.h"
#include "app/campaigning/testmail.h"
#include "models/invites/inviterepository.h"
#include "models/mail/outboxrepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

class PreviewMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
    }
    void cleanup() { m_db.reset(); }

    void pagesThroughRealRecipients()
    {
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        const Invite bob = test::invited(*m_db, m_campaign, u"bob@x.org"_s);
        const auto first = previewMail(*m_db, request(), testNow);
        VERIFY_RESULT(first);
        QCOMPARE(first->inviteId, std::optional(ada.id));
        QCOMPARE(first->person, u"ada"_s);
        QCOMPARE(first->total, 2);
        QCOMPARE(first->to, u"ada <ada@x.org>"_s);
        QCOMPARE(first->from, m_campaign.sender);
        QCOMPARE(first->subject, u"Spring Gift"_s);
        QVERIFY(first->text.contains(u"Hello ada,"_s));
        QVERIFY(first->html.contains(QString::fromLatin1(ada.token.text)));
        QCOMPARE(first->remarks, QStringList());
        const auto second = previewMail(*m_db, request({}, {}, 1), testNow);
        QCOMPARE(second->inviteId, std::optional(bob.id));
        QCOMPARE(previewMail(*m_db, request({}, {}, 99), testNow)->position, 1); // the last one
        const auto found = previewMail(*m_db, request({}, u"bob"_s), testNow);
        QCOMPARE(found->inviteId, std::optional(bob.id));
        QCOMPARE(found->total, 1);
        const auto nobody = previewMail(*m_db, request({}, u"nobody"_s), testNow);
        VERIFY_RESULT(nobody);
        QCOMPARE(nobody->person, QString());
    }

    void showsTheDraftAndStoresNothing()
    {
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        const MailTexts own{.subject = u"For {{name}}"_s, .text = u"Go to {{link}}, {{name}}"_s};
        const auto preview = previewMail(*m_db, request(own), testNow);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->subject, u"For ada"_s);
        QVERIFY(preview->text.startsWith(u"Go to http"_s));
        QVERIFY(preview->html.contains(u"<!DOCTYPE html>"_s)); // the built-in one
        QCOMPARE(previewMail(*m_db, request(), testNow)->subject, u"Spring Gift"_s);
        QCOMPARE(previewMail(*m_db, request({.text = u"{{nam}}{{link}}"_s}), testNow).error().kind,
                 Error::Kind::Invalid);
    }

    void showsTheReminderFromItsOwnTexts()
    {
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        PreviewRequest wanted = request();
        wanted.draft.kind = CampaignMail::Kind::Reminder;
        const auto standard = previewMail(*m_db, wanted, testNow);
        VERIFY_RESULT(standard);
        QVERIFY(standard->subject.contains(u"Spring Gift"_s));
        QVERIFY(standard->text != previewMail(*m_db, request(), testNow)->text);
        wanted.draft.texts = {.subject = u"Still waiting, {{name}}"_s, .text = u"{{link}}"_s};
        QCOMPARE(previewMail(*m_db, wanted, testNow)->subject, u"Still waiting, ada"_s);
        QVERIFY(previewMail(*m_db, wanted, testNow)->text.startsWith(u"http"_s));
    }

    /// reliability I4: {{…}} in a name stays literal.
    void takesTheCampaignsNameForData()
    {
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        m_campaign.name = u"{{link}} & {{#until}}"_s;
        VERIFY_RESULT(editCampaign(*m_db, m_campaign, testNow));
        const auto preview = previewMail(*m_db, request(), testNow);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->subject, m_campaign.name);
    }

    void hasAnExampleWhileNobodyIsInvited()
    {
        const auto preview = previewMail(*m_db, request(), testNow);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->inviteId, std::nullopt);
        QCOMPARE(preview->total, 0);
        QVERIFY(!preview->person.isEmpty());
        QVERIFY(preview->text.contains(u"/i/TEST"_s));
    }

    void remarksOnWhatARecipientLacks()
    {
        const auto nameless = createInvite(*m_db, m_campaign.id, {.email = u"x@x.org"_s}, {}, testNow);
        VERIFY_RESULT(nameless);
        const auto greeted = previewMail(*m_db, request(), testNow);
        QCOMPARE(greeted->remarks.size(), 1);
        QVERIFY(greeted->remarks.first().contains(u"greeting"_s));
        QVERIFY(greeted->text.contains(u"Hello,"_s));
        const auto named = previewMail(*m_db, request({.text = u"{{first_name}} {{link}}"_s}), testNow);
        QVERIFY2(named->remarks.first().contains(u"{{first_name}}"_s), qPrintable(named->remarks.join(u'\n')));

        const auto silent = createInvite(*m_db, m_campaign.id, {.name = u"No Address"_s}, {}, testNow);
        VERIFY_RESULT(silent);
        PreviewRequest wanted = request();
        wanted.inviteId = silent->id;
        const auto unsendable = previewMail(*m_db, wanted, testNow);
        QCOMPARE(unsendable->to, QString());
        QCOMPARE(unsendable->remarks.size(), 1);
        VERIFY_RESULT(stepCampaign(*m_db, m_campaign.id, CampaignStep::Action::Pause, testNow));
        QCOMPARE(previewMail(*m_db, request(), testNow)->remarks.size(), 1); // a pause is no news about a recipient
    }

    void needsNoAccountAndNoSender()
    {
        Campaign without = m_campaign;
        without.sender.clear();
        VERIFY_RESULT(editCampaign(*m_db, without, testNow));
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        const auto preview = previewMail(*m_db, request(), testNow);
        VERIFY_RESULT(preview);
        QVERIFY2(preview->from.contains(u"invitations@"_s), qPrintable(preview->from));
    }

    void showsOnlyTheCampaignsOwn()
    {
        const Campaign other = test::activeCampaign(*m_db, u"Other"_s);
        const Invite eve = test::invited(*m_db, other, u"eve@x.org"_s);
        PreviewRequest wanted = request();
        wanted.inviteId = eve.id;
        QCOMPARE(previewMail(*m_db, wanted, testNow).error().kind, Error::Kind::NotFound);
        TestMail test{.draft = wanted.draft, .inviteId = eve.id, .to = u"me@x.org"_s};
        QCOMPARE(prepareTestMail(*m_db, test, testNow).error().kind, Error::Kind::NotFound);
    }

    void makesATestThatRedeemsNothing()
    {
        const MailAccount account = test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        VERIFY_RESULT(stepCampaign(*m_db, m_campaign.id, CampaignStep::Action::Pause, testNow));
        const TestMail test{.draft = {.campaignId = m_campaign.id, .texts = {.text = u"Dear {{name}}: {{link}}"_s}},
                            .inviteId = ada.id,
                            .to = u"me@elsewhere.example"_s};
        const auto prepared = prepareTestMail(*m_db, test, testNow);
        VERIFY_RESULT(prepared);
        QCOMPARE(prepared->account.id, account.id);
        QCOMPARE(prepared->envelope.to, "me@elsewhere.example");
        const QByteArray &bytes = prepared->envelope.message;
        QVERIFY(bytes.contains("\r\nTo: me@elsewhere.example\r\n"));
        QVERIFY(bytes.contains("\r\nSubject: [Test] Spring Gift\r\n"));
        QVERIFY(bytes.contains("Dear ada: "));
        QVERIFY(bytes.contains("/i/TEST"));
        QVERIFY(!bytes.contains(ada.token.text));
        QVERIFY(prepareTestMail(*m_db, test, testNow)->envelope.id != prepared->envelope.id);

        VERIFY_RESULT(noteTestMail(*m_db, m_campaign.id, testNow));
        const auto noted =
            run(*m_db, u"SELECT count(*) FROM audit_entries WHERE action = 'SendTestMail' AND subject = ?"_s,
                {m_campaign.name});
        QCOMPARE(noted->number(), 1);
        QCOMPARE(InviteRepository(*m_db).find(ada.id)->sentAt, std::nullopt);
        QCOMPARE(OutboxRepository(*m_db).totals({})->queued, 0);
    }

    void refusesATestThatCannotLeave()
    {
        TestMail test{.draft = {.campaignId = m_campaign.id}, .to = u"no address"_s};
        QCOMPARE(prepareTestMail(*m_db, test, testNow).error().kind, Error::Kind::Invalid);
        test.to = u"me@x.org"_s;
        QVERIFY(!prepareTestMail(*m_db, test, testNow)); // no account
        const MailAccount account = test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
        const auto prepared = prepareTestMail(*m_db, test, testNow); // for the example
        VERIFY_RESULT(prepared);
        QCOMPARE(prepared->account, account);
        test.draft.texts.text = u"{{link}} {{surname}}"_s;
        QCOMPARE(prepareTestMail(*m_db, test, testNow).error().kind, Error::Kind::Invalid);
    }

private:
    [[nodiscard]] PreviewRequest request(const MailTexts &texts = {}, const QString &search = {},
                                         qint64 position = 0) const
    {
        return {.draft = {.campaignId = m_campaign.id, .texts = texts}, .search = search, .position = position};
    }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
};

GUESTWRIGHT_TEST(tst_previewmail, PreviewMailTest)
#include "tst_previewmail.moc"
