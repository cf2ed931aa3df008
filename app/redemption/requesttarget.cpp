#include "app/redemption/requesttarget.h"

#include <QUtf8StringView>

#include <algorithm>

namespace guestwright {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// RFC 3986, 3.3: pchar and the slash.
bool isPathByte(char c)
{
    return isLetterOrDigit(c) || QByteArrayView("-._~!$&'()*+,;=:@%/").contains(c);
}

/// More than RFC 3986 has, because browsers and trackers append queries of their own that are none of our business.
bool isQueryByte(char c)
{
    return c > 0x20 && c < 0x7f && !QByteArrayView("\"#<>").contains(c);
}

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                : -1;
}

bool isPlainPath(const QByteArray &path)
{
    const bool hasControls = std::ranges::any_of(
        path, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\'; });
    if (hasControls || !path.isValidUtf8()) {
        return false;
    }
    const QList<QByteArray> segments = path.split('/');
    return std::ranges::none_of(segments, [](const QByteArray &segment) { return segment == "." || segment == ".."; });
}

bool readOrigin(QByteArrayView target, Request &request)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    const QByteArrayView query = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    const auto decoded = percentDecoded(path);
    const bool hidesSlash = decoded && decoded->count('/') != QByteArray(path.data(), path.size()).count('/');
    if (!path.startsWith('/') || !std::ranges::all_of(path, isPathByte) || !std::ranges::all_of(query, isQueryByte)
        || !decoded || hidesSlash || !isPlainPath(*decoded)) {
        return false;
    }
    request.path = *decoded;
    request.query = query.toByteArray();
    return true;
}

} // namespace

std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexValue(text[i + 2]);
        if (low < 0) {
            return std::nullopt;
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

bool isAuthority(QByteArrayView text)
{
    qsizetype portMark = text.lastIndexOf(':');
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        const bool isAddress = end > 2 && std::ranges::all_of(text.sliced(1, end - 1), [](char c) {
                                   return hexValue(c) >= 0 || c == ':' || c == '.';
                               });
        if (!isAddress || (end + 1 < text.size() && text[end + 1] != ':')) {
            return false;
        }
        portMark = end + 1 < text.size() ? end + 1 : -1;
    } else {
        const QByteArrayView host = portMark < 0 ? text : text.first(portMark);
        if (host.isEmpty() || !std::ranges::all_of(host, [](char c) {
                return isLetterOrDigit(c) || QByteArrayView("-._~!$&'()*+;=%").contains(c);
            })) {
            return false;
        }
    }
    const QByteArrayView port = portMark < 0 ? QByteArrayView() : text.sliced(portMark + 1);
    return port.size() <= 5 && std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; });
}

bool readTarget(QByteArrayView target, QByteArrayView method, Request &request)
{
    if (target == "*") {
        request.path = "/*";
        return method == "OPTIONS";
    }
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() > scheme.size() && target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0) {
            const QByteArrayView rest = target.sliced(scheme.size());
            const auto end = std::ranges::find_if(rest, [](char c) { return c == '/' || c == '?'; }) - rest.begin();
            const QByteArrayView path = rest.sliced(end);
            const QByteArray origin = (path.startsWith('/') ? "" : "/") + path.toByteArray();
            return isAuthority(rest.first(end)) && readOrigin(origin, request);
        }
    }
    return readOrigin(target, request);
}

} // namespace guestwright
