#include "app/contacts/csvreader.h"
#include "tests/app/contacts/readall.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArrayList>>("rows");
        using Rows = QList<QByteArrayList>;
        QTest::newRow("nothing") << ""_ba << Rows{};
        QTest::newRow("LF") << "a,b\n1,2\n"_ba << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("CRLF") << "a,b\r\n1,2\r\n"_ba << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("CR") << "a,b\r1,2\r"_ba << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("CR CR LF") << "a,b\r\r\n1,2\r\r\n"_ba << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("no end") << "a,b\n1,2"_ba << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("empty at the ends") << ",a,\n,"_ba << Rows{{"", "a", ""}, {"", ""}};
        QTest::newRow("blank lines are no rows") << "\n\na,b\n\r\n  \n1,2\n\n"_ba << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("an empty quoted cell is a row") << "a\n\"\"\nb"_ba << Rows{{"a"}, {""}, {"b"}};
        QTest::newRow("quotes") << "\"a,b\",\"c\"\"d\",\"\"\n"_ba << Rows{{"a,b", "c\"d", ""}};
        QTest::newRow("only doubled quotes") << "\"\"\"\",\"\"\"\"\"\"\n"_ba << Rows{{"\"", "\"\""}};
        QTest::newRow("line ends in quotes")
            << "\"a\nb\",\"c\r\nd\",\"e\rf\"\nx,y,z"_ba << Rows{{"a\nb", "c\r\nd", "e\rf"}, {"x", "y", "z"}};
        QTest::newRow("quote at the end") << "a,\"b\""_ba << Rows{{"a", "b"}};
        QTest::newRow("quotes inside text") << "a \"b\" c,5\" pipe\n"_ba << Rows{{"a \"b\" c", "5\" pipe"}};
        QTest::newRow("blanks around quotes") << " \"a,b\" , c \n"_ba << Rows{{"a,b", " c "}};
        QTest::newRow("NUL") << "a,\0,c\n"_ba << Rows{{"a", QByteArray(1, '\0'), "c"}};
        QTest::newRow("unclosed quote costs its line")
            << "a,b\n1,\"2\n3,4\n5,6\n"_ba << Rows{{"a", "b"}, {"!", "1", "\"2"}, {"3", "4"}, {"5", "6"}};
        QTest::newRow("unclosed quote in the last line") << "a,b\n1,\"2"_ba << Rows{{"a", "b"}, {"!", "1", "\"2"}};
        QTest::newRow("quote that would swallow rows")
            << "1,\"2\n3,4\n5,\"6\"\n7,8"_ba << Rows{{"!", "1", "\"2"}, {"3", "4"}, {"5", "6"}, {"7", "8"}};
        QTest::newRow("text after a quote") << "\"a\"b,c\nd,e"_ba << Rows{{"!", "\"a\"b", "c"}, {"d", "e"}};
    }

    void reads()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QList<QByteArrayList>, rows);
        QCOMPARE(test::cellsOf({}, test::inPieces(text, 1 << 20)), rows);
    }

    void readsTheSameInAnyPieces_data() { reads_data(); }

    void readsTheSameInAnyPieces()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QList<QByteArrayList>, rows);
        for (qsizetype piece = 1; piece <= std::max<qsizetype>(text.size(), 1); ++piece) {
            QCOMPARE(test::cellsOf({}, test::inPieces(text, piece)), rows);
        }
    }

    void readsOtherDialects()
    {
        const QByteArray tabs = "a\t\"b\tc\"\n,;|\td\n"_ba;
        const QList<QByteArrayList> expected = {{"a", "b\tc"}, {",;|", "d"}};
        QCOMPARE(test::cellsOf({.delimiter = '\t'}, test::inPieces(tabs, 2)), expected);
        const QByteArray escapes = "a\\,b,\"say \\\"hi\\\"\",c\\\\d,\\x"_ba;
        for (qsizetype piece = 1; piece < escapes.size(); ++piece) {
            QCOMPARE(test::cellsOf({.hasBackslashes = true}, test::inPieces(escapes, piece)),
                     (QList<QByteArrayList>{{"a,b", "say \"hi\"", "c\\d", "\\x"}}));
        }
        QCOMPARE(test::cellsOf({.delimiter = 0}, test::inPieces("a,b\n\"c;d\"\n"_ba, 3)),
                 (QList<QByteArrayList>{{"a,b"}, {"c;d"}}));
        QCOMPARE(test::cellsOf({.quote = '\''}, test::inPieces("'a,b','c''d'\n"_ba, 3)),
                 (QList<QByteArrayList>{{"a,b", "c'd"}}));
    }

    void tellsLinesAndRawText()
    {
        const QByteArray text = "h\n\n\"a\r\nb\rc\nd\",x\r\ny\n\"open\nz"_ba;
        CsvReader reader({}, text);
        CsvRecord record;
        QList<std::pair<qint64, QByteArray>> seen;
        for (auto more = reader.next(record); more && *more; more = reader.next(record)) {
            seen.append({record.line, record.raw.toByteArray()});
        }
        const QList<std::pair<qint64, QByteArray>> expected = {
            {1, "h"}, {3, "\"a\r\nb\rc\nd\",x"}, {7, "y"}, {8, "\"open"}, {9, "z"}};
        QCOMPARE(seen, expected);
    }

    void refusesAFieldBeyondTheLimit_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("plain") << "a,b\n1,"_ba;
        QTest::newRow("quoted") << "a,b\n1,\""_ba;
    }

    void refusesAFieldBeyondTheLimit()
    {
        QFETCH(const QByteArray, before);
        const QByteArray block(1 << 20, 'x');
        int blocks = 0;
        CsvReader reader({}, [&](QByteArray &buffer) -> Result<bool> {
            buffer.append(blocks == 0 ? before : block);
            return ++blocks < 100;
        });
        CsvRecord record;
        QVERIFY(reader.next(record));
        const auto refused = reader.next(record);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().message.contains(u"line 2"_s));
        QVERIFY2(blocks <= 67, "reads no further than the limit");
    }

    void refusesARowWithTooManyCells()
    {
        const QByteArray text = "x\n" + QByteArray(100'000, ',');
        CsvReader reader({}, text);
        CsvRecord record;
        QVERIFY(reader.next(record));
        const auto refused = reader.next(record);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"line 2"_s));
    }

    void acceptsAFieldBelowTheLimit()
    {
        const QByteArray block(1 << 20, 'x');
        int blocks = 0;
        CsvReader reader({}, [&](QByteArray &buffer) -> Result<bool> {
            if (blocks == 8) {
                return false;
            }
            buffer.append(block);
            return ++blocks > 0;
        });
        CsvRecord record;
        QVERIFY(*reader.next(record));
        QCOMPARE(record.fields.size(), size_t(1));
        QCOMPARE(record.fields.front().size(), 8 << 20);
        QVERIFY(!*reader.next(record));
    }

    void handsOnTheErrorOfItsSource()
    {
        CsvReader reader({}, [](QByteArray &) -> Result<bool> { return fail(Error::Kind::Cancelled, u"stop"_s); });
        CsvRecord record;
        const auto read = reader.next(record);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }
};

GUESTWRIGHT_TEST(tst_csvreader, CsvReaderTest)
#include "tst_csvreader.moc"
