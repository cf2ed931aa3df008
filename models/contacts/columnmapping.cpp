#include "models/contacts/columnmapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords {
    ColumnMapping::Field field;
    const char *key;
    const char *label;
};

using enum ColumnMapping::Field;

constexpr std::array fieldWords = {
    FieldWords{Extra, "extra", QT_TRANSLATE_NOOP("ColumnMapping", "Extra field")},
    FieldWords{Ignore, "ignore", QT_TRANSLATE_NOOP("ColumnMapping", "Do not import")},
    FieldWords{Name, "name", QT_TRANSLATE_NOOP("ColumnMapping", "Name")},
    FieldWords{FirstName, "first-name", QT_TRANSLATE_NOOP("ColumnMapping", "First name")},
    FieldWords{LastName, "last-name", QT_TRANSLATE_NOOP("ColumnMapping", "Last name")},
    FieldWords{Email, "email", QT_TRANSLATE_NOOP("ColumnMapping", "Email")},
    FieldWords{Phone, "phone", QT_TRANSLATE_NOOP("ColumnMapping", "Phone")},
    FieldWords{Organization, "organization", QT_TRANSLATE_NOOP("ColumnMapping", "Organization")},
};

const FieldWords &wordsOf(ColumnMapping::Field field)
{
    return *std::ranges::find(fieldWords, field, &FieldWords::field);
}

} // namespace

QList<qsizetype> ColumnMapping::columnsOf(Field field) const
{
    QList<qsizetype> found;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (columns.at(column).field == field) {
            found.append(column);
        }
    }
    std::ranges::stable_sort(found, {}, [this](qsizetype column) { return columns.at(column).rank; });
    return found;
}

bool ColumnMapping::namesPeople() const
{
    return std::ranges::any_of(columns, [](const Column &column) {
        return column.field != Extra && column.field != Ignore && column.field != Organization;
    });
}

void ColumnMapping::assign(qsizetype column, Field field)
{
    int first = 0;
    for (const Column &other : std::as_const(columns)) {
        first = other.field == field ? std::min(first, other.rank) : first;
    }
    columns[column].field = field;
    columns[column].rank = first - 1;
}

QString ColumnMapping::keyOf(Field field)
{
    return QString::fromLatin1(wordsOf(field).key);
}

std::optional<ColumnMapping::Field> ColumnMapping::fieldFromKey(const QString &key)
{
    const QString plain = key.trimmed().toLower().replace(u'_', u'-');
    const auto it = std::ranges::find_if(
        fieldWords, [&plain](const FieldWords &words) { return plain == QLatin1StringView(words.key); });
    if (it == fieldWords.end()) {
        return {};
    }
    return it->field;
}

QString ColumnMapping::label(Field field)
{
    return QCoreApplication::translate("ColumnMapping", wordsOf(field).label);
}

} // namespace guestwright
