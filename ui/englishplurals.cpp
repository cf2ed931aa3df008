#include "ui/englishplurals.h"

namespace guestwright {

using namespace Qt::StringLiterals;

QString EnglishPlurals::translate(const char * /*context*/, const char *text, const char * /*note*/, int n) const
{
    const QString words = QString::fromUtf8(text);
    if (n < 0 || !words.contains(u"(s)"_s)) {
        return {};
    }
    return QString(words).replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
}

} // namespace guestwright
