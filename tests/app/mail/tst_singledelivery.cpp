#include "app/mail/singledelivery.h"
#include "tests/support/smtpdouble.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::SmtpDouble;
using test::SmtpScript;

namespace {

const Envelope envelope{.id = "<abcdefghijklmnopqrstuvwxyz234567@example.org>",
                        .from = "sender@example.org",
                        .to = "me@example.org",
                        .message = "Subject: [Test] hi\r\n\r\nHello\r\n"};

MailAccount smtp(const SmtpDouble &server)
{
    return {.name = u"Double"_s,
            .host = u"127.0.0.1"_s,
            .port = server.serverPort(),
            .security = MailAccount::Security::None};
}

SingleDeliveryHooks without(std::stop_token stop = {})
{
    return {.secretOf = [](MailAccount) -> QCoro::Task<Result<QString>> { co_return QString(); },
            .stop = std::move(stop)};
}

} // namespace

class SingleDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAndSaysGoodbye()
    {
        SmtpDouble server{SmtpScript{}};
        const Delivery delivery = QCoro::waitFor(deliverOnce(smtp(server), envelope, without()));
        QVERIFY2(delivery.isSent(), qPrintable(delivery.words));
        QCOMPARE(server.messages.size(), 1);
        QCOMPARE(server.connections, 1);
        QTRY_VERIFY(server.commands.contains("QUIT"));
    }

    void saysWhatTheServerSaid()
    {
        SmtpScript script;
        script.replies.insert("RCPT", {"550 5.1.1 no such user\r\n"});
        SmtpDouble server{script};
        const Delivery delivery = QCoro::waitFor(deliverOnce(smtp(server), envelope, without()));
        QCOMPARE(delivery.outcome, Delivery::Outcome::Failed);
        QVERIFY(delivery.words.contains(u"no such user"_s));
    }

    void saysWhatKeepsTheAccountFromBeingUsed()
    {
        SmtpDouble server{SmtpScript{}};
        const SingleDeliveryHooks locked{.secretOf = [](MailAccount) -> QCoro::Task<Result<QString>> {
            co_return fail(Error::Kind::Storage, u"The key ring is locked"_s);
        }};
        const Delivery delivery = QCoro::waitFor(deliverOnce(smtp(server), envelope, locked));
        QVERIFY(!delivery.isSent());
        QCOMPARE(delivery.words, u"The key ring is locked"_s);
        QCOMPARE(server.connections, 0);
    }

    void neverBeginsOnceStopped()
    {
        SmtpDouble server{SmtpScript{}};
        std::stop_source stop;
        stop.request_stop();
        const Delivery delivery = QCoro::waitFor(deliverOnce(smtp(server), envelope, without(stop.get_token())));
        QCOMPARE(delivery.fault, Delivery::Fault::Cancelled);
        QCOMPARE(server.connections, 0);
    }

    void endsWhenItIsStoppedBeforeTheServerAnswers()
    {
        SmtpScript script;
        script.greeting.clear(); // silence
        SmtpDouble server{script};
        std::stop_source stop;
        QTimer::singleShot(200, this, [&stop] { stop.request_stop(); });
        const Delivery delivery = QCoro::waitFor(deliverOnce(smtp(server), envelope, without(stop.get_token())));
        QCOMPARE(delivery.fault, Delivery::Fault::Cancelled);
        QVERIFY(!delivery.isSent());
        QCOMPARE(server.messages.size(), 0);
    }

    void writesIntoAFolder()
    {
        const QTemporaryDir folder;
        const MailAccount account{
            .name = u"Folder"_s, .transport = MailAccount::Transport::Folder, .path = folder.path()};
        QVERIFY(QCoro::waitFor(deliverOnce(account, envelope, without())).isSent());
        QCOMPARE(QDir(folder.path()).entryList({u"*.eml"_s}).size(), 1);
    }
};

GUESTWRIGHT_TEST(tst_singledelivery, SingleDeliveryTest)
#include "tst_singledelivery.moc"
