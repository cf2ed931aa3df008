#pragma once

#include "app/contacts/textencoding.h"

#include <QByteArray>
#include <QStringConverter>

#include <array>

namespace guestwright {

/// Turns a file's bytes, given in any pieces, into UTF-8; a character may be cut by every edge. UTF-8 passes as it is,
/// valid or not; elsewhere what is no character becomes U+FFFD.
class Utf8Transcoder
{
public:
    explicit Utf8Transcoder(const TextEncoding &encoding);

    /// Appends to `utf8`.
    void add(QByteArrayView bytes, QByteArray &utf8);

    /// A character that was begun and never ended becomes U+FFFD.
    void finish(QByteArray &utf8);

private:
    void addUnit(char32_t unit, QByteArray &utf8);
    void addWide(QByteArrayView bytes, QByteArray &utf8);
    void addCodePage(QByteArrayView bytes, QByteArray &utf8);
    void addConverted(QByteArrayView bytes, QByteArray &utf8);

    TextEncoding m_encoding;
    int m_unitSize = 1; // bytes
    bool m_isBigEndian = false;
    std::array<uchar, 4> m_unit{};
    int m_unitFilled = 0;
    char32_t m_surrogate = 0; // a high one that waits for its low one
    std::array<QByteArray, 128> m_upper; // of a code page
    QStringDecoder m_decoder;
    QStringEncoder m_encoder{QStringConverter::Utf8};
};

} // namespace guestwright
