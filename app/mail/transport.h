#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QString>

#include <functional>

namespace guestwright {

/// One message ready to leave: what an outbox row freezes before the first connection.
struct Envelope {
    QByteArray id; ///< the Message-ID; names the file where a transport writes files
    QByteArray from; ///< bare mailbox, domain as A-label
    QByteArray to; ///< bare mailbox, domain as A-label
    QByteArray message; ///< CRLF line ends, complete, not dot-stuffed; or the item of a provider's API (httpprovider.h)
    bool needsUtf8 = false; ///< a local part beyond ASCII (RFC 6531)
};

/// What became of one attempt to deliver.
struct Delivery {
    enum class Outcome {
        Sent, ///< accepted: the other side is responsible now
        Deferred, ///< certainly not accepted; trying again may help
        Failed, ///< certainly not accepted; trying the same again will not help
        Uncertain, ///< the final dot (the body of a request) may have gone out and no answer came: never repeat
                   ///< silently
    };

    /// Whose trouble it is, for all outcomes but Sent.
    enum class Fault {
        None,
        Recipient, ///< this address was refused; Failed with it means Bounced
        Message, ///< this message was refused, others may pass
        Account, ///< login, certificate, settings: nothing leaves before somebody mends the account. Stop the run
        Connection, ///< refused, lost, timed out, server busy (421): nothing leaves for now
        Cancelled, ///< asked to stop, or the caller's ledger said no before the dot
    };

    Outcome outcome = Outcome::Deferred;
    Fault fault = Fault::None;
    int replyCode = 0; ///< SMTP reply code or HTTP status; 0 where no server answered
    QByteArray enhancedStatus; ///< RFC 3463, for example "5.1.1"; often empty
    QString words; ///< what the server said, or what went wrong; plain text for the user, one line

    [[nodiscard]] bool isSent() const { return outcome == Outcome::Sent; }

    bool operator==(const Delivery &) const = default;
};

/// Awaited at the last moment at which nothing can have been delivered yet; true lets the message go, false calls it
/// off. An outbox commits its phase "dot sent" here.
using BeforeDot = std::function<QCoro::Task<bool>()>;

/// The same for messages that leave in one request: which of them may go, in their order.
using BeforeBatch = std::function<QCoro::Task<QList<bool>>()>;

/// How much leaves in one request.
struct BatchLimits {
    qsizetype messages = 1;
    qsizetype bytes = 0; ///< of all messages together; 0: no limit
};

/// A way for messages to leave this computer. One object is one lane: it holds at most one connection, keeps it from
/// message to message and takes one message at a time. Lives on the thread it is used on, which runs an event loop.
class Transport
{
public:
    Transport() = default;
    virtual ~Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// Attempts one delivery; connects first where needed. Always ends: every step has a deadline. Without beforeDot
    /// nobody is asked. May outlive this object: it then ends as Cancelled, or Uncertain after the dot.
    [[nodiscard]] virtual QCoro::Task<Delivery> deliver(Envelope envelope, BeforeDot beforeDot) = 0;

    /// What deliverBatch() takes at once. One message: it is not to be called.
    [[nodiscard]] virtual BatchLimits batchLimits() const { return {}; }

    /// As deliver(), for several messages in one request; how each ended, in their order.
    [[nodiscard]] virtual QCoro::Task<QList<Delivery>> deliverBatch(QList<Envelope> envelopes, BeforeBatch beforeBatch);

    /// Goes as far as possible without a message (connect, TLS, login; writable folder): Sent means it would work.
    [[nodiscard]] virtual QCoro::Task<Delivery> probe() = 0;

    /// Says goodbye and closes; the next deliver() connects again. Not while a delivery is under way.
    [[nodiscard]] virtual QCoro::Task<> close() = 0;

    /// Ends what is under way as soon as the event loop turns: Cancelled before the dot, Uncertain after it.
    virtual void cancel() = 0;

    /// Whether delivering the same envelope twice leaves one message, so that an uncertain one may simply be repeated.
    [[nodiscard]] virtual bool isRepeatable() const = 0;
};

} // namespace guestwright
