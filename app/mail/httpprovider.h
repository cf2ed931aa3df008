#pragma once

#include "app/mail/httpreply.h"
#include "app/mail/httprequest.h"
#include "app/mail/message.h"
#include "app/mail/transport.h"
#include "models/core/result.h"

#include <chrono>
#include <optional>

namespace guestwright {

/// How one provider's HTTP API wants mail and what its answers mean; a transport brings the connection. Holds no state
/// and no secret. A new provider is one of these and a line in httpproviders.cpp.
class HttpProvider
{
public:
    HttpProvider() = default;
    virtual ~HttpProvider() = default;
    HttpProvider(const HttpProvider &) = delete;
    HttpProvider &operator=(const HttpProvider &) = delete;

    /// Where its API is, unless the account names another host.
    [[nodiscard]] virtual QString host() const = 0;

    /// How much one request takes.
    [[nodiscard]] virtual BatchLimits limits() const = 0;

    /// For how long a request with the same Idempotency-Key is the same request. None: a lost answer stays uncertain.
    [[nodiscard]] virtual std::optional<std::chrono::minutes> keyWindow() const { return std::nullopt; }

    /// A message as it stands in a request: what the outbox freezes. The same message gives the same bytes, which
    /// begin with a brace. Refuses what cannot be sent.
    [[nodiscard]] virtual Result<QByteArray> item(const Message &message) const = 0;

    /// The request that sends items; as many as limits() allow.
    [[nodiscard]] virtual HttpRequest sending(const QList<QByteArray> &items, const QByteArray &token,
                                              const QByteArray &key) const = 0;

    /// A request that shows whether the token is good and sends nothing.
    [[nodiscard]] virtual HttpRequest probing(const QByteArray &token) const = 0;

    /// What an answer to sending() means for each of `count` items, in their order.
    [[nodiscard]] virtual QList<Delivery> outcomes(const HttpReply &reply, qsizetype count) const = 0;

    /// What an answer to probing() means.
    [[nodiscard]] virtual Delivery probed(const HttpReply &reply) const;
};

/// What a status without a body to read means, as HTTP has it (RFC 9110 section 15): refused before anything was done
/// is deferred, a server that failed while it worked leaves it uncertain. `words` are the provider's, may be empty.
[[nodiscard]] Delivery outcomeOfStatus(const HttpReply &reply, const QString &words);

/// What was asked for was done.
[[nodiscard]] Delivery outcomeAccepted(const HttpReply &reply, const QString &words);

/// A success in a form nobody understands: it may have been sent.
[[nodiscard]] Delivery outcomeUnreadable(const HttpReply &reply);

/// Words of a provider on one line, controls made blanks, at most some hundred characters.
[[nodiscard]] QString providerWords(const QString &said);

/// "Name" <address> with a quoted name without controls, the domain as A-label; for the From and To of JSON.
[[nodiscard]] Result<QString> mailboxText(const Mailbox &mailbox);

} // namespace guestwright
