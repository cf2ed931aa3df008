#pragma once

#include "models/core/result.h"

QT_BEGIN_NAMESPACE
class QSqlError;
QT_END_NAMESPACE

namespace guestwright {

class Database;

/// Turns a driver's error into words by its SQLSTATE or result code. The driver's own text may quote data of people,
/// so it is neither shown nor logged.
[[nodiscard]] Error storageError(const Database &db, const QSqlError &error);

/// The same for a connection that could not be opened: libpq gives no code then, only words (see connectionFault()).
[[nodiscard]] Error openingError(const Database &db, const QSqlError &error);

} // namespace guestwright
