#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace guestwright::test {

/// What a server sent: the parts of one response.
struct RawResponse {
    int status = 0; ///< 0: the connection ended without one
    QByteArray head; ///< with the status line
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A client that sends bytes as they are, for what no decent client would send. Waits as long as a slow machine needs.
class RawClient
{
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray &bytes);
    /// Sends, and goes on where the server has closed meanwhile.
    bool sendIfOpen(const QByteArray &bytes);
    /// The next response; a HEAD has no body.
    [[nodiscard]] RawResponse read(bool hasBody = true);
    /// Whether the server ends the connection, whatever it says before.
    [[nodiscard]] bool isClosed();
    /// All that comes until the end.
    [[nodiscard]] QByteArray readToEnd();

    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    bool fill();

    QTcpSocket m_socket;
    QByteArray m_bytes;
};

/// One request on a connection of its own.
[[nodiscard]] RawResponse ask(quint16 port, const QByteArray &request);

/// Whether all that holds for every response (reliability N1) stands in this one; the name of what is missing.
[[nodiscard]] QByteArray missingIn(const RawResponse &response);

} // namespace guestwright::test
