#include "app/contacts/dialectsniffer.h"
#include "app/contacts/encodingdetector.h"
#include "app/contacts/utf8transcoder.h"
#include "tests/app/contacts/readall.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStringConverter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

/// What a file must give. Records are counted as in the corpus's SOURCES.md, plus the rows of nothing but separators,
/// which it leaves out and we reject.
struct CorpusFile {
    const char *path;
    const char *encoding;
    const char *delimiter;
    int contacts;
    int rejected;
    const char *person; ///< of the last contact: name, address, phone, organization
    /// The start of the SHA-1 of all cells as Python's csv module reads them; empty where quotes are broken on
    /// purpose and there is no single right reading.
    const char *cells = "";
    const char *map = ""; ///< choices that the file needs
};

const CorpusFile corpus[] = {
    {"contacts-csv/900crm-contacts.csv", "UTF-8", ",", 3, 0,
     "Tala Green|tala.green@example.invalid|+10000000003|Field Service Group", "b970223bff22"},
    {"contacts-csv/all-fields_roundcube.csv", "UTF-8", ",", 1, 0, "Display Name|work@example.com|500|Company",
     "5f334598c253"},
    {"contacts-csv/crm-latin1-crlf_tine20.csv", "windows-1252", ",", 2, 0,
     "Hans Fritz|hans.fritz@honk.com|022324321|effect gmbh", "2b1497df4fe2"},
    {"contacts-csv/email-only_roundcube.csv", "UTF-8", "", 4, 0, "|test4@domain.tld||", "e03c62143439"},
    {"contacts-csv/google-new_rolomind.csv", "UTF-8", ",", 4, 0,
     "Alice Brown|alice.brown@email.com|+1-555-0125|AI Labs", "dd97a9810ada"},
    {"contacts-csv/google-old_roundcube.csv", "UTF-8", ",", 1, 0,
     "Prefix Firstname Middle Lastname Suffix|home@aaa.pl|pager|company", "ad37cd58cfd8"},
    {"contacts-csv/google-old_tine20.csv", "UTF-8", ",", 5, 0, "Bus Winsen||021224351809|", "bfcdf56794e9"},
    {"contacts-csv/linkedin-connections_rolomind.csv", "UTF-8", ",", 5, 0, "Charlie Davis|charlie@startup.com||Stealth",
     "5b16be007fd3"},
    {"contacts-csv/listmonk-subscribers.csv", "UTF-8", ",", 100, 0, "First99 Last99|user99@mail.com||", "3e87ac93db60"},
    {"contacts-csv/mac-addressbook-german-tab_tine20.csv", "UTF-8", "\t", 1, 0,
     "Max Mustermann|max@muster.de|04012345|Musterfirma", "72eceb09dcf1"},
    {"contacts-csv/mautic-10contacts.csv", "UTF-8", ",", 10, 0,
     "Andrew Flanagan|AndrewVFlanagan@dayrep.com||William Wanamaker & Sons", "f000d900582d"},
    // The last four rows hold a city and nobody who lives there.
    {"contacts-csv/mautic-fakeleads.csv", "UTF-8", ",", 50, 4, "", "43e4d9acd7dc"},
    {"contacts-csv/outlook-english_zm-selenium.csv", "UTF-8", ",", 1, 0,
     "firstNameOutlook lastNameOutlook|email@outlook.com|(992) 360-0359|companyOutlook", "6fdb0ee57090"},
    {"contacts-csv/outlook-minimal_roundcube.csv", "UTF-8", ",", 1, 0, "|test1@domain.tld||", "2cd8efef0a74"},
    {"contacts-csv/outlook2013-german_tine20.csv", "windows-1252", ",", 2, 0,
     "Cornelius Weiß|c.weiss@unittest.de|0176 164321545|unittest", "c6d117feef41"},
    {"contacts-csv/rapidpro-latin1.csv", "windows-1252", ",", 1, 0, "Dràzen||+250788382004|", "0439601ef0a4"},
    {"contacts-csv/rapidpro-phones.csv", "UTF-8", ",", 3, 0, "jen newcomer||0788383385|", "5715aba08d85"},
    {"contacts-csv/semicolon-win1252_tine20.csv", "windows-1252", ";", 4, 0, "Weiss Cornelius|c.weiss@metaways.de||",
     "17b9cbd528c0"},
    {"contacts-csv/thunderbird-plain_roundcube.csv", "UTF-8", ",", 1, 0,
     "Displayname|test@domain.tld|mobile|Organization", "e57cfc272ecb"},
    {"contacts-csv/thunderbird-quotes_comm-central.csv", "UTF-8", ",", 1, 0,
     "Acer America||(800) 000-0000|Acer America", "bd379a2a1a06"},
    {"contacts-csv/thunderbird-semicolon_comm-central.csv", "UTF-8", ";", 2, 0, "Jane Doe|jane@doe.invalid||",
     "f728fcc937b8"},
    {"contacts-csv/yahoo_zm-selenium.csv", "UTF-8", ",", 1, 0,
     "firstNameYahoo lastNameYahoo|email@yahoo.com|9923600359|companyYahoo", "9f9b62e80fc6"},
    {"contacts-csv/zimbra-multilingual_zm-selenium.csv", "UTF-8", ",", 6, 0, "Komórka|||", "186fe15819a2"},
    // Its address is the word "email".
    {"contacts-csv/zimbra_zm-selenium.csv", "UTF-8", ",", 0, 1, "", "5af2bee0ed71"},
    {"csv-dialects/clevercsv-milk.csv", "UTF-8", "\t", 0, 0, "", "12a1d8ef5370"},
    {"csv-dialects/commons-backslash.csv", "UTF-8", ",", 3, 0, "The Hitchhiker's \"Guide\" to the Mars|||",
     "1de662d029f4", "name=title"},
    {"csv-dialects/commons-comments.csv", "UTF-8", ",", 3, 2, "i|||", "", "name=a"},
    {"csv-dialects/csvkit-bad-rows.csv", "UTF-8", ",", 2, 1, "mixed types.... uh oh|||", "e02646b3f91d", "name=2"},
    {"csv-dialects/csvkit-header-newline.csv", "UTF-8", ",", 1, 0, "d|||", "938963261deb", "name=start end"},
    {"csv-dialects/csvkit-mac-cr.csv", "UTF-8", ",", 2, 0, "Once upon a time|||", "3bed6ed36dd6", "name=a"},
    {"csv-dialects/csvkit-nul.csv", "UTF-8", ",", 0, 1, "", "77910a918284", "name=b"},
    {"csv-dialects/csvkit-utf16be.csv", "UTF-16BE", ",", 2, 0, "ʤ|||", "8495f9876e57", "name=c"},
    {"csv-dialects/frictionless-blank-rows.csv", "UTF-8", ",", 2, 11, "Julie|||", "db82d61d7f70"},
    {"csv-dialects/frictionless-dup-headers.csv", "UTF-8", ",", 2, 0, "Julie|||", "ffc54ed7286b"},
    // Python counts eight rows, for it lets the unclosed quote of one swallow the next.
    {"csv-dialects/papaparse-malformed.tsv", "UTF-8", "\t", 7, 2, "VSF|||", "", "name=site"},
    {"csv-dialects/papaparse-people.csv", "UTF-8", ",", 8, 0,
     "Talon Salinas|posuere.vulputate.lacus@Donecsollicitudin.example||", "eb11471c94f3"},
    {"csv-dialects/spectrum-comma_in_quotes.csv", "UTF-8", ",", 1, 0, "John Doe|||", "78453f71e041"},
    {"csv-dialects/spectrum-json.csv", "UTF-8", ",", 1, 0, "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}|||",
     "cca72a2feb26", "name=val"},
    {"csv-dialects/spectrum-newlines.csv", "UTF-8", ",", 3, 0, "7|||", "cca97dcedf3a", "name=a"},
    {"csv-dialects/spectrum-utf8.csv", "UTF-8", ",", 2, 0, "ʤ|||", "8495f9876e57", "name=c"},
};

QString corpusFolder()
{
    return qEnvironmentVariable("GUESTWRIGHT_SHARED", QStringLiteral(GUESTWRIGHT_SHARED_FOLDER)) + u"/corpus/"_s;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString summaryOf(const ContactRow &row)
{
    return QStringList{row.name, row.email, row.phone, row.organization}.join(u'|');
}

QByteArray hashOfCells(QByteArrayView bytes)
{
    EncodingDetector detector;
    detector.add(bytes);
    QByteArray text;
    Utf8Transcoder(detector.result()).add(bytes.sliced(detector.result().bomSize), text);
    const CsvDialect dialect = sniffDialect(text, true);
    QByteArrayList rows;
    for (const QByteArrayList &row : test::cellsOf(dialect, test::inPieces(text, 1000))) {
        if (!dialect.hasComments || !row.front().startsWith('#')) {
            rows.append(row.join('\x1f'));
        }
    }
    return QCryptographicHash::hash(rows.join('\x1e'), QCryptographicHash::Sha1).toHex();
}

/// Our own small files with the tricks of the corpus, for a clone that stands alone.
struct Trick {
    const char *name;
    QByteArray bytes;
    int contacts;
    int rejected;
    QString person; ///< the last contact
};

QList<Trick> tricks()
{
    const QString german =
        u"\"Anrede\",\"Vorname\",\"Nachname\",\"Straße geschäftlich\",\"Telefon geschäftlich\","
        "\"Mobiltelefon\",\"E-Mail-Adresse\",\"E-Mail-Typ\",\"Notizen\",\"Priorität\",\"Webseite\"\r\n"
        "\"\",\"Jörg\",,\"Allee 1\",\"+49 (0) 40 1\",,\"j.gruen@talhof.example\",\"SMTP\",\"\r\n\"\r\n"
        ",\"Käthe\",\"Weiß\",,\"040 1\",\"0170 2\",\"k.weiss@talhof.example\"\r\n"_s;
    QStringEncoder utf16(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    return {
        {"German Outlook: short rows, a line break in an empty cell", german.toLatin1(), 2, 0,
         u"Käthe Weiß|k.weiss@talhof.example|0170 2|"_s},
        {"old Google: several values, a line break in an address",
         "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,"
         "Address 1 - Formatted,Organization 1 - Name\r\n"
         "Ada L,Ada,L,* ,a@talhof.example ::: b@talhof.example,Home,1 ::: 2,\"Ring 1\r\nBath\",Engines\r\n",
         1, 0, u"Ada L|a@talhof.example|1|Engines"_s},
        {"Thunderbird: a comma ends the header",
         "First Name,Last Name,Display Name,Primary Email,Notes,\nA,B,C,d@x.org,,\n", 1, 0, u"C|d@x.org||"_s},
        {"Mailchimp",
         "Email Address,First Name,Last Name,Address,Phone Number,Tags\na@x.org,Ada,L,\"Ring 1, "
         "Bath\",12,\"\"\"Gäste\"\"\"\n",
         1, 0, u"Ada L|a@x.org|12|"_s},
        {"tabs in a .csv, German",
         "Vorname\tNachname\tFirma\tArbeit E-Mail\tPrivat E-Mail\tMobiltelefon\nMax\tM\tTal\t\tm@x.de\t3\n", 1, 0,
         u"Max M|m@x.de|3|Tal"_s},
        {"JSON in a cell", "email,name,attributes\r\na@x.org,Ada,\"{\"\"age\"\": 29, \"\"city\"\": \"\"Bath\"\"}\"\r\n",
         1, 0, u"Ada|a@x.org||"_s},
        {"one byte beyond ASCII, no line end", "Name,URN:tel\nDr\xE0zen,+250788382004", 1, 0,
         u"Dràzen||+250788382004|"_s},
        {"UTF-16 with a mark", QByteArray(utf16.encode(u"Name,Email\nŽaneta,z@x.org\n"_s)), 1, 0,
         u"Žaneta|z@x.org||"_s},
        {"CR only, CR in a cell", "name,b,c\r1,2,3\r\"Once upon\ra time\",5,6\r", 2, 0, u"Once upon a time|||"_s},
        {"a NUL", QByteArray("name,b\n\0,2\nAda,3\n", 17), 1, 1, u"Ada|||"_s},
        {"rows of separators", "id,name\n1,Ada\n,\n,\n", 1, 2, u"Ada|||"_s},
        {"the same header thrice", "id,name,id,id\n1,Ada,2,3\n", 1, 0, u"Ada|||"_s},
        {"comments and blanks around quotes", "name,b\n# a comment\n \"Ada\" , \"x\" \n# another\n\n\n", 1, 0,
         u"Ada|||"_s},
        {"backslashes", "# head\nname,b\nThe \\\"Guide\\\",1\n", 1, 0, u"The \"Guide\"|||"_s},
        {"too long, too short, unclosed", "name,email,c\nA,a@x.org,1,2\nB\nC,\"c@x.org,1\nD,d@x.org,1\n", 1, 3,
         u"D|d@x.org||"_s},
        {"a header with control characters", "\"\t\n\v\f name \t\n\v\f\",b\nAda,1\n", 1, 0, u"Ada|||"_s},
        {"no header", "Grant,Dyer,a@x.org,2013-11-23\nTalon,Salinas,b@x.org,2014-01-01\n", 2, 0,
         u"Talon Salinas|b@x.org||"_s},
    };
}

} // namespace

class ContactCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRealFiles_data()
    {
        addFiles([](const CorpusFile &) { return true; });
    }

    void readsRealFiles()
    {
        QFETCH(const int, at);
        const CorpusFile &expected = corpus[at];
        const QByteArray bytes = corpusBytes(expected.path);
        QVERIFY(!bytes.isEmpty());
        ContactReadOptions options;
        if (*expected.map) {
            options.choices = {*parseColumnChoice(QString::fromUtf8(expected.map))};
        }
        const auto read = test::readAll(bytes, options);
        if (expected.contacts + expected.rejected == 0) {
            QVERIFY2(!read.summary, "no column of it holds people");
            return;
        }
        QVERIFY2(read.summary, read.summary ? "" : qPrintable(read.summary.error().message));
        QCOMPARE(read.summary->format.encoding.name, QString::fromLatin1(expected.encoding));
        QCOMPARE(read.summary->delimiter(), QString::fromLatin1(expected.delimiter));
        QCOMPARE(read.summary->contacts, expected.contacts);
        QCOMPARE(read.summary->rejected, expected.rejected);
        QCOMPARE(read.summary->rows, expected.contacts + expected.rejected);
        if (*expected.person) {
            QCOMPARE(summaryOf(read.contacts.back()), QString::fromUtf8(expected.person));
        }
    }

    void readsEveryCellAsPythonDoes_data()
    {
        addFiles([](const CorpusFile &file) { return *file.cells != 0; });
    }

    void readsEveryCellAsPythonDoes()
    {
        QFETCH(const int, at);
        const QByteArray bytes = corpusBytes(corpus[at].path);
        QCOMPARE(hashOfCells(bytes).first(12), QByteArray(corpus[at].cells));
    }

    void callsAnotherEncodingAGuess()
    {
        const QByteArray bytes = corpusBytes("contacts-csv/thunderbird-shiftjis_comm-central.csv");
        if (bytes.isEmpty()) {
            QSKIP("The corpus is not beside this checkout");
        }
        const auto read = test::readAll(bytes);
        QVERIFY(read.summary);
        QVERIFY(!read.summary->format.encoding.certain);
        QCOMPARE(read.summary->rows, 1);
    }

    void readsFilesWithTheirTricks_data()
    {
        QTest::addColumn<int>("at");
        const QList<Trick> all = tricks();
        for (int at = 0; at < int(all.size()); ++at) {
            QTest::newRow(all.at(at).name) << at;
        }
    }

    void readsFilesWithTheirTricks()
    {
        QFETCH(const int, at);
        const Trick trick = tricks().at(at);
        const auto read = test::readAll(trick.bytes);
        QVERIFY2(read.summary, read.summary ? "" : qPrintable(read.summary.error().message));
        QCOMPARE(read.summary->contacts, trick.contacts);
        QCOMPARE(read.summary->rejected, trick.rejected);
        QCOMPARE(summaryOf(read.contacts.back()), trick.person);
    }

private:
    static void addFiles(bool (*isWanted)(const CorpusFile &))
    {
        QTest::addColumn<int>("at");
        if (!QDir(corpusFolder()).exists()) {
            QSKIP("The corpus is not beside this checkout");
        }
        for (int at = 0; at < int(std::size(corpus)); ++at) {
            if (isWanted(corpus[at])) {
                QTest::newRow(corpus[at].path) << at;
            }
        }
    }

    static QByteArray corpusBytes(const char *path) { return contentsOf(corpusFolder() + QString::fromLatin1(path)); }
};

GUESTWRIGHT_TEST(tst_contactcorpus, ContactCorpusTest)
#include "tst_contactcorpus.moc"
