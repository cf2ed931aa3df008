#include "tests/support/httpdouble.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>

namespace guestwright::test {

using namespace Qt::StringLiterals;

QJsonArray HttpSeen::items() const
{
    return QJsonDocument::fromJson(body).array();
}

HttpDouble::HttpDouble(const Certificate &certificate, HttpAnswer answer, QObject *parent)
    : QTcpServer(parent)
    , m_certificate(certificate)
    , m_answer(std::move(answer))
{
    listen(QHostAddress::LocalHost);
}

void HttpDouble::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    ++connections;
    m_buffers.insert(socket, {});
    m_certificate.presentOn(*socket);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    socket->startServerEncryption();
}

void HttpDouble::read(QSslSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    wire += bytes;
    if (!m_buffers.contains(socket)) {
        return;
    }
    m_buffers[socket] += bytes;
    HttpSeen seen;
    while (m_buffers.contains(socket) && takeRequest(m_buffers[socket], seen)) {
        requests.append(seen);
        QByteArray answer = m_answer(seen);
        const bool isLast = answer.endsWith(hangUp);
        if (isLast) {
            answer.chop(1);
        }
        socket->write(answer);
        socket->flush();
        if (isLast || seen.headers.value("connection") == "close") {
            // Silence goes on; whatever was said is the last word.
            if (isLast || !answer.isEmpty()) {
                socket->disconnectFromHost();
            }
        }
    }
}

bool HttpDouble::takeRequest(QByteArray &buffer, HttpSeen &seen)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        return false;
    }
    const QList<QByteArray> lines = buffer.first(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    HttpSeen read{.method = words.value(0), .path = words.value(1)};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        read.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = read.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length) {
        return false;
    }
    read.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    seen = read;
    return true;
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Words\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray postmarkAnswer(const HttpSeen &seen)
{
    if (seen.method == "GET") {
        return httpAnswer(200, R"({"ID":1,"Name":"Invitations","DeliveryType":"Live"})");
    }
    return postmarkBatchAnswer(seen, [](const QString &) { return 0; });
}

QByteArray postmarkBatchAnswer(const HttpSeen &seen, const std::function<int(const QString &)> &codeFor)
{
    if (seen.method == "GET") {
        return postmarkAnswer(seen);
    }
    QJsonArray answers;
    const QJsonArray items = seen.items();
    for (const QJsonValue &item : items) {
        const QString to = item.toObject().value("To"_L1).toString();
        const int code = codeFor(to);
        QJsonObject answer{{u"ErrorCode"_s, code}, {u"Message"_s, code == 0 ? u"OK"_s : u"refused for a reason"_s}};
        if (code == 0) {
            answer.insert(u"To"_s, to);
            answer.insert(u"SubmittedAt"_s, u"2026-01-01T00:00:00.0000000-00:00"_s);
            answer.insert(u"MessageID"_s,
                          u"0a129aee-e1cd-480d-b08d-%1"_s.arg(int(answers.size()), 12, 10, QLatin1Char('0')));
        }
        answers.append(answer);
    }
    return httpAnswer(200, QJsonDocument(answers).toJson(QJsonDocument::Compact));
}

} // namespace guestwright::test
