#include "models/store/location.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class LocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAgainWithoutItsPassword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a file") << u"/srv/a & b/spring 100%25.guestwright"_s;
        QTest::newRow("a server") << u"postgresql://ada:secret@db.example.org/spring"_s;
        QTest::newRow("another port") << u"postgresql://ada@db.example.org:6543/spring"_s;
        QTest::newRow("an address") << u"postgresql://ada@[2001:db8::1]:6543/spring"_s;
        QTest::newRow("a socket") << u"postgresql://ada@localhost/spring?host=/run/post%20gres"_s;
        QTest::newRow("unverified") << u"postgresql://ada@db.example.org/spring?sslmode=require"_s;
        QTest::newRow("neither user nor host") << u"postgresql:///spring"_s;
        QTest::newRow("signs") << u"postgresql://a%40b%3A%2B:p%25%26@db.example.org/x%2Fy%3F%26%23%2B%25"_s;
    }

    void isReadAgainWithoutItsPassword()
    {
        QFETCH(const QString, text);
        const auto read = Location::parse(text);
        VERIFY_RESULT(read);
        Location expected = *read;
        expected.password.clear();
        const auto again = Location::parse(read->toUrl());
        VERIFY_RESULT(again);
        QVERIFY2(*again == expected, qPrintable(read->toUrl()));
        QVERIFY(!read->toUrl().contains(u"secret"_s));
    }
};

GUESTWRIGHT_TEST(tst_location, LocationTest)

#include "tst_location.moc"
