#include "tests/app/redemption/rawclient.h"

#include <QHostAddress>

namespace guestwright::test {

namespace {

constexpr int patienceOfClient = 60'000; // milliseconds; no test waits for it unless it fails

} // namespace

QByteArray RawResponse::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

RawClient::RawClient(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(patienceOfClient);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patienceOfClient)) { }
}

bool RawClient::sendIfOpen(const QByteArray &bytes)
{
    send(bytes);
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

bool RawClient::fill()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceOfClient)) {
        return false;
    }
    m_bytes += m_socket.readAll();
    return true;
}

RawResponse RawClient::read(bool hasBody)
{
    qsizetype end = -1;
    while ((end = m_bytes.indexOf("\r\n\r\n")) < 0) {
        if (!fill()) {
            return {};
        }
    }
    RawResponse response;
    response.head = m_bytes.first(end + 2);
    response.status = response.head.mid(9, 3).toInt();
    m_bytes.remove(0, end + 4);
    const qsizetype length = hasBody && response.status >= 200 ? response.header("content-length").toLongLong() : 0;
    while (m_bytes.size() < length && fill()) { }
    response.body = m_bytes.first(std::min(length, m_bytes.size()));
    m_bytes.remove(0, response.body.size());
    return response;
}

QByteArray RawClient::readToEnd()
{
    while (fill()) { }
    return std::exchange(m_bytes, {});
}

bool RawClient::isClosed()
{
    [[maybe_unused]] const QByteArray rest = readToEnd();
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

RawResponse ask(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    client.send(request);
    return client.read();
}

QByteArray missingIn(const RawResponse &response)
{
    const QList<std::pair<QByteArray, QByteArray>> wanted{
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors "
         "'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Strict-Transport-Security", "max-age=63072000"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cache-Control", "no-store"},
    };
    for (const auto &[name, value] : wanted) {
        if (response.header(name) != value) {
            return name;
        }
    }
    if (!response.body.isEmpty() && !response.header("Content-Type").contains("charset=utf-8")) {
        return "Content-Type";
    }
    const bool namesProgram = response.head.toLower().contains("server:") || response.head.contains("Guestwright");
    return namesProgram || response.header("Date").size() != 29 ? "Date, or it names the program" : QByteArray();
}

} // namespace guestwright::test
