#include "tests/app/redemption/badrequests.h"

namespace guestwright::test {

namespace {

QByteArray get(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n" + body;
}

QByteArray line(const QByteArray &requestLine)
{
    return requestLine + "\r\nHost: x\r\n\r\n";
}

QList<BadRequest> badLines()
{
    return {
        {"bare LF after the request line", "GET / HTTP/1.1\nHost: x\r\n\r\n", 400},
        {"bare LF everywhere", "GET / HTTP/1.1\nHost: x\n\n", 400},
        {"bare CR in the request line", "GET / HTTP/1.1\rX\r\nHost: x\r\n\r\n", 400},
        {"no version", line("GET /"), 400},
        {"no target", line("GET HTTP/1.1"), 400},
        {"two blanks before the target", line("GET  / HTTP/1.1"), 400},
        {"two blanks before the version", line("GET /  HTTP/1.1"), 400},
        {"blank at the end", line("GET / HTTP/1.1 "), 400},
        {"blank at the begin", line(" GET / HTTP/1.1"), 400},
        {"tab as a blank", line("GET\t/\tHTTP/1.1"), 400},
        {"blank in the target", line("GET /a b HTTP/1.1"), 400},
        {"lower-case protocol", line("GET / http/1.1"), 400},
        {"no protocol", line("GET / 1.1"), 400},
        {"version of one digit", line("GET / HTTP/1"), 400},
        {"version of two digits", line("GET / HTTP/1.10"), 400},
        {"version with blanks", line("GET / HTTP /1.1"), 400},
        {"version with a comma", line("GET / HTTP/1,1"), 400},
        {"version with letters", line("GET / HTTP/a.b"), 400},
        {"version with a sign", line("GET / HTTP/+1.1"), 400},
        {"version 2", line("GET / HTTP/2.0"), 505},
        {"version 0.9 in full", line("GET / HTTP/0.9"), 505},
        {"version 1.2", line("GET / HTTP/1.2"), 505},
        {"the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
        {"a greeting of TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400},
        {"controls in the method", line("G\x01T / HTTP/1.1"), 400},
        {"brackets in the method", line("G(T / HTTP/1.1"), 400},
        {"empty method", line("/ HTTP/1.1"), 400},
        {"NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n", 28), 400},
        {"many empty lines first", QByteArray("\r\n\r\n\r\n\r\n") + line("GET / HTTP/1.1"), 400},
        {"only a return first", "\rGET / HTTP/1.1\r\nHost: x\r\n\r\n", 400},
    };
}

QList<BadRequest> badTargets()
{
    return {
        {"fragment", line("GET /#a HTTP/1.1"), 400},
        {"no slash", line("GET a HTTP/1.1"), 400},
        {"authority for GET", line("GET example.org:80 HTTP/1.1"), 400},
        {"authority for CONNECT", line("CONNECT example.org:80 HTTP/1.1"), 400},
        {"star for GET", line("GET * HTTP/1.1"), 400},
        {"other scheme", line("GET ftp://x/ HTTP/1.1"), 400},
        {"user in the target", line("GET http://me:it@x/ HTTP/1.1"), 400},
        {"absolute target without a host", line("GET http:///a HTTP/1.1"), 400},
        {"raw bytes above ASCII", line("GET /\xc3\xa9 HTTP/1.1"), 400},
        {"escape of one digit", line("GET /%a HTTP/1.1"), 400},
        {"escape of no digits", line("GET /%zz HTTP/1.1"), 400},
        {"escape at the end", line("GET /a% HTTP/1.1"), 400},
        {"escaped NUL", line("GET /%00 HTTP/1.1"), 400},
        {"escaped line break", line("GET /a%0d%0aX:%20y HTTP/1.1"), 400},
        {"escaped slash", line("GET /a%2fb HTTP/1.1"), 400},
        {"escaped backslash", line("GET /a%5c..%5cb HTTP/1.1"), 400},
        {"backslash", line("GET /a\\b HTTP/1.1"), 400},
        {"overlong UTF-8", line("GET /%c0%ae%c0%ae/ HTTP/1.1"), 400},
        {"half of UTF-8", line("GET /%e2%82 HTTP/1.1"), 400},
        {"dot segments", line("GET /a/../b HTTP/1.1"), 400},
        {"escaped dot segments", line("GET /%2e%2e/b HTTP/1.1"), 400},
        {"single dot", line("GET /./b HTTP/1.1"), 400},
        {"dots at the end", line("GET /a/.. HTTP/1.1"), 400},
        {"angle brackets", line("GET /<a> HTTP/1.1"), 400},
        {"quotes in the query", line("GET /?\"a\" HTTP/1.1"), 400},
    };
}

QList<BadRequest> badHosts()
{
    const auto host = [](const QByteArray &value) { return "GET / HTTP/1.1\r\nHost:" + value + "\r\n\r\n"; };
    return {
        {"no host", "GET / HTTP/1.1\r\n\r\n", 400},
        {"two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n", 400},
        {"two hosts of two cases", "GET / HTTP/1.1\r\nHost: x\r\nhOST: y\r\n\r\n", 400},
        {"two hosts in old", "GET / HTTP/1.0\r\nHost: x\r\nHost: y\r\n\r\n", 400},
        {"empty host", host(""), 400},
        {"hosts with a comma", host(" a, b"), 400},
        {"host with a path", host(" a/b"), 400},
        {"host with a user", host(" me@a"), 400},
        {"host with a blank", host(" a b"), 400},
        {"host with a query", host(" a?b"), 400},
        {"host with a port of letters", host(" a:b"), 400},
        {"host with a long port", host(" a:123456"), 400},
        {"host with two ports", host(" a:1:2"), 400},
        {"host that is a URL", host(" http://a"), 400},
        {"host with an open bracket", host(" [::1"), 400},
        {"host with something behind the bracket", host(" [::1]x"), 400},
    };
}

QList<BadRequest> badFields()
{
    QByteArray many;
    for (int i = 0; i < 64; ++i) { // and the host
        many += "A" + QByteArray::number(i) + ": b\r\n";
    }
    return {
        {"blank before the colon", get("A : b\r\n"), 400},
        {"tab before the colon", get("A\t: b\r\n"), 400},
        {"no colon", get("A\r\n"), 400},
        {"no name", get(": b\r\n"), 400},
        {"folded field", get("A: b\r\n c\r\n"), 400},
        {"field folded by a tab", get("A: b\r\n\tc\r\n"), 400},
        {"folded first field", "GET / HTTP/1.1\r\n Host: x\r\n\r\n", 400},
        {"blank line before the fields", "GET / HTTP/1.1\r\n \r\nHost: x\r\n\r\n", 400},
        {"bare CR in a value", get("A: b\rc\r\n"), 400},
        {"bare LF in a value", get("A: b\nC: d\r\n"), 400},
        {"NUL in a value", get(QByteArray("A: b\0c\r\n", 8)), 400},
        {"escape in a value", get("A: \x1b[0m\r\n"), 400},
        {"DEL in a value", get("A: \x7f\r\n"), 400},
        {"brackets in a name", get("A(: b\r\n"), 400},
        {"bytes above ASCII in a name", get("\xc3\xa4: b\r\n"), 400},
        {"NUL in a name", get(QByteArray("A\0: b\r\n", 7)), 400},
        {"quotes in a name", get("\"A\": b\r\n"), 400},
        {"too many fields", get(many), 431},
        {"a field too long", get("A: " + QByteArray(17 * 1024, 'a') + "\r\n"), 431},
        {"a name too long", get(QByteArray(17 * 1024, 'a') + ": a\r\n"), 431},
        {"a target too long", line("GET /" + QByteArray(9 * 1024, 'a') + " HTTP/1.1"), 414},
        {"a method too long", line(QByteArray(9 * 1024, 'A') + " / HTTP/1.1"), 414},
        {"no end of the line", QByteArray(20 * 1024, 'A'), 414},
        {"an unknown expectation", post("Expect: 200-ok\r\nContent-Length: 1\r\n"), 417},
    };
}

QList<BadRequest> badLengths()
{
    const auto length = [](const QByteArray &value) { return post("Content-Length:" + value + "\r\n", "GET"); };
    return {
        {"negative length", length(" -1"), 400},
        {"length with a plus", length(" +3"), 400},
        {"hexadecimal length", length(" 0x3"), 400},
        {"octal length", length(" 03"), 400},
        {"length with a blank", length(" 1 2"), 400},
        {"length with a comma", length(" 3, 3"), 400},
        {"length with an underscore", length(" 1_0"), 400},
        {"length with a point", length(" 3.0"), 400},
        {"empty length", length(""), 400},
        {"length in words", length(" three"), 400},
        {"length in other digits", length(" \xd9\xa3"), 400},
        {"length with an exponent", length(" 1e1"), 400},
        {"two different lengths", post("Content-Length: 3\r\nContent-Length: 4\r\n", "GET"), 400},
        {"two equal lengths", post("Content-Length: 3\r\nContent-Length: 3\r\n", "GET"), 400},
        {"a length that overflows", length(" 18446744073709551619"), 413},
        {"a length of many digits", length(' ' + QByteArray(200, '9')), 413},
        {"length and chunks", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {"chunks and length", post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"), 400},
    };
}

QList<BadRequest> badCodings()
{
    const auto coding = [](const QByteArray &value) {
        return post("Transfer-Encoding:" + value + "\r\n", "0\r\n\r\n");
    };
    return {
        {"unknown coding", coding(" xchunked"), 400},
        {"identity", coding(" identity"), 400},
        {"chunked not last", coding(" chunked, gzip"), 400},
        {"chunked twice", coding(" chunked, chunked"), 501},
        {"another coding first", coding(" gzip, chunked"), 501},
        {"two fields of coding", coding(" chunked\r\nTransfer-Encoding: chunked"), 400},
        {"two fields, one hidden", coding(" chunked\r\nTransfer-Encoding: identity"), 400},
        {"empty coding", coding(""), 400},
        {"coding in quotes", coding(" \"chunked\""), 400},
        {"coding with a parameter", coding(" chunked;a=b"), 400},
        {"coding with a vertical tab",
         coding(" \x0b"
                "chunked"),
         400},
        {"coding with a comma first", coding(" ,chunked"), 400},
        {"coding behind a fold", coding("\r\n chunked"), 400},
        {"blank before the colon of a coding", post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"), 400},
        {"coding in old", "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
    };
}

} // namespace

QList<BadRequest> badRequests()
{
    return badLines() + badTargets() + badHosts() + badFields() + badLengths() + badCodings();
}

} // namespace guestwright::test
