#pragma once

#include "app/contacts/textencoding.h"

#include <QByteArray>

namespace guestwright {

/// Decides the encoding of a file on all of its bytes, given in any pieces: a byte-order mark, then UTF-16 by its
/// NULs, then valid UTF-8, then Windows-1252. A single byte at the end can turn the decision.
class EncodingDetector
{
public:
    void add(QByteArrayView bytes);

    /// May be asked at any time; speaks of what was added so far.
    [[nodiscard]] TextEncoding result() const;

private:
    void addByte(uchar byte);
    void addUtf8(uchar byte);
    void addWestern(uchar byte);
    [[nodiscard]] bool isPlainlyWestern() const;

    QByteArray m_head; // enough for byte-order marks and for the statistics of UTF-16
    qint64 m_size = 0;
    bool m_hasNul = false;

    int m_expected = 0; // continuation bytes that a begun UTF-8 character still needs
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
    qint64 m_characters = 0; // valid ones beyond ASCII
    qint64 m_invalid = 0;

    uchar m_previous = 0;
    qint64 m_upper = 0; // bytes from 0x80
    qint64 m_upperRuns = 0;
    qint64 m_unlikely = 0; // bytes that no Western European word contains where they stand
};

} // namespace guestwright
