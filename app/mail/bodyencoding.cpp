#include "app/mail/bodyencoding.h"

#include <algorithm>
#include <array>

namespace guestwright {

namespace {

constexpr qsizetype longestEncodedLine = 76;
constexpr qsizetype octetsPerBase64Line = 57;
constexpr char upperHex[] = "0123456789ABCDEF";

constexpr std::array<bool, 256> makeLiteralTable()
{
    std::array<bool, 256> literal{};
    for (std::size_t c = 0x20; c < 0x7f; ++c) {
        literal[c] = c != '=';
    }
    literal['\t'] = true;
    return literal;
}

constexpr std::array<bool, 256> literalOctets = makeLiteralTable();

// One line without its CRLF. A soft break (=CRLF) stands wherever 76 columns would be passed.
char *encodeLine(char *out, QByteArrayView line)
{
    const char *lineStart = out;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool isLast = i + 1 == line.size();
        const bool isBlankAtEnd = isLast && (c == ' ' || c == '\t');
        // "From " and a lone dot at the start of a line are mangled by some old relays.
        const bool isFragile = out == lineStart && (c == '.' || (c == 'F' && line.sliced(i).startsWith("From ")));
        const bool isLiteral = literalOctets[static_cast<uchar>(c)] && !isBlankAtEnd && !isFragile;
        const qsizetype room = longestEncodedLine - (isLast ? 0 : 1) - (out - lineStart);
        if (room < (isLiteral ? 1 : 3)) {
            *out++ = '=';
            *out++ = '\r';
            *out++ = '\n';
            lineStart = out;
        }
        if (isLiteral) {
            *out++ = c;
        } else {
            *out++ = '=';
            *out++ = upperHex[static_cast<uchar>(c) >> 4];
            *out++ = upperHex[static_cast<uchar>(c) & 15];
        }
    }
    return out;
}

void appendQuotedPrintable(QByteArray &out, QByteArrayView utf8)
{
    const qsizetype before = out.size();
    // Every octet as three, a soft break for every 24 of them, and the last CRLF.
    out.resize(before + utf8.size() * 3 + utf8.size() / 8 + 16);
    char *end = out.data() + before;
    while (!utf8.isEmpty()) {
        const qsizetype lineEnd = utf8.indexOf('\r');
        end = encodeLine(end, lineEnd < 0 ? utf8 : utf8.first(lineEnd));
        *end++ = '\r';
        *end++ = '\n';
        utf8 = lineEnd < 0 ? QByteArrayView() : utf8.sliced(lineEnd + 2);
    }
    out.resize(end - out.data());
}

void appendBase64(QByteArray &out, QByteArrayView utf8)
{
    for (qsizetype start = 0; start < utf8.size(); start += octetsPerBase64Line) {
        const qsizetype size = std::min(octetsPerBase64Line, utf8.size() - start);
        out.append(QByteArray::fromRawData(utf8.data() + start, size).toBase64()).append("\r\n");
    }
}

} // namespace

BodyEncoding bodyEncodingFor(QByteArrayView utf8)
{
    const auto beyond = std::ranges::count_if(utf8, [](char c) { return (c & 0x80) != 0; });
    // Quoted-printable costs two more for each such octet, base64 a third of everything.
    return beyond * 6 > utf8.size() ? BodyEncoding::Base64 : BodyEncoding::QuotedPrintable;
}

QByteArray canonicalText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray canonical(utf8.size() + utf8.count('\n') + utf8.count('\r') + 2, Qt::Uninitialized);
    char *out = canonical.data();
    const char *const end = utf8.constData() + utf8.size();
    for (const char *in = utf8.constData(); in < end; ++in) {
        const auto c = static_cast<uchar>(*in);
        if (c == '\r' || c == '\n') {
            in += c == '\r' && in + 1 < end && in[1] == '\n' ? 1 : 0;
            *out++ = '\r';
            *out++ = '\n';
        } else if ((c >= 0x20 && c != 0x7f) || c == '\t') {
            *out++ = *in;
        }
    }
    const qsizetype size = out - canonical.constData();
    canonical.resize(size);
    if (size > 0 && !canonical.endsWith('\n')) {
        canonical.append("\r\n");
    }
    return canonical;
}

void appendEncoded(QByteArray &out, QByteArrayView utf8, BodyEncoding encoding)
{
    if (encoding == BodyEncoding::Base64) {
        appendBase64(out, utf8);
    } else {
        appendQuotedPrintable(out, utf8);
    }
}

} // namespace guestwright
