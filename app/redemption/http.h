#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <utility>

namespace guestwright {

/// One request as handlers see it; nothing of it names the visitor.
struct Request {
    enum class Method { Get, Head, Post, Put, Other };

    Method method = Method::Get;
    QByteArray path; ///< percent-decoded once, begins with a slash, without dot segments
    QByteArray query; ///< as it came, without the question mark
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    QByteArray
        client; ///< a keyed hash of the visitor's network (IPv6 by /64), made anew at each start; for limits only

    /// The first of that name (in lower case), or empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isRead() const { return method == Method::Get || method == Method::Head; }
};

/// One response; the listener adds what holds for all (security headers, length, date) and drops the body for HEAD.
struct Response {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// What RFC 9110 calls a status; empty for those never sent.
[[nodiscard]] QByteArray reasonPhrase(int status);

/// The shortest answer of a status: its name as text.
[[nodiscard]] Response plainResponse(int status);

/// 405, naming what is allowed there.
[[nodiscard]] Response wrongMethod(const QByteArray &allowed);

/// Called once, on any thread.
using Reply = std::function<void(Response)>;

struct Context;

/// What answers requests, on one of the listener's threads; see handlePage() and handleManagement().
using Handler = std::function<void(const Request &, const Context &, Reply)>;

} // namespace guestwright
