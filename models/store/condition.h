#pragma once

#include <QString>
#include <QVariantList>

namespace guestwright {

/// A piece of a WHERE clause with the values of its question marks, so that both travel together.
struct Condition {
    QString sql;
    QVariantList bindings;

    /// Both must hold. An empty condition holds always.
    [[nodiscard]] friend Condition operator&&(Condition left, const Condition &right)
    {
        if (left.sql.isEmpty()) {
            return right;
        }
        if (!right.sql.isEmpty()) {
            left.sql += QStringLiteral(" AND ") + right.sql;
            left.bindings += right.bindings;
        }
        return left;
    }

    /// " WHERE …", or nothing.
    [[nodiscard]] QString where() const { return sql.isEmpty() ? QString() : QString(QStringLiteral(" WHERE ") + sql); }
};

[[nodiscard]] inline Condition operator!(const Condition &condition)
{
    return {QStringLiteral("NOT (") + condition.sql + QLatin1Char(')'), condition.bindings};
}

/// A LIKE pattern that finds `text` anywhere, its own wildcards taken literally; goes with `ESCAPE '\'`.
[[nodiscard]] QString containsPattern(const QString &text);

} // namespace guestwright
