#include "app/contacts/encodingdetector.h"

#include <algorithm>
#include <cstring>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype detectorHead = 64 * 1024;

bool isAsciiLetter(uchar byte)
{
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/// Eight bytes of ASCII without NUL need no closer look.
bool isPlainBlock(const char *bytes)
{
    quint64 block = 0;
    std::memcpy(&block, bytes, sizeof block);
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 tops = 0x8080808080808080;
    return ((block | ((block - ones) & ~block)) & tops) == 0;
}

struct WideCount {
    qsizetype units = 0;
    qsizetype upperNuls = 0; // in the byte that is 0 in Latin text
    qsizetype lowerNuls = 0;
    qsizetype lineFeeds = 0; // as wide characters
};

WideCount countWide(QByteArrayView head, int upper)
{
    WideCount count;
    for (qsizetype at = 0; at + 1 < head.size(); at += 2) {
        const char high = head.at(at + upper);
        const char low = head.at(at + 1 - upper);
        ++count.units;
        count.upperNuls += high == 0 ? 1 : 0;
        count.lowerNuls += low == 0 ? 1 : 0;
        count.lineFeeds += high == 0 && (low == '\n' || low == '\r') ? 1 : 0;
    }
    return count;
}

/// Lines end in wide characters (other characters may hold their bytes too), and NULs stand where Latin text has
/// them: a stray NUL does neither.
bool isWide(QByteArrayView head, int upper)
{
    const WideCount count = countWide(head, upper);
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    const qsizetype lineEnds = std::ranges::count_if(head, isLineEnd);
    return count.upperNuls * 20 >= count.units && count.lowerNuls * 100 <= count.units
        && count.lineFeeds * 2 >= lineEnds && (lineEnds > 0 || count.upperNuls * 3 >= count.units * 2);
}

} // namespace

void EncodingDetector::add(QByteArrayView bytes)
{
    if (m_head.size() < detectorHead) {
        m_head.append(bytes.first(std::min(bytes.size(), detectorHead - m_head.size())));
    }
    m_size += bytes.size();
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end) {
        if (end - at >= 8 && m_expected == 0 && m_previous < 0x80 && isPlainBlock(at)) {
            m_previous = uchar(at[7]);
            at += 8;
        } else {
            addByte(uchar(*at++));
        }
    }
}

void EncodingDetector::addByte(uchar byte)
{
    m_hasNul = m_hasNul || byte == 0;
    addUtf8(byte);
    addWestern(byte);
    m_previous = byte;
}

void EncodingDetector::addUtf8(uchar byte)
{
    if (m_expected > 0) {
        const bool fits = byte >= m_low && byte <= m_high;
        m_low = 0x80;
        m_high = 0xBF;
        if (fits) {
            m_characters += --m_expected == 0 ? 1 : 0;
            return;
        }
        ++m_invalid;
        m_expected = 0;
    }
    // Table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing above U+10FFFF.
    if (byte >= 0xC2 && byte <= 0xDF) {
        m_expected = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_expected = 2;
        m_low = byte == 0xE0 ? 0xA0 : 0x80;
        m_high = byte == 0xED ? 0x9F : 0xBF;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_expected = 3;
        m_low = byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xF4 ? 0x8F : 0xBF;
    } else if (byte >= 0x80) {
        ++m_invalid;
    }
}

void EncodingDetector::addWestern(uchar byte)
{
    if (byte < 0x80) {
        return;
    }
    ++m_upper;
    m_upperRuns += m_previous < 0x80 ? 1 : 0;
    const bool isUndefined = byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
    // Signs inside words, and the letters of Icelandic alone, are how Polish, Czech and Turkish look in this page.
    const bool isSign = byte >= 0xA1 && byte <= 0xBF && byte != 0xA7 && byte != 0xAA && byte != 0xB0 && byte != 0xB4
        && byte != 0xB7 && byte != 0xBA && byte != 0xBB;
    const bool isRareLetter = byte == 0xD0 || byte == 0xDE || byte == 0xF0 || byte == 0xFE;
    m_unlikely += isUndefined || isRareLetter || (isSign && isAsciiLetter(m_previous)) ? 1 : 0;
}

bool EncodingDetector::isPlainlyWestern() const
{
    return m_unlikely == 0 && m_upper <= 2 * m_upperRuns;
}

TextEncoding EncodingDetector::result() const
{
    if (const auto marked = encodingOfBom(m_head, m_size)) {
        return *marked;
    }
    const QByteArrayView pairs = QByteArrayView(m_head).first(m_head.size() & ~qsizetype(1));
    if (m_hasNul && m_size % 2 == 0) {
        if (isWide(pairs, 1)) {
            return {.kind = TextEncoding::Kind::Utf16Le, .name = u"UTF-16LE"_s};
        }
        if (isWide(pairs, 0)) {
            return {.kind = TextEncoding::Kind::Utf16Be, .name = u"UTF-16BE"_s};
        }
    }
    const qint64 invalid = m_invalid + (m_expected > 0 ? 1 : 0);
    if (invalid == 0) {
        return {};
    }
    // Mostly good UTF-8 with some broken characters is damaged UTF-8: another reading would spoil the good ones.
    if (m_characters > 4 * invalid) {
        return {.certain = false};
    }
    return {.kind = TextEncoding::Kind::CodePage, .name = u"windows-1252"_s, .certain = isPlainlyWestern()};
}

} // namespace guestwright
