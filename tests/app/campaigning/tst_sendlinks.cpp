#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changelinks.h"
#include "app/campaigning/invitees.h"
#include "app/campaigning/queuereminders.h"
#include "app/campaigning/queuesending.h"
#include "app/campaigning/setreminder.h"
#include "app/cards/cardplan.h"
#include "app/contacts/inviteexport.h"
#include "app/mail/outboxdesk.h"
#include "models/invites/inviterepository.h"
#include "models/mail/outboxrepository.h"
#include "models/orders/memberrepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;
using Kind = InvitationLink::Kind;
using Reason = SendPlan::Reason;
using State = OutboxMessage::State;

namespace {

bool goOn(qsizetype)
{
    return true;
}

qint64 leftOut(const SendPlan &plan, Reason reason)
{
    const auto group = std::ranges::find(plan.leftOut, reason, &SendPlan::Group::reason);
    return group == plan.leftOut.end() ? 0 : group->count;
}

} // namespace

class SendLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
        m_account = test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
        m_link = createLink(*m_db,
                            {.campaignId = m_campaign.id,
                             .name = u"Board"_s,
                             .kind = Kind::PreApproved,
                             .maxUses = 2,
                             .page = {.title = u"For the board"_s, .description = u"Come in."_s, .button = u"Enter"_s}},
                            testNow)
                     .value();
    }
    void cleanup() { m_db.reset(); }

    void mailsTheListAndNobodyElse()
    {
        test::invited(*m_db, m_campaign, u"personal@x.org"_s);
        const std::vector<qint64> ids = approve({u"ada@x.org"_s, u"eve@x.org"_s});
        const auto report = queueSending(*m_db, toLink(), testNow, goOn);
        VERIFY_RESULT(report);
        QCOMPARE(report->plan.recipients, QList<qint64>(ids.begin(), ids.end()));
        QCOMPARE(OutboxRepository(*m_db).list({}, 10)->size(), 2);
    }

    void writesWhatTheLinksPageSays()
    {
        m_campaign.binding = Campaign::Binding::Address;
        const Invite ada = InviteRepository(*m_db).find(approve({u"ada@x.org"_s}).front()).value();
        const auto mail = composeInvitation(*m_db, ada, m_campaign,
                                            {.campaignId = m_campaign.id, .accountId = m_account.id}, testNow);
        VERIFY_RESULT(mail);
        QCOMPARE(mail->subject, u"For the board"_s);
        QVERIFY(mail->text.contains(u"Come in."_s));
        QVERIFY(!mail->text.contains(u"Choose one gift"_s));
        QVERIFY(mail->html.contains(u"Enter"_s));
        QVERIFY(mail->html.contains(u"/i/"_s + QString::fromLatin1(ada.token.text)));
        QVERIFY(!mail->html.contains(QString::fromLatin1(m_link.token.text)));
        const auto personal = composeInvitation(*m_db, test::invited(*m_db, m_campaign, u"b@x.org"_s), m_campaign,
                                                {.campaignId = m_campaign.id, .accountId = m_account.id}, testNow);
        QVERIFY(personal->text.contains(u"Choose one gift"_s));
    }

    /// Only those who have not come, are not bounced and want mail.
    void resendsToWhomItIsOfUse()
    {
        const std::vector<qint64> ids = approve({u"ada@x.org"_s, u"came@x.org"_s, u"back@x.org"_s, u"stop@x.org"_s});
        VERIFY_RESULT(run(*m_db, u"UPDATE invites SET sent_at = 1"_s));
        VERIFY_RESULT(run(*m_db, u"UPDATE invites SET used_at = 2 WHERE id = ?"_s, {ids.at(1)}));
        VERIFY_RESULT(run(*m_db, u"UPDATE invites SET bounced_at = 2 WHERE id = ?"_s, {ids.at(2)}));
        test::suppress(*m_db, u"stop@x.org"_s);
        QCOMPARE(planSending(*m_db, toLink(), testNow)->recipients, QList<qint64>());
        const auto plan = planSending(*m_db, toLink({}, true), testNow);
        QCOMPARE(plan->recipients, QList<qint64>{ids.front()});
        QCOMPARE(leftOut(*plan, Reason::Used), 1);
        QCOMPARE(leftOut(*plan, Reason::Bounced), 1);
        QCOMPARE(leftOut(*plan, Reason::Unwanted), 1);
        QCOMPARE(plan->asked(), 4);
        // Who is named may have a mailbox again.
        QCOMPARE(planSending(*m_db, toLink({ids.at(2)}, true), testNow)->recipients, QList<qint64>{ids.at(2)});
    }

    void refusesALinkThatLetsNobodyIn_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("words");
        QTest::newRow("paused") << u"pause"_s << u"is paused"_s;
        QTest::newRow("deleted") << u"delete"_s << u"is in the trash"_s;
        QTest::newRow("expired") << u"expire"_s << u"has expired"_s;
        QTest::newRow("full") << u"fill"_s << u"is full"_s;
    }
    void refusesALinkThatLetsNobodyIn()
    {
        QFETCH(QString, change);
        QFETCH(QString, words);
        approve({u"ada@x.org"_s});
        shut(change);
        for (const auto &refused : {queueSending(*m_db, toLink(), testNow, goOn).map([](const SendReport &) {}),
                                    checkSending(*m_db, toLink(), testNow)}) {
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(words), qPrintable(refused.error().message));
        }
        QCOMPARE(OutboxRepository(*m_db).list({}, 1)->size(), 0);
    }

    void asksAgainAsTheMailLeaves_data() { refusesALinkThatLetsNobodyIn_data(); }
    void asksAgainAsTheMailLeaves()
    {
        QFETCH(QString, change);
        approve({u"ada@x.org"_s});
        VERIFY_RESULT(queueSending(*m_db, toLink(), testNow, goOn));
        shut(change);
        const Lease lease{u"test"_s, testNow + std::chrono::minutes(5)};
        QCOMPARE(prepareMessages(*m_db, {}, 10, lease, testNow)->ready.size(), 0);
        const OutboxMessage message = OutboxRepository(*m_db).list({}, 1)->first();
        QCOMPARE(message.state, State::Failed);
        QVERIFY2(message.serverWords.startsWith(u"Not sent"_s), qPrintable(message.serverWords));
    }

    void mailsNoRemovedPerson()
    {
        const std::vector<qint64> ids = approve({u"ada@x.org"_s, u"eve@x.org"_s});
        const InviteFilter ada{.campaignId = m_campaign.id, .linkId = m_link.id, .ids = {ids.front()}};
        QCOMPARE(removeInvitees(*m_db, ada, testNow).value(), 1);
        const auto plan = planSending(*m_db, toLink(QList<qint64>(ids.begin(), ids.end())), testNow);
        QCOMPARE(plan->recipients, QList<qint64>{ids.back()});
        QCOMPARE(leftOut(*plan, Reason::Deleted), 1);
    }

    void isNotMadeForAnotherCampaign()
    {
        const Campaign other = test::activeCampaign(*m_db, u"Autumn"_s);
        QVERIFY(!queueSending(*m_db, {.campaignId = other.id, .linkId = m_link.id}, testNow, goOn));
    }

    void leavesInviteesAloneInEverythingPersonal()
    {
        const std::vector<qint64> ids = approve({u"ada@x.org"_s, u"eve@x.org"_s});
        const auto before = InviteRepository(*m_db).findAll(ids).value();
        const QList<qint64> named(ids.begin(), ids.end());
        QCOMPARE(
            planSending(*m_db, {.campaignId = m_campaign.id, .inviteIds = named, .resend = true}, testNow)->asked(), 0);
        for (const InviteFilter &filter :
             {InviteFilter{.campaignId = m_campaign.id}, InviteFilter{.campaignId = m_campaign.id, .ids = named}}) {
            QCOMPARE(revokeInvites(*m_db, filter, testNow).value_or(0), 0);
            QCOMPARE(deleteInvites(*m_db, filter, testNow).value_or(0), 0);
            QCOMPARE(extendInvites(*m_db, filter, Expiration::after(3), testNow).value_or(0), 0);
            QCOMPARE(replaceLinks(*m_db, filter, testNow).value_or(0), 0);
            (void)setReminder(*m_db, filter, 3, testNow);
            const auto cards = planCards(*m_db, {.filter = filter}, {}, testNow);
            QCOMPARE(cards ? cards->counts.cards : 0, 0);
            const QString path = m_db->place().file(u"invites.csv"_s);
            QCOMPARE(
                exportInvites(*m_db, filter, {}, path, ExportMode::Exact, testNow, [](qint64) { return true; }).value(),
                0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("@x.org"));
        }
        QCOMPARE(InviteRepository(*m_db).findAll(ids).value(), before);
        QCOMPARE(queueReminders(*m_db, testNow + std::chrono::days(1))->queued, 0);
    }

private:
    SendRequest toLink(const QList<qint64> &ids = {}, bool resend = false) const
    {
        return {.campaignId = m_campaign.id, .linkId = m_link.id, .inviteIds = ids, .resend = resend};
    }

    std::vector<qint64> approve(const QStringList &addresses)
    {
        std::vector<InvitePerson> people;
        for (const QString &address : addresses) {
            people.push_back({.name = address.section(u'@', 0, 0), .email = address});
        }
        return approveInvitees(*m_db, m_link.id, people, testNow, goOn)->ids;
    }

    void shut(const QString &change)
    {
        if (change == u"pause"_s) {
            VERIFY_RESULT(pauseLink(*m_db, m_link.id, testNow));
        } else if (change == u"delete"_s) {
            VERIFY_RESULT(deleteLink(*m_db, m_link.id, testNow));
        } else if (change == u"expire"_s) {
            m_link.expiresAt = testNow;
            VERIFY_RESULT(editLink(*m_db, m_link, testNow));
        } else {
            for (const QString &uid : {u"m1"_s, u"m2"_s}) {
                VERIFY_RESULT(MemberRepository(*m_db).add(
                    {.uid = uid, .campaignId = m_campaign.id, .linkId = m_link.id, .at = testNow, .name = uid}));
            }
        }
    }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
    MailAccount m_account;
    InvitationLink m_link;
};

GUESTWRIGHT_TEST(tst_sendlinks, SendLinksTest)
#include "tst_sendlinks.moc"
