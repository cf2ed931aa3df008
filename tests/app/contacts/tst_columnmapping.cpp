#include "app/contacts/columnrecognition.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

using Field = ColumnMapping::Field;

QStringList headersOf(const ColumnMapping &mapping, Field field)
{
    QStringList headers;
    for (const qsizetype column : mapping.columnsOf(field)) {
        headers.append(mapping.columns.at(column).header);
    }
    return headers;
}

QStringList headersOf(const ColumnMapping &mapping)
{
    QStringList headers;
    for (const auto &column : mapping.columns) {
        headers.append(column.header);
    }
    return headers;
}

} // namespace

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizesHeaders_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<Field>("field");
        for (const char *header :
             {"Email", "E-mail", "E-Mail", "EMAIL ADDRESS", "mail", "E-mail 1 - Value", "E-mail 2 Address",
              "Email Address", "E-Mail-Adresse", "E-Mail 3: Adresse", "Primary Email", "Secondary Email", "email3",
              "email_home", "Arbeit E-Mail", "Alternate Email 1", "Correo electrónico", "Work Email Address"}) {
            QTest::newRow(header) << QString::fromUtf8(header) << Field::Email;
        }
        for (const char *header : {"First Name", "first_name", "firstname", "Given Name", "n_given", "Vorname", "FNAME",
                                   "Prénom", "First", "firstName"}) {
            QTest::newRow(header) << QString::fromUtf8(header) << Field::FirstName;
        }
        for (const char *header : {"Last Name", "Family Name", "surname", "Nachname", "n_family", "LNAME", "Last"}) {
            QTest::newRow(header) << QString::fromUtf8(header) << Field::LastName;
        }
        for (const char *header : {"Name", "Display Name", "Full Name", "fullName", "Anzeigename", "Gast"}) {
            QTest::newRow(header) << QString::fromUtf8(header) << Field::Name;
        }
        for (const char *header :
             {"Phone", "Phone 1 - Value", "Phone Number", "Telefon", "Mobiltelefon", "Telefon geschäftlich 2",
              "Telefon (privat)", "Haupttelefon", "Mobile Number", "URN:Tel", "tel_cell", "Handy", "workPhone2"}) {
            QTest::newRow(header) << QString::fromUtf8(header) << Field::Phone;
        }
        for (const char *header : {"Organization", "Organization 1 - Name", "Organization Name", "Company", "Firma",
                                   "org_name", "Unternehmen"}) {
            QTest::newRow(header) << QString::fromUtf8(header) << Field::Organization;
        }
        for (const char *header : {"E-mail 1 - Type",
                                   "E-mail Display Name",
                                   "E-Mail-Typ",
                                   "E-Mail: Angezeigter Name",
                                   "Email Type",
                                   "Phone 1 - Type",
                                   "Phone 1 - Label",
                                   "Business Address",
                                   "Home Address",
                                   "Address",
                                   "Work Fax",
                                   "Pager",
                                   "Fax geschäftlich",
                                   "Organization 1 - Title",
                                   "Company Yomi",
                                   "Nickname",
                                   "Tags",
                                   "Notes",
                                   "id",
                                   "",
                                   "Manager's Name",
                                   "Assistant's Phone",
                                   "Additional Name",
                                   "callbackPhone",
                                   "MEMBER_RATING"}) {
            QTest::newRow(header[0] ? qPrintable(u"extra: %1"_s.arg(QString::fromUtf8(header))) : "empty")
                << QString::fromUtf8(header) << Field::Extra;
        }
        QTest::newRow("our reason") << u"guestwright_reason"_s << Field::Ignore;
        QTest::newRow("our mark") << u"guestwright_guarded"_s << Field::Ignore;
    }

    void recognizesHeaders()
    {
        QFETCH(const QString, header);
        QFETCH(const Field, field);
        QCOMPARE(mappingOfHeader({header}).columns.front().field, field);
    }

    void asksTheMostPersonalColumnFirst()
    {
        const auto mapping = mappingOfHeader({u"Home Phone"_s, u"Company Main Phone"_s, u"Mobile Phone"_s,
                                              u"Secondary Email"_s, u"E-mail Address"_s, u"E-mail 2 Address"_s});
        QCOMPARE(headersOf(mapping, Field::Phone),
                 (QStringList{u"Mobile Phone"_s, u"Home Phone"_s, u"Company Main Phone"_s}));
        QCOMPARE(headersOf(mapping, Field::Email),
                 (QStringList{u"E-mail Address"_s, u"E-mail 2 Address"_s, u"Secondary Email"_s}));
    }

    void readsNameBesideVornameAsLastName()
    {
        QCOMPARE(headersOf(mappingOfHeader({u"Vorname"_s, u"Name"_s}), Field::LastName), QStringList{u"Name"_s});
        QCOMPARE(headersOf(mappingOfHeader({u"Name"_s, u"Given Name"_s, u"Family Name"_s}), Field::Name),
                 QStringList{u"Name"_s});
    }

    void knowsThatYahoosHomeAndWorkArePhones()
    {
        QCOMPARE(headersOf(mappingOfHeader({u"First"_s, u"Yahoo! ID"_s, u"Home"_s, u"Work"_s}), Field::Phone),
                 (QStringList{u"Home"_s, u"Work"_s}));
        QVERIFY(headersOf(mappingOfHeader({u"First"_s, u"Home"_s}), Field::Phone).isEmpty());
    }

    void givesEveryColumnANameOfItsOwn()
    {
        const auto mapping = mappingOfHeader({u"id"_s, u"id (2)"_s, u"id"_s, u" "_s, u"id"_s, u"Column 4"_s});
        QCOMPARE(headersOf(mapping),
                 (QStringList{u"id"_s, u"id (2)"_s, u"id (3)"_s, u"Column 4 (2)"_s, u"id (4)"_s, u"Column 4"_s}));
    }

    void takesChoices()
    {
        const QStringList header = {u"Email"_s, u"Alt Mail"_s, u"Who"_s, u"Phone"_s};
        const auto byName = withChoices(mappingOfHeader(header), {{Field::Email, u"alt mail"_s}});
        QVERIFY(byName);
        QCOMPARE(headersOf(*byName, Field::Email), QStringList{u"Alt Mail"_s});
        QCOMPARE(byName->columns.front().field, Field::Extra);
        const auto byNumber = withChoices(mappingOfHeader(header), {{Field::Name, u"3"_s}, {Field::Ignore, u"4"_s}});
        QVERIFY(byNumber);
        QCOMPARE(headersOf(*byNumber, Field::Name), QStringList{u"Who"_s});
        QCOMPARE(byNumber->columns.back().field, Field::Ignore);
        const auto twice =
            withChoices(mappingOfHeader(header), {{Field::Email, u"Alt Mail"_s}, {Field::Email, u"Email"_s}});
        QCOMPARE(headersOf(*twice, Field::Email), (QStringList{u"Alt Mail"_s, u"Email"_s}));
    }

    void countsColumnsWithoutOurOwn()
    {
        const auto mapping =
            withChoices(mappingOfHeader({u"guestwright_reason"_s, u"a"_s, u"b"_s}), {{Field::Name, u"1"_s}});
        QVERIFY(mapping);
        QCOMPARE(headersOf(*mapping, Field::Name), QStringList{u"a"_s});
    }

    void refusesChoicesOfNoColumn()
    {
        const auto refused = withChoices(mappingOfHeader({u"a"_s, u"b"_s}), {{Field::Name, u"c"_s}});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"a, b"_s));
        QVERIFY(!withChoices(mappingOfHeader({u"a"_s}), {{Field::Name, u"0"_s}}));
        QVERIFY(!withChoices(mappingOfHeader({u"a"_s}), {{Field::Name, u"2"_s}}));
    }

    void readsChoices()
    {
        QCOMPARE(*parseColumnChoice(u"email=Contact = Address"_s),
                 (ColumnChoice{Field::Email, u"Contact = Address"_s}));
        QCOMPARE(*parseColumnChoice(u"First_Name = 3"_s), (ColumnChoice{Field::FirstName, u"3"_s}));
        for (const QString &wrong : {u""_s, u"email"_s, u"=3"_s, u"email="_s, u"address=3"_s}) {
            QVERIFY(!parseColumnChoice(wrong));
        }
    }

    void tellsHeadersFromPeople()
    {
        const QList<QStringList> people = {{u"Ada"_s, u"ada@x.org"_s}};
        QVERIFY(isHeader({u"Name"_s, u"Email"_s}, people));
        QVERIFY(isHeader({u"Wer"_s, u"Wohin"_s}, people));
        QVERIFY(!isHeader({u"Bob"_s, u"bob@x.org"_s}, people));
        QVERIFY(!isHeader({u"Bob"_s, u"+49 30 123456"_s}, people));
        QVERIFY(isHeader({u"People"_s}, {{u"a@x.org"_s}}));
        QVERIFY(!isHeader({u"Ada Lovelace"_s}, {{u"Grace Hopper"_s}}));
    }

    void guessesColumnsWithoutHeader()
    {
        const auto mapping = mappingOfCells({{u"Grant"_s, u"Dyer"_s, u"a@x.org"_s, u"2013-11-23"_s, u"Acme Inc."_s},
                                             {u"Talon"_s, u"Salinas"_s, u"b@x.org"_s, u"2013-11-24"_s, u"Dolor"_s}});
        QCOMPARE(headersOf(mapping),
                 (QStringList{u"First name"_s, u"Last name"_s, u"Email"_s, u"Column 4"_s, u"Column 5"_s}));
        const auto single = mappingOfCells({{u"Ada Lovelace"_s}, {u"Grace Hopper"_s}});
        QCOMPARE(headersOf(single, Field::Name), QStringList{u"Name"_s});
        const auto phones = mappingOfCells({{u"+49 30 123456"_s, u"Ada Lovelace"_s}});
        QCOMPARE(headersOf(phones), (QStringList{u"Phone"_s, u"Name"_s}));
        QCOMPARE(mappingOfHeader(headersOf(mapping)).columns, mapping.columns);
    }

    void assignsAColumnBeforeOthers()
    {
        ColumnMapping mapping = mappingOfHeader({u"Email"_s, u"Other"_s});
        mapping.assign(1, Field::Email);
        QCOMPARE(mapping.columnsOf(Field::Email), (QList<qsizetype>{1, 0}));
        for (const Field field : {Field::Extra, Field::Ignore, Field::Name, Field::FirstName, Field::LastName,
                                  Field::Email, Field::Phone, Field::Organization}) {
            QCOMPARE(ColumnMapping::fieldFromKey(ColumnMapping::keyOf(field)), field);
            QVERIFY(!ColumnMapping::label(field).isEmpty());
        }
    }
};

GUESTWRIGHT_TEST(tst_columnmapping, ColumnMappingTest)
#include "tst_columnmapping.moc"
