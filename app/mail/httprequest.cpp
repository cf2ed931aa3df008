#include "app/mail/httprequest.h"

#include <algorithm>

namespace guestwright {

namespace {

bool isVisibleAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < '\x7f'; });
}

} // namespace

bool HttpRequest::isWellFormed() const
{
    return isVisibleAscii(method + path) && !path.contains(' ') && std::ranges::all_of(headers, [](const auto &header) {
               return isVisibleAscii(header.first) && isVisibleAscii(header.second) && !header.first.contains(':');
           });
}

QByteArray HttpRequest::toBytes(const QByteArray &host, bool keepsConnection) const
{
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: Guestwright/"
        + GUESTWRIGHT_VERSION + "\r\nAccept: application/json\r\n";
    bytes += keepsConnection ? "" : "Connection: close\r\n";
    for (const auto &[name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
    }
    if (method != "GET") {
        bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return bytes + "\r\n" + body;
}

} // namespace guestwright
