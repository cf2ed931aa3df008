#include "models/core/collation.h"
#include "models/core/expiration.h"
#include "models/core/folding.h"
#include "models/invites/invitekey.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// Names in the order in which people look for them, and days as each language writes them.
class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void makesOneKeyOfWhatPeopleTakeForOneName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("umlaut") << u"Jürgen  MÜLLER"_s << u"jurgen muller"_s;
        QTest::newRow("umlaut in two characters") << u"Mu\u0308ller"_s << u"muller"_s;
        QTest::newRow("sharp s") << u"Weiß"_s << u"weiss"_s;
        QTest::newRow("capital sharp s") << u"WEI\u1e9e"_s << u"weiss"_s;
        QTest::newRow("acute") << u"René"_s << u"rene"_s;
        QTest::newRow("stroke") << u"Søren Łukasz Đặng"_s << u"soren lukasz dang"_s;
        QTest::newRow("ligature") << u"Æsa Cœur"_s << u"aesa coeur"_s;
        QTest::newRow("thorn") << u"Þórður"_s << u"thordur"_s;
        QTest::newRow("dotless i") << u"Işık"_s << u"isik"_s;
        QTest::newRow("Greek") << u"ΆΝΝΑΣ"_s << foldName(u"άννας"_s);
        QTest::newRow("Cyrillic") << u"Иван"_s << u"иван"_s;
    }

    void makesOneKeyOfWhatPeopleTakeForOneName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, key);
        QCOMPARE(foldName(name), key);
        QCOMPARE(foldName(foldName(name)), key);
    }

    void sortsNamesByTheirKeys()
    {
        QStringList names{u"Zoë"_s,   u"Ärmel"_s, u"Weiß"_s,       u"Armbruster"_s, u"Łukasz"_s,
                          u"Weisz"_s, u"Lutz"_s,  u"Østergaard"_s, u"Otto"_s};
        std::ranges::sort(names, {}, foldName);
        QCOMPARE(names,
                 QStringList({u"Armbruster"_s, u"Ärmel"_s, u"Łukasz"_s, u"Lutz"_s, u"Østergaard"_s, u"Otto"_s,
                              u"Weiß"_s, u"Weisz"_s, u"Zoë"_s}));
    }

    void sortsShortListsAsTheLanguageDoes()
    {
        const QStringList sorted{u"Ärzte"_s, u"Liste 2"_s, u"Liste 10"_s, u"vorstand"_s, u"Zoo"_s};
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German)}) {
            QLocale::setDefault(locale);
            QStringList names{u"Zoo"_s, u"Liste 10"_s, u"Ärzte"_s, u"vorstand"_s, u"Liste 2"_s};
            sortByName(names, std::identity());
            QCOMPARE(names, sorted);
        }
    }

    void givesInvitesWithoutANameTheSameKeyInEveryLanguage()
    {
        QCOMPARE(inviteKey({}, 43), u"card 043"_s);
        QCOMPARE(inviteKey({}, 1'204), u"card 1204"_s);
        QCOMPARE(inviteKey(u"Zoë"_s, 43), u"zoe"_s);
        QCOMPARE(searchKey(u"Card 04"_s), u"card 04"_s);
        QCOMPARE(searchKey(u"Cardinal"_s), u"cardinal"_s);
    }

    void writesDaysInTheLanguageThatIsSpoken()
    {
        const Instant end = fromDateTime(QDateTime::fromString(u"2027-05-31T22:00:00Z"_s, Qt::ISODate));
        const QString zone = u"Europe/Berlin"_s;
        QCOMPARE(untilText(end, zone), u"31 May 2027, 23:59 (Berlin)"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        QCOMPARE(untilText(end, zone), u"31. Mai 2027, 23:59 (Berlin)"_s);
        QCOMPARE(untilDay(end, zone), u"31. Mai 2027"_s);
        QCOMPARE(momentText(end, zone), u"1. Juni 2027, 00:00 (Berlin)"_s);
        QCOMPARE(untilText(end, zone, QLocale(QLocale::English)), u"31 May 2027, 23:59 (Berlin)"_s);
    }
};

GUESTWRIGHT_TEST(tst_folding, FoldingTest)
#include "tst_folding.moc"
