#include "app/redemption/mailconfig.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class MailConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatATransportNeeds()
    {
        const auto smtp = read(R"({"from": "Invitations <invites@example.org>", "transport": "smtp",
            "host": "mail.example.org", "security": "starttls", "user": "me", "password": "secret words"})");
        QVERIFY(smtp);
        QCOMPARE(smtp->account.transport, MailAccount::Transport::Smtp);
        QCOMPARE(smtp->account.port, 587);
        QCOMPARE(smtp->account.user, u"me"_s);
        QCOMPARE(smtp->account.sender->address, u"invites@example.org"_s);
        QCOMPARE(smtp->secret, u"secret words"_s);
        const auto folder = read(R"({"from": "a@b.example", "transport": "folder", "path": "/tmp"})");
        QVERIFY(folder);
        QCOMPARE(folder->account.path, u"/tmp"_s);
        const auto postmark = read(R"({"from": "a@b.example", "transport": "postmark", "password": "token"})");
        QVERIFY(postmark);
        QCOMPARE(postmark->account.port, 443);
    }

    void refusesWhatCannotWork_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("host = mail");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("no sender") << QByteArray(R"({"transport": "folder", "path": "/tmp"})");
        QTest::newRow("a sender that is none")
            << QByteArray(R"({"from": "me", "transport": "folder", "path": "/tmp"})");
        QTest::newRow("an unknown transport") << QByteArray(R"({"from": "a@b.example", "transport": "pigeon"})");
        QTest::newRow("an unknown name") << QByteArray(
            R"({"from": "a@b.example", "transport": "folder", "pth": "/tmp"})");
        QTest::newRow("a number for a text")
            << QByteArray(R"({"from": "a@b.example", "transport": "folder", "path": 1})");
        QTest::newRow("no host") << QByteArray(R"({"from": "a@b.example", "transport": "smtp"})");
        QTest::newRow("a port out of range")
            << QByteArray(R"({"from": "a@b.example", "transport": "smtp", "host": "x", "port": 70000})");
        QTest::newRow("in clear over a network")
            << QByteArray(R"({"from": "a@b.example", "transport": "smtp", "host": "x.example", "security": "none"})");
    }
    void refusesWhatCannotWork()
    {
        QFETCH(const QByteArray, text);
        const auto config = read(text);
        QVERIFY(!config);
        QVERIFY(config.error().message.contains(m_folder.path()));
    }

    void refusesAPasswordThatOthersCanRead()
    {
        const QByteArray text = R"({"from": "a@b.example", "transport": "postmark", "password": "token"})";
        QVERIFY(!read(text, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(read(text));
    }

private:
    Result<MailConfig> read(const QByteArray &text,
                            QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(m_folder.filePath(u"mail.json"_s));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        file.close();
        file.setPermissions(permissions);
        return isWritten ? MailConfig::read(file.fileName()) : fail(Error::Kind::Storage, file.errorString());
    }

    QTemporaryDir m_folder;
};

GUESTWRIGHT_TEST(tst_mailconfig, MailConfigTest)
#include "tst_mailconfig.moc"
