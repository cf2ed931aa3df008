#include "app/contacts/contactreader.h"

#include "app/contacts/celltext.h"
#include "app/contacts/contactfile.h"
#include "app/contacts/contactrowreader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampledRows = 1000; // for names beyond ASCII
constexpr qsizetype mostSamples = 3;

QString delimiterText(char delimiter)
{
    return delimiter == 0 ? QString() : QString(QLatin1Char(delimiter));
}

tl::unexpected<Error> noPeople(const ColumnMapping &mapping)
{
    QStringList headers;
    for (const auto &column : mapping.columns.first(std::min<qsizetype>(mapping.columns.size(), 40))) {
        headers.append(column.header);
    }
    return fail(Error::Kind::Invalid,
                QCoreApplication::translate("ContactReader",
                                            "No column is known to hold names, addresses or phones. Say which one does "
                                            "(--map email=COLUMN); the columns are: %1")
                    .arg(headers.join(u", "_s)));
}

template <typename Read> auto withFile(const QString &path, Read read) -> decltype(read(std::declval<QIODevice &>()))
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto kind = file.exists() ? Error::Kind::Storage : Error::Kind::NotFound;
        return fail(
            kind,
            QCoreApplication::translate("ContactReader", "“%1” could not be opened: %2").arg(path, file.errorString()));
    }
    return read(file);
}

/// The verdict of the file alone; an address that came before is noticed.
void judgeRow(const ContactRowReader &rowReader, const CsvRecord &record, QHash<QString, qint64> &seen,
              ImportPreview::Row &row)
{
    const auto contact = rowReader.read(record);
    if (!contact) {
        row.verdict = ImportPreview::Verdict::Rejected;
        row.words = RejectedRow::wordsOf(contact.error());
    } else if (const auto it = seen.constFind(contact->emailKey); it != seen.cend()) {
        row.verdict = ImportPreview::Verdict::Skipped;
        row.words = QCoreApplication::translate("ContactReader", "Skipped, same as line %1").arg(*it);
    } else if (!contact->emailKey.isEmpty()) {
        seen.insert(contact->emailKey, record.line);
    }
}

bool isBeyondAscii(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x7F; });
}

/// The first text of a row that shows how the encoding reads: the name, or what is there of a rejected row, for a
/// wrong encoding spoils addresses too.
QString sampleOf(const ContactRowReader &rowReader, const CsvRecord &record)
{
    const auto contact = rowReader.read(record);
    if (contact && isBeyondAscii(contact->name)) {
        return contact->name;
    }
    for (const QByteArrayView field : record.fields) {
        const QString text = lineText(field.first(std::min<qsizetype>(field.size(), 80)));
        if (isBeyondAscii(text)) {
            return text;
        }
    }
    return {};
}

void addSample(const ContactRowReader &rowReader, const CsvRecord &record, QStringList &samples)
{
    const QString text = samples.size() < mostSamples ? sampleOf(rowReader, record) : QString();
    if (!text.isEmpty() && !samples.contains(text)) {
        samples.append(text);
    }
}

ImportPreview::Row previewRow(const CsvRecord &record, qsizetype columns)
{
    ImportPreview::Row row{.line = record.line};
    for (const QByteArrayView field : record.fields) {
        row.cells.append(lineText(field));
    }
    row.cells.resize(columns);
    return row;
}

} // namespace

QString ContactReadSummary::delimiter() const
{
    return delimiterText(format.dialect.delimiter);
}

Result<ContactReadSummary> readContacts(QIODevice &file, const ContactReadOptions &options, const ContactSink &sink,
                                        const ContactWatch &watch)
{
    auto contacts = ContactFile::open(file, options, watch);
    if (!contacts) {
        return failure(contacts);
    }
    ContactReadSummary summary{.format = contacts->format()};
    if (!summary.format.mapping.namesPeople()) {
        return noPeople(summary.format.mapping);
    }
    auto reader = contacts->rows();
    if (!reader) {
        return failure(reader);
    }
    const ContactRowReader rowReader(summary.format.mapping, summary.format.isGuarded);
    const QStringList header = rowReader.rejectedHeader();
    CsvRecord record;
    for (;;) {
        const auto more = reader->next(record);
        if (!more) {
            return failure(more);
        }
        if (!*more) {
            return summary;
        }
        if (summary.format.isComment(record)) {
            continue;
        }
        auto contact = rowReader.read(record);
        ++summary.rows;
        ++(contact ? summary.contacts : summary.rejected);
        const auto taken = contact ? sink.contact(std::move(*contact))
                                   : sink.rejected(header, rowReader.rejected(record, contact.error()));
        if (!taken) {
            return failure(taken);
        }
    }
}

Result<ContactReadSummary> readContacts(const QString &path, const ContactReadOptions &options, const ContactSink &sink,
                                        const ContactWatch &watch)
{
    return withFile(path, [&](QIODevice &file) { return readContacts(file, options, sink, watch); });
}

Result<ImportPreview> previewContacts(QIODevice &file, const ContactReadOptions &options, int rows)
{
    auto contacts = ContactFile::open(file, options, {});
    if (!contacts) {
        return failure(contacts);
    }
    const ContactFormat &format = contacts->format();
    ImportPreview preview{.encoding = format.encoding.name,
                          .encodingCertain = format.encoding.certain,
                          .delimiter = delimiterText(format.dialect.delimiter),
                          .hasHeader = format.hasHeader,
                          .bytes = file.size(),
                          .mapping = format.mapping};
    auto reader = contacts->rows();
    if (!reader) {
        return failure(reader);
    }
    const ContactRowReader rowReader(format.mapping, format.isGuarded);
    QHash<QString, qint64> seen;
    CsvRecord record;
    auto more = reader->next(record);
    for (int row = 0; more && *more && row < sampledRows; more = reader->next(record)) {
        if (format.isComment(record)) {
            continue;
        }
        if (row++ < rows) {
            preview.rows.append(previewRow(record, format.mapping.columns.size()));
            judgeRow(rowReader, record, seen, preview.rows.back());
        }
        addSample(rowReader, record, preview.samples);
    }
    if (!more) {
        return failure(more);
    }
    return preview;
}

Result<ImportPreview> previewContacts(const QString &path, const ContactReadOptions &options, int rows)
{
    return withFile(path, [&](QIODevice &file) { return previewContacts(file, options, rows); });
}

} // namespace guestwright
