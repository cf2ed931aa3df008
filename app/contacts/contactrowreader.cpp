#include "app/contacts/contactrowreader.h"

#include "app/contacts/celltext.h"
#include "app/contacts/formulaguard.h"
#include "app/contacts/headerwords.h"
#include "models/core/emailaddress.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Field = ColumnMapping::Field;
using Reason = RejectedRow::Reason;

constexpr QByteArrayView googleSeparator(" ::: "); // between several values in one cell

bool isBlankCell(QByteArrayView cell)
{
    return cell.trimmed().isEmpty();
}

bool isOwnColumn(const ColumnMapping::Column &column)
{
    return column.header == QLatin1StringView(reasonHeader) || column.header == QLatin1StringView(guardHeader);
}

} // namespace

ContactRowReader::ContactRowReader(const ColumnMapping &mapping, bool isGuarded)
    : m_mapping(mapping)
    , m_isGuarded(isGuarded)
{
    for (size_t field = 0; field < m_columns.size(); ++field) {
        m_columns.at(field) = mapping.columnsOf(Field(field));
    }
    for (const auto &column : mapping.columns) {
        m_isOurs.append(isOwnColumn(column));
    }
    const auto columnsOf = [this](Field field) { return m_columns.at(size_t(field)); };
    const QList<qsizetype> names = columnsOf(Field::Name) + columnsOf(Field::FirstName) + columnsOf(Field::LastName);
    if (const QList<qsizetype> emails = columnsOf(Field::Email); !emails.isEmpty()) {
        m_needed = emails.front() + 1;
    } else if (!names.isEmpty()) {
        m_needed = *std::ranges::max_element(names) + 1;
    } else if (const QList<qsizetype> phones = columnsOf(Field::Phone); !phones.isEmpty()) {
        m_needed = phones.front() + 1;
    }
}

QByteArrayView ContactRowReader::cell(const CsvRecord &record, qsizetype column) const
{
    if (column >= qsizetype(record.fields.size())) {
        return {};
    }
    const QByteArrayView field = record.fields[size_t(column)];
    return m_isGuarded ? unguarded(field) : field;
}

std::optional<Reason> ContactRowReader::faultOf(const CsvRecord &record) const
{
    if (record.fault != CsvRecord::Fault::None) {
        return record.fault == CsvRecord::Fault::UnclosedQuote ? Reason::UnclosedQuote : Reason::TextAfterQuote;
    }
    if (record.raw.contains('\0')) {
        return Reason::NulCharacter;
    }
    if (!record.raw.isValidUtf8()) {
        return Reason::BrokenText;
    }
    if (std::ranges::all_of(record.fields, isBlankCell)) {
        return Reason::Empty;
    }
    const auto width = size_t(m_mapping.columns.size());
    if (record.fields.size() > width && !std::ranges::all_of(record.fields.subspan(width), isBlankCell)) {
        return Reason::TooManyCells;
    }
    if (qsizetype(record.fields.size()) < m_needed) {
        return Reason::TooFewCells;
    }
    return {};
}

tl::expected<ContactRow, Reason> ContactRowReader::read(const CsvRecord &record) const
{
    if (const auto fault = faultOf(record)) {
        return tl::unexpected(*fault);
    }
    ContactRow row{.line = record.line};
    QList<qsizetype> leftOver = m_columns.at(size_t(Field::Extra));
    row.name = firstFilled(record, Field::Name, leftOver);
    row.firstName = firstFilled(record, Field::FirstName, leftOver);
    row.lastName = firstFilled(record, Field::LastName, leftOver);
    row.email = firstFilled(record, Field::Email, leftOver);
    row.phone = firstFilled(record, Field::Phone, leftOver);
    row.organization = firstFilled(record, Field::Organization, leftOver);
    if (!row.email.isEmpty() && !readAddress(row)) {
        return tl::unexpected(Reason::BadAddress);
    }
    if (row.name.isEmpty()) {
        row.name = row.lastName.isEmpty() ? row.firstName
            : row.firstName.isEmpty()     ? row.lastName
                                          : QString(row.firstName + u' ' + row.lastName);
    }
    if (row.name.isEmpty() && row.email.isEmpty() && row.phone.isEmpty()) {
        return tl::unexpected(Reason::NoPerson);
    }
    addExtra(record, leftOver, row);
    return row;
}

/// The value of the first column that has one; the columns whose values it leaves are noted.
QString ContactRowReader::firstFilled(const CsvRecord &record, Field field, QList<qsizetype> &leftOver) const
{
    QString value;
    for (const qsizetype column : m_columns.at(size_t(field))) {
        QByteArrayView text = cell(record, column);
        if (!value.isEmpty()) {
            leftOver.append(column);
            continue;
        }
        const qsizetype end = field == Field::Name ? -1 : text.indexOf(googleSeparator);
        if (end >= 0) {
            leftOver.append(column);
            text = text.first(end);
        }
        value = lineText(text);
    }
    return value;
}

bool ContactRowReader::readAddress(ContactRow &row) const
{
    QString text = row.email;
    if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive)) {
        text = text.sliced(7);
    }
    if (text.endsWith(u'>')) {
        const auto mailbox = Mailbox::parse(text);
        if (!mailbox) {
            return false;
        }
        text = mailbox->address;
        row.name = row.name.isEmpty() && row.firstName.isEmpty() && row.lastName.isEmpty() ? mailbox->name : row.name;
    }
    const auto address = EmailAddress::parse(text);
    if (!address) {
        return false;
    }
    row.email = address->text();
    row.emailKey = address->key();
    return true;
}

void ContactRowReader::addExtra(const CsvRecord &record, const QList<qsizetype> &columns, ContactRow &row) const
{
    for (const qsizetype column : columns) {
        QString value = noteText(cell(record, column));
        if (!value.isEmpty()) {
            row.extra.append({m_mapping.columns.at(column).header, std::move(value)});
        }
    }
}

RejectedRow ContactRowReader::rejected(const CsvRecord &record, Reason reason) const
{
    RejectedRow row{.line = record.line, .reason = reason, .words = RejectedRow::wordsOf(reason)};
    for (qsizetype column = 0; column < qsizetype(record.fields.size()); ++column) {
        if (!m_isOurs.value(column, false)) {
            row.cells.append(cell(record, column).toByteArray());
        }
    }
    return row;
}

QStringList ContactRowReader::rejectedHeader() const
{
    QStringList header;
    for (qsizetype column = 0; column < m_mapping.columns.size(); ++column) {
        if (!m_isOurs.at(column)) {
            header.append(m_mapping.columns.at(column).header);
        }
    }
    return header;
}

} // namespace guestwright
