#include "models/links/addresslist.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

/// "Name <address>" of each, in order.
QStringList peopleOf(const AddressList &list)
{
    QStringList people;
    for (const InvitePerson &person : list.people) {
        people.append(person.name.isEmpty() ? person.email : QString(person.name + u" <"_s + person.email + u'>'));
    }
    return people;
}

QStringList badOf(const AddressList &list)
{
    QStringList bad;
    for (const AddressList::Bad &entry : list.bad) {
        bad.append(entry.text);
    }
    return bad;
}

} // namespace

class AddressListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QStringList>("bad");
        const QStringList both{u"ada@example.org"_s, u"eve@example.org"_s};
        QTest::newRow("nothing") << u" \n\n ,; "_s << QStringList() << QStringList();
        QTest::newRow("commas") << u"ada@example.org, eve@example.org"_s << both << QStringList();
        QTest::newRow("semicolons") << u"ada@example.org;eve@example.org;"_s << both << QStringList();
        QTest::newRow("lines") << u"ada@example.org\r\neve@example.org\r"_s << both << QStringList();
        QTest::newRow("blanks") << u" ada@example.org   eve@example.org "_s << both << QStringList();
        QTest::newRow("mixed") << u"ada@example.org;\n\n eve@example.org ,"_s << both << QStringList();
        QTest::newRow("named") << u"Ada Lovelace <ada@example.org>, \"Eve, the second\" <eve@example.org>"_s
                               << QStringList{u"Ada Lovelace <ada@example.org>"_s,
                                              u"Eve, the second <eve@example.org>"_s}
                               << QStringList();
        QTest::newRow("name without brackets")
            << u"Ada Lovelace ada@example.org"_s << QStringList{u"Ada Lovelace <ada@example.org>"_s} << QStringList();
        QTest::newRow("cells") << u"Ada\tLovelace\tada@example.org\nEve\t\teve@example.org"_s
                               << QStringList{u"Ada Lovelace <ada@example.org>"_s, u"Eve <eve@example.org>"_s}
                               << QStringList();
        QTest::newRow("mistake beside an address")
            << u"ada@example.org; eve(at)example.org\ncem[at]example.org, zoe@example.org\nbob@example.org, nobody"_s
            << QStringList{u"ada@example.org"_s, u"zoe@example.org"_s, u"bob@example.org"_s}
            << QStringList{u"eve(at)example.org"_s, u"cem[at]example.org"_s, u"nobody"_s};
        QTest::newRow("names before an address")
            << u"Lovelace, Dr. A.K., ada@example.org"_s << QStringList{u"Lovelace Dr. A.K. <ada@example.org>"_s}
            << QStringList();
        QTest::newRow("heading of a column")
            << u"E-mail\nada@example.org"_s << QStringList{u"ada@example.org"_s} << QStringList{u"E-mail"_s};
        QTest::newRow("twice") << u"ada@example.org, ADA@Example.org"_s << QStringList{u"ada@example.org"_s}
                               << QStringList();
        QTest::newRow("bad ones stay") << u"ada@example.org, eve@, @example.org, a@b@c.org, nobody"_s
                                       << QStringList{u"ada@example.org"_s}
                                       << QStringList{u"eve@"_s, u"@example.org"_s, u"a@b@c.org"_s, u"nobody"_s};
        QTest::newRow("open quote") << u"\"Ada <ada@example.org>\neve@example.org"_s
                                    << QStringList{u"\"Ada <ada@example.org>"_s, u"eve@example.org"_s} << QStringList();
        QTest::newRow("named, after a blank")
            << u"Ada <ada@example.org> Eve <eve@example.org> <zoe@example.org>"_s
            << QStringList{u"Ada <ada@example.org>"_s, u"Eve <eve@example.org>"_s, u"zoe@example.org"_s}
            << QStringList();
        QTest::newRow("international") << u"ada@bücher.example"_s << QStringList{u"ada@bücher.example"_s}
                                       << QStringList();
    }
    void readsWhatPeoplePaste()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, people);
        QFETCH(const QStringList, bad);
        const AddressList list = readAddressList(text);
        QCOMPARE(peopleOf(list), people);
        QCOMPARE(badOf(list), bad);
        for (const AddressList::Bad &entry : list.bad) {
            QVERIFY(!entry.reason.isEmpty());
        }
        QCOMPARE(list.badText(), bad.join(u'\n'));
    }

    void countsWhatStandsThereAgain()
    {
        const AddressList list = readAddressList(u"ada@example.org\nAda@EXAMPLE.org\nada@example.org"_s);
        QCOMPARE(list.people.size(), std::size_t(1));
        QCOMPARE(list.repeated, 2);
    }

    /// reliability D5: what is refused is kept for mending, and nothing becomes another address than what stands there.
    void takesNothingApart_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"=?utf-8?q?ada?=@example.org", "ada@example.org@evil.example", "<@relay.example:ada@example.org>",
              "ada(comment)@example.org", "\"ada lovelace\"@example.org", "ada@exa mple.org", "ada@[127.0.0.1]",
              "ada@.example.org", "ada@example..org", "ada..b@example.org", ".ada@example.org", "ada.@example.org",
              "ada@-example.org", "ada@example.org.."}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void takesNothingApart()
    {
        QFETCH(const QString, text);
        const AddressList list = readAddressList(text);
        QCOMPARE(peopleOf(list), QStringList());
        QVERIFY(!list.bad.empty());
    }

    void tellsWhereEachStands()
    {
        const QString text = u"Ada Lovelace\tada@x.org\n  \"Eve, too\" <EVE@x.org> ,bad@@x.org;zoe@x.org ada@x.org "_s;
        const AddressList list = readAddressList(text);
        QStringList pieces;
        QStringList keys;
        for (const AddressList::Piece &piece : list.pieces) {
            pieces << text.mid(piece.at, piece.length);
            keys << piece.key;
        }
        QCOMPARE(pieces,
                 (QStringList{u"ada@x.org"_s, u"\"Eve, too\" <EVE@x.org>"_s, u"bad@@x.org"_s, u"zoe@x.org"_s,
                              u"ada@x.org"_s}));
        QCOMPARE(keys, (QStringList{u"ada@x.org"_s, u"eve@x.org"_s, {}, u"zoe@x.org"_s, u"ada@x.org"_s}));
    }

    void writesWhatItReads()
    {
        const std::vector<InvitePerson> people{{.name = u"Ada Lovelace"_s, .email = u"ada@x.org"_s},
                                               {.name = u"Hopper, Grace <USN>; @ home"_s, .email = u"grace@x.org"_s},
                                               {.name = u"D'Arc"_s, .email = u"jo@x.org"_s},
                                               {.email = u"eve@x.org"_s}};
        QCOMPARE(readAddressList(writeAddressList(people)).people, people);
    }

    void shortensOnlyEndlessLines()
    {
        QStringList people;
        for (int i = 0; i < 100; ++i) {
            people << u"\"Guest, %1\" <guest%1@example.org>"_s.arg(i);
        }
        const QString line = people.join(u"; "_s);
        const QString kept = u"Ada\tada@x.org\n\nEve <eve@x.org>, zoe@x.org"_s;
        const QString broken = withShortLines(kept + u'\n' + line);
        QCOMPARE(broken, QString(kept + u'\n' + people.join(u";\n"_s)));
        QCOMPARE(readAddressList(broken).people, readAddressList(kept + u'\n' + line).people);
        QCOMPARE(withShortLines(u"x"_s.repeated(5'000)), u"x"_s.repeated(5'000));
    }

    void readsTwentyThousand()
    {
        QString text;
        for (int i = 0; i < 20'000; ++i) {
            text += u"Guest %1 <guest%1@example.org>;\n"_s.arg(i);
        }
        const AddressList list = readAddressList(text);
        QCOMPARE(list.people.size(), std::size_t(20'000));
        QVERIFY(list.bad.empty());
    }
};

GUESTWRIGHT_TEST(tst_addresslist, AddressListTest)
#include "tst_addresslist.moc"
