#pragma once

#include <QByteArray>
#include <QList>

namespace guestwright::test {

/// A request that must be refused, and how.
struct BadRequest {
    const char *name;
    QByteArray bytes;
    int status;
};

/// What RFC 9112, 9110 and 3986 forbid, and what servers are known to read in different ways.
[[nodiscard]] QList<BadRequest> badRequests();

} // namespace guestwright::test
