#include "tests/app/webhooks/webhookreceiver.h"

#include <QSet>
#include <QTcpSocket>

#include <algorithm>

namespace guestwright::test {

WebhookReceiver::WebhookReceiver(QList<QByteArray> answers, QObject *parent)
    : QTcpServer(parent)
    , m_answers(std::move(answers))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("%s", qPrintable(errorString()));
    }
}

QString WebhookReceiver::url(const QString &target) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(target);
}

QList<QByteArray> WebhookReceiver::ids() const
{
    QList<QByteArray> all;
    std::ranges::transform(received, std::back_inserter(all), &HookSeen::id);
    return all;
}

qsizetype WebhookReceiver::distinct() const
{
    const QList<QByteArray> all = ids();
    return QSet<QByteArray>(all.begin(), all.end()).size();
}

void WebhookReceiver::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    HookSeen seen;
    const QList<QByteArray> lines = buffer.first(end).split('\n');
    seen.target = lines.first().split(' ').value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    seen.body = buffer.sliced(end + 4);
    if (seen.body.size() < seen.headers.value("content-length").toLongLong()) {
        return;
    }
    m_buffers.remove(socket);
    const QByteArray answer = m_answers.value(std::min(received.size(), m_answers.size() - 1));
    received.append(seen);
    if (!answer.isEmpty()) {
        socket->write(answer);
        socket->disconnectFromHost();
    }
}

QByteArray hookAnswer(int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n" + headers + "Content-Length: 0\r\n\r\n";
}

} // namespace guestwright::test
