#include "app/contacts/dialectsniffer.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class CsvDialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSniffed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << "Name,Email\nAda,a@x.org\n"_ba << ',';
        QTest::newRow("semicolon") << "Vorname;Nachname;E-Mail\nMax;Mustermann;m@x.de\n"_ba << ';';
        QTest::newRow("tab") << "Name\tEmail\tNotes\nAda\ta@x.org\tone, two; three\n"_ba << '\t';
        QTest::newRow("pipe") << "Name|Email\nAda|a@x.org\n"_ba << '|';
        QTest::newRow("semicolon with decimal commas") << "id;a;b\n1;1,5;2,5\n2;3,5;4,5\n"_ba << ';';
        QTest::newRow("comma with semicolons in quotes")
            << "Name,Tags\n\"Ada\",\"a;b;c\"\n\"Bob\",\"d;e;f\"\n"_ba << ',';
        QTest::newRow("one column of addresses") << "Primary Email\na@x.org\nb@x.org\n"_ba << '\0';
        QTest::newRow("one column of addresses without header") << "a@x.org\nb@x.org\n"_ba << '\0';
        QTest::newRow("one column of names with commas") << "Name\n\"Doe, John\"\n\"Roe, Jane\"\n"_ba << '\0';
        QTest::newRow("one column of bare names with commas") << "Name\nDoe, John\nRoe, Jane\n"_ba << '\0';
        QTest::newRow("newlines in quotes")
            << "Name;Address\n\"Ada\";\"a, b\nc, d\"\n\"Bob\";\"e, f\ng, h\"\n"_ba << ';';
        QTest::newRow("ragged") << "a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3\n"_ba << ',';
        QTest::newRow("separator line") << "sep=;\r\nName;Email\r\nAda;a@x.org\r\n"_ba << ';';
        QTest::newRow("one row") << "Ada,a@x.org"_ba << ',';
        QTest::newRow("nothing") << ""_ba << '\0';
    }

    void isSniffed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const char, delimiter);
        QCOMPARE(sniffDialect(text, true).delimiter, delimiter);
    }

    void knowsExcelsSeparatorLine() { QVERIFY(sniffDialect("sep=;\na;b\n"_ba, true).hasSeparatorLine); }

    void takesApostrophesForQuotesOnlyWhereMostTextsHaveThem()
    {
        QCOMPARE(sniffDialect("'Name','Email'\n'Doe, Jo','a@x.org'\n'Roe, Al','b@x.org'\n"_ba, true).quote, '\'');
        QCOMPARE(sniffDialect("Name,Email\n'Allo Jo,a@x.org\nO'Neill,b@x.org\n"_ba, true).quote, '"');
    }

    void takesBackslashesForEscapesOnlyWhereTheyExplainQuotes()
    {
        QVERIFY(sniffDialect("a,b\n\"say \\\"hi\\\", you\",2\n"_ba, true).hasBackslashes);
        QVERIFY(sniffDialect("a,b\nthe \\\"guide\\\",2\n"_ba, true).hasBackslashes);
        QVERIFY(!sniffDialect("a,b\nC:\\dir,\"x\"\n"_ba, true).hasBackslashes);
        QVERIFY(!sniffDialect("a,b\n\"{\"\"k\"\": \"\"v\\\"\"w\"\"}\",2\n"_ba, true).hasBackslashes);
    }

    void takesHashesForCommentsOnlyWhereTheyAreNoRows()
    {
        QVERIFY(sniffDialect("# my friends\nName,Email\nAda,a@x.org\n"_ba, true).hasComments);
        QVERIFY(!sniffDialect("Tag,Email\n#1,a@x.org\n#2,b@x.org\n"_ba, true).hasComments);
        QVERIFY(!sniffDialect("Email\n#a@x.org\n"_ba, true).hasComments);
    }

    void ignoresTheRowThatIsCutOff()
    {
        const QByteArray whole = "Name,Notes\nAda,\"one; two; three; four\"\n"_ba;
        for (qsizetype size = 20; size <= whole.size(); ++size) {
            QCOMPARE(sniffDialect(QByteArrayView(whole).first(size), false).delimiter, ',');
        }
    }
};

GUESTWRIGHT_TEST(tst_csvdialect, CsvDialectTest)
#include "tst_csvdialect.moc"
