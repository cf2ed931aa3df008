#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>

class QTcpSocket;

namespace guestwright::test {

/// A request as the receiver read it.
struct HookSeen {
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray id() const { return headers.value("webhook-id"); }
};

/// What a community platform would have: an HTTP server on loopback. The first request gets the first answer, later
/// ones the next, the last answer is for all others. An empty one is silence.
class WebhookReceiver : public QTcpServer
{
    Q_OBJECT

public:
    explicit WebhookReceiver(QList<QByteArray> answers, QObject *parent = nullptr);

    [[nodiscard]] QString url(const QString &target = QStringLiteral("/hook?key=1")) const;
    [[nodiscard]] QList<QByteArray> ids() const;
    [[nodiscard]] qsizetype distinct() const; ///< how many different ids

    QList<HookSeen> received;

private:
    void read(QTcpSocket *socket);

    QList<QByteArray> m_answers;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

/// The bytes of an answer without a body.
[[nodiscard]] QByteArray hookAnswer(int status, const QByteArray &headers = {});

} // namespace guestwright::test
