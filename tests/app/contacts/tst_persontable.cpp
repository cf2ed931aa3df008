#include "app/contacts/persontable.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// reliability P3: what is known about a person for a spreadsheet too.
class PersonTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesARowForEachValue()
    {
        const auto table = personTable(document());
        VERIFY_RESULT(table);
        QCOMPARE(*table,
                 "\xEF\xBB\xBF"
                 "table,row,column,value,guestwright_guarded\r\n"
                 "addresses,1,,ada@example.org,\r\n"
                 "addresses,2,,ada@example.net,\r\n"
                 "person,1,name,\"Ada \"\"the first\"\", Countess\",\r\n"
                 "contacts,1,email,ada@example.org,\r\n"
                 "contacts,1,id,12,\r\n"
                 "contacts,1,phone,,\r\n"
                 "invites,1,name,'=1+1,\r\n"
                 "invites,2,name,Ada,\r\n"_ba);
    }

    void followsTheNameOfTheFile()
    {
        QCOMPARE(personFor(u"/x/Ada.CSV"_s, document()).value(), personTable(document()).value());
        QCOMPARE(personFor(u"/x/ada.json"_s, document()).value(), document());
        QCOMPARE(personFor(u"/x/ada"_s, document()).value(), document());
    }

private:
    static QByteArray document()
    {
        const QJsonObject contact{
            {u"id"_s, 12}, {u"email"_s, u"ada@example.org"_s}, {u"phone"_s, QJsonValue(QJsonValue::Null)}};
        const QJsonArray invites{QJsonObject{{u"name"_s, u"=1+1"_s}}, QJsonObject{{u"name"_s, u"Ada"_s}}};
        const QJsonObject all{
            {u"name"_s, u"Ada \"the first\", Countess"_s},
            {u"addresses"_s, QJsonArray{u"ada@example.org"_s, u"ada@example.net"_s}},
            {u"tables"_s, QJsonObject{{u"contacts"_s, QJsonArray{contact}}, {u"invites"_s, invites}}}};
        return QJsonDocument(all).toJson();
    }
};

GUESTWRIGHT_TEST(tst_persontable, PersonTableTest)
#include "tst_persontable.moc"
