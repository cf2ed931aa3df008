#include "app/contacts/contactimport.h"
#include "models/contacts/contactrepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

class ContactImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init() { m_db = std::make_unique<test::TestDatabase>(); }
    void cleanup() { m_db.reset(); }

    void accountsForEveryRow()
    {
        VERIFY_RESULT(import("Name,Email\nKnown,known@x.org\n"));
        const auto report = import("Name,Email,Table\n"
                                   "Ada,ada@x.org,4\n"
                                   "Ada again,ADA@x.org,5\n"
                                   "Known,Known@x.org,1\n"
                                   "Bad,bad(at)x.org,2\n"
                                   ",,\n");
        VERIFY_RESULT(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->merged, 1);
        QCOMPARE(report->skipped, 1);
        QCOMPARE(report->rejected, 2);
        QVERIFY(report->isBalanced());
        QCOMPARE(ContactRepository(*m_db).findByAddress(u"ada@x.org"_s)->extra.value(u"Table"_s).toString(), u"4"_s);
    }

    void putsPeopleOnAList()
    {
        VERIFY_RESULT(import("Email\nada@x.org\nbo@x.org\n", {.listName = u"Board"_s}));
        VERIFY_RESULT(import("Email\nbo@x.org\ncy@x.org\n", {.listName = u"Board"_s}));
        QCOMPARE(ContactRepository(*m_db).findList(u"Board"_s)->size, 3);
    }

    void changesNothingInADryRun()
    {
        const auto report = import("Email\nada@x.org\n", {.listName = u"Board"_s, .dryRun = true});
        QCOMPARE(report->imported, 1);
        QCOMPARE(count(), 0);
        QVERIFY(ContactRepository(*m_db).lists()->isEmpty());
    }

    void writesRejectedRowsToBeMended()
    {
        const QString rejects = m_db->place().file(u"rejects.csv"_s);
        VERIFY_RESULT(import("Name;E-Mail\nAda;ada@x.org\nBad;nobody\n", {.rejectsPath = rejects}));
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray mended = file.readAll();
        QVERIFY(mended.contains("nobody"));
        QVERIFY(!mended.contains("ada@x.org"));
        QCOMPARE(int(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
        const auto again = import(mended.replace("nobody", "bad@x.org"));
        VERIFY_RESULT(again);
        QCOMPARE(again->imported, 1);
        QCOMPARE(ContactRepository(*m_db).findByAddress(u"bad@x.org"_s)->name, u"Bad"_s);
    }

    void neverWritesRejectedRowsOverWhatTheyComeFrom()
    {
        const QByteArray people("Email\nada@x.org\nnobody\n");
        const QString source = m_db->place().file(u"people.csv"_s);
        const QString link = m_db->place().file(u"link.csv"_s);
        QVERIFY(QFile::link(source, link));
        const test::TestDatabase other(u"sqlite"_s);
        for (const QString &target : {source, link, other.place().location().path}) {
            const auto report = import(people, {.rejectsPath = target});
            QCOMPARE(report.error().kind, Error::Kind::Conflict);
        }
        QFile file(source);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), people);
        QCOMPARE(count(), 0);
    }

    void leavesNothingWhenCancelled()
    {
        QByteArray file("Name,Email\n");
        for (int i = 0; i < 60'000; ++i) {
            file += "Guest " + QByteArray::number(i) + ",guest" + QByteArray::number(i) + "@example.org\n";
        }
        std::stop_source stop;
        ContactWatch watch;
        watch.stop = stop.get_token();
        watch.progress = [&stop](qint64 done, qint64) {
            if (done > 0) {
                stop.request_stop();
            }
        };
        const auto report = importContacts(*m_db, write(file), {.listName = u"Board"_s}, testNow, watch);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(count(), 0);
        QCOMPARE(run(*m_db, u"SELECT count(*) FROM audit_entries"_s)->number(), 0);
    }

    void refusesWhatIsNoTable()
    {
        QVERIFY(!import(""));
        QVERIFY(!importContacts(*m_db, u"/nowhere/at/all.csv"_s, {}, testNow));
        QCOMPARE(count(), 0);
    }

    /// reliability J6: whatever stands in a file, every row is imported, merged, skipped or rejected.
    void alwaysBalances()
    {
        QRandomGenerator random(23);
        const int files = test::sizeOf("GUESTWRIGHT_TEST_IMPORTS", 60);
        static const char *const cells[] = {"Ada",
                                            "ada@x.org",
                                            "ADA@X.ORG",
                                            "",
                                            "\"a \"\"q\"\" b\"",
                                            "bo@x.org",
                                            "\"line\nbreak\"",
                                            "nope",
                                            "=1+1",
                                            "Zo\xc3\xab",
                                            "\"open",
                                            "x\0y",
                                            "@",
                                            "cy@x.org, dy@x.org"};
        for (int i = 0; i < files; ++i) {
            QByteArray file("Name,Email,Phone\n");
            const int rows = random.bounded(40);
            for (int row = 0; row < rows; ++row) {
                const int width = random.bounded(5);
                for (int cell = 0; cell <= width; ++cell) {
                    file += (cell ? "," : "") + QByteArray(cells[random.bounded(int(std::size(cells)))]);
                }
                file += '\n';
            }
            const qint64 before = count();
            const auto report = import(file);
            if (report) {
                QVERIFY2(report->isBalanced(), file.constData());
                QCOMPARE(count() - before, report->imported);
            } else {
                QCOMPARE(count(), before);
            }
        }
    }

private:
    QString write(const QByteArray &content) const
    {
        const QString path = m_db->place().file(u"people.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("the test's file cannot be written");
        }
        return path;
    }

    Result<ImportReport> import(const QByteArray &content, const ImportOptions &options = {})
    {
        return importContacts(*m_db, write(content), options, testNow);
    }

    qint64 count() { return ContactRepository(*m_db).count({}).value(); }

    std::unique_ptr<test::TestDatabase> m_db;
};

GUESTWRIGHT_TEST(tst_contactimport, ContactImportTest)
#include "tst_contactimport.moc"
