#include "app/contacts/formulaguard.h"

#include <algorithm>
#include <array>

namespace guestwright {

namespace {

bool startsFormula(QByteArrayView utf8)
{
    constexpr QByteArrayView signs("=+-@\t\r\n\0", 8);
    constexpr std::array<QByteArrayView, 4> fullwidth = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                                         "\xEF\xBC\xA0"};
    if (utf8.isEmpty()) {
        return false;
    }
    return signs.contains(utf8.front())
        || std::ranges::any_of(fullwidth, [utf8](QByteArrayView sign) { return utf8.startsWith(sign); });
}

} // namespace

bool needsGuard(QByteArrayView utf8)
{
    qsizetype apostrophes = 0;
    while (apostrophes < utf8.size() && utf8.at(apostrophes) == '\'') {
        ++apostrophes;
    }
    return startsFormula(utf8.sliced(apostrophes));
}

QByteArrayView unguarded(QByteArrayView utf8)
{
    return utf8.startsWith('\'') && needsGuard(utf8) ? utf8.sliced(1) : utf8;
}

} // namespace guestwright
