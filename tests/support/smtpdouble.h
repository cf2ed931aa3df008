#pragma once

#include "tests/support/certificate.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>

class QSslSocket;

namespace guestwright::test {

/// What the double answers. The keys of `replies` are verbs (MAIL, RCPT, DATA, RSET, QUIT, AUTH, STARTTLS), "." for the
/// end of a message, and "LOGIN" for the lines of AUTH LOGIN; each has a list that is used up, its last one for good.
/// An empty reply is silence; one that ends in `hangUp` closes the connection after it.
struct SmtpScript {
    static constexpr char hangUp[] = "\x01";

    QByteArray greeting = "220 double ESMTP\r\n";
    QByteArray hello = "250-double\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 1000000\r\n";
    QByteArray secureHello; ///< after STARTTLS; empty: as hello
    QHash<QByteArray, QList<QByteArray>> replies;
    Certificate certificate;
    bool isEncrypted = false; ///< TLS from the first byte
    bool isDeafInData = false; ///< after 354 nothing is read as a message
};

/// An SMTP server on loopback that says what the script says and keeps what it was told.
class SmtpDouble : public QTcpServer
{
    Q_OBJECT

public:
    /// On a free port, or on the one that is named (see isListening()).
    explicit SmtpDouble(SmtpScript script, QObject *parent = nullptr, quint16 port = 0);
    ~SmtpDouble() override;

    QList<QByteArray> commands; ///< lines, without their ends
    QList<QByteArray> messages; ///< dots taken away, without the final one; those that were accepted
    QByteArray clear; ///< every byte that came unencrypted
    QByteArray wire; ///< every byte, decrypted
    int connections = 0;

    /// Hangs up on everybody, as a server does after some idle minutes.
    void hangUp();

    /// Says something nobody asked for, on all connections.
    void say(const QByteArray &bytes);

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Guest {
        QByteArray buffer;
        bool isInData = false;
        int loginLines = 0;
    };

    void read(QSslSocket *socket);
    void handleLine(QSslSocket *socket, const QByteArray &line);
    void takeMessage(QSslSocket *socket);
    void answer(QSslSocket *socket, const QByteArray &key, const QByteArray &usual);
    static void send(QSslSocket *socket, QByteArray bytes);

    SmtpScript m_script;
    QHash<QSslSocket *, Guest> m_guests;
};

} // namespace guestwright::test
