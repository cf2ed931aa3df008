#pragma once

#include "models/publication/publication.h"
#include "models/store/location.h"

#include <QByteArray>
#include <QList>

namespace guestwright::test {

/// A publication with one gift campaign and its invites, made before a whole server is started on it; and what their
/// guests send. The tokens are known here only.
class GuestList
{
public:
    GuestList(const Location &place, int count);

    [[nodiscard]] const QList<QByteArray> &tokens() const { return m_tokens; }
    [[nodiscard]] const QByteArray &nonceKey() const { return m_nonceKey; }
    /// The filled-in form of that link, as somebody has it before them who opened it then; always the same bytes.
    [[nodiscard]] QByteArray order(const QByteArray &token, Instant opened);

private:
    void publish(const Location &place, int count);

    QList<QByteArray> m_tokens;
    QByteArray m_nonceKey;
    QHash<QByteArray, QByteArray> m_orders;
};

/// Whole requests, for a RawClient; `fields` are header lines that end with CRLF.
[[nodiscard]] QByteArray getRequest(const QByteArray &path, const QByteArray &fields = {});
[[nodiscard]] QByteArray formRequest(const QByteArray &path, const QByteArray &body, const QByteArray &fields = {});
/// The body of a form with those fields.
[[nodiscard]] QByteArray formBody(const QList<std::pair<QString, QString>> &fields);

} // namespace guestwright::test
