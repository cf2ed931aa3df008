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
    std::ranges::copy_if(decomposed, std::back_inserter(folded),
                         [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
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
