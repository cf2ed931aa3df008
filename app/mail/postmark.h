#pragma once

#include "app/mail/httpprovider.h"

namespace guestwright {

/// Postmark's API of 2024: POST /email/batch with a server's token, 500 messages and 50 MB a request, 10 MB a message,
/// an answer for each. It knows no Idempotency-Key. Opens and links are not tracked.
class Postmark final : public HttpProvider
{
public:
    /// The message stream mail goes out by; empty: the server's transactional one ("outbound").
    explicit Postmark(QString stream) : m_stream(std::move(stream)) { }

    [[nodiscard]] QString host() const override;
    [[nodiscard]] BatchLimits limits() const override;
    [[nodiscard]] Result<QByteArray> item(const Message &message) const override;
    [[nodiscard]] HttpRequest sending(const QList<QByteArray> &items, const QByteArray &token,
                                      const QByteArray &key) const override;
    [[nodiscard]] HttpRequest probing(const QByteArray &token) const override;
    [[nodiscard]] QList<Delivery> outcomes(const HttpReply &reply, qsizetype count) const override;
    [[nodiscard]] Delivery probed(const HttpReply &reply) const override;

private:
    QString m_stream;
};

} // namespace guestwright
