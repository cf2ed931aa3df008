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

LogicalDumper::LogicalDumper(Database &db, const QStringList &leftOut) : m_db(db)
{
    const auto tables = columnsOfTables(db);
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        if (table.key() == u"audit_entries"_s || table.key() == u"undo_values"_s) {
            continue;
        }
        QStringList columns = *table;
        for (const QString &column : QStringList{u"revision"_s, u"next_number"_s} + leftOut) {
            columns.removeAll(column);
        }
        m_questions.insert(table.key(), u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table.key()));
    }
}

QMap<QString, QStringList> LogicalDumper::dump() const
{
    QMap<QString, QStringList> dump;
    for (auto question = m_questions.cbegin(); question != m_questions.cend(); ++question) {
        QStringList lines;
        const Rows rows = answer(m_db, *question);
        for (const QVariantList &row : rows.rows) {
            lines << lineOf(row);
        }
        std::ranges::sort(lines);
        dump.insert(question.key(), lines);
    }
    return dump;
}

QMap<QString, QStringList> logicalDump(Database &db)
{
    return LogicalDumper(db).dump();
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
