#include "app/mail/dotstuffing.h"

#include <cstring>

namespace guestwright {

namespace {

constexpr std::ptrdiff_t longestLine = 998;

const char *findOctet(const char *from, const char *end, char wanted)
{
    const void *found = std::memchr(from, wanted, static_cast<std::size_t>(end - from));
    return found != nullptr ? static_cast<const char *>(found) : end;
}

} // namespace

bool appendStuffed(QByteArray &out, QByteArrayView message)
{
    const char *const end = message.data() + message.size();
    if (findOctet(message.data(), end, '\0') != end) {
        return false;
    }
    const char *copied = message.data();
    for (const char *line = copied; line < end;) {
        const char *feed = findOctet(line, end, '\n');
        const char *text = feed == end ? end : feed - 1;
        const bool endsWell = feed == end || (feed > line && *text == '\r');
        if (!endsWell || text - line > longestLine || findOctet(line, text, '\r') != text) {
            return false;
        }
        if (*line == '.') {
            out.append(copied, line - copied).append('.');
            copied = line;
        }
        line = feed == end ? end : feed + 1;
    }
    out.append(copied, end - copied);
    if (!message.endsWith('\n')) {
        out.append("\r\n");
    }
    return true;
}

} // namespace guestwright
