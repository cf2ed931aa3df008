#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/condition.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <type_traits>

QT_BEGIN_NAMESPACE
class QSqlQuery;
QT_END_NAMESPACE

namespace guestwright {

class Database;

/// A value on its way into a statement. Text is never NULL by accident: a null QString is stored as empty.
class Bind
{
public:
    Bind(QString text) : m_value(text.isNull() ? QLatin1String("") : std::move(text)) { }
    template <typename Number>
    requires std::is_integral_v<Number> Bind(Number number) : m_value(static_cast<qint64>(number)) { }
    Bind(QByteArray bytes) : m_value(std::move(bytes)) { }
    Bind(Instant instant) : m_value(toMsecs(instant)) { }
    template <typename T> Bind(const std::optional<T> &value) : m_value(value ? Bind(*value).value() : QVariant()) { }

    [[nodiscard]] const QVariant &value() const { return m_value; }

private:
    QVariant m_value;
};

/// Reads the columns of one row from left to right.
class RowReader
{
public:
    explicit RowReader(const QVariantList &columns) : m_columns(columns) { }

    [[nodiscard]] QString text() { return next().toString(); }
    [[nodiscard]] qint64 number() { return next().toLongLong(); }
    [[nodiscard]] bool flag() { return next().toLongLong() != 0; }
    [[nodiscard]] QByteArray bytes() { return next().toByteArray(); }
    [[nodiscard]] Instant instant() { return fromMsecs(next().toLongLong()); }
    [[nodiscard]] std::optional<Instant> optionalInstant();
    [[nodiscard]] std::optional<qint64> optionalNumber();

private:
    const QVariant &next() { return m_columns.at(m_index++); }

    const QVariantList &m_columns;
    qsizetype m_index = 0;
};

/// What a statement answered, read to the end.
struct Rows {
    QList<QVariantList> rows;
    qint64 affected = 0; ///< by INSERT, UPDATE or DELETE without RETURNING

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
    [[nodiscard]] RowReader first() const { return RowReader(rows.first()); }
    /// The first column of the first row, or 0.
    [[nodiscard]] qint64 number() const { return rows.isEmpty() ? 0 : rows.first().value(0).toLongLong(); }
};

/// Runs a statement unprepared: BEGIN, COMMIT and DDL, which PostgreSQL refuses to prepare.
[[nodiscard]] Result<> exec(Database &db, const QString &sql);

/// Prepares a statement (once per connection), binds `?` from left to right and reads the answer to its end.
[[nodiscard]] Result<Rows> run(Database &db, const QString &sql, const QVariantList &bindings);
[[nodiscard]] Result<Rows> run(Database &db, const QString &sql, std::initializer_list<Bind> bindings = {});

/// For answers that do not fit into memory: calls `take` for each row as it arrives until it returns false.
/// The connection must do nothing else meanwhile (PostgreSQL's driver would silently cut the answer short).
[[nodiscard]] Result<> stream(Database &db, const QString &sql, const QVariantList &bindings,
                              const std::function<bool(const QSqlQuery &)> &take);

/// Every value of the first column, without a QVariantList per row: for a million ids.
[[nodiscard]] Result<std::vector<qint64>> readIds(Database &db, const QString &sql, const QVariantList &bindings);

/// A statement prepared once and run for each of many rows; the fast way to write a million.
class Inserter
{
public:
    Inserter(Database &db, const QString &sql);
    ~Inserter();
    Q_DISABLE_COPY_MOVE(Inserter)

    [[nodiscard]] Result<> add(std::initializer_list<Bind> values);
    /// For statements that end in ON CONFLICT DO NOTHING: the new row's id, or 0 where the conflict was. Without
    /// RETURNING, for which SQLite would keep a journal of every single statement.
    [[nodiscard]] Result<qint64> addUnlessKnown(std::initializer_list<Bind> values);
    /// Values as they were read elsewhere.
    [[nodiscard]] Result<> add(const QVariantList &values);

private:
    [[nodiscard]] Result<> execute();

    Database &m_db;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_isPrepared = false;
};

} // namespace guestwright
