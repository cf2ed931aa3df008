#include "app/contacts/persontable.h"

#include "app/contacts/csvwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

class PersonRows
{
public:
    explicit PersonRows(QIODevice &device) : m_writer(device, CsvWriter::Mode::Spreadsheet)
    {
        m_writer.header({u"table"_s, u"row"_s, u"column"_s, u"value"_s});
    }

    void add(const QString &table, const QJsonArray &rows)
    {
        qint64 number = 0;
        for (const QJsonValue &row : rows) {
            ++number;
            if (!row.isObject()) {
                add(table, number, QString(), row); // of a plain list, whose name says it all
                continue;
            }
            const QJsonObject values = row.toObject();
            for (auto value = values.begin(); value != values.end(); ++value) {
                add(table, number, value.key(), *value);
            }
        }
    }

    void add(const QString &table, qint64 row, const QString &column, const QJsonValue &value)
    {
        m_writer.text(table);
        m_writer.number(row);
        m_writer.text(column);
        value.isDouble() ? m_writer.number(value.toInteger()) : m_writer.text(value.toVariant().toString());
        m_writer.endRow();
    }

    [[nodiscard]] Result<> finish() { return m_writer.finish(); }

private:
    CsvWriter m_writer;
};

} // namespace

Result<QByteArray> personTable(const QByteArray &document)
{
    const QJsonObject all = QJsonDocument::fromJson(document).object();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    PersonRows rows(bytes);
    for (auto part = all.begin(); part != all.end(); ++part) {
        if (part->isArray()) {
            rows.add(part.key(), part->toArray());
        } else if (!part->isObject()) {
            rows.add(u"person"_s, 1, part.key(), *part);
        }
    }
    const QJsonObject tables = all[u"tables"_s].toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        rows.add(table.key(), table->toArray());
    }
    const auto done = rows.finish();
    return done ? Result<QByteArray>(bytes.data()) : failure(done);
}

Result<QByteArray> personFor(const QString &path, const QByteArray &document)
{
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? personTable(document) : document;
}

} // namespace guestwright
