#include "app/redemption/requesthead.h"

#include "app/redemption/requesttarget.h"

#include <algorithm>

namespace guestwright {

namespace {

using Refused = HeadScanner::Refused;
using Step = std::optional<Refused>; ///< nothing: go on

bool isTokenByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenByte);
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

Request::Method methodOf(QByteArrayView name)
{
    return name == "GET" ? Request::Method::Get
        : name == "HEAD" ? Request::Method::Head
        : name == "POST" ? Request::Method::Post
        : name == "PUT"  ? Request::Method::Put
                         : Request::Method::Other;
}

Step readVersion(QByteArrayView version, RequestHead &head)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.'
        || !isDigit(version[7])) {
        return Refused{400};
    }
    if (version[5] != '1' || version[7] > '1') {
        return Refused{505};
    }
    head.isOld = version[7] == '0';
    head.staysOpen = !head.isOld;
    return {};
}

Step readRequestLine(QByteArrayView line, RequestHead &head, const HeadLimits &limits)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1) {
        return Refused{400};
    }
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (!isToken(method)) {
        return Refused{400};
    }
    if (const Step refused = readVersion(line.sliced(last + 1), head)) {
        return refused;
    }
    if (target.size() > limits.target) {
        return Refused{414};
    }
    head.request.method = methodOf(method);
    return readTarget(target, method, head.request) ? Step() : Refused{400};
}

Step readField(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    // A blank before the colon, or at the begin of a line (obs-fold), is where servers disagree.
    if (colon <= 0 || !isToken(line.first(colon)) || line.contains('\r')) {
        return Refused{400};
    }
    head.request.headers.append(
        {line.first(colon).toByteArray().toLower(), withoutBlanks(line.sliced(colon + 1)).toByteArray()});
    return {};
}

QList<QByteArray> valuesOf(const RequestHead &head, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const auto &[key, value] : head.request.headers) {
        if (key == name) {
            values.append(value);
        }
    }
    return values;
}

Step checkHost(const RequestHead &head)
{
    const QList<QByteArray> hosts = valuesOf(head, "host");
    if (hosts.isEmpty()) {
        return head.isOld ? Step() : Refused{400};
    }
    return hosts.size() == 1 && isAuthority(hosts.first()) ? Step() : Refused{400};
}

Step readLength(const QList<QByteArray> &lengths, RequestHead &head)
{
    const QByteArray &length = lengths.first();
    const bool isNumber = !length.isEmpty() && std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; });
    // Twice is refused even where both agree, and a leading zero because it is octal to some.
    if (lengths.size() > 1 || !isNumber || (length.size() > 1 && length.startsWith('0'))) {
        return Refused{400};
    }
    if (length.size() > 18) {
        return Refused{413};
    }
    head.length = length.toULongLong();
    return {};
}

Step readCoding(const QList<QByteArray> &codings, RequestHead &head)
{
    if (codings.size() > 1 || head.isOld) {
        return Refused{400};
    }
    const QByteArray coding = codings.first().toLower();
    head.isChunked = coding == "chunked";
    if (head.isChunked) {
        return {};
    }
    return coding.endsWith(", chunked") ? Refused{501} : Refused{400}; // without chunked at the end it has no length
}

Step readFraming(RequestHead &head)
{
    const QList<QByteArray> lengths = valuesOf(head, "content-length");
    const QList<QByteArray> codings = valuesOf(head, "transfer-encoding");
    if (!lengths.isEmpty() && !codings.isEmpty()) {
        return Refused{400};
    }
    if (!lengths.isEmpty()) {
        return readLength(lengths, head);
    }
    return codings.isEmpty() ? Step() : readCoding(codings, head);
}

Step readConnection(RequestHead &head)
{
    for (const QByteArray &value : valuesOf(head, "connection")) {
        for (const QByteArray &word : value.toLower().split(',')) {
            const QByteArrayView option = withoutBlanks(word);
            head.staysOpen = option == "close" ? false : head.staysOpen || (head.isOld && option == "keep-alive");
        }
    }
    const QByteArray expected = head.request.header("expect").toLower();
    head.expectsContinue = expected == "100-continue" && !head.isOld;
    return expected.isEmpty() || expected == "100-continue" || head.isOld ? Step() : Refused{417};
}

} // namespace

std::variant<RequestHead, Refused> parseHead(QByteArrayView bytes, HeadLimits limits)
{
    RequestHead head;
    qsizetype lineEnd = bytes.indexOf("\r\n");
    if (lineEnd < 0) {
        return Refused{400};
    }
    if (const Step refused = readRequestLine(bytes.first(lineEnd), head, limits)) {
        return *refused;
    }
    for (qsizetype begin = lineEnd + 2;; begin = lineEnd + 2) {
        lineEnd = bytes.indexOf("\r\n", begin);
        if (lineEnd < 0) {
            return Refused{400};
        }
        if (lineEnd == begin) {
            break;
        }
        if (const Step refused = readField(bytes.sliced(begin, lineEnd - begin), head)) {
            return *refused;
        }
    }
    for (const auto check : {+[](RequestHead &read) { return checkHost(read); }, &readFraming, &readConnection}) {
        if (const Step refused = check(head)) {
            return *refused;
        }
    }
    return head;
}

QByteArray loggablePath(const QByteArray &path)
{
    const qsizetype end = path.indexOf('/', 1);
    const QByteArray first = end < 0 ? path : path.first(end);
    const bool isWord = std::ranges::all_of(first, [](char c) { return c == '/' || (c >= 'a' && c <= 'z'); });
    return isWord && first.size() <= 12 ? first + (end < 0 ? "" : "/…") : QByteArray("/…");
}

} // namespace guestwright
