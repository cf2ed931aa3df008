#include "ui/commandpalette/paletteranking.h"

#include "models/core/folding.h"

#include <QStringList>

#include <algorithm>

namespace guestwright {

namespace {

QStringList wordsOf(const QString &folded)
{
    QString letters = folded;
    for (QChar &letter : letters) {
        letter = letter.isLetterOrNumber() ? letter : QChar(u' ');
    }
    return letters.split(u' ', Qt::SkipEmptyParts);
}

bool beginWords(const QStringList &typed, const QStringList &words)
{
    return std::ranges::all_of(typed, [&words](const QString &begin) {
        return std::ranges::any_of(words, [&begin](const QString &word) { return word.startsWith(begin); });
    });
}

bool standInOrder(const QString &letters, const QString &text)
{
    qsizetype at = 0;
    return std::ranges::all_of(letters, [&at, &text](QChar letter) {
        at = letter == u' ' ? at : text.indexOf(letter, at) + 1;
        return letter == u' ' || at > 0;
    });
}

} // namespace

std::optional<int> paletteRank(const QString &typed, const QString &text, const QString &where)
{
    const QString wanted = foldName(typed);
    const QString folded = foldName(text);
    if (folded.startsWith(wanted)) {
        return 0;
    }
    const QStringList begins = wordsOf(wanted);
    const QStringList words = wordsOf(folded);
    if (!begins.isEmpty() && beginWords(begins, words)) {
        return 1;
    }
    if (!begins.isEmpty() && beginWords(begins, words + wordsOf(foldName(where)))) {
        return 2;
    }
    if (folded.contains(wanted)) {
        return 3;
    }
    return standInOrder(wanted, folded) ? std::optional(4) : std::nullopt;
}

} // namespace guestwright
