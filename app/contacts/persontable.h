#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace guestwright {

/// The document of exportPerson() as CSV for people: a row for each value, with the table, the number of the row in it
/// and the column that it comes from.
[[nodiscard]] Result<QByteArray> personTable(const QByteArray &document);

/// The document as the name of the file asks for it: CSV where it ends so, JSON otherwise.
[[nodiscard]] Result<QByteArray> personFor(const QString &path, const QByteArray &document);

} // namespace guestwright
