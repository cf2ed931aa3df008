#include "app/redemption/responsehead.h"

#include <algorithm>
#include <cstdio>

namespace guestwright {

namespace {

using HeaderLine = std::pair<QByteArray, QByteArray>;

const QList<HeaderLine> &standardHeaders()
{
    static const QList<HeaderLine> all{
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
         "frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
        {"X-Robots-Tag", "noindex, nofollow"},
        {"Cache-Control", "no-store"},
    };
    return all;
}

bool isSafe(const HeaderLine &header)
{
    const auto isToken = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; };
    const auto isText = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; };
    return !header.first.isEmpty() && std::ranges::all_of(header.first, isToken)
        && std::ranges::all_of(header.second, isText);
}

bool says(const Response &response, const QByteArray &name)
{
    return std::ranges::any_of(response.headers, [&name](const HeaderLine &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void appendHeader(QByteArray &head, const HeaderLine &header)
{
    head += header.first;
    head += ": ";
    head += header.second;
    head += "\r\n";
}

/// The length of what follows; a body of a status that has none is never announced (RFC 9110, 6.4.1).
bool hasLength(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

bool isSendable(const Response &response)
{
    return !reasonPhrase(response.status).isEmpty() && std::ranges::all_of(response.headers, isSafe);
}

QByteArray httpDate(Instant instant)
{
    static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(instant - day));
    char text[32];
    std::snprintf(text, sizeof text, "%s, %02u %s %04d %02d:%02d:%02d GMT",
                  days[std::chrono::weekday(day).c_encoding()], unsigned(date.day()),
                  months[unsigned(date.month()) - 1], int(date.year()), int(time.hours().count()),
                  int(time.minutes().count()), int(time.seconds().count()));
    return text;
}

QByteArray responseHead(const Response &response, const ResponseHeadOptions &options, Instant now)
{
    QByteArray head;
    head.reserve(1024);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const HeaderLine &header : response.headers) {
        appendHeader(head, header);
    }
    for (const HeaderLine &header : standardHeaders()) {
        if (!says(response, header.first)) {
            appendHeader(head, header);
        }
    }
    if (options.isSecure) {
        appendHeader(head, {"Strict-Transport-Security", "max-age=63072000"});
    }
    if (!response.body.isEmpty() && !says(response, "Content-Type")) {
        appendHeader(head, {"Content-Type", "text/plain; charset=utf-8"});
    }
    if (hasLength(response.status)) {
        appendHeader(head, {"Content-Length", QByteArray::number(response.body.size())});
    }
    appendHeader(head, {"Date", httpDate(now)});
    if (options.isClosing) {
        head += "Connection: close\r\n";
    } else if (options.isOldProtocol) {
        head += "Connection: keep-alive\r\n";
    }
    return head + "\r\n";
}

} // namespace guestwright
