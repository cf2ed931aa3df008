#include "app/contacts/utf8transcoder.h"

#include "app/contacts/codepages.h"

namespace guestwright {

namespace {

constexpr char32_t replacement = 0xFFFD;

void appendUtf8(char32_t character, QByteArray &utf8)
{
    if (character < 0x80) {
        utf8.append(char(character));
    } else if (character < 0x800) {
        utf8.append(char(0xC0 | (character >> 6)));
        utf8.append(char(0x80 | (character & 0x3F)));
    } else if (character < 0x10000) {
        utf8.append(char(0xE0 | (character >> 12)));
        utf8.append(char(0x80 | ((character >> 6) & 0x3F)));
        utf8.append(char(0x80 | (character & 0x3F)));
    } else {
        utf8.append(char(0xF0 | (character >> 18)));
        utf8.append(char(0x80 | ((character >> 12) & 0x3F)));
        utf8.append(char(0x80 | ((character >> 6) & 0x3F)));
        utf8.append(char(0x80 | (character & 0x3F)));
    }
}

int unitSizeOf(TextEncoding::Kind kind)
{
    switch (kind) {
    case TextEncoding::Kind::Utf16Le:
    case TextEncoding::Kind::Utf16Be:
        return 2;
    case TextEncoding::Kind::Utf32Le:
    case TextEncoding::Kind::Utf32Be:
        return 4;
    default:
        return 1;
    }
}

} // namespace

Utf8Transcoder::Utf8Transcoder(const TextEncoding &encoding)
    : m_encoding(encoding)
    , m_unitSize(unitSizeOf(encoding.kind))
    , m_isBigEndian(encoding.kind == TextEncoding::Kind::Utf16Be || encoding.kind == TextEncoding::Kind::Utf32Be)
{
    if (encoding.kind == TextEncoding::Kind::CodePage) {
        const CodePage *page = codePageNamed(encoding.name.toLatin1());
        for (qsizetype at = 0; page && at < page->upper.size(); ++at) {
            appendUtf8(page->upper.at(at).unicode(), m_upper.at(size_t(at)));
        }
    } else if (encoding.kind == TextEncoding::Kind::Converter) {
        m_decoder = QStringDecoder(encoding.name.toLatin1().constData());
    }
}

void Utf8Transcoder::add(QByteArrayView bytes, QByteArray &utf8)
{
    switch (m_encoding.kind) {
    case TextEncoding::Kind::Utf8:
        utf8.append(bytes);
        return;
    case TextEncoding::Kind::CodePage:
        addCodePage(bytes, utf8);
        return;
    case TextEncoding::Kind::Converter:
        addConverted(bytes, utf8);
        return;
    default:
        addWide(bytes, utf8);
    }
}

void Utf8Transcoder::finish(QByteArray &utf8)
{
    if (m_surrogate != 0 || m_unitFilled > 0) {
        appendUtf8(replacement, utf8);
    }
    m_surrogate = 0;
    m_unitFilled = 0;
}

void Utf8Transcoder::addCodePage(QByteArrayView bytes, QByteArray &utf8)
{
    utf8.reserve(utf8.size() + bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        if (uchar(byte) < 0x80) {
            utf8.append(byte);
        } else {
            utf8.append(m_upper.at(uchar(byte) - 0x80));
        }
    }
}

void Utf8Transcoder::addConverted(QByteArrayView bytes, QByteArray &utf8)
{
    const QString text = m_decoder.decode(bytes);
    const QByteArray encoded = m_encoder.encode(text);
    utf8.append(encoded);
}

void Utf8Transcoder::addWide(QByteArrayView bytes, QByteArray &utf8)
{
    for (const char byte : bytes) {
        m_unit.at(size_t(m_unitFilled++)) = uchar(byte);
        if (m_unitFilled < m_unitSize) {
            continue;
        }
        char32_t unit = 0;
        for (int at = 0; at < m_unitSize; ++at) {
            unit = (unit << 8) | m_unit.at(size_t(m_isBigEndian ? at : m_unitSize - 1 - at));
        }
        m_unitFilled = 0;
        addUnit(unit, utf8);
    }
}

void Utf8Transcoder::addUnit(char32_t unit, QByteArray &utf8)
{
    const bool isHigh = unit >= 0xD800 && unit <= 0xDBFF;
    const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_surrogate != 0) {
        const char32_t high = m_surrogate;
        m_surrogate = 0;
        if (isLow) {
            appendUtf8(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00), utf8);
            return;
        }
        appendUtf8(replacement, utf8);
    }
    if (isHigh && m_unitSize == 2) {
        m_surrogate = unit;
        return;
    }
    appendUtf8(isHigh || isLow || unit > 0x10FFFF ? replacement : unit, utf8);
}

} // namespace guestwright
