#include "tests/app/contacts/readall.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QRandomGenerator>
#include <QSet>
#include <QStringConverter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

using Reason = RejectedRow::Reason;

QString generatedCell(QRandomGenerator &random)
{
    static const QStringList cells = {
        u""_s,        u""_s,         u"Ada"_s,    u"ada@x.org"_s,    u"ADA@X.ORG"_s, u"bob@y.de"_s, u"not@an@address"_s,
        u"\"a,b\""_s, u"\"a\nb\""_s, u"\"open"_s, u"a\"b"_s,         u"\"a\"b"_s,    u" "_s,        u"+49 30"_s,
        u"é"_s,       u"# no"_s,     u"'=1"_s,    QString(QChar(0)), u"\"\""_s,      u"x;y"_s};
    return cells.at(random.bounded(int(cells.size())));
}

QByteArray generatedFile(QRandomGenerator &random)
{
    static const QStringList headers = {u"Name,Email,Phone"_s, u"Email"_s, u"Email,Email,Name"_s,
                                        u"First Name,Last Name"_s, u"Email,Notes,Tags,Phone"_s};
    static const QStringList ends = {u"\n"_s, u"\r\n"_s, u"\r"_s};
    const QString end = ends.at(random.bounded(3));
    const QString header = headers.at(random.bounded(int(headers.size())));
    QString text = header + end;
    for (int row = random.bounded(30); row > 0; --row) {
        qsizetype cells = header.count(u',') + 1 + (random.bounded(5) == 0 ? random.bounded(3) - 1 : 0);
        QStringList line;
        for (; cells > 0; --cells) {
            line.append(generatedCell(random));
        }
        text += line.join(u',') + (random.bounded(20) == 0 ? end + end : end);
    }
    return random.bounded(4) == 0 ? text.toLatin1() : text.toUtf8();
}

} // namespace

class ContactReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPeople()
    {
        const auto read = test::readAll("First Name,Last Name,E-mail,Mobile,Company,Table\r\n"
                                        "Ada, Lovelace ,Ada@Example.org,+44 1,Engines,7\r\n"
                                        ",,info@kontor.example,,Kontor Nord,\r\n"
                                        "Grace,Hopper,,,,\r\n"_ba);
        QVERIFY(read.summary);
        QCOMPARE(read.summary->rows, 3);
        QCOMPARE(read.contacts.at(0),
                 (ContactRow{.line = 2,
                             .name = u"Ada Lovelace"_s,
                             .firstName = u"Ada"_s,
                             .lastName = u"Lovelace"_s,
                             .email = u"Ada@Example.org"_s,
                             .emailKey = u"ada@example.org"_s,
                             .phone = u"+44 1"_s,
                             .organization = u"Engines"_s,
                             .extra = {{u"Table"_s, u"7"_s}}}));
        QCOMPARE(read.contacts.at(1).email, u"info@kontor.example"_s);
        QVERIFY(read.contacts.at(1).name.isEmpty());
        QCOMPARE(read.contacts.at(2).name, u"Grace Hopper"_s);
    }

    void rejectsWithAReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("empty") << ",,,"_ba << Reason::Empty;
        QTest::newRow("blank") << " ,\"\",, "_ba << Reason::Empty;
        QTest::newRow("nobody") << ",,,a note"_ba << Reason::NoPerson;
        QTest::newRow("no address") << "Ada,ada(at)x.org,1,n"_ba << Reason::BadAddress;
        QTest::newRow("header injection") << "Ada,\"a@x.org\r\nBcc: b@x.org\",1,n"_ba << Reason::BadAddress;
        QTest::newRow("too many") << "Ada,a@x.org,1,n,more"_ba << Reason::TooManyCells;
        QTest::newRow("too few") << "Ada"_ba << Reason::TooFewCells;
        QTest::newRow("unclosed") << "Ada,\"a@x.org,1,n"_ba << Reason::UnclosedQuote;
        QTest::newRow("text after quote") << "\"Ada\"x,a@x.org,1,n"_ba << Reason::TextAfterQuote;
        QTest::newRow("NUL") << "A\0da,a@x.org,1,n"_ba << Reason::NulCharacter;
    }

    void rejectsWithAReason()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const Reason, reason);
        const auto read = test::readAll("Name,Email,Phone,Notes\nEve,eve@x.org,1,n\n" + row + "\nBob,bob@x.org,2,n\n");
        QVERIFY(read.summary);
        QCOMPARE(read.rejected.size(), 1);
        QCOMPARE(read.rejected.front().reason, reason);
        QCOMPARE(read.rejected.front().line, 3);
        QVERIFY(!read.rejected.front().words.isEmpty());
        QCOMPARE(read.contacts.size(), 2);
    }

    void toleratesRowsThatLoseNobody_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("shorter behind the address") << "Ada,ada@x.org"_ba;
        QTest::newRow("empty cells behind the last column") << "Ada,ada@x.org,1,n,, ,\"\""_ba;
        QTest::newRow("blanks everywhere") << " Ada , ada@x.org , 1 , n "_ba;
        QTest::newRow("name beside the address") << ",Ada <ada@x.org>,,"_ba;
        QTest::newRow("link") << "Ada,mailto:ada@x.org,,"_ba;
        QTest::newRow("invisible marks") << "A\xE2\x80\x8B"
                                            "da,\xEF\xBB\xBF"
                                            "ada@x.org,,"_ba;
        QTest::newRow("controls") << "A\x01"
                                     "da,ada@x.org\x0B,,"_ba;
    }

    void toleratesRowsThatLoseNobody()
    {
        QFETCH(const QByteArray, row);
        const auto read = test::readAll("Name,Email,Phone,Notes\n" + row + "\n");
        QVERIFY(read.summary);
        QCOMPARE(read.contacts.size(), 1);
        QCOMPARE(read.contacts.front().name, u"Ada"_s);
        QCOMPARE(read.contacts.front().email, u"ada@x.org"_s);
    }

    void takesTheFirstOfSeveralValuesAndKeepsTheOthers()
    {
        const auto read = test::readAll("Name,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value\n"
                                        "Ada,a@x.org ::: b@x.org,c@x.org,\nBob,,d@x.org,1 ::: 2\n"_ba);
        using Extra = QList<std::pair<QString, QString>>;
        QCOMPARE(read.contacts.at(0).email, u"a@x.org"_s);
        QCOMPARE(read.contacts.at(0).extra,
                 (Extra{{u"E-mail 1 - Value"_s, u"a@x.org ::: b@x.org"_s}, {u"E-mail 2 - Value"_s, u"c@x.org"_s}}));
        QCOMPARE(read.contacts.at(1).email, u"d@x.org"_s);
        QCOMPARE(read.contacts.at(1).phone, u"1"_s);
    }

    void acceptsAddressesBeyondAscii()
    {
        const auto read = test::readAll("Email\nпочта@пример.рф\nzoë@例え.jp\n"_ba);
        QCOMPARE(read.contacts.size(), 2);
        QCOMPARE(read.contacts.at(1).emailKey, u"zoë@xn--r8jz45g.jp"_s);
    }

    void findsTheHeaderBehindAPreamble()
    {
        const auto read = test::readAll("Notes:\n\"When exporting, some, addresses\nmay be missing.\"\n\n"
                                        "First Name,Last Name,Email Address\nAda,Lovelace,a@x.org\n"_ba);
        QVERIFY(read.summary);
        QCOMPARE(read.summary->rows, 1);
        QCOMPARE(read.contacts.front().line, 6);
    }

    void findsTheHeaderBelowATitle()
    {
        const auto read = test::readAll("Guests of the summer party;;\n;;\nVorname;Nachname;E-Mail\nJo;M;j@x.de\n"_ba);
        QVERIFY(read.summary);
        QCOMPARE(read.summary->rows, 1);
        QCOMPARE(read.contacts.front().name, u"Jo M"_s);
    }

    void findsAddressesUnderHeadersItDoesNotKnow()
    {
        const auto read = test::readAll("Whoever,Where to\nAda,a@x.org\nBob,b@x.org\n"_ba);
        QVERIFY(read.summary);
        QCOMPARE(read.contacts.value(1).email, u"b@x.org"_s);
        QCOMPARE(read.contacts.value(1).extra.value(0).second, u"Bob"_s);
    }

    void readsEverybodyFromAListOfAddresses()
    {
        const auto read = test::readAll("a@x.org, Bob B <b@x.org>,\n\"C, D\" <c@x.org>,d@x.org\ne@x.org"_ba);
        QVERIFY(read.summary);
        QStringList people;
        for (const ContactRow &row : read.contacts) {
            people.append(u"%1 %2 %3"_s.arg(row.line).arg(row.name, row.email));
        }
        QCOMPARE(people, (QStringList{u"1  a@x.org"_s, u"1 Bob B b@x.org"_s, u"3  e@x.org"_s}));
        QCOMPARE(read.summary->rejected, 1); // text follows the name in quotes, so it is no CSV
        QCOMPARE(test::readAll("a@x.org; b@x.org;c@x.org"_ba).contacts.size(), 3);
        QCOMPARE(test::readAll("Ada L <a@x.org>\nBob <b@x.org>\n"_ba).contacts.value(0).name, u"Ada L"_s);
    }

    void neverPutsAByteOrderMarkIntoTheHeader()
    {
        const auto read = test::readAll("\xEF\xBB\xBF"
                                        "Email,Name\na@x.org,Ada\n"_ba);
        QCOMPARE(read.summary->format.mapping.columns.front().header, u"Email"_s);
        QCOMPARE(read.summary->format.mapping.columns.front().field, ColumnMapping::Field::Email);
    }

    void readsFilesOfOtherShapes()
    {
        QCOMPARE(test::readAll("sep=;\r\nName;Email\r\nAda;a@x.org\r\n"_ba).contacts.size(), 1);
        QCOMPARE(test::readAll("a@x.org\nb@x.org\n"_ba).contacts.size(), 2);
        QCOMPARE(test::readAll("Ada Lovelace\nGrace Hopper\n"_ba).contacts.size(), 2);
        QCOMPARE(test::readAll("# guests\nName,Email\n# family\nAda,a@x.org\n"_ba).summary->rows, 1);
        QCOMPARE(test::readAll("Name,Email\n"_ba).summary->rows, 0);
        QCOMPARE(test::readAll("Name\tEmail\rAda\ta@x.org\r"_ba).contacts.size(), 1);
    }

    void saysWhatIsNoTableOfPeople_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << ""_ba << u"empty"_s;
        QTest::newRow("blank") << "\n \n"_ba << u"empty"_s;
        QTest::newRow("only a mark") << "\xEF\xBB\xBF"_ba << u"empty"_s;
        QTest::newRow("workbook") << "PK\3\4 and so on"_ba << u"workbook"_s;
        QTest::newRow("vCards") << "BEGIN:VCARD\nEND:VCARD\n"_ba << u"vCards"_s;
        QTest::newRow("nothing known") << "a,b\n1,2\n"_ba << u"a, b"_s;
    }

    void saysWhatIsNoTableOfPeople()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        const auto read = test::readAll(bytes);
        QVERIFY(!read.summary);
        QVERIFY2(read.summary.error().message.contains(word), qPrintable(read.summary.error().message));
    }

    void obeysOptions()
    {
        const QByteArray bytes = "Wer;Wohin\nJos\xE9;j@x.org\n"_ba;
        const auto read =
            test::readAll(bytes,
                          {.encoding = u"latin1"_s,
                           .delimiter = ';',
                           .hasHeader = true,
                           .choices = {{ColumnMapping::Field::Name, u"wer"_s}, {ColumnMapping::Field::Email, u"2"_s}}});
        QVERIFY(read.summary);
        QCOMPARE(read.contacts.size(), 1);
        QCOMPARE(read.contacts.front().name, u"José"_s);
        QVERIFY(!test::readAll(bytes, {.encoding = u"klingon"_s}).summary);
        QCOMPARE(test::readAll("Name,Email\nA,a@x.org\n"_ba,
                               {.hasHeader = false, .choices = {{ColumnMapping::Field::Name, u"1"_s}}})
                     .summary->rows,
                 2);
    }

    void givesTheSameInEveryEncoding()
    {
        const QString text = u"Name,Email,Note\r\nZoë Ångström,zoe@x.org,\"a\nb\"\r\nŽaneta,z@y.org,🎉\r\n"_s;
        const auto expected = test::readAll(text.toUtf8());
        QCOMPARE(expected.contacts.size(), 2);
        for (const auto form : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
            QStringEncoder encoder(form, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = encoder.encode(text);
            QCOMPARE(test::readAll(bytes).contacts, expected.contacts);
        }
    }

    void accountsForEveryRowOfAnyFile()
    {
        const int files = test::sizeOf("GUESTWRIGHT_TEST_CSV_FILES", 2000);
        QRandomGenerator random(42);
        int read = 0;
        for (int at = 0; at < files; ++at) {
            const QByteArray bytes = generatedFile(random);
            const auto all = test::readAll(bytes, {.hasHeader = true});
            if (!all.summary) {
                QCOMPARE(all.summary.error().kind, Error::Kind::Invalid);
                continue;
            }
            ++read;
            const ContactReadSummary &summary = *all.summary;
            QCOMPARE(summary.rows, summary.contacts + summary.rejected);
            QCOMPARE(summary.contacts, all.contacts.size());
            QCOMPARE(summary.rejected, all.rejected.size());
            QSet<qint64> lines;
            for (const ContactRow &row : all.contacts) {
                lines.insert(row.line);
                QVERIFY(!row.name.isEmpty() || !row.email.isEmpty() || !row.phone.isEmpty());
            }
            for (const RejectedRow &row : all.rejected) {
                lines.insert(row.line);
            }
            QVERIFY2(lines.size() == summary.rows, "every row has a line of its own");
        }
        QVERIFY2(read > files * 9 / 10, "nearly all of the files are tables");
    }

    void stopsWhenAskedTo()
    {
        std::stop_source stop;
        QByteArray bytes = "Email\n" + "someone@example.org\n"_ba.repeated(200'000);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        qint64 taken = 0;
        const ContactSink sink{.contact =
                                   [&](const ContactRow &) {
                                       if (++taken == 10) {
                                           stop.request_stop();
                                       }
                                       return Result<>();
                                   },
                               .rejected = [](const QStringList &, const RejectedRow &) { return Result<>(); }};
        const auto read = readContacts(static_cast<QIODevice &>(buffer), {}, sink, {.stop = stop.get_token()});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
        QVERIFY(taken < 200'000);
    }

    void tellsHowFarItIs()
    {
        QByteArray bytes = "Email\n" + "someone@example.org\n"_ba.repeated(200'000);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QList<qint64> done;
        qint64 whole = 0;
        const ContactWatch watch{.progress = [&](qint64 now, qint64 total) {
            done.append(now);
            whole = total;
        }};
        const ContactSink sink{.contact = [](const ContactRow &) { return Result<>(); },
                               .rejected = [](const QStringList &, const RejectedRow &) { return Result<>(); }};
        QVERIFY(readContacts(static_cast<QIODevice &>(buffer), {}, sink, watch));
        QVERIFY(done.size() > 8);
        QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
        QCOMPARE(done.back(), whole);
    }

    void endsWithTheErrorOfTheSink()
    {
        QByteArray bytes = "Email\na@x.org\n"_ba;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const ContactSink sink{
            .contact = [](const ContactRow &) -> Result<> { return fail(Error::Kind::Storage, u"disk full"_s); },
            .rejected = [](const QStringList &, const RejectedRow &) { return Result<>(); }};
        const auto read = readContacts(static_cast<QIODevice &>(buffer), {}, sink);
        QVERIFY(!read);
        QCOMPARE(read.error().message, u"disk full"_s);
    }

    void refusesAGiantFieldWithItsLine()
    {
        const auto read = test::readAll("Email,Name\na@x.org,Ada\nb@x.org,\"" + QByteArray(65 << 20, 'x') + "\"\n");
        QVERIFY(!read.summary);
        QVERIFY(read.summary.error().message.contains(u"line 3"_s));
    }

    void saysWhenAFileIsNotThere()
    {
        const auto read = readContacts(u"/nowhere/contacts.csv"_s, {}, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotFound);
    }

    void previews()
    {
        QByteArray bytes = "Vorname;Nachname;E-Mail;Tisch\nJ\xFCrgen;M\xFCller;j@x.org;4\nAda;L;ada(at)x;1\n"
                           "Jo;M;J@X.org;2\nNo\xEBl;P;n@x.org;3\n"_ba;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto preview = previewContacts(static_cast<QIODevice &>(buffer), {}, 3);
        QVERIFY(preview);
        QCOMPARE(preview->encoding, u"windows-1252"_s);
        QVERIFY(preview->encodingCertain);
        QCOMPARE(preview->delimiter, u";"_s);
        QVERIFY(preview->hasHeader);
        QCOMPARE(preview->bytes, bytes.size());
        QCOMPARE(preview->mapping.columns.at(3).field, ColumnMapping::Field::Extra);
        QCOMPARE(preview->rows.size(), 3);
        using enum ImportPreview::Verdict;
        QCOMPARE(preview->rows.at(0).verdict, New);
        QCOMPARE(preview->rows.at(0).cells, (QStringList{u"Jürgen"_s, u"Müller"_s, u"j@x.org"_s, u"4"_s}));
        QCOMPARE(preview->rows.at(1).verdict, Rejected);
        QCOMPARE(preview->rows.at(1).words, u"Not an address"_s);
        QCOMPARE(preview->rows.at(2).verdict, Skipped);
        QCOMPARE(preview->samples, (QStringList{u"Jürgen Müller"_s, u"Noël P"_s}));
    }

    void previewsWhatNeedsAMapping()
    {
        QByteArray bytes = "a,b\n1,2\n"_ba;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto preview = previewContacts(static_cast<QIODevice &>(buffer), {});
        QVERIFY(preview);
        QVERIFY(!preview->mapping.namesPeople());
        ColumnMapping mapping = preview->mapping;
        mapping.assign(1, ColumnMapping::Field::Name);
        const auto read = test::readAll(bytes, {.mapping = mapping});
        QVERIFY(read.summary);
        QCOMPARE(read.contacts.front().name, u"2"_s);
    }
};

GUESTWRIGHT_TEST(tst_contactreader, ContactReaderTest)
#include "tst_contactreader.moc"
