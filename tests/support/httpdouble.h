#pragma once

#include "tests/support/certificate.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QTcpServer>

#include <functional>

class QSslSocket;

namespace guestwright::test {

/// A request as the double read it.
struct HttpSeen {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonArray items() const;
};

/// What to do about a request: the bytes to answer. Empty is silence; at the end of it `hangUp` closes the connection.
using HttpAnswer = std::function<QByteArray(const HttpSeen &)>;

/// An HTTPS server on loopback that answers what it is told to and keeps what it was sent.
class HttpDouble : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr char hangUp[] = "\x01";

    HttpDouble(const Certificate &certificate, HttpAnswer answer, QObject *parent = nullptr);

    QList<HttpSeen> requests;
    QByteArray wire; ///< every byte, decrypted
    int connections = 0;

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QSslSocket *socket);
    [[nodiscard]] static bool takeRequest(QByteArray &buffer, HttpSeen &seen);

    Certificate m_certificate;
    HttpAnswer m_answer;
    QHash<QSslSocket *, QByteArray> m_buffers;
};

/// The bytes of an answer with a JSON body.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers = {});

/// What Postmark answers when all is well: to GET /server the server, to a batch "OK" for each item.
[[nodiscard]] QByteArray postmarkAnswer(const HttpSeen &seen);

/// Postmark's answer to a batch: for each item the error code that `codeFor` gives its recipient.
[[nodiscard]] QByteArray postmarkBatchAnswer(const HttpSeen &seen, const std::function<int(const QString &)> &codeFor);

} // namespace guestwright::test
