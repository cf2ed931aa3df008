#include "app/mail/httptransport.h"
#include "app/mail/postmark.h"
#include "app/mail/smtptransport.h"
#include "tests/support/httpdouble.h"
#include "tests/support/smtpdouble.h"
#include "tests/support/testrunner.h"

#include <QCoroTask>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::Certificate;

namespace {

enum class Way { Smtps, StartTls, Api };

/// A server, and what the account says about it.
struct Setting {
    Certificate shown;
    QString caFile; ///< pinned; empty: what the system trusts
    QString host = u"localhost"_s;
};

/// What a client saw of a server, and the server of the client.
struct Meeting {
    Delivery delivery;
    QByteArray heard; ///< by the server, where it was not meant for everybody
};

Meeting meetSmtp(const Setting &setting, MailAccount::Security security)
{
    test::SmtpScript script;
    script.certificate = setting.shown;
    script.isEncrypted = security == MailAccount::Security::Tls;
    script.hello = "250-double\r\n250 STARTTLS\r\n";
    script.secureHello = "250-double\r\n250 AUTH PLAIN\r\n";
    script.hello = script.isEncrypted ? script.secureHello : script.hello;
    test::SmtpDouble server(script);
    SmtpTransport transport({.host = setting.host,
                             .port = server.serverPort(),
                             .security = security,
                             .user = u"app"_s,
                             .password = u"secret"_s,
                             .caFile = setting.caFile});
    const Delivery delivery = QCoro::waitFor(transport.probe());
    return {delivery, server.wire.replace("EHLO [127.0.0.1]\r\nSTARTTLS\r\n", "")};
}

Meeting meetApi(const Setting &setting)
{
    test::HttpDouble server(setting.shown, test::postmarkAnswer);
    HttpSettings settings;
    settings.host = setting.host;
    settings.port = server.serverPort();
    settings.caFile = setting.caFile;
    settings.token = u"TOKEN"_s;
    HttpTransport transport(std::make_shared<Postmark>(QString()), settings);
    const Delivery delivery = QCoro::waitFor(transport.probe());
    return {delivery, server.wire};
}

Meeting meet(Way way, const Setting &setting)
{
    switch (way) {
    case Way::Smtps:
        return meetSmtp(setting, MailAccount::Security::Tls);
    case Way::StartTls:
        return meetSmtp(setting, MailAccount::Security::StartTls);
    case Way::Api:
        break;
    }
    return meetApi(setting);
}

// Named by their values: the names are deprecated, which is the point.
constexpr auto tls10 = QSsl::SslProtocol(0);
constexpr auto tls11 = QSsl::SslProtocol(1);

constexpr std::pair<Way, const char *> ways[] = {{Way::Smtps, "SMTPS"}, {Way::StartTls, "STARTTLS"}, {Way::Api, "API"}};

} // namespace

/// reliability O3: twelve bad certificates on every way mail leaves by; each is refused, in words, before a secret
/// left.
class BadCertificatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = m_folder.path();
        beOnACarelessPlatform();
        m_root = Certificate::make(folder, u"root"_s);
        m_otherRoot = Certificate::make(folder, u"other"_s);
        m_intermediate = Certificate::makeSigned(folder, u"intermediate"_s, m_root, {.isAuthority = true});
        m_good = Certificate::makeSigned(folder, u"good"_s, m_root, {});
        m_deep = Certificate::makeSigned(folder, u"deep"_s, m_intermediate, {});
        m_weak = Certificate::makeSigned(folder, u"weak"_s, m_root, {.digest = u"sha1"_s});
        m_address =
            Certificate::makeSigned(folder, u"address"_s, m_root, {.alternativeName = u"IP:127.0.0.1,DNS:localhost"_s});
        m_usual = QSslConfiguration::defaultConfiguration();
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(*m_usual); }

    /// The same servers with nothing wrong: what is refused below is refused for its fault alone.
    void acceptsGoodOnes_data()
    {
        addRows({{"as it should be", {m_good, m_root.certificateFile}},
                 {"with its intermediate", {m_deep.withChain(m_intermediate), m_root.certificateFile}},
                 {"of an address", {m_address, m_root.certificateFile, u"127.0.0.1"_s}}});
    }
    void acceptsGoodOnes()
    {
        QFETCH(const Way, way);
        QFETCH(const Setting, setting);
        const Delivery delivery = meet(way, setting).delivery;
        QVERIFY2(delivery.isSent(), qPrintable(delivery.words));
    }

    void refusesBadOnes_data()
    {
        const QString folder = m_folder.path();
        const auto root = m_root.certificateFile;
        const Certificate expired =
            Certificate::makeDated(folder, u"expired"_s, u"20200101000000Z"_s, u"20200201000000Z"_s);
        const Certificate early =
            Certificate::makeDated(folder, u"early"_s, u"20900101000000Z"_s, u"20900201000000Z"_s);
        const auto named = [&](const char *name, const QString &alternativeName) {
            return Certificate::makeSigned(folder, QString::fromLatin1(name), m_root,
                                           {.alternativeName = alternativeName});
        };
        addRows({{"expired", {expired, expired.certificateFile}},
                 {"future", {early, early.certificateFile}},
                 {"wrong host", {named("elsewhere", u"DNS:mail.example.org"_s), root}},
                 {"self-signed", {m_root, QString()}},
                 {"unknown root", {m_good, m_otherRoot.certificateFile}},
                 {"SHA-1", {m_weak, root}},
                 {"another IP", {named("another", u"IP:127.0.0.2"_s), root, u"127.0.0.1"_s}},
                 {"wildcard", {named("wildcard", u"DNS:*,DNS:*host,DNS:*.localhost"_s), root}},
                 {"intermediate missing", {m_deep, root}},
                 {"system CA, but another is pinned", {m_good, m_otherRoot.certificateFile}},
                 {"TLS 1.0", {speaking(tls10), root}},
                 {"TLS 1.1", {speaking(tls11), root}}});
    }
    void refusesBadOnes()
    {
        QFETCH(const Way, way);
        QFETCH(const Setting, setting);
        if (QByteArray(QTest::currentDataTag()).contains("system CA")) {
            trustAsSystem(m_root);
            QVERIFY(meet(way, {m_good, QString()}).delivery.isSent()); // trusted where none is pinned
        }
        const Meeting meeting = meet(way, setting);
        QCOMPARE(meeting.delivery.outcome, Delivery::Outcome::Deferred);
        QCOMPARE(meeting.delivery.fault, Delivery::Fault::Account);
        QVERIFY(meeting.delivery.words.size() > 10);
        QCOMPARE(meeting.heard, QByteArray());
    }

    /// Old protocols and weak signatures are spoken by the double indeed: a client without scruples gets through.
    void aCarelessClientWouldAccept_data()
    {
        QTest::addColumn<Certificate>("shown");
        QTest::newRow("TLS 1.0") << speaking(tls10);
        QTest::newRow("TLS 1.1") << speaking(tls11);
        QTest::newRow("SHA-1") << m_weak;
    }
    void aCarelessClientWouldAccept()
    {
        QFETCH(const Certificate, shown);
        test::HttpDouble server(shown, test::postmarkAnswer);
        QSslConfiguration careless = *m_usual;
        careless.setCaCertificates(QSslCertificate::fromPath(m_root.certificateFile));
        careless.setProtocol(QSsl::AnyProtocol);
        QSslSocket client;
        client.setSslConfiguration(careless);
        client.connectToHostEncrypted(u"localhost"_s, server.serverPort());
        QTRY_VERIFY2(client.isEncrypted(), qPrintable(client.errorString()));
    }

private:
    void addRows(const QList<std::pair<const char *, Setting>> &settings)
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<Setting>("setting");
        for (const auto &[name, setting] : settings) {
            for (const auto &[way, wayName] : ways) {
                QTest::addRow("%s, %s", name, wayName) << way << setting;
            }
        }
    }

    /// An OpenSSL that refuses nothing by itself, so that every refusal is this program's own. It reads its settings
    /// when it is loaded, which is when the first test needs it.
    void beOnACarelessPlatform() const
    {
        const QString path = m_folder.filePath(u"openssl.cnf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("openssl_conf = all\n[all]\nssl_conf = tls\n[tls]\nsystem_default = careless\n"
                   "[careless]\nCipherString = ALL:@SECLEVEL=0\nMinProtocol = TLSv1\n");
        qputenv("OPENSSL_CONF", path.toUtf8());
    }

    Certificate speaking(QSsl::SslProtocol protocol) const
    {
        Certificate old = m_good;
        old.protocol = protocol;
        return old;
    }

    static void trustAsSystem(const Certificate &root)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(QSslCertificate::fromPath(root.certificateFile));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    QTemporaryDir m_folder;
    Certificate m_root;
    Certificate m_otherRoot;
    Certificate m_intermediate;
    Certificate m_good;
    Certificate m_deep;
    Certificate m_weak;
    Certificate m_address;
    std::optional<QSslConfiguration> m_usual; ///< made late: it loads OpenSSL
};

GUESTWRIGHT_TEST(tst_badcertificates, BadCertificatesTest)
#include "tst_badcertificates.moc"
