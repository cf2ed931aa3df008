#include "app/campaigning/changecontacts.h"
#include "models/contacts/contactrepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

class ChangeContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void goToTheTrashAndBack()
    {
        test::TestDatabase db;
        const qint64 ada = saveContact(db, {.name = u"Ada"_s}, {}, testNow)->id;
        const qint64 bo = saveContact(db, {.name = u"Bo"_s}, {}, testNow)->id;
        QCOMPARE(deleteContacts(db, {ada}, testNow).value(), 1);
        QCOMPARE(deleteContacts(db, {ada, bo, 4711}, testNow).value(), 1); // only Bo was still there
        QCOMPARE(ContactRepository(db).count({}).value(), 0);
        QCOMPARE(restoreContacts(db, {ada, bo}, testNow).value(), 2);
        QCOMPARE(restoreContacts(db, {ada, bo}, testNow).value(), 0);
        QCOMPARE(ContactRepository(db).count({}).value(), 2);
        const auto entries = run(db, u"SELECT action, row_count FROM audit_entries ORDER BY id"_s);
        QStringList words;
        for (const QVariantList &row : entries->rows) {
            words.append(row.first().toString() + u' ' + row.last().toString());
        }
        QCOMPARE(words.mid(2), (QStringList{u"DeleteContacts 1"_s, u"DeleteContacts 1"_s, u"RestoreContacts 2"_s}));
    }
};

GUESTWRIGHT_TEST(tst_changecontacts, ChangeContactsTest)
#include "tst_changecontacts.moc"
