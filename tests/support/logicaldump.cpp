#include "tests/support/logicaldump.h"

#include "models/store/query.h"

#include <algorithm>

namespace guestwright::test {

using namespace Qt::StringLiterals;

namespace {

Rows answer(Database &db, const QString &sql)
{
    const auto rows = run(db, sql);
    if (!rows) {
        qFatal("%s: %s", qPrintable(sql), qPrintable(rows.error().message));
    }
    return *rows;
}

QString lineOf(const QVariantList &row)
{
    QStringList cells;
    for (const QVariant &cell : row) {
        cells << (cell.isNull()                                ? u"NULL"_s
                      : cell.typeId() == QMetaType::QByteArray ? QString::fromLatin1(cell.toByteArray().toHex())
                                                               : cell.toString());
    }
    return cells.join(u'|');
}

} // namespace

QMap<QString, QStringList> columnsOfTables(Database &db)
{
    const QString sql = db.engine() == Engine::Sqlite
        ? u"SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND "
          u"t.name "
          "NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"_s
        : u"SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() AND "
          "table_name <> 'guestwright_schema' ORDER BY table_name, ordinal_position"_s;
    QMap<QString, QStringList> tables;
    const Rows rows = answer(db, sql);
    for (const QVariantList &row : rows.rows) {
        tables[row.at(0).toString()] << row.at(1).toString();
    }
    return tables;
}

QMap<QString, QStringList> logicalDump(Database &db)
{
    QMap<QString, QStringList> dump;
    const auto tables = columnsOfTables(db);
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        if (table.key() == u"audit_entries"_s || table.key() == u"undo_values"_s) {
            continue;
        }
        QStringList columns = *table;
        columns.removeAll(u"revision"_s);
        columns.removeAll(u"next_number"_s);
        QStringList lines;
        const Rows rows = answer(db, u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table.key()));
        for (const QVariantList &row : rows.rows) {
            lines << lineOf(row);
        }
        std::ranges::sort(lines);
        dump.insert(table.key(), lines);
    }
    return dump;
}

QString dumpDifference(const QMap<QString, QStringList> &was, const QMap<QString, QStringList> &is)
{
    QStringList words;
    for (auto table = was.cbegin(); table != was.cend(); ++table) {
        const QStringList now = is.value(table.key());
        for (const QString &line : *table) {
            words << (now.contains(line) ? QString() : QString(table.key() + u" lost "_s + line));
        }
        for (const QString &line : now) {
            words << (table->contains(line) ? QString() : QString(table.key() + u" got "_s + line));
        }
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace guestwright::test
