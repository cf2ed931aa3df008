#include "models/core/emailaddress.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class EmailAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesByKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("case") << u" Ada.Lovelace@Example.ORG "_s << u"ada.lovelace@example.org"_s;
        QTest::newRow("international domain") << u"jo@faß.de"_s << u"jo@xn--fa-hia.de"_s;
        QTest::newRow("Kelvin sign is not k") << u"\u212Aate@x.org"_s << u"\u212Aate@x.org"_s;
        QTest::newRow("plus stays") << u"a+b@x.org"_s << u"a+b@x.org"_s;
        QTest::newRow("one label") << u"root@localhost"_s << u"root@localhost"_s;
    }

    void comparesByKey()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, key);
        const auto address = EmailAddress::parse(text);
        QVERIFY2(address, address ? "" : qPrintable(address.error().message));
        QCOMPARE(address->key(), key);
        QCOMPARE(address->text(), text.trimmed());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "ada", "@example.org", "ada@", "a@b@c", "ada@example..org", ".a@x.org", "a.@x.org",
                                 "a b@x.org", "\"a b\"@x.org", "a@[127.0.0.1]", "=?utf-8?q?a?=@x.org", "a(c)@x.org",
                                 "a\r\nRCPT TO:<b@x.org>@x.org", "<a@x.org>", "a,b@x.org", "a@-x.org", "a@x_y.org"}) {
            QTest::newRow(text[0] ? text : "empty") << QString::fromUtf8(text);
        }
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QVERIFY(!EmailAddress::parse(text));
    }

    void readsNamesBesideAddresses()
    {
        QCOMPARE(*Mailbox::parse(u"\"Kessler, & Partners\" <hello@kessler.example>"_s),
                 (Mailbox{u"Kessler, & Partners"_s, u"hello@kessler.example"_s}));
        QCOMPARE(*Mailbox::parse(u"hello@kessler.example"_s), (Mailbox{{}, u"hello@kessler.example"_s}));
        QVERIFY(!Mailbox::parse(u"Ada\r\nBcc: x <ada@example.org>"_s));
    }
};

GUESTWRIGHT_TEST(tst_emailaddress, EmailAddressTest)
#include "tst_emailaddress.moc"
