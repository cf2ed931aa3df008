#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "app/contacts/contactimport.h"
#include "app/contacts/inviteexport.h"
#include "models/contacts/contactrepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

class InviteExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
        VERIFY_RESULT(changeSettings(*m_db, {.publicUrl = u"https://gift.example.org/"_s}, testNow));
    }
    void cleanup()
    {
        m_db.reset();
        m_target.clear();
    }

    void writesFullLinks()
    {
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        QCOMPARE(exportTo(ExportMode::Exact).value(), 1);
        const QByteArray csv = content();
        QVERIFY(csv.startsWith("Name,Email,Phone,Link,Status"));
        QVERIFY(csv.contains("ada,ada@x.org,,https://gift.example.org/i/" + ada.token.text + ",Unused,"));
        QCOMPARE(int(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)), 0);
    }

    void writesOnlyWhatIsAskedFor()
    {
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        const Invite bo = test::invited(*m_db, m_campaign, u"bo@x.org"_s);
        VERIFY_RESULT(revokeInvites(*m_db, {.campaignId = m_campaign.id, .ids = {bo.id}}, testNow));
        QCOMPARE(
            exportTo(ExportMode::Exact, {.campaignId = m_campaign.id, .status = InviteFilter::Status::Revoked}).value(),
            1);
        QVERIFY(content().contains("bo@x.org"));
        QVERIFY(!content().contains("ada@x.org"));
    }

    /// reliability J1 and J2: nothing in the file is a formula to a spreadsheet, and importing it gives the very same
    /// names.
    void isSafeInSpreadsheetsAndReadsBackTheSame()
    {
        const QStringList names{u"=1+1"_s, u"+49"_s,  u"-x"_s,     u"@SUM(A1)"_s, u"＝1"_s,
                                u"'=1"_s,  u"''+2"_s, u"'plain"_s, u"O'Brien"_s,  u"a,b\"c"_s};
        for (qsizetype i = 0; i < names.size(); ++i) {
            VERIFY_RESULT(
                createInvite(*m_db, m_campaign.id, {.name = names.at(i), .email = u"n%1@x.org"_s.arg(i)}, {}, testNow));
        }
        VERIFY_RESULT(exportTo(ExportMode::Spreadsheet));
        for (const QByteArray &line : content().split('\n').mid(1)) {
            QVERIFY2(line.isEmpty() || !QByteArray("=+-@").contains(line.front()), line.constData());
        }
        VERIFY_RESULT(importContacts(*m_db, path(), {}, testNow));
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(ContactRepository(*m_db).findByAddress(u"n%1@x.org"_s.arg(i))->name, names.at(i));
        }
    }

    void leavesTheOldFileWhenCancelledOrTheDiskIsFull()
    {
        for (int i = 0; i < 6'000; ++i) {
            m_people.push_back({.name = u"Guest %1"_s.arg(i)});
        }
        VERIFY_RESULT(createBulkInvites(*m_db, m_campaign.id, m_people, {}, testNow, [](qsizetype) { return true; }));
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("precious");
        old.close();
        const auto cancelled = exportInvites(*m_db, {.campaignId = m_campaign.id}, {}, path(), ExportMode::Exact,
                                             testNow, [](qint64) { return false; });
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(content(), "precious");

        // A limit on the size of files answers as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const int attempts = test::sizeOf("GUESTWRIGHT_TEST_FULL_DISKS", 5);
        for (int i = 0; i < attempts; ++i) {
            const rlimit tight{static_cast<rlim_t>(20'000 + 37'000 * i), before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &tight);
            const auto failed = exportTo(ExportMode::Exact);
            setrlimit(RLIMIT_FSIZE, &before);
            QVERIFY(!failed);
            QCOMPARE(content(), "precious");
        }
        VERIFY_RESULT(exportTo(ExportMode::Exact));
    }

    void neverReplacesADatabase_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("the workspace") << u""_s;
        QTest::newRow("its log") << u"-wal"_s;
        QTest::newRow("a log not there yet") << u"-journal"_s;
        QTest::newRow("its lock") << u".lock"_s;
        QTest::newRow("a link to it") << u"link"_s;
        QTest::newRow("another database") << u"other"_s;
    }

    void neverReplacesADatabase()
    {
        QFETCH(const QString, target);
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        const test::TestDatabase other(u"sqlite"_s);
        const QString workspace = m_db->place().location().path;
        const bool isFile = !workspace.isEmpty();
        const QString link = m_db->place().file(u"link.csv"_s);
        if (!isFile && target != u"other"_s) {
            QSKIP("A workspace on a server is no file");
        }
        if (target == u"link"_s) {
            QVERIFY(QFile::link(workspace, link));
        }
        m_target = target == u"link"_s ? link
            : target == u"other"_s     ? other.place().location().path
                                       : workspace + target;
        const QByteArray before = content();
        QCOMPARE(exportTo(ExportMode::Exact).error().kind, Error::Kind::Conflict);
        QCOMPARE(content(), before);
        m_target.clear();
        QCOMPARE(run(*m_db, u"SELECT count(*) FROM audit_entries WHERE action = 'ExportInvites'"_s)->number(), 0);
    }

    void isRecorded()
    {
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        VERIFY_RESULT(exportTo(ExportMode::Exact));
        QCOMPARE(run(*m_db, u"SELECT row_count FROM audit_entries WHERE action = 'ExportInvites'"_s)->number(), 1);
    }

private:
    QString path() const { return m_target.isEmpty() ? m_db->place().file(u"invites.csv"_s) : m_target; }

    Result<qint64> exportTo(ExportMode mode, InviteFilter filter = {})
    {
        filter.campaignId = m_campaign.id;
        return exportInvites(*m_db, filter, {}, path(), mode, testNow, [](qint64) { return true; });
    }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
    QString m_target;
    std::vector<InvitePerson> m_people;
};

GUESTWRIGHT_TEST(tst_inviteexport, InviteExportTest)
#include "tst_inviteexport.moc"
