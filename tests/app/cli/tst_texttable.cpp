#include "app/cli/texttable.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace guestwright;
using namespace Qt::StringLiterals;

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsWhatTakesMoreOrLessRoomThanItHasCharacters()
    {
        QStringList lines;
        TextTable table({u"Name"_s, u"Email"_s, u"Order"_s}, [&lines](const QString &line) { lines.append(line); });
        table.add({u"李 晓雯"_s, u"a@b"_s, u""_s});
        table.add({u"Zoe\u0308"_s, u""_s, u"7"_s});
        QVERIFY(lines.isEmpty());
        table.finish();
        QCOMPARE(lines, (QStringList{u"Name     Email  Order"_s, u"李 晓雯  a@b"_s, u"Zoe\u0308             7"_s}));
    }

    void keepsARowOnItsLine()
    {
        QStringList lines;
        TextTable table({u"Words"_s}, [&lines](const QString &line) { lines.append(line); });
        table.add({u"550\r\nno \u001b[31msuch user"_s});
        table.finish();
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines.last().contains(u'\n') && !lines.last().contains(u'\u001b'));
    }

    void writesManyRowsAsTheyCome()
    {
        qsizetype lines = 0;
        TextTable table({u"Number"_s}, [&lines](const QString &) { ++lines; });
        for (int i = 0; i < 1'500; ++i) {
            table.add({QString::number(i)});
        }
        QCOMPARE(lines, 1'501);
        table.finish();
        QCOMPARE(lines, 1'501);
    }
};

GUESTWRIGHT_TEST(tst_texttable, TextTableTest)
#include "tst_texttable.moc"
