#include "app/mail/envelope.h"
#include "app/mail/messageid.h"
#include "app/mail/transportfactory.h"
#include "models/core/token.h"
#include "tests/app/mail/messagesamples.h"
#include "tests/support/testrunner.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

using Security = MailAccount::Security;

Message messageTo(const Mailbox &to)
{
    Message message;
    message.from = {u"Alder & Finch"_s, u"hello@alderfinch.example"_s};
    message.to = to;
    message.subject = u"Für "_s + to.name;
    message.text =
        u"Hello "_s + to.name + u",\n\nhttps://gift.example.org/i/kT9vQ2mXw4RzLb7NcYp1Ug\n.\n..\nFrom here\n-- \n"_s;
    message.html = u"<p>Hello "_s + to.name.toHtmlEscaped() + u"</p>\n.\n"_s;
    message.messageId = makeMessageId(makeToken().text, u"alderfinch.example"_s);
    message.date = fromMsecs(1'800'000'000'000);
    return message;
}

} // namespace

/// A real server: what goes in through the transport comes out of its Maildir unharmed.
class PostfixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("GUESTWRIGHT_TEST_SMTP_DIR");
        if (m_folder.isEmpty()) {
            QSKIP("GUESTWRIGHT_TEST_SMTP_DIR names no running Postfix: ctest starts one");
        }
    }

    void delivers_data()
    {
        QTest::addColumn<Security>("security");
        QTest::newRow("STARTTLS") << Security::StartTls;
        QTest::newRow("TLS") << Security::Tls;
    }
    void delivers()
    {
        QFETCH(const Security, security);
        auto transport = makeTransport(account(security), u"secret"_s);
        QVERIFY(transport);
        QTemporaryDir folder;
        QFile batch(folder.filePath(u"batch.jsonl"_s));
        QVERIFY(batch.open(QIODevice::WriteOnly));
        QStringList names = test::scriptSamples();
        names.append(QString());
        int number = 0;
        for (const QString &name : names) {
            const QString address = ++number % 10 == 0 ? u"jürgen%1@bücher.example"_s : u"guest%1@example.org"_s;
            const Message message = messageTo({name, address.arg(number)});
            const auto envelope = makeEnvelope(message);
            QVERIFY(envelope);
            const Delivery delivery = QCoro::waitFor((*transport)->deliver(*envelope, {}));
            QVERIFY2(delivery.isSent(), qPrintable(delivery.words));
            batch.write(test::expectationFor(message));
        }
        batch.close();
        QCoro::waitFor((*transport)->close());
        readBack(batch.fileName(), names.size());
    }

    void refusesThePersonNotTheRest()
    {
        auto transport = makeTransport(account(Security::StartTls), u"secret"_s);
        QVERIFY(transport);
        const auto refused = makeEnvelope(messageTo({u"Nobody"_s, u"refused@example.org"_s}));
        const auto fine = makeEnvelope(messageTo({u"Ada"_s, u"ada@example.org"_s}));
        const Delivery first = QCoro::waitFor((*transport)->deliver(*refused, {}));
        QCOMPARE(first.outcome, Delivery::Outcome::Failed);
        QCOMPARE(first.fault, Delivery::Fault::Recipient);
        QCOMPARE(first.enhancedStatus, "5.1.1"_ba);
        QVERIFY(QCoro::waitFor((*transport)->deliver(*fine, {})).isSent());
    }

    void stopsAtAWrongPassword()
    {
        auto transport = makeTransport(account(Security::Tls), u"guess"_s);
        QVERIFY(transport);
        const Delivery delivery = QCoro::waitFor((*transport)->probe());
        QCOMPARE(delivery.fault, Delivery::Fault::Account);
        QCOMPARE(delivery.replyCode, 535);
    }

    void distrustsACertificateNobodyVouchedFor()
    {
        MailAccount stranger = account(Security::StartTls);
        stranger.caFile.clear();
        auto transport = makeTransport(stranger, u"secret"_s);
        QVERIFY(transport);
        QCOMPARE(QCoro::waitFor((*transport)->probe()).fault, Delivery::Fault::Account);
    }

private:
    MailAccount account(Security security) const
    {
        MailAccount account;
        account.name = u"Postfix"_s;
        account.host = u"localhost"_s;
        account.security = security;
        account.port = static_cast<quint16>(qEnvironmentVariableIntValue("GUESTWRIGHT_TEST_SMTP_PORT")
                                            + (security == Security::Tls ? 1 : 0));
        account.user = u"app@ci.invalid"_s;
        account.caFile = m_folder + u"/cert.pem"_s;
        return account;
    }

    void readBack(const QString &batch, qsizetype messages)
    {
        const QString maildir = m_folder + u"/mail/all"_s;
        const auto arrived = [&] { return QDir(maildir + u"/new"_s).entryList(QDir::Files).size(); };
        m_expected += messages;
        QTRY_VERIFY_WITH_TIMEOUT(arrived() >= m_expected, 30'000);
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(u"python3"_s, {QStringLiteral(GUESTWRIGHT_MAIL_TESTS "/parse_messages.py"), batch, maildir});
        QVERIFY(python.waitForFinished(60'000));
        const QByteArray said = python.readAll();
        QVERIFY2(python.exitCode() == 0 && python.exitStatus() == QProcess::NormalExit, said.left(4000).constData());
    }

    QString m_folder;
    qsizetype m_expected = 0;
};

GUESTWRIGHT_TEST(tst_postfix, PostfixTest)
#include "tst_postfix.moc"
