#include "models/cards/sheet.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr double inch = 25.4; // mm

QString plainSheetName(const QString &name)
{
    QString plain;
    std::ranges::copy_if(name.toLower(), std::back_inserter(plain), [](QChar c) { return c.isLetterOrNumber(); });
    return plain;
}

} // namespace

const QList<Sheet> &allSheets()
{
    static const QList<Sheet> sheets{
        {.names = {u"a4-10"_s, u"a4"_s},
         .paper = u"A4"_s,
         .page = {210, 297},
         .columns = 2,
         .rows = 5,
         .first = {17.5, 13.5},
         .card = {85, 54},
         .pitch = {90, 54}},
        {.names = {u"avery-5371"_s, u"5371"_s, u"letter-10"_s, u"letter"_s},
         .paper = u"Letter (Avery 5371)"_s,
         .page = {8.5 * inch, 11 * inch},
         .columns = 2,
         .rows = 5,
         .first = {0.75 * inch, 0.5 * inch},
         .card = {3.5 * inch, 2 * inch},
         .pitch = {3.5 * inch, 2 * inch},
         .inches = true},
    };
    return sheets;
}

std::optional<Sheet> sheetNamed(const QString &name)
{
    const QString wanted = plainSheetName(name);
    for (const Sheet &sheet : allSheets()) {
        for (const QString &known : sheet.names) {
            if (plainSheetName(known) == wanted) {
                return sheet;
            }
        }
    }
    return std::nullopt;
}

QString sheetTitle(const Sheet &sheet)
{
    const double unit = sheet.inches ? inch : 1;
    const auto measure = [unit](double length) { return QLocale().toString(length / unit, 'g', 4); };
    const QString words = sheet.inches ? QCoreApplication::translate("Sheet", "%1, %2 cards of %3 × %4 in")
                                       : QCoreApplication::translate("Sheet", "%1, %2 cards of %3 × %4 mm");
    return words.arg(sheet.paper).arg(sheet.cards()).arg(measure(sheet.card.width()), measure(sheet.card.height()));
}

} // namespace guestwright
