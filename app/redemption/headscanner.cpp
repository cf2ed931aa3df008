#include "app/redemption/requesthead.h"

namespace guestwright {

namespace {

constexpr int forgivenLines = 2; // before a request line (RFC 9112, 2.2)

bool isForbiddenByte(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value == 0x7f || (value < 0x20 && byte != '\t' && byte != '\r' && byte != '\n');
}

} // namespace

HeadScanner::Answer HeadScanner::scan(QByteArrayView bytes)
{
    while (m_position < bytes.size()) {
        const char byte = bytes[m_position++];
        if (isForbiddenByte(byte) || m_isAfterReturn != (byte == '\n')) {
            return Refused{400};
        }
        m_isAfterReturn = byte == '\r';
        if (byte == '\n') {
            const bool isEmpty = m_position - m_lineBegin == 2;
            m_lineBegin = m_position;
            if (isEmpty && m_lines > 0) {
                return Complete{m_begin, m_position};
            }
            if (isEmpty) {
                m_begin = m_position;
                if (m_begin > 2 * forgivenLines) {
                    return Refused{400};
                }
                continue;
            }
            if (++m_lines > m_limits.fields + 1) {
                return Refused{431};
            }
        }
        if (m_lines == 0 && m_position - m_begin > m_limits.target + 32) { // a method and a version beside it
            return Refused{414};
        }
        if (m_position - m_begin > m_limits.head) {
            return Refused{431};
        }
    }
    return More{};
}

} // namespace guestwright
