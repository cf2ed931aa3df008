#include "app/cli/help.h"
#include "app/cli/values.h"
#include "models/campaigns/campaign.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>

using namespace guestwright;
using namespace Qt::StringLiterals;

namespace {

const Command &commandNamed(const QString &name)
{
    return *std::ranges::find(allCommands(), name, &Command::name);
}

Outcome<Arguments> parsed(const QString &command, const QStringList &words)
{
    return Arguments::parse(commandNamed(command), words);
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesValuesBehindABlankOrAnEqualsSign()
    {
        const auto arguments = parsed(u"campaign add"_s, {u"--name"_s, u"A=B"_s, u"--zone=Europe/Berlin"_s});
        QVERIFY(arguments);
        QCOMPARE(arguments->text(u"name"_s), u"A=B"_s);
        QCOMPARE(arguments->text(u"zone"_s), u"Europe/Berlin"_s);
        QVERIFY(!arguments->text(u"sender"_s));
    }

    void takesEmptyAndNegativeValues()
    {
        const auto arguments = parsed(u"campaign set"_s, {u"Gift"_s, u"--name"_s, u""_s, u"--subject"_s, u"-5"_s});
        QVERIFY(arguments);
        QCOMPARE(arguments->operand(), u"Gift"_s);
        QCOMPARE(arguments->text(u"name"_s), u""_s);
        QCOMPARE(arguments->text(u"subject"_s), u"-5"_s);
    }

    void gathersIdsHoweverTheyAreWritten()
    {
        const auto arguments = parsed(
            u"invite revoke"_s, {u"--campaign"_s, u"C"_s, u"--id"_s, u"3"_s, u"5,7"_s, u"--id=9"_s, u"--id"_s, u"3"_s});
        QVERIFY(arguments);
        Values values(*arguments);
        QCOMPARE(values.ids(u"id"_s), (QList<qint64>{3, 5, 7, 9}));
        QVERIFY(values.checked());
    }

    void endsOptionsWithTwoDashes()
    {
        const auto arguments = parsed(u"campaign show"_s, {u"--"_s, u"--name"_s});
        QVERIFY(arguments);
        QCOMPARE(arguments->operand(), u"--name"_s);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named"); // what the one line must hold
        QTest::newRow("unknown option") << u"campaign list"_s << QStringList{u"--dance"_s} << u"--json"_s;
        QTest::newRow("short option") << u"campaign list"_s << QStringList{u"-x"_s} << u"-x;"_s;
        QTest::newRow("option needed") << u"campaign add"_s << QStringList{} << u"--name NAME"_s;
        QTest::newRow("operand needed") << u"contacts import"_s << QStringList{} << u"FILE"_s;
        QTest::newRow("value needed") << u"campaign add"_s << QStringList{u"--name"_s, u"--json"_s} << u"--name NAME"_s;
        QTest::newRow("nothing behind") << u"campaign add"_s << QStringList{u"--name"_s} << u"--name NAME"_s;
        QTest::newRow("twice") << u"campaign add"_s << QStringList{u"--name=A"_s, u"--name=B"_s} << u"twice"_s;
        QTest::newRow("a switch with a value") << u"send"_s << QStringList{u"--wait=yes"_s} << u"--wait"_s;
        QTest::newRow("a word too many") << u"campaign list"_s << QStringList{u"Gift"_s} << u"Gift"_s;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(const QString, command);
        QFETCH(const QStringList, words);
        QFETCH(const QString, named);
        const auto arguments = parsed(command, words);
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().code, Failure::Usage);
        QVERIFY2(arguments.error().words.contains(named), qPrintable(arguments.error().words));
        QVERIFY(!arguments.error().words.contains(u'\n'));
    }

    void remembersTheFirstWrongValue()
    {
        const auto arguments =
            parsed(u"invite bulk"_s, {u"--campaign=C"_s, u"--count=many"_s, u"--expires=soon"_s, u"--remind=0"_s});
        QVERIFY(arguments);
        Values values(*arguments);
        QVERIFY(!values.number(u"count"_s, 1));
        QVERIFY(!values.expiration(u"expires"_s));
        QVERIFY(!values.checked());
        QVERIFY(values.checked().error().words.contains(u"many"_s));
    }

    void readsChoicesInAnyCase()
    {
        const auto arguments = parsed(u"campaign add"_s, {u"--name=A"_s, u"--purpose=MemberShip"_s, u"--binding=x"_s});
        QVERIFY(arguments);
        Values values(*arguments);
        QCOMPARE(values.choice<Campaign::Purpose>(u"purpose"_s), Campaign::Purpose::Membership);
        QVERIFY(values.checked());
        QVERIFY(!values.choice<Campaign::Binding>(u"binding"_s));
        QVERIFY(values.checked().error().words.contains(u"link, address or code"_s));
    }

    void helpNeedsNothingElse() { QVERIFY(parsed(u"campaign add"_s, {u"--help"_s})); }

    void everyCommandIsWhole()
    {
        QStringList names;
        for (const Command &command : allCommands()) {
            QVERIFY2(!names.contains(command.name), qPrintable(command.name));
            names.append(command.name);
            QVERIFY(command.run);
            QVERIFY(!command.words.isEmpty());
            QVERIFY(programHelp().contains(command.name));
            QStringList options;
            for (const Option &option : command.options + commonOptions()) {
                QVERIFY2(!options.contains(option.name), qPrintable(command.name + u' ' + option.name));
                options.append(option.name);
                QVERIFY2(commandHelp(command).contains(u"--"_s + option.name), qPrintable(option.name));
            }
        }
    }
};

GUESTWRIGHT_TEST(tst_arguments, ArgumentsTest)
#include "tst_arguments.moc"
