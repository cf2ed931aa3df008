#pragma once

#include "app/contacts/contactreader.h"
#include "app/contacts/csvreader.h"

#include <QBuffer>
#include <QList>

namespace guestwright::test {

/// Everything that a contact file gave.
struct AllRead {
    Result<ContactReadSummary> summary;
    QList<ContactRow> contacts;
    QList<RejectedRow> rejected;
};

inline AllRead readAll(QIODevice &device, const ContactReadOptions &options = {})
{
    AllRead all;
    const ContactSink sink{
        .contact = [&all](ContactRow row) -> Result<> {
            all.contacts.append(std::move(row));
            return {};
        },
        .rejected = [&all](const QStringList &, const RejectedRow &row) -> Result<> {
            all.rejected.append(row);
            return {};
        },
    };
    all.summary = readContacts(device, options, sink);
    return all;
}

inline AllRead readAll(QByteArray bytes, const ContactReadOptions &options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(static_cast<QIODevice &>(buffer), options);
}

/// A CSV text as lists of cells; a faulty row begins with "!".
inline QList<QByteArrayList> cellsOf(const CsvDialect &dialect, CsvReader::Source source)
{
    QList<QByteArrayList> rows;
    CsvReader reader(dialect, std::move(source));
    CsvRecord record;
    for (auto more = reader.next(record); more && *more; more = reader.next(record)) {
        QByteArrayList row;
        if (record.fault != CsvRecord::Fault::None) {
            row.append("!");
        }
        for (const QByteArrayView field : record.fields) {
            row.append(field.toByteArray());
        }
        rows.append(row);
    }
    return rows;
}

/// Gives a text in pieces of a size.
inline CsvReader::Source inPieces(const QByteArray &text, qsizetype piece)
{
    return [text, piece, at = qsizetype(0)](QByteArray &buffer) mutable -> Result<bool> {
        const QByteArray next = text.mid(at, piece);
        buffer.append(next);
        at += next.size();
        return !next.isEmpty();
    };
}

} // namespace guestwright::test
