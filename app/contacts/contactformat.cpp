#include "app/contacts/contactformat.h"

#include "app/contacts/celltext.h"
#include "app/contacts/dialectsniffer.h"
#include "app/contacts/formulaguard.h"
#include "app/contacts/headerwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recognizedRows = 200;
constexpr qsizetype longestPreamble = 10; // records

QList<QStringList> firstRows(QByteArrayView sample, bool isWhole, const ContactFormat &format)
{
    QList<QStringList> rows;
    CsvReader reader(format.dialect, sample);
    CsvRecord record;
    for (auto more = reader.next(record); more && *more && rows.size() < recognizedRows; more = reader.next(record)) {
        if (!isWhole && record.isCutOff() && !rows.isEmpty()) {
            break;
        }
        if (format.dialect.hasComments && record.raw.startsWith('#')) {
            continue;
        }
        QStringList row;
        // Broken rows keep their place and say nothing about columns, unless all others would hang on it.
        const bool isBroken = record.fault != CsvRecord::Fault::None && !rows.isEmpty();
        for (const QByteArrayView field : isBroken ? std::span<const QByteArrayView>() : record.fields) {
            row.append(lineText(field));
        }
        rows.append(row);
    }
    return rows;
}

qsizetype filledCells(const QStringList &row)
{
    return std::ranges::count_if(row, [](const QString &cell) { return !cell.isEmpty(); });
}

/// Where the header is, when titles or notes stand before it: rows with less in them, and nobody.
qsizetype headerIndex(const QList<QStringList> &rows)
{
    const auto isKnown = [](const QString &cell) { return meaningOfHeader(cell).has_value(); };
    for (qsizetype at = 0; at < std::min(rows.size(), longestPreamble); ++at) {
        if (std::ranges::any_of(rows.at(at), isAddressText)) {
            break;
        }
        if (std::ranges::count_if(rows.at(at), isKnown) >= 2) {
            const qsizetype filled = filledCells(rows.at(at));
            const auto isFuller = [filled](const QStringList &row) { return filledCells(row) >= filled; };
            return std::ranges::any_of(rows.first(at), isFuller) ? 0 : at;
        }
    }
    return 0;
}

bool hasOwnColumn(const QStringList &header)
{
    return std::ranges::any_of(header, [](const QString &cell) {
        return cell == QLatin1StringView(guardHeader) || cell == QLatin1StringView(reasonHeader);
    });
}

QStringList unguardedHeader(QStringList header)
{
    for (QString &cell : header) {
        cell = QString::fromUtf8(unguarded(cell.toUtf8()));
    }
    return header;
}

void recognizeColumns(const QList<QStringList> &rows, std::optional<bool> hasHeader, ContactFormat &format)
{
    const qsizetype at = hasHeader.value_or(true) ? headerIndex(rows) : 0;
    const QStringList first = rows.value(at);
    const QList<QStringList> following = rows.sliced(std::min(at + 1, rows.size()));
    format.hasHeader = hasHeader.value_or(at > 0 || isHeader(first, following));
    if (!format.hasHeader) {
        format.mapping = mappingOfCells(rows);
        return;
    }
    format.isGuarded = hasOwnColumn(first);
    format.mapping = mappingOfHeader(format.isGuarded ? unguardedHeader(first) : first);
    format.recordsBefore = at + 1;
    findAddresses(format.mapping, following);
}

/// Other kinds of files that people take for a table.
Result<> refuseOtherKinds(QByteArrayView sample)
{
    const auto refuse = [](const char *words) {
        return fail(Error::Kind::Invalid, QCoreApplication::translate("ContactFormat", words));
    };
    if (sample.trimmed().isEmpty()) {
        return refuse(QT_TRANSLATE_NOOP("ContactFormat", "The file is empty"));
    }
    if (sample.startsWith("PK\3\4") || sample.startsWith("\xD0\xCF\x11\xE0")) {
        return refuse(QT_TRANSLATE_NOOP("ContactFormat", "This is a workbook; save its sheet as CSV"));
    }
    if (sample.trimmed().startsWith("BEGIN:VCARD")) {
        return refuse(QT_TRANSLATE_NOOP("ContactFormat", "These are vCards, not a table"));
    }
    if (sample.startsWith("%PDF-")) {
        return refuse(QT_TRANSLATE_NOOP("ContactFormat", "This is a PDF, not a table"));
    }
    return {};
}

} // namespace

bool ContactFormat::isComment(const CsvRecord &record) const
{
    if (!dialect.hasComments || !record.raw.startsWith('#')) {
        return false;
    }
    const bool isTable = mapping.columns.size() > 1;
    return isTable ? qsizetype(record.fields.size()) != mapping.columns.size() : !record.raw.contains('@');
}

Result<ContactFormat> recognizeContacts(QByteArrayView sample, bool isWhole, const ContactReadOptions &options)
{
    if (const auto refused = refuseOtherKinds(sample); !refused) {
        return failure(refused);
    }
    ContactFormat format;
    format.dialect = sniffDialect(sample, isWhole);
    format.dialect.delimiter = options.delimiter.value_or(format.dialect.delimiter);
    QList<QStringList> rows = firstRows(sample, isWhole, format);
    const qsizetype separatorLines = format.dialect.hasSeparatorLine && !rows.isEmpty() ? 1 : 0;
    rows.remove(0, separatorLines);
    if (!options.hasHeader.value_or(false) && isAddressList(rows)) {
        format.dialect.isList = true;
        rows = firstRows(sample, isWhole, format);
    }
    recognizeColumns(rows, options.hasHeader, format);
    format.recordsBefore += separatorLines;
    if (options.mapping) {
        format.mapping = *options.mapping;
        return format;
    }
    const auto mapping = withChoices(format.mapping, options.choices);
    if (!mapping) {
        return failure(mapping);
    }
    format.mapping = *mapping;
    return format;
}

} // namespace guestwright
