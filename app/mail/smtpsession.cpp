#include "app/mail/smtpsession.h"

#include "models/core/crashpoint.h"
#include "models/core/safelog.h"

#include <QCoreApplication>
#include <QSslSocket>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Security = MailAccount::Security;
using Trouble = std::optional<Delivery>;

// An address literal instead of a name: a constant, so that mails say nothing about this computer.
constexpr char helloLine[] = "EHLO [127.0.0.1]\r\n";

Trouble accountTrouble(const char *text)
{
    return outcomeOwn(Delivery::Outcome::Deferred, Delivery::Fault::Account, QCoreApplication::translate("Smtp", text));
}

// A reply that was not asked for yet, while everything must be in step: somebody else is talking.
Trouble straySpeech()
{
    return outcomeOwn(Delivery::Outcome::Deferred, Delivery::Fault::Account,
                      QCoreApplication::translate(
                          "Smtp", "The mail server spoke out of turn before the connection was secured: not trusted"));
}

// Writes one line (or nothing) and wants a reply of the given code.
QCoro::Task<Trouble> exchange(std::shared_ptr<SmtpSession> session, QByteArray line, SmtpStage stage, int wanted)
{
    const SmtpTimeouts &timeouts = session->settings.timeouts;
    session->link.write(line);
    const auto timeout = stage == SmtpStage::Greeting ? timeouts.greeting : timeouts.command;
    const LinkEnd end = co_await session->link.nextReply(timeout);
    if (end != LinkEnd::Done) {
        co_return outcomeOfEnd(end, session->link.trouble(), false);
    }
    if (session->link.reply().code != wanted) {
        co_return outcomeOfReply(stage, session->link.reply());
    }
    co_return std::nullopt;
}

QCoro::Task<Trouble> connectLink(std::shared_ptr<SmtpSession> session)
{
    const SmtpSettings &settings = session->settings;
    SmtpLink::Peer peer;
    peer.host = settings.host;
    peer.port = settings.port;
    peer.isEncrypted = settings.security == Security::Tls;
    if (!settings.caFile.isEmpty() && settings.security != Security::None) {
        peer.roots = QSslCertificate::fromPath(settings.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (peer.roots.isEmpty()) {
            co_return accountTrouble(QT_TRANSLATE_NOOP("Smtp", "The account's file of trusted certificates is empty"));
        }
    }
    if (settings.security == Security::None && !isLoopbackHost(settings.host)) {
        co_return accountTrouble(QT_TRANSLATE_NOOP("Smtp", "Unencrypted mail only goes to this computer itself"));
    }
    crashPoint("before_connect");
    const auto timeout = peer.isEncrypted ? settings.timeouts.handshake : settings.timeouts.connect;
    const LinkEnd end = co_await session->link.open(peer, timeout);
    if (end != LinkEnd::Done) {
        co_return outcomeOfEnd(end, session->link.trouble(), false);
    }
    // The name may have led elsewhere than it says.
    if (settings.security == Security::None && !session->link.isLoopback()) {
        co_return accountTrouble(QT_TRANSLATE_NOOP("Smtp", "Unencrypted mail only goes to this computer itself"));
    }
    crashPoint("connected");
    co_return std::nullopt;
}

QCoro::Task<Trouble> sayHello(std::shared_ptr<SmtpSession> session)
{
    session->offered = {}; // what was offered in clear counts for nothing afterwards (RFC 3207 section 4.2)
    auto trouble = co_await exchange(session, helloLine, SmtpStage::Hello, 250);
    if (!trouble) {
        session->offered = SmtpCapabilities::from(session->link.reply());
    }
    co_return trouble;
}

QCoro::Task<Trouble> startTls(std::shared_ptr<SmtpSession> session)
{
    if (!session->offered.startTls) {
        co_return accountTrouble(
            QT_TRANSLATE_NOOP("Smtp", "The mail server does not offer STARTTLS: nothing was sent in clear"));
    }
    auto trouble = co_await exchange(session, "STARTTLS\r\n", SmtpStage::StartTls, 220);
    if (trouble) {
        co_return trouble;
    }
    if (session->link.hasStrayBytes()) {
        co_return straySpeech();
    }
    const LinkEnd end = co_await session->link.encrypt(session->settings.timeouts.handshake);
    if (end != LinkEnd::Done) {
        co_return outcomeOfEnd(end, session->link.trouble(), false);
    }
    co_return co_await sayHello(session);
}

QCoro::Task<Trouble> logIn(std::shared_ptr<SmtpSession> session)
{
    const QByteArray user = session->settings.user.toUtf8();
    const QByteArray password = session->settings.password.toUtf8();
    if (user.contains('\0') || password.contains('\0')) {
        co_return accountTrouble(QT_TRANSLATE_NOOP("Smtp", "User name or password contain an impossible character"));
    }
    if (session->offered.authPlain) {
        const QByteArray secret = QByteArray('\0' + user + '\0' + password).toBase64();
        hideFromLog(QString::fromLatin1(secret));
        co_return co_await exchange(session, "AUTH PLAIN " + secret + "\r\n", SmtpStage::Login, 235);
    }
    if (!session->offered.authLogin) {
        co_return accountTrouble(
            QT_TRANSLATE_NOOP("Smtp", "The mail server offers no way to log in that Guestwright knows"));
    }
    auto trouble = co_await exchange(session, "AUTH LOGIN\r\n", SmtpStage::Login, 334);
    if (!trouble) {
        trouble = co_await exchange(session, user.toBase64() + "\r\n", SmtpStage::Login, 334);
    }
    if (!trouble) {
        trouble = co_await exchange(session, password.toBase64() + "\r\n", SmtpStage::Login, 235);
    }
    co_return trouble;
}

// The steps in order, each only after the one before was in order.
QCoro::Task<Trouble> takeSteps(std::shared_ptr<SmtpSession> session)
{
    auto trouble = co_await connectLink(session);
    if (!trouble) {
        trouble = co_await exchange(session, QByteArray(), SmtpStage::Greeting, 220);
    }
    if (!trouble && session->link.hasStrayBytes()) {
        trouble = straySpeech();
    }
    if (!trouble) {
        trouble = co_await sayHello(session);
    }
    if (!trouble && session->settings.security == Security::StartTls) {
        trouble = co_await startTls(session);
    }
    if (!trouble && !session->settings.user.isEmpty()) {
        trouble = co_await logIn(session);
    }
    if (!trouble && session->link.hasStrayBytes()) {
        trouble = straySpeech();
    }
    co_return trouble;
}

} // namespace

void SmtpSession::drop()
{
    link.drop();
    isReady = false;
    needsReset = false;
}

QCoro::Task<std::optional<Delivery>> openSession(std::shared_ptr<SmtpSession> session)
{
    session->drop();
    auto trouble = co_await takeSteps(session);
    session->isReady = !trouble;
    if (trouble) {
        session->drop();
    }
    co_return trouble;
}

QCoro::Task<> closeSession(std::shared_ptr<SmtpSession> session)
{
    if (session->isUsable()) {
        session->link.write("QUIT\r\n");
        co_await session->link.nextReply(session->settings.timeouts.quit);
    }
    session->drop();
}

} // namespace guestwright
