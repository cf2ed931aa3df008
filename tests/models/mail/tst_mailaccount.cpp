#include "models/mail/mailaccount.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class MailAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isValid_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::addColumn<bool>("isValid");
        const auto row = [](const char *name, bool isValid, auto change) {
            MailAccount account;
            account.name = u"Office"_s;
            account.host = u"mail.example.org"_s;
            change(account);
            QTest::newRow(name) << account << isValid;
        };
        using Security = MailAccount::Security;
        row("as it should be", true, [](MailAccount &) {});
        row("no name", false, [](MailAccount &account) { account.name = u" "_s; });
        row("no host", false, [](MailAccount &account) { account.host.clear(); });
        row("host with a blank", false, [](MailAccount &account) { account.host = u"mail example"_s; });
        row("no port", false, [](MailAccount &account) { account.port = 0; });
        row("STARTTLS", true, [](MailAccount &account) { account.security = Security::StartTls; });
        row("in clear", false, [](MailAccount &account) { account.security = Security::None; });
        row("in clear, to itself", true, [](MailAccount &account) {
            account.security = Security::None;
            account.host = u"127.0.0.1"_s;
        });
        row("in clear, a name that looks like itself", false, [](MailAccount &account) {
            account.security = Security::None;
            account.host = u"127.0.0.1.example.org"_s;
        });
        row("no connections", false, [](MailAccount &account) { account.connections = 0; });
        row("too many connections", false, [](MailAccount &account) { account.connections = 33; });
        row("negative rate", false, [](MailAccount &account) { account.ratePerMinute = -1; });
        row("sender", true, [](MailAccount &account) { account.sender = Mailbox{u"A"_s, u"a@example.org"_s}; });
        row("bad sender", false, [](MailAccount &account) { account.sender = Mailbox{u"A"_s, u"nobody"_s}; });
        row("folder", true, [](MailAccount &account) {
            account.transport = MailAccount::Transport::Folder;
            account.path = u"/tmp/mail"_s;
        });
        row("folder without path", false,
            [](MailAccount &account) { account.transport = MailAccount::Transport::Folder; });
    }
    void isValid()
    {
        QFETCH(const MailAccount, account);
        QFETCH(const bool, isValid);
        const auto valid = account.validate();
        QCOMPARE(bool(valid), isValid);
        QVERIFY(valid || !valid.error().message.isEmpty());
    }

    void knowsThisComputer()
    {
        for (const QString &host : {u"localhost"_s, u"LOCALHOST"_s, u"127.0.0.1"_s, u"127.8.9.10"_s, u"::1"_s}) {
            QVERIFY2(isLoopbackHost(host), qPrintable(host));
        }
        for (const QString &host : {u""_s, u"127.0.0"_s, u"127.0.0.256"_s, u"127.0.0.x"_s, u"128.0.0.1"_s,
                                    u"localhost.example.org"_s, u"0.0.0.0"_s, u"::2"_s}) {
            QVERIFY2(!isLoopbackHost(host), qPrintable(host));
        }
    }
};

GUESTWRIGHT_TEST(tst_mailaccount, MailAccountTest)
#include "tst_mailaccount.moc"
