#include "models/core/emailaddress.h"
#include "models/links/addresslist.h"
#include "tests/support/hostileaddresses.h"
#include "tests/support/testrunner.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::HostileAddress;
using Outcome = HostileAddress::Outcome;

namespace {

/// Readable in a failure whatever stands in it.
QByteArray shown(const QString &text)
{
    QByteArray ascii;
    for (const QChar c : text) {
        const bool isPlain = c.unicode() >= 0x20 && c.unicode() < 0x7f;
        ascii += isPlain ? QByteArray(1, c.toLatin1()) : "\\u" + QByteArray::number(c.unicode(), 16);
    }
    return ascii;
}

QStringList emailsOf(const AddressList &list)
{
    QStringList emails;
    for (const InvitePerson &person : list.people) {
        emails << person.email;
    }
    return emails;
}

QStringList addressesOf(const HostileAddress &hostile)
{
    QStringList addresses;
    for (const HostileAddress::Taken &taken : hostile.taken) {
        addresses << taken.address;
    }
    return addresses;
}

} // namespace

/// Whatever is pasted becomes the address that stands there, or none; and no two are taken for one (reliability D5).
class HostileAddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEnoughToSay()
    {
        QVERIFY(test::hostileAddresses().size() >= 300);
        QSet<QString> texts;
        for (const HostileAddress &hostile : test::hostileAddresses()) {
            QVERIFY2(!texts.contains(hostile.text), shown(hostile.text).constData());
            texts.insert(hostile.text);
        }
    }

    void takesWhatStandsThereOrNothing_data()
    {
        QTest::addColumn<int>("at");
        int at = 0;
        for (const HostileAddress &hostile : test::hostileAddresses()) {
            QTest::addRow("%s: %s", qPrintable(hostile.family), shown(hostile.text).constData()) << at++;
        }
    }
    void takesWhatStandsThereOrNothing()
    {
        QFETCH(const int, at);
        const HostileAddress hostile = test::hostileAddresses().at(std::size_t(at));
        const AddressList list = readAddressList(hostile.text);
        switch (hostile.outcome) {
        case Outcome::Refused:
            QCOMPARE(emailsOf(list), QStringList());
            QVERIFY(!list.bad.empty()); // and stays to be mended
            break;
        case Outcome::Own:
            QCOMPARE(emailsOf(list), QStringList{hostile.text});
            break;
        case Outcome::Apart:
            QVERIFY(list.people.empty() || emailsOf(list) == QStringList{hostile.text});
            break;
        case Outcome::Taken:
            QCOMPARE(emailsOf(list), addressesOf(hostile));
            for (const HostileAddress::Taken &taken : hostile.taken) {
                if (!taken.sameAs.isEmpty()) {
                    QCOMPARE(addressKey(taken.address), addressKey(taken.sameAs));
                }
            }
        }
    }

    void takesNoTwoForOne()
    {
        QHash<QString, QString> owners{{u"ada@example.org"_s, u"ada@example.org"_s}};
        for (const HostileAddress &hostile : test::hostileAddresses()) {
            const bool isAlone = hostile.outcome == Outcome::Own || hostile.outcome == Outcome::Apart;
            for (const QString &email : isAlone ? emailsOf(readAddressList(hostile.text)) : QStringList()) {
                const QString other = owners.value(addressKey(email));
                QVERIFY2(other.isEmpty(), QByteArray(shown(email) + " is taken for " + shown(other)).constData());
                owners.insert(addressKey(email), email);
            }
        }
        QVERIFY(owners.size() > 150);
    }

    /// The list reads what the form, the import and the server read.
    void readsAsOneAddressDoes()
    {
        for (const HostileAddress &hostile : test::hostileAddresses()) {
            const AddressList list = readAddressList(hostile.text);
            const auto alone = EmailAddress::parse(hostile.text);
            if (hostile.outcome == Outcome::Refused) {
                QVERIFY2(!alone, shown(hostile.text).constData());
            } else if (hostile.outcome != Outcome::Taken && alone) {
                QCOMPARE(emailsOf(list), QStringList{alone->text()});
            }
        }
    }
};

GUESTWRIGHT_TEST(tst_hostileaddresses, HostileAddressesTest)
#include "tst_hostileaddresses.moc"
