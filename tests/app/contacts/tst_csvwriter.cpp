#include "app/contacts/csvwriter.h"
#include "app/contacts/formulaguard.h"
#include "tests/app/contacts/readall.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

QByteArray written(CsvWriter::Mode mode, const QStringList &header, const QList<QStringList> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, mode);
    writer.header(header);
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            writer.text(cell);
        }
        writer.endRow();
    }
    return writer.finish() ? buffer.data() : QByteArray();
}

/// Everything that could go wrong in a cell is likely in it.
QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces = {
        u"="_s,    u"+"_s, u"-"_s, u"@"_s,  u"\t"_s,     u"\r"_s,    u"\n"_s,   u"'"_s,           u"''"_s, u"\""_s,
        u"\"\""_s, u","_s, u";"_s, u" "_s,  u"＝"_s,     u"＋"_s,    u"－"_s,   u"＠"_s,          u"a"_s,  u"\r\n"_s,
        u"é"_s,    u"🎉"_s, u"#"_s, u"\\"_s, u"\uFEFF"_s, u"sep=,"_s, u"=1+1"_s, QString(QChar(0))};
    QString text;
    for (quint32 left = random.bounded(6U); left > 0; --left) {
        text += pieces.at(random.bounded(int(pieces.size())));
    }
    return text;
}

QList<QByteArrayList> readBack(QByteArray bytes, bool isGuarded)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
    }
    QList<QByteArrayList> rows = test::cellsOf({}, test::inPieces(bytes, 1 << 16));
    for (QByteArrayList &row : rows) {
        for (QByteArray &cell : row) {
            cell = isGuarded ? unguarded(cell).toByteArray() : cell;
        }
    }
    return rows;
}

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesExactly()
    {
        const QByteArray csv = written(CsvWriter::Mode::Exact, {u"Name"_s, u"Notes"_s},
                                       {{u"Ada"_s, u"a,b"_s}, {u"=1+1"_s, u"say \"hi\"\r\nyou"_s}, {{}, {}}});
        QCOMPARE(csv, "Name,Notes\r\nAda,\"a,b\"\r\n=1+1,\"say \"\"hi\"\"\r\nyou\"\r\n,\r\n"_ba);
    }

    void writesForSpreadsheets()
    {
        const QByteArray csv =
            written(CsvWriter::Mode::Spreadsheet, {u"Name"_s, u"Phone"_s}, {{u"=HYPERLINK(1)"_s, u"+49 30"_s}});
        QCOMPARE(csv, "\xEF\xBB\xBFName,Phone,guestwright_guarded\r\n'=HYPERLINK(1),'+49 30,\r\n"_ba);
    }

    void leavesNumbersAlone()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, CsvWriter::Mode::Spreadsheet);
        writer.number(-5);
        writer.text(u"-5"_s);
        writer.endRow();
        QVERIFY(writer.finish());
        QCOMPARE(buffer.data(), "-5,'-5,\r\n"_ba);
    }

    void neverWritesAnEmptyLine()
    {
        QCOMPARE(written(CsvWriter::Mode::Exact, {u"a"_s}, {{QString()}}), "a\r\n\"\"\r\n"_ba);
    }

    void guardsWhateverStartsAFormula_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("guarded");
        for (const char *text :
             {"=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'=1", "''=1"}) {
            QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QByteArray(text) << true;
        }
        QTest::newRow("NUL") << QByteArray(1, '\0') << true;
        for (const char *text : {"a=1", "'a", "'", "''", " =1", "1-2", "é"}) {
            QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QByteArray(text) << false;
        }
        QTest::newRow("empty") << QByteArray() << false;
    }

    void guardsWhateverStartsAFormula()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, guarded);
        QCOMPARE(needsGuard(text), guarded);
        QCOMPARE(unguarded(guarded ? "'" + text : text), QByteArrayView(text));
    }

    void givesBackWhatItWrote_data()
    {
        QTest::addColumn<CsvWriter::Mode>("mode");
        QTest::newRow("exact") << CsvWriter::Mode::Exact;
        QTest::newRow("for spreadsheets") << CsvWriter::Mode::Guarded;
    }

    void givesBackWhatItWrote()
    {
        QFETCH(const CsvWriter::Mode, mode);
        const int texts = test::sizeOf("GUESTWRIGHT_TEST_CSV_STRINGS", 100'000);
        QRandomGenerator random(20270531);
        QList<QStringList> rows;
        for (int at = 0; at < texts; at += 4) {
            rows.append({anyText(random), anyText(random), anyText(random), anyText(random)});
        }
        const auto back =
            readBack(written(mode, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, rows), mode != CsvWriter::Mode::Exact);
        QCOMPARE(back.size(), rows.size() + 1);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype cell = 0; cell < 4; ++cell) {
                QCOMPARE(back.at(row + 1).at(cell), rows.at(row).at(cell).toUtf8());
            }
        }
    }

    void startsNoFormulaInAnyCellForSpreadsheets()
    {
        QRandomGenerator random(7);
        QList<QStringList> rows;
        for (int at = 0; at < 5000; ++at) {
            rows.append({anyText(random), anyText(random)});
        }
        for (const QByteArrayList &row : readBack(written(CsvWriter::Mode::Guarded, {u"a"_s, u"b"_s}, rows), false)) {
            for (const QByteArray &cell : row) {
                QVERIFY2(cell.startsWith('\'') || !needsGuard(cell), cell.constData());
            }
        }
    }

    void isImportedAsItWasExported()
    {
        const QStringList header = {u"Name"_s, u"Email"_s, u"Phone"_s, u"Notes"_s};
        const QList<QStringList> rows = {{u"=Ada"_s, u"ada@x.org"_s, u"+49 30 12345"_s, u"'-tricky"_s},
                                         {u"'Ada"_s, u"+plus@x.org"_s, u"030"_s, u"''@x"_s}};
        const auto read = test::readAll(written(CsvWriter::Mode::Spreadsheet, header, rows));
        QVERIFY(read.summary);
        QVERIFY(read.summary->format.isGuarded);
        QCOMPARE(read.contacts.size(), 2);
        for (qsizetype at = 0; at < 2; ++at) {
            const ContactRow &row = read.contacts.at(at);
            QCOMPARE((QStringList{row.name, row.email, row.phone, row.extra.value(0).second}), rows.at(at));
            QCOMPARE(row.extra.size(), 1);
        }
        const auto exact = test::readAll(written(CsvWriter::Mode::Exact, header, rows));
        QCOMPARE(exact.contacts.value(1).extra.value(0).second, u"''@x"_s);
    }

    void reportsADeviceThatFails()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        CsvWriter writer(closed, CsvWriter::Mode::Exact);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        writer.text(u"a"_s);
        writer.endRow();
        const auto finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, Error::Kind::Storage);
    }
};

GUESTWRIGHT_TEST(tst_csvwriter, CsvWriterTest)
#include "tst_csvwriter.moc"
