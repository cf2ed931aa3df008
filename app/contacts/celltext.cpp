#include "app/contacts/celltext.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Marks that make a text look like another one; the joiners U+200C and U+200D belong to words and stay.
bool isDisguise(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x200B || code == 0xFEFF || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t';
}

bool isPlainAscii(QByteArrayView utf8)
{
    char before = 0;
    for (const char c : utf8) {
        if (c < ' ' || c == 0x7F || (c == ' ' && before == ' ')) {
            return false;
        }
        before = c;
    }
    return true;
}

} // namespace

QString lineText(QByteArrayView utf8)
{
    const QByteArrayView trimmed = utf8.trimmed();
    if (isPlainAscii(trimmed)) {
        return QString::fromLatin1(trimmed);
    }
    QString text = QString::fromUtf8(trimmed);
    std::ranges::replace_if(text, isBreak, u' ');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || isDisguise(c); });
    return text.simplified();
}

QString noteText(QByteArrayView utf8)
{
    const QByteArrayView trimmed = utf8.trimmed();
    if (isPlainAscii(trimmed)) {
        return QString::fromLatin1(trimmed);
    }
    QString text = QString::fromUtf8(trimmed);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return (c.category() == QChar::Other_Control && !isBreak(c)) || isDisguise(c); });
    return text.trimmed();
}

} // namespace guestwright
