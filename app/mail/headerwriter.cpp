#include "app/mail/headerwriter.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace guestwright {

namespace {

constexpr qsizetype foldAt = 76;
constexpr qsizetype longestPlainWord = 60;
// An encoded-word has at most 75 characters (RFC 2047): 12 for =?UTF-8?B?…?= leave 60 of base64, which are 45 octets.
constexpr qsizetype wordFrame = 12;
constexpr qsizetype octetsPerWord = 45;
constexpr qsizetype fewestOctets = 9; // less is not worth a word of its own on the line

bool isForbiddenInHeader(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 || (c >= 0xd800 && c <= 0xdfff);
}

bool isPlainHeaderByte(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f;
}

// What readers show as it stands: printable ASCII, single blanks between words, nothing that looks encoded.
bool isPlainPhrase(const QString &value)
{
    if (value.startsWith(u' ') || value.endsWith(u' ') || !std::ranges::all_of(value, isPlainHeaderByte)) {
        return false;
    }
    qsizetype word = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isBlank = value.at(i) == u' ';
        word = isBlank ? 0 : word + 1;
        const bool looksEncoded = value.at(i) == u'=' && i + 1 < value.size() && value.at(i + 1) == u'?';
        if (word > longestPlainWord || looksEncoded || (isBlank && value.at(i + 1) == u' ')) {
            return false;
        }
    }
    return true;
}

bool isAtomText(const QString &value)
{
    return std::ranges::all_of(value, [](QChar c) {
        return c == u' ' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"!#$%&'*+-/^_`{|}~").contains(c);
    });
}

QByteArray quotedString(const QString &value)
{
    QByteArray quoted = "\"";
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\') {
            quoted += '\\';
        }
        quoted += c.toLatin1();
    }
    return quoted + '"';
}

} // namespace

bool isHeaderText(const QString &value)
{
    if (std::ranges::all_of(value, isPlainHeaderByte)) {
        return true;
    }
    const QList<uint> characters = value.toUcs4();
    return value.isValidUtf16() && std::ranges::none_of(characters, isForbiddenInHeader);
}

QString withoutControls(const QString &value)
{
    if (isHeaderText(value)) {
        return value;
    }
    QString cleaned;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c.isHighSurrogate() && i + 1 < value.size() && value.at(i + 1).isLowSurrogate()) {
            cleaned += c;
            cleaned += value.at(++i);
        } else if (!isForbiddenInHeader(c.unicode())) {
            cleaned += c;
        }
    }
    return cleaned;
}

void HeaderWriter::raw(QByteArrayView name, QByteArrayView value)
{
    m_out.append(name).append(": ").append(value).append("\r\n");
}

void HeaderWriter::text(QByteArrayView name, const QString &value)
{
    const QString clean = withoutControls(value);
    m_out.append(name).append(": ");
    qsizetype column = name.size() + 2;
    if (isPlainPhrase(clean)) {
        foldedWords(clean.toLatin1(), column);
    } else {
        encodedWords(clean, column);
    }
    m_out.append("\r\n");
}

void HeaderWriter::mailbox(QByteArrayView name, const Mailbox &value)
{
    const QString clean = withoutControls(value.name);
    const auto address = EmailAddress::parse(value.address);
    const QByteArray mailbox = address ? address->mailbox() : QByteArray();
    m_out.append(name).append(": ");
    qsizetype column = name.size() + 2;
    if (clean.isEmpty()) {
        m_out.append(mailbox).append("\r\n");
        return;
    }
    if (!isPlainPhrase(clean)) {
        encodedWords(clean, column);
    } else if (isAtomText(clean)) {
        foldedWords(clean.toLatin1(), column);
    } else {
        foldedWords(quotedString(clean), column);
    }
    m_out.append(column + mailbox.size() + 3 > foldAt ? "\r\n <" : " <").append(mailbox).append(">\r\n");
}

void HeaderWriter::date(QByteArrayView name, Instant value)
{
    using namespace std::chrono;
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = floor<std::chrono::days>(value);
    const year_month_day date(day);
    const hh_mm_ss time(floor<seconds>(value - day));
    std::array<char, 64> line{};
    const int size =
        std::snprintf(line.data(), line.size(), "%s, %u %s %d %02d:%02d:%02d +0000", days.at(weekday(day).c_encoding()),
                      static_cast<unsigned>(date.day()), months.at(static_cast<unsigned>(date.month()) - 1),
                      static_cast<int>(date.year()), static_cast<int>(time.hours().count()),
                      static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    raw(name, QByteArrayView(line.data(), size));
}

void HeaderWriter::encodedWords(const QString &value, qsizetype &column)
{
    const QByteArray utf8 = value.toUtf8();
    qsizetype start = 0;
    while (start < utf8.size()) {
        qsizetype octets = (foldAt - column - 1 - wordFrame) / 4 * 3;
        if (octets < fewestOctets) {
            m_out.append("\r\n ");
            column = 1;
            octets = octetsPerWord;
        } else if (start > 0) {
            m_out.append(' ');
            ++column;
        }
        qsizetype end = std::min(start + std::min(octets, octetsPerWord), utf8.size());
        while (end < utf8.size() && (static_cast<uchar>(utf8.at(end)) & 0xc0) == 0x80) {
            --end; // never in the middle of a character
        }
        const QByteArray word = utf8.sliced(start, end - start).toBase64();
        m_out.append("=?UTF-8?B?").append(word).append("?=");
        column += word.size() + wordFrame;
        start = end;
    }
}

void HeaderWriter::foldedWords(QByteArrayView words, qsizetype &column)
{
    while (!words.isEmpty()) {
        qsizetype end = words.indexOf(' ', 1);
        end = end < 0 ? words.size() : end;
        if (column + end > foldAt && words.front() == ' ') {
            m_out.append("\r\n");
            column = 0;
        }
        m_out.append(words.first(end));
        column += end;
        words = words.sliced(end);
    }
}

} // namespace guestwright
