#include "models/store/query.h"

#include "models/store/database.h"
#include "models/store/storageerror.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace guestwright {

using namespace Qt::StringLiterals;

tl::unexpected<Error> remember(Database &db, const QSqlError &error)
{
    const Error words = storageError(db, error);
    db.m_isLost = db.m_isLost || words.kind == Error::Kind::Network;
    if (db.m_isInTransaction && !db.m_failure) {
        db.m_failure = words;
    }
    return tl::unexpected(words);
}

Result<PreparedStatement *> prepared(Database &db, const QString &sql)
{
    if (db.isLost()) {
        return remember(db, {});
    }
    auto &statement = db.m_prepared[sql];
    if (!statement) {
        statement = std::make_shared<PreparedStatement>(PreparedStatement{QSqlQuery(db.connection())});
        statement->query.setForwardOnly(true);
        if (!statement->query.prepare(sql)) {
            const auto failed = remember(db, statement->query.lastError());
            db.m_prepared.remove(sql);
            return failed;
        }
    }
    return statement.get();
}

namespace {

Result<PreparedStatement *> executeOnce(Database &db, const QString &sql, const QVariantList &bindings)
{
    const auto statement = prepared(db, sql);
    if (!statement) {
        return statement;
    }
    QSqlQuery &query = (*statement)->query;
    for (qsizetype i = 0; i < bindings.size(); ++i) {
        query.bindValue(static_cast<int>(i), bindings.at(i));
    }
    if (!query.exec()) {
        const auto failed = remember(db, query.lastError());
        query.finish();
        return failed;
    }
    if ((*statement)->columns < 0) {
        (*statement)->columns = query.isSelect() ? query.record().count() : 0; // a record is dear to make
    }
    return statement;
}

/// A reader that finds its connection broken asks again on a new one: asking twice changes nothing.
Result<PreparedStatement *> execute(Database &db, const QString &sql, const QVariantList &bindings)
{
    const auto statement = executeOnce(db, sql, bindings);
    return !statement && db.isReader() && db.isLost() && db.reconnect() ? executeOnce(db, sql, bindings) : statement;
}

/// A step of the answer can fail too: a damaged page is found where it is read.
Result<> finished(Database &db, QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid()) {
        return remember(db, error);
    }
    return {};
}

} // namespace

std::optional<Instant> RowReader::optionalInstant()
{
    const QVariant &value = next();
    return value.isNull() ? std::nullopt : std::optional(fromMsecs(value.toLongLong()));
}

std::optional<qint64> RowReader::optionalNumber()
{
    const QVariant &value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QString containsPattern(const QString &text)
{
    QString escaped = text;
    escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return QString(u'%' + escaped + u'%');
}

Result<> exec(Database &db, const QString &sql)
{
    if (db.isLost()) {
        return remember(db, {});
    }
    QSqlQuery query(db.connection());
    if (!query.exec(sql)) {
        return remember(db, query.lastError());
    }
    return {};
}

Result<Rows> run(Database &db, const QString &sql, const QVariantList &bindings)
{
    const auto statement = execute(db, sql, bindings);
    if (!statement) {
        return failure(statement);
    }
    QSqlQuery &query = (*statement)->query;
    const int columns = (*statement)->columns;
    Rows answer;
    if (columns > 0) {
        while (query.next()) {
            QVariantList &row = answer.rows.emplaceBack();
            row.reserve(columns);
            for (int column = 0; column < columns; ++column) {
                row.append(query.value(column));
            }
        }
    } else {
        answer.affected = query.numRowsAffected();
    }
    if (const auto read = finished(db, query); !read) {
        return failure(read);
    }
    return answer;
}

Result<Rows> run(Database &db, const QString &sql, std::initializer_list<Bind> bindings)
{
    QVariantList values;
    values.reserve(static_cast<qsizetype>(bindings.size()));
    for (const Bind &bind : bindings) {
        values.append(bind.value());
    }
    return run(db, sql, values);
}

Result<> stream(Database &db, const QString &sql, const QVariantList &bindings,
                const std::function<bool(const QSqlQuery &)> &take)
{
    const auto statement = execute(db, sql, bindings);
    if (!statement) {
        return failure(statement);
    }
    QSqlQuery &query = (*statement)->query;
    while (query.next() && take(query)) { }
    return finished(db, query);
}

Result<std::vector<qint64>> readIds(Database &db, const QString &sql, const QVariantList &bindings)
{
    std::vector<qint64> ids;
    const auto read = stream(db, sql, bindings, [&ids](const QSqlQuery &row) {
        ids.push_back(row.value(0).toLongLong());
        return true;
    });
    if (!read) {
        return failure(read);
    }
    return ids;
}

Inserter::Inserter(Database &db, const QString &sql) : m_db(db), m_query(std::make_unique<QSqlQuery>(db.connection()))
{
    m_isPrepared = m_query->prepare(sql);
}

Inserter::~Inserter() = default;

Result<> Inserter::add(std::initializer_list<Bind> values)
{
    int position = 0;
    for (const Bind &value : values) {
        m_query->bindValue(position++, value.value());
    }
    return execute();
}

Result<qint64> Inserter::addUnlessKnown(std::initializer_list<Bind> values)
{
    const auto added = add(values);
    if (!added) {
        return failure(added);
    }
    return m_query->numRowsAffected() == 1 ? m_query->lastInsertId().toLongLong() : 0;
}

Result<> Inserter::add(const QVariantList &values)
{
    for (int position = 0; position < values.size(); ++position) {
        m_query->bindValue(position, values.at(position));
    }
    return execute();
}

Result<> Inserter::execute()
{
    if (!m_isPrepared || !m_query->exec()) {
        return remember(m_db, m_query->lastError());
    }
    return {};
}

} // namespace guestwright
