#pragma once

#include <QString>

namespace guestwright {

class DataTable;

/// Gives a table the columns, widths and sorting it was left with, and remembers what the user makes of them. Asked for
/// once the table has its model; `version` is of the set of columns.
void keepTableLayout(DataTable &table, const QString &name, int version);

} // namespace guestwright
