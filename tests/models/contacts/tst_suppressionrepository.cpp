#include "models/contacts/suppressionrepository.h"
#include "models/core/emailaddress.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class SuppressionRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void keepsWhoWantsNoMailAsAHash()
    {
        test::TestDatabase db;
        SuppressionRepository suppressions(db);
        QCOMPARE(suppressions.contains(u"ada@x.org"_s).value(), false);
        QVERIFY(!suppressions.read()->contains(u"ada@x.org"_s));
        VERIFY_RESULT(suppressions.ensureKey());
        const QByteArray key = suppressions.read()->key;
        QVERIFY(key.size() >= 43);
        VERIFY_RESULT(suppressions.ensureKey());
        const Suppressions before = suppressions.read().value();
        QCOMPARE(before.key, key);
        VERIFY_RESULT(suppressions.add(before.hashOf(addressKey(u"Ada@X.org"_s)), fromMsecs(1)));
        QCOMPARE(suppressions.contains(u"ada@x.org"_s).value(), true);
        QCOMPARE(suppressions.contains(u"bob@x.org"_s).value(), false);
        const auto list = suppressions.read();
        QVERIFY(list->contains(u"ADA@x.org"_s));
        QVERIFY(!list->contains(u"bob@x.org"_s));
        QVERIFY(!list->contains({}));
    }
};

GUESTWRIGHT_TEST(tst_suppressionrepository, SuppressionRepositoryTest)
#include "tst_suppressionrepository.moc"
