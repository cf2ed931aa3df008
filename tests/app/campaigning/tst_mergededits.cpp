#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changecontacts.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeitems.h"
#include "app/campaigning/changeworkspace.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/invites/inviterepository.h"
#include "models/mail/accountrepository.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

/// Two managers, one thing, the same minute: "mine" was opened first and is saved last.
class MergedEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init() { m_db = std::make_unique<test::TestDatabase>(); }
    void cleanup() { m_db.reset(); }

    void ofAnInvite()
    {
        const Campaign campaign = test::activeCampaign(*m_db);
        const Invite seen = test::invited(*m_db, campaign, u"ada@example.org"_s);
        VERIFY_RESULT(editInvite(*m_db, seen.id, {.phone = u"+49 30 1"_s, .seen = seen}, testNow));
        const auto apart = editInvite(*m_db, seen.id, {.name = u"Ada L."_s, .seen = seen}, testNow);
        VERIFY_RESULT(apart);
        QCOMPARE(apart->phone, u"+49 30 1"_s);
        QCOMPARE(apart->name, u"Ada L."_s);

        const auto over = editInvite(*m_db, seen.id, {.phone = u"+49 30 2"_s, .seen = seen}, testNow);
        expectConflict(over, u"Phone"_s);
        QCOMPARE(InviteRepository(*m_db).find(seen.id)->phone, u"+49 30 1"_s);
        VERIFY_RESULT(editInvite(*m_db, seen.id, {.phone = u"+49 30 1"_s, .seen = seen}, testNow)); // the same is none
        VERIFY_RESULT(editInvite(*m_db, seen.id, {.phone = u"+49 30 2"_s, .seen = *apart}, testNow)); // it was seen
    }

    void ofACampaign()
    {
        const Campaign seen = test::activeCampaign(*m_db);
        Campaign theirs = seen;
        theirs.description = u"Theirs"_s;
        VERIFY_RESULT(editCampaign(*m_db, theirs, testNow, seen));
        VERIFY_RESULT(stepCampaign(*m_db, seen.id, CampaignStep::Action::Pause, testNow));
        Campaign mine = seen;
        mine.name = u"Mine"_s;
        VERIFY_RESULT(editCampaign(*m_db, mine, testNow, seen));
        const Campaign both = CampaignRepository(*m_db).find(seen.id).value();
        QCOMPARE(both.name, u"Mine"_s);
        QCOMPARE(both.description, u"Theirs"_s);
        QCOMPARE(both.storedState, Campaign::State::Paused); // a form that was open for an hour does not resume it

        mine.description = u"Mine too"_s;
        expectConflict(editCampaign(*m_db, mine, testNow, seen), u"Description"_s);
    }

    void ofAnItem()
    {
        const Campaign campaign = test::activeCampaign(*m_db);
        const Item seen = CampaignRepository(*m_db).items(campaign.id)->first();
        Item theirs = seen;
        theirs.stock = 7;
        VERIFY_RESULT(editItem(*m_db, theirs, testNow, seen));
        Item mine = seen;
        mine.name = u"A larger notebook"_s;
        const auto both = editItem(*m_db, mine, testNow, seen);
        VERIFY_RESULT(both);
        QCOMPARE(both->stock, std::optional<qint64>(7));
        mine.stock = 8;
        expectConflict(editItem(*m_db, mine, testNow, seen), u"Stock"_s);
    }

    void ofAContact()
    {
        const Contact seen = saveContact(*m_db, {.name = u"Ada"_s, .email = u"ada@example.org"_s}, {}, testNow).value();
        Contact theirs = seen;
        theirs.phone = u"1"_s;
        VERIFY_RESULT(saveContact(*m_db, theirs, {}, testNow, seen));
        Contact mine = seen;
        mine.organization = u"Kessler"_s;
        VERIFY_RESULT(saveContact(*m_db, mine, {}, testNow, seen));
        const Contact both = ContactRepository(*m_db).find(seen.id).value();
        QCOMPARE(both.phone, u"1"_s);
        QCOMPARE(both.organization, u"Kessler"_s);
        mine.phone = u"2"_s;
        expectConflict(saveContact(*m_db, mine, {}, testNow, seen), u"Phone"_s);
    }

    void ofTheSettings()
    {
        const WorkspaceSettings seen = readSettings(*m_db).value();
        VERIFY_RESULT(changeSettings(*m_db, {.organizer = u"Kessler"_s}, testNow, seen));
        const auto both = changeSettings(*m_db, {.publicUrl = u"https://gift.example.org"_s}, testNow, seen);
        VERIFY_RESULT(both);
        QCOMPARE(readSettings(*m_db)->organizer, u"Kessler"_s);
        QCOMPARE(both->organizer, u"Kessler"_s);
        expectConflict(changeSettings(*m_db, {.organizer = u"Daughters"_s}, testNow, seen), u"Organizer"_s);
    }

    void ofAnAccount()
    {
        const MailAccount seen = test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
        MailAccount theirs = seen;
        theirs.name = u"Theirs"_s;
        VERIFY_RESULT(saveAccount(*m_db, theirs, testNow, seen));
        MailAccount mine = seen;
        mine.ratePerMinute = 30;
        VERIFY_RESULT(saveAccount(*m_db, mine, testNow, seen));
        QCOMPARE(AccountRepository(*m_db).find(seen.id)->name, u"Theirs"_s);
        mine.name = u"Mine"_s;
        expectConflict(saveAccount(*m_db, mine, testNow, seen), u"Name"_s);
    }

    /// Both save at the same moment: whoever comes second merges with, or is refused by, what the first has committed.
    void ofTwoAtTheSameMoment()
    {
        const Contact seen = saveContact(*m_db, {.name = u"Ada"_s}, {}, testNow).value();
        for (int round = 0; round < 20; ++round) {
            const Contact before = ContactRepository(*m_db).find(seen.id).value();
            Contact mine = before;
            mine.phone = QString::number(round);
            Contact theirs = before;
            theirs.organization = QString::number(round);
            Result<> theirsSaved;
            std::thread elsewhere([&] {
                auto db = Database::open(m_db->place().location(), Database::Access::ReadWrite);
                const auto saved = db ? saveContact(**db, theirs, {}, testNow, before) : Result<Contact>(failure(db));
                theirsSaved = saved ? Result<>() : failure(saved);
            });
            const auto mineSaved = saveContact(*m_db, mine, {}, testNow, before);
            elsewhere.join();
            VERIFY_RESULT(mineSaved);
            VERIFY_RESULT(theirsSaved);
            const Contact after = ContactRepository(*m_db).find(seen.id).value();
            QCOMPARE(after.phone, QString::number(round));
            QCOMPARE(after.organization, QString::number(round));
        }
    }

private:
    template <typename T> static void expectConflict(const Result<T> &result, const QString &field)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Conflict);
        QVERIFY2(result.error().message.contains(field), test::wordsOf(result).constData());
        QVERIFY(result.error().message.contains(u"Nothing was saved"_s));
    }

    std::unique_ptr<test::TestDatabase> m_db;
};

GUESTWRIGHT_TEST(tst_mergededits, MergedEditsTest)
#include "tst_mergededits.moc"
