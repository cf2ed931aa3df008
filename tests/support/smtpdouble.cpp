#include "tests/support/smtpdouble.h"

#include <QSslSocket>

namespace guestwright::test {

SmtpDouble::SmtpDouble(SmtpScript script, QObject *parent, quint16 port)
    : QTcpServer(parent)
    , m_script(std::move(script))
{
    listen(QHostAddress::LocalHost, port);
}

SmtpDouble::~SmtpDouble()
{
    hangUp();
}

void SmtpDouble::hangUp()
{
    const auto guests = m_guests.keys();
    for (QSslSocket *socket : guests) {
        socket->disconnectFromHost();
    }
}

void SmtpDouble::say(const QByteArray &bytes)
{
    for (auto guest = m_guests.keyBegin(); guest != m_guests.keyEnd(); ++guest) {
        send(*guest, bytes);
    }
}

void SmtpDouble::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    ++connections;
    m_guests.insert(socket, {});
    if (!m_script.certificate.certificateFile.isEmpty()) {
        m_script.certificate.presentOn(*socket);
    }
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        m_guests.remove(socket);
        socket->deleteLater();
    });
    if (m_script.isEncrypted) {
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { send(socket, m_script.greeting); });
        socket->startServerEncryption();
    } else {
        send(socket, m_script.greeting);
    }
}

void SmtpDouble::read(QSslSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    wire += bytes;
    if (!socket->isEncrypted()) {
        clear += bytes;
    }
    if (!m_guests.contains(socket)) {
        return;
    }
    m_guests[socket].buffer += bytes;
    while (m_guests.contains(socket)) {
        Guest &guest = m_guests[socket];
        if (guest.isInData) {
            if (m_script.isDeafInData || !guest.buffer.contains("\r\n.\r\n")) {
                return;
            }
            takeMessage(socket);
            continue;
        }
        const qsizetype end = guest.buffer.indexOf("\r\n");
        if (end < 0) {
            return;
        }
        const QByteArray line = guest.buffer.first(end);
        guest.buffer.remove(0, end + 2);
        handleLine(socket, line);
    }
}

void SmtpDouble::handleLine(QSslSocket *socket, const QByteArray &line)
{
    commands += line;
    Guest &guest = m_guests[socket];
    const QByteArray verb = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).toUpper();
    if (guest.loginLines > 0) {
        --guest.loginLines;
        answer(socket, "LOGIN", guest.loginLines > 0 ? "334 UGFzc3dvcmQ6\r\n" : "235 2.7.0 welcome\r\n");
    } else if (verb == "EHLO") {
        send(socket, socket->isEncrypted() && !m_script.secureHello.isEmpty() ? m_script.secureHello : m_script.hello);
    } else if (verb == "STARTTLS") {
        answer(socket, verb, "220 go ahead\r\n");
        if (!m_script.replies.contains(verb)) {
            socket->flush();
            socket->startServerEncryption();
        }
    } else if (verb == "AUTH") {
        guest.loginLines = line == "AUTH LOGIN" ? 2 : 0;
        answer(socket, verb, guest.loginLines > 0 ? "334 VXNlcm5hbWU6\r\n" : "235 2.7.0 welcome\r\n");
    } else if (verb == "DATA") {
        const bool isScripted = m_script.replies.contains(verb);
        guest.isInData = !isScripted || m_script.replies.value(verb).first().startsWith("354");
        answer(socket, verb, "354 go ahead\r\n");
    } else {
        answer(socket, verb, verb == "QUIT" ? "221 bye\r\n" : "250 2.0.0 ok\r\n");
    }
}

void SmtpDouble::takeMessage(QSslSocket *socket)
{
    Guest &guest = m_guests[socket];
    const qsizetype end = guest.buffer.indexOf("\r\n.\r\n");
    QByteArray message = guest.buffer.first(end + 2);
    guest.buffer.remove(0, end + 5);
    guest.isInData = false;
    message.replace("\r\n.", "\r\n");
    if (message.startsWith('.')) {
        message.remove(0, 1);
    }
    if (!m_script.replies.contains(".") || m_script.replies.value(".").first().startsWith('2')) {
        messages += message;
    }
    answer(socket, ".", "250 2.0.0 taken\r\n");
}

void SmtpDouble::answer(QSslSocket *socket, const QByteArray &key, const QByteArray &usual)
{
    const auto scripted = m_script.replies.find(key);
    if (scripted == m_script.replies.end()) {
        send(socket, usual);
        return;
    }
    send(socket, scripted->size() > 1 ? scripted->takeFirst() : scripted->first());
}

void SmtpDouble::send(QSslSocket *socket, QByteArray bytes)
{
    const bool isLast = bytes.endsWith(SmtpScript::hangUp);
    if (isLast) {
        bytes.chop(1);
    }
    socket->write(bytes);
    socket->flush();
    if (isLast) {
        socket->disconnectFromHost();
    }
}

} // namespace guestwright::test
