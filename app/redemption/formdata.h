#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace guestwright {

/// What a form or a query string holds: application/x-www-form-urlencoded as in the URL standard (url.spec.whatwg.org),
/// as text of one line each: controls become blanks, what is no UTF-8 becomes U+FFFD. Bounded: what is beyond 100
/// fields or 4,000 characters of a value is left out.
class FormData
{
public:
    [[nodiscard]] static FormData parse(QByteArrayView encoded);

    /// The first value of that name, blanks trimmed; empty where there is none.
    [[nodiscard]] QString value(QStringView name) const;
    /// All of that name, in their order.
    [[nodiscard]] QStringList values(QStringView name) const;
    [[nodiscard]] const QList<std::pair<QString, QString>> &fields() const { return m_fields; }

private:
    QList<std::pair<QString, QString>> m_fields;
};

} // namespace guestwright
