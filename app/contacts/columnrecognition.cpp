#include "app/contacts/columnrecognition.h"

#include "app/contacts/headerwords.h"
#include "models/core/emailaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Field = ColumnMapping::Field;

QStringList uniqueHeaders(const QStringList &header)
{
    QSet<QString> given;
    for (const QString &cell : header) {
        given.insert(cell.simplified());
    }
    QStringList unique;
    QSet<QString> taken;
    for (qsizetype column = 0; column < header.size(); ++column) {
        const QString plain = header.at(column).simplified();
        const QString base = plain.isEmpty() ? u"Column %1"_s.arg(column + 1) : plain;
        QString name = base;
        for (int copy = 2; taken.contains(name) || (name != plain && given.contains(name)); ++copy) {
            name = u"%1 (%2)"_s.arg(base).arg(copy);
        }
        taken.insert(name);
        unique.append(name);
    }
    return unique;
}

bool hasField(const ColumnMapping &mapping, Field field)
{
    return std::ranges::any_of(mapping.columns, [field](const auto &column) { return column.field == field; });
}

/// Words that mean something only beside certain others.
void settleAmbiguousHeaders(ColumnMapping &mapping)
{
    const bool isYahoo = std::ranges::any_of(
        mapping.columns, [](const ColumnMapping::Column &column) { return headerWord(column.header) == u"yahooid"_s; });
    const bool hasOnlyFirst = hasField(mapping, Field::FirstName) && !hasField(mapping, Field::LastName);
    for (ColumnMapping::Column &column : mapping.columns) {
        const QString word = headerWord(column.header);
        if (isYahoo && (word == u"home"_s || word == u"work"_s)) {
            column.field = Field::Phone;
            column.rank = 3;
        } else if (hasOnlyFirst && word == u"name"_s) {
            // "Vorname, Name" is how German lists say first and last name.
            column.field = Field::LastName;
        }
    }
}

struct CellKinds {
    int filled = 0;
    int addresses = 0;
    int phones = 0;
    int words = 0; // one word of letters
    int names = 0; // letters, blanks and little else

    [[nodiscard]] bool mostly(int CellKinds::*kind) const { return filled > 0 && this->*kind * 10 >= filled * 8; }
};

CellKinds kindsOfColumn(const QList<QStringList> &rows, qsizetype column)
{
    CellKinds kinds;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).simplified();
        if (cell.isEmpty()) {
            continue;
        }
        const bool isName =
            std::ranges::all_of(cell, [](QChar c) { return c.isLetter() || c.isMark() || u" .,'’-"_s.contains(c); });
        ++kinds.filled;
        kinds.addresses += isAddressText(cell) ? 1 : 0;
        kinds.phones += isPhoneText(cell) ? 1 : 0;
        kinds.names += isName ? 1 : 0;
        kinds.words += isName && !cell.contains(u' ') ? 1 : 0;
    }
    return kinds;
}

void nameColumn(ColumnMapping &mapping, qsizetype column, Field field, const QString &header)
{
    mapping.columns[column] = {header, field, 0};
}

Result<qsizetype> columnOfChoice(const ColumnMapping &mapping, const QString &text)
{
    const auto isOurs = [](const ColumnMapping::Column &column) {
        return column.header == QLatin1StringView(reasonHeader) || column.header == QLatin1StringView(guardHeader);
    };
    bool isNumber = false;
    const int wanted = text.toInt(&isNumber);
    int number = 0;
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        number += isOurs(mapping.columns.at(column)) ? 0 : 1;
        const QString &header = mapping.columns.at(column).header;
        if (header.compare(text.simplified(), Qt::CaseInsensitive) == 0 || (isNumber && number == wanted)) {
            return column;
        }
    }
    QStringList headers;
    for (const auto &column : mapping.columns.first(std::min<qsizetype>(mapping.columns.size(), 40))) {
        headers.append(column.header);
    }
    return fail(Error::Kind::NotFound,
                QCoreApplication::translate("ColumnMapping", "There is no column “%1”. The columns are: %2")
                    .arg(text, headers.join(u", "_s)));
}

} // namespace

Result<ColumnChoice> parseColumnChoice(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const auto field = ColumnMapping::fieldFromKey(text.first(std::max<qsizetype>(equals, 0)));
    const QString column = text.sliced(equals + 1).simplified();
    if (!field || column.isEmpty()) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("ColumnMapping",
                                                "“%1” maps no column: write FIELD=COLUMN, where FIELD is one of name, "
                                                "first-name, last-name, email, phone, organization, extra, ignore")
                        .arg(text));
    }
    return ColumnChoice{*field, column};
}

ColumnMapping mappingOfHeader(const QStringList &header)
{
    ColumnMapping mapping;
    for (const QString &name : uniqueHeaders(header)) {
        const HeaderMeaning meaning = meaningOfHeader(name).value_or(HeaderMeaning{});
        mapping.columns.append({name, meaning.field, meaning.rank});
    }
    settleAmbiguousHeaders(mapping);
    return mapping;
}

ColumnMapping mappingOfCells(const QList<QStringList> &rows)
{
    const auto widest = std::ranges::max_element(rows, {}, [](const QStringList &row) { return row.size(); });
    const qsizetype width = widest == rows.end() ? 0 : widest->size();
    ColumnMapping mapping = mappingOfHeader(QStringList(width, QString()));
    QList<qsizetype> names;
    bool namesAreWords = true;
    for (qsizetype column = 0; column < width; ++column) {
        const CellKinds kinds = kindsOfColumn(rows, column);
        if (kinds.mostly(&CellKinds::addresses) && !hasField(mapping, Field::Email)) {
            nameColumn(mapping, column, Field::Email, u"Email"_s);
        } else if (kinds.mostly(&CellKinds::phones) && !hasField(mapping, Field::Phone)) {
            nameColumn(mapping, column, Field::Phone, u"Phone"_s);
        } else if (kinds.mostly(&CellKinds::names) && (names.isEmpty() || names == QList<qsizetype>{column - 1})) {
            namesAreWords = namesAreWords && kinds.mostly(&CellKinds::words);
            names.append(column);
        }
    }
    if (names.size() == 2 && namesAreWords) {
        nameColumn(mapping, names.at(0), Field::FirstName, u"First name"_s);
        nameColumn(mapping, names.at(1), Field::LastName, u"Last name"_s);
    } else if (!names.isEmpty()) {
        nameColumn(mapping, names.at(0), Field::Name, u"Name"_s);
    }
    return mapping;
}

Result<ColumnMapping> withChoices(ColumnMapping mapping, const QList<ColumnChoice> &choices)
{
    QList<std::pair<qsizetype, Field>> chosen;
    for (const ColumnChoice &choice : choices) {
        const auto column = columnOfChoice(mapping, choice.column);
        if (!column) {
            return failure(column);
        }
        chosen.append({*column, choice.field});
    }
    for (const ColumnChoice &choice : choices) {
        for (ColumnMapping::Column &column : mapping.columns) {
            const bool isReplaced = column.field == choice.field && column.field != Field::Ignore;
            column.field = isReplaced ? Field::Extra : column.field;
        }
    }
    for (qsizetype at = 0; at < chosen.size(); ++at) {
        ColumnMapping::Column &column = mapping.columns[chosen.at(at).first];
        column.field = chosen.at(at).second;
        column.rank = int(at - chosen.size()); // as they were said, before any recognized one
    }
    return mapping;
}

bool isHeader(const QStringList &first, const QList<QStringList> &rows)
{
    const auto isSomebody = [](const QString &cell) { return isAddressText(cell) || isPhoneText(cell); };
    if (std::ranges::any_of(first, isSomebody)) {
        return false;
    }
    const auto isKnown = [](const QString &cell) { return meaningOfHeader(cell).has_value(); };
    if (std::ranges::any_of(first, isKnown)) {
        return true;
    }
    const auto hasSomebody = [&](const QStringList &row) { return std::ranges::any_of(row, isSomebody); };
    // A bare list of names has no header; its first name must not be lost to one.
    return first.size() > 1 || std::ranges::any_of(rows, hasSomebody);
}

void findAddresses(ColumnMapping &mapping, const QList<QStringList> &rows)
{
    if (hasField(mapping, Field::Email)) {
        return;
    }
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        const bool isUnknown = mapping.columns.at(column).field == Field::Extra;
        if (isUnknown && kindsOfColumn(rows, column).mostly(&CellKinds::addresses)) {
            mapping.columns[column].field = Field::Email;
        }
    }
}

bool isAddressList(const QList<QStringList> &rows)
{
    const auto isListed = [](const QString &cell) { return cell.isEmpty() || isAddressText(cell); };
    const auto isListRow = [&](const QStringList &row) { return std::ranges::all_of(row, isListed); };
    const auto hasSeveral = [](const QStringList &row) {
        return std::ranges::count_if(row, [](const QString &cell) { return !cell.isEmpty(); }) > 1;
    };
    return std::ranges::all_of(rows, isListRow) && std::ranges::any_of(rows, hasSeveral);
}

bool isAddressText(const QString &text)
{
    return text.contains(u'@') && Mailbox::parse(text).has_value();
}

bool isPhoneText(const QString &text)
{
    static const QRegularExpression date(
        u"^(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{2}))$"_s);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isAllowed = [&isDigit](QChar c) { return isDigit(c) || u" +()-/."_s.contains(c); };
    const auto digits = std::ranges::count_if(text, isDigit);
    const bool startsAsOne = text.startsWith(u'+') || text.startsWith(u'0') || text.startsWith(u'(');
    return digits >= (startsAsOne ? 6 : 7) && std::ranges::all_of(text, isAllowed) && !date.match(text).hasMatch();
}

} // namespace guestwright
