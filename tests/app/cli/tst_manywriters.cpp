#include "models/invites/inviterepository.h"
#include "models/store/backup.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// reliability K9: programs of several people write into one workspace at once, and nothing of it is lost, doubled or
/// refused.
class ManyWritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void loseNothingToEachOther()
    {
        constexpr int writers = 8;
        const int rounds = test::sizeOf("GUESTWRIGHT_TEST_WRITER_ROUNDS", 3);
        test::TestDatabase db;
        const Campaign campaign = test::activeCampaign(db);
        VERIFY_RESULT(db.db().checkpoint()); // by its first page the others know it for a workspace
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::unique_ptr<QProcess>> programs;
            for (int writer = 0; writer < writers; ++writer) {
                programs.push_back(start(db.place(), wordsOf(writer, round)));
            }
            for (const auto &program : programs) {
                QVERIFY(program->waitForFinished(120'000));
                QVERIFY2(program->exitStatus() == QProcess::NormalExit && program->exitCode() == 0,
                         program->readAll().constData());
            }
        }
        const auto ids = InviteRepository(db).ids({.campaignId = campaign.id}, {}, systemNow());
        QCOMPARE(ids->size(), std::size_t(rounds * (writers - 2 + 5)));
        QSet<qint64> numbers;
        for (const qint64 id : *ids) {
            numbers.insert(InviteRepository(db).find(id)->number);
        }
        QCOMPARE(numbers.size(), qsizetype(ids->size()));
        QCOMPARE(*std::max_element(numbers.cbegin(), numbers.cend()), qint64(ids->size())); // none was skipped
        QCOMPARE(run(db, u"SELECT coalesce(sum(row_count), 0) FROM audit_entries WHERE action = 'CreateInvites'"_s)
                     ->number(),
                 qint64(ids->size()));
        QCOMPARE(run(db, u"SELECT count(*) FROM audit_entries WHERE action = 'EditCampaign'"_s)->number(), rounds);
        QCOMPARE(checkWorkspace(db)->problems, QStringList());
    }

private:
    /// One makes five at once, one changes the campaign, the others make one invite each.
    static QStringList wordsOf(int writer, int round)
    {
        switch (writer) {
        case 0:
            return {u"invite"_s, u"bulk"_s, u"--campaign"_s, u"Spring Gift"_s, u"--count"_s, u"5"_s};
        case 1:
            return {u"campaign"_s, u"set"_s, u"Spring Gift"_s, u"--description"_s, u"Round %1"_s.arg(round)};
        default:
            return {u"invite"_s,      u"add"_s,     u"--campaign"_s,
                    u"Spring Gift"_s, u"--email"_s, u"guest%1-%2@example.org"_s.arg(writer).arg(round)};
        }
    }

    static std::unique_ptr<QProcess> start(const test::TestPlace &place, const QStringList &words)
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, place.file(u"data"_s));
        const Location &location = place.location();
        environment.insert(u"GUESTWRIGHT_WORKSPACE"_s,
                           location.engine == Engine::Sqlite ? location.path : location.toUrl());
        program->setProcessEnvironment(environment);
        program->setProcessChannelMode(QProcess::MergedChannels);
        program->start(QCoreApplication::applicationDirPath() + u"/guestwright-cli"_s, words);
        return program;
    }
};

GUESTWRIGHT_TEST(tst_manywriters, ManyWritersTest)
#include "tst_manywriters.moc"
