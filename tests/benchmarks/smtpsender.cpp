// Sends prebuilt messages over one connection to an SMTP server on loopback, for comparison with smtp-source.
// usage: smtpsender PORT MESSAGES BYTES [ledger]     with "ledger" somebody is asked before each final dot
#include "app/mail/smtptransport.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>

#include <cstdio>

using namespace guestwright;

namespace {

QByteArray messageOf(qsizetype bytes)
{
    QByteArray message = "From: <sender@example.org>\r\nTo: <ada@example.org>\r\nSubject: benchmark\r\n\r\n";
    while (message.size() < bytes) {
        message += QByteArray(78, 'x') + "\r\n";
    }
    return message;
}

QCoro::Task<int> sendAll(std::shared_ptr<Transport> transport, int messages, qsizetype bytes, bool asks)
{
    Envelope envelope;
    envelope.id = "<benchmark@example.org>";
    envelope.from = "sender@example.org";
    envelope.to = "ada@example.org";
    envelope.message = messageOf(bytes);
    const BeforeDot agree = []() -> QCoro::Task<bool> { co_return true; };
    const BeforeDot beforeDot = asks ? agree : BeforeDot();
    for (int i = 0; i < messages; ++i) {
        const Delivery delivery = co_await transport->deliver(envelope, beforeDot);
        if (!delivery.isSent()) {
            std::fprintf(stderr, "%s\n", qPrintable(delivery.words));
            co_return 1;
        }
    }
    co_await transport->close();
    co_return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "usage: smtpsender PORT MESSAGES BYTES [ledger]\n");
        return 2;
    }
    SmtpSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = arguments.at(1).toUShort();
    settings.security = MailAccount::Security::None;
    const int messages = arguments.at(2).toInt();
    QElapsedTimer timer;
    timer.start();
    const int code = QCoro::waitFor(sendAll(std::make_shared<SmtpTransport>(settings), messages,
                                            arguments.at(3).toLongLong(), arguments.size() > 4));
    std::printf("%.3f\n", static_cast<double>(timer.nsecsElapsed()) / 1e9);
    return code;
}
