#include "models/audit/auditrepository.h"
#include "models/audit/change.h"
#include "models/store/query.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr Instant entryMoment = fromMsecs(1'800'000'000'000);

/// An entry as the program writes it; its id.
qint64 writeEntry(Database &db, std::optional<qint64> campaignId, const QString &subject, qint64 rows)
{
    auto change = Change::begin(db, Action::Kind::CreateInvites, entryMoment, campaignId, subject);
    return change && change->commit(rows) ? change->revision() : 0;
}

QStringList wholeLog(Database &db)
{
    const auto rows = run(db,
                          u"SELECT id, at, action, actor, subject, row_count, campaign_id, undoes, undone_by FROM "
                          "audit_entries ORDER BY id"_s);
    QStringList lines;
    for (const QVariantList &row : rows ? rows->rows : QList<QVariantList>()) {
        lines << QVariant(row).toStringList().join(u'|');
    }
    return lines;
}

} // namespace

/// design.md 2.9: the database itself refuses to change or remove what the audit log says, whoever asks.
class AuditLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void keepsWhatAnEntrySays_data()
    {
        QTest::addColumn<QString>("assignment");
        for (const auto *assignment :
             {"id = 77", "at = at + 1", "action = 'EditInvite'", "actor = 'somebody else'", "actor = ''",
              "subject = 'Bob'", "row_count = 4", "row_count = 0", "campaign_id = 8", "campaign_id = NULL",
              "undoes = 9", "undoes = NULL", "undone_by = 9", "subject = '', at = 0"}) {
            QTest::newRow(assignment) << QString::fromLatin1(assignment);
        }
    }

    void keepsWhatAnEntrySays()
    {
        QFETCH(const QString, assignment);
        test::TestDatabase db;
        const qint64 id = writeEntry(db, 7, u"Ada"_s, 3);
        QVERIFY(id > 0);
        VERIFY_RESULT(run(db, u"UPDATE audit_entries SET undoes = 5, undone_by = 6"_s));
        const QStringList before = wholeLog(db);
        QVERIFY(!run(db, u"UPDATE audit_entries SET "_s + assignment));
        QCOMPARE(wholeLog(db), before);
    }

    void isNeverShortened()
    {
        test::TestDatabase db;
        QVERIFY(writeEntry(db, {}, u"Ada"_s, 1) > 0);
        QVERIFY(writeEntry(db, {}, u"Bob"_s, 0) > 0);
        const QStringList before = wholeLog(db);
        QCOMPARE(before.size(), 2);
        QVERIFY(!run(db, u"DELETE FROM audit_entries"_s));
        QVERIFY(!run(db, u"DELETE FROM audit_entries WHERE row_count = 0"_s));
        if (db.db().engine() == Engine::Postgres) {
            QVERIFY(!exec(db, u"TRUNCATE audit_entries CASCADE"_s));
        }
        QCOMPARE(wholeLog(db), before);
    }

    void takesTheMarksOfUndo()
    {
        test::TestDatabase db;
        const qint64 first = writeEntry(db, 7, u"Ada"_s, 3);
        const qint64 second = writeEntry(db, 7, u"Ada"_s, 3);
        AuditRepository audit(db);
        QCOMPARE(audit.markUndone(first, second).value_or(false), true);
        VERIFY_RESULT(audit.markUndoing(second, first));
        QCOMPARE(audit.markUndone(first, std::nullopt).value_or(false), true); // done again
        QCOMPARE(audit.markUndone(first, second).value_or(false), true);
        QCOMPARE(audit.find(first)->undoneBy, second);
        QCOMPARE(audit.find(second)->undoes, first);
    }

    void forgetsTheNameOfWhoWasErased()
    {
        test::TestDatabase db;
        const qint64 id = writeEntry(db, 7, u"Ada"_s, 3);
        VERIFY_RESULT(run(db, u"UPDATE audit_entries SET subject = '' WHERE id = ?"_s, {id}));
        QVERIFY(!run(db, u"UPDATE audit_entries SET subject = 'Ada' WHERE id = ?"_s, {id}));
        QCOMPARE(AuditRepository(db).find(id)->subject, QString());
    }
};

GUESTWRIGHT_TEST(tst_auditlog, AuditLogTest)
#include "tst_auditlog.moc"
