#include "models/core/folding.h"

#include <algorithm>

namespace guestwright {

namespace {

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Bidirectional overrides and isolates (UAX #9): in a name they only serve to make it look like another.
bool isBidiControl(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f
        || code == 0x061c;
}

/// What Unicode does not take apart though people read it as another letter with something on it: "Søren" stands
/// among the S-o, "Łukasz" among the L.
QStringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        return u"ss";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    }
    return {};
}

} // namespace

QString foldName(const QString &text)
{
    const QString simple = text.simplified();
    if (isAscii(simple)) {
        return simple.toLower();
    }
    const QString decomposed = simple.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (const QStringView plain = plainLetters(c); !plain.isEmpty()) {
            folded += plain;
        } else if (c.category() != QChar::Mark_NonSpacing) {
            folded += c;
        }
    }
    return folded;
}

QString cleanLine(const QString &text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            cleaned += u' ';
        } else if (!isBidiControl(c)) {
            cleaned += c;
        }
    }
    return cleaned.trimmed();
}

} // namespace guestwright
