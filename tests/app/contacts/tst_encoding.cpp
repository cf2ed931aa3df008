#include "app/contacts/encodingdetector.h"
#include "app/contacts/utf8transcoder.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QStringConverter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

TextEncoding detected(QByteArrayView bytes)
{
    EncodingDetector detector;
    detector.add(bytes);
    return detector.result();
}

QByteArray encoded(const QString &text, const char *name, bool hasBom = false)
{
    QStringEncoder encoder(*QStringConverter::encodingForName(name),
                           hasBom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QByteArray transcoded(const TextEncoding &encoding, QByteArrayView bytes, qsizetype edge)
{
    Utf8Transcoder transcoder(encoding);
    QByteArray utf8;
    transcoder.add(bytes.first(edge), utf8);
    transcoder.add(bytes.sliced(edge), utf8);
    transcoder.finish(utf8);
    return utf8;
}

const QString sample = u"Name;Mail\nZoë Ångström;zoë@例え.jp\n𝔘nicode 🎉;x@y.org\r\n"_s;

} // namespace

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRecognized_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("certain");
        QTest::addColumn<int>("bom");
        QTest::newRow("nothing") << QByteArray() << u"UTF-8"_s << true << 0;
        QTest::newRow("ASCII") << "a,b\n1,2\n"_ba << u"UTF-8"_s << true << 0;
        QTest::newRow("UTF-8") << sample.toUtf8() << u"UTF-8"_s << true << 0;
        QTest::newRow("UTF-8 with mark") << encoded(sample, "UTF-8", true) << u"UTF-8"_s << true << 3;
        QTest::newRow("UTF-16LE with mark") << encoded(sample, "UTF-16LE", true) << u"UTF-16LE"_s << true << 2;
        QTest::newRow("UTF-16BE with mark") << encoded(sample, "UTF-16BE", true) << u"UTF-16BE"_s << true << 2;
        QTest::newRow("UTF-32LE with mark") << encoded(sample, "UTF-32LE", true) << u"UTF-32LE"_s << true << 4;
        QTest::newRow("UTF-32BE with mark") << encoded(sample, "UTF-32BE", true) << u"UTF-32BE"_s << true << 4;
        QTest::newRow("UTF-16LE") << encoded(sample, "UTF-16LE") << u"UTF-16LE"_s << true << 0;
        QTest::newRow("UTF-16BE") << encoded(sample, "UTF-16BE") << u"UTF-16BE"_s << true << 0;
        QTest::newRow("Japanese in UTF-16LE")
            << encoded(u"名前,会社\n山田太郎,株式会社\n佐藤花子,有限会社\n"_s, "UTF-16LE") << u"UTF-16LE"_s << true
            << 0;
        QTest::newRow("a NUL is not UTF-16") << "a,b,c\n\0,2,3\n"_ba << u"UTF-8"_s << true << 0;
        QTest::newRow("German") << "Straße\nKöln\n\xC4rger\n"_ba.replace("ß", "\xDF").replace("ö", "\xF6")
                                << u"windows-1252"_s << true << 0;
        QTest::newRow("one byte at the very end")
            << QByteArray(QByteArray(200'000, 'a') + "\xE9") << u"windows-1252"_s << true << 0;
        QTest::newRow("Cyrillic in 1251") << "\xCF\xF0\xE8\xE2\xE5\xF2\n"_ba << u"windows-1252"_s << false << 0;
        QTest::newRow("Polish in 1250") << "Wa\xB3\xEAsa\n"_ba << u"windows-1252"_s << false << 0;
        QTest::newRow("Shift_JIS") << "\x96\xBC\x96\xB3\x82\xB5\x82\xCC\n"_ba << u"windows-1252"_s << false << 0;
        QTest::newRow("UTF-8 with one broken character") << QByteArray("ééééééé\n\xE9\n") << u"UTF-8"_s << false << 0;
        QTest::newRow("UTF-8 cut in a character") << QByteArray("éééééé").chopped(1) << u"UTF-8"_s << false << 0;
        QTest::newRow("overlong") << "a\xC0\xAF"_ba << u"windows-1252"_s << true << 0;
        QTest::newRow("surrogates in UTF-8") << "a\xED\xA0\x80"_ba << u"windows-1252"_s << false << 0;
    }

    void isRecognized()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        QFETCH(const bool, certain);
        QFETCH(const int, bom);
        const TextEncoding encoding = detected(bytes);
        QCOMPARE(encoding.name, name);
        QCOMPARE(encoding.certain, certain);
        QCOMPARE(encoding.bomSize, bom);
    }

    void isRecognizedInAnyPieces()
    {
        const QByteArray bytes = sample.repeated(3).toUtf8() + "caf\xE9 M\xFCller\n";
        const TextEncoding whole = detected(bytes);
        for (qsizetype edge = 0; edge <= bytes.size(); ++edge) {
            EncodingDetector detector;
            detector.add(QByteArrayView(bytes).first(edge));
            detector.add(QByteArrayView(bytes).sliced(edge));
            QCOMPARE(detector.result(), whole);
        }
    }

    void noticesALegacyByteAtEveryPlace()
    {
        for (int at = 0; at < 100; ++at) {
            QByteArray bytes(100, 'x');
            bytes[at] = '\xFC';
            QCOMPARE(detected(bytes).name, u"windows-1252"_s);
        }
    }

    void keepsCharactersAcrossEveryEdge_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            QTest::newRow(name) << QByteArray(name);
        }
    }

    void keepsCharactersAcrossEveryEdge()
    {
        QFETCH(const QByteArray, name);
        const auto encoding = encodingNamed(QString::fromLatin1(name));
        QVERIFY(encoding);
        const QByteArray bytes = encoded(sample, name.constData());
        for (qsizetype edge = 0; edge <= bytes.size(); ++edge) {
            QCOMPARE(transcoded(*encoding, bytes, edge), sample.toUtf8());
        }
    }

    void keepsCharactersAcrossABlockEdge()
    {
        // A character of each length at each of many offsets around the edge of a block.
        const int offsets = test::sizeOf("GUESTWRIGHT_TEST_EDGE_OFFSETS", 4096);
        const QString text = u"é€🎉"_s;
        const auto utf16 = encodingNamed(u"UTF-16LE"_s);
        for (int offset = 0; offset < offsets; ++offset) {
            const QByteArray bytes = encoded(QString(offset % 7, u'x') + text, "UTF-16LE");
            const QByteArray utf8 = transcoded(*utf16, bytes, offset % bytes.size());
            QVERIFY(!utf8.contains("\xEF\xBF\xBD"));
            QVERIFY(utf8.endsWith(text.toUtf8()));
        }
    }

    void repairsWhatIsNoCharacter()
    {
        const auto utf16 = encodingNamed(u"UTF-16LE"_s);
        QCOMPARE(transcoded(*utf16, "a\0\x00\xD8x\0"_ba, 3), "a\uFFFDx"_ba);
        QCOMPARE(transcoded(*utf16, "a\0b"_ba, 1), "a\uFFFD"_ba);
    }

    void readsWhatAPersonNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("known");
        QTest::newRow("utf8") << u"utf8"_s << u"UTF-8"_s;
        QTest::newRow("UTF-16") << u"UTF-16"_s << u"UTF-16LE"_s;
        QTest::newRow("Latin-1 is the Windows page") << u"ISO-8859-1"_s << u"windows-1252"_s;
        QTest::newRow("latin1") << u"latin1"_s << u"windows-1252"_s;
        QTest::newRow("cp1250") << u"cp1250"_s << u"windows-1250"_s;
        QTest::newRow("Windows_1251") << u"Windows_1251"_s << u"windows-1251"_s;
        QTest::newRow("Mac") << u"Macintosh"_s << u"macintosh"_s;
    }

    void readsWhatAPersonNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, known);
        const auto encoding = encodingNamed(name);
        QVERIFY2(encoding, encoding ? "" : qPrintable(encoding.error().message));
        QCOMPARE(encoding->name, known);
        QVERIFY(encoding->certain);
    }

    void readsCodePages()
    {
        QCOMPARE(transcoded(*encodingNamed(u"windows-1250"_s), "Wa\xB3\xEAsa"_ba, 3), "Wałęsa"_ba);
        QCOMPARE(transcoded(*encodingNamed(u"windows-1251"_s), "\xCF\xF0\xE8\xE2\xE5\xF2"_ba, 3), "Привет"_ba);
        QCOMPARE(transcoded(*encodingNamed(u"windows-1252"_s), "\x80 \x84\xDF\x93"_ba, 3), "€ „ß“"_ba);
        QCOMPARE(transcoded(*encodingNamed(u"macintosh"_s), "Z\x9Frich"_ba, 1), "Zürich"_ba);
        QCOMPARE(transcoded(*encodingNamed(u"iso-8859-15"_s), "\xA4"_ba, 0), "€"_ba);
    }

    void listsWhatItKnowsWhenItDoesNotKnow()
    {
        const auto encoding = encodingNamed(u"klingon"_s);
        QVERIFY(!encoding);
        QVERIFY(encoding.error().message.contains(u"windows-1252"_s));
    }
};

GUESTWRIGHT_TEST(tst_encoding, EncodingTest)
#include "tst_encoding.moc"
