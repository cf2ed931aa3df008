#include "app/redemption/http.h"

namespace guestwright {

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

QByteArray reasonPhrase(int status)
{
    // RFC 9110 section 15, 6585 and 8297; what is not listed here is never sent.
    static const QHash<int, QByteArray> phrases{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {426, "Upgrade Required"},
        {428, "Precondition Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    };
    return phrases.value(status);
}

Response plainResponse(int status)
{
    Response response{.status = status};
    response.headers.emplaceBack("Content-Type", "text/plain; charset=utf-8");
    response.body = reasonPhrase(status) + '\n';
    return response;
}

Response wrongMethod(const QByteArray &allowed)
{
    Response response = plainResponse(405);
    response.headers.emplaceBack("Allow", allowed);
    return response;
}

} // namespace guestwright
