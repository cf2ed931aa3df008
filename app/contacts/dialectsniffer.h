#pragma once

#include "app/contacts/csvdialect.h"

#include <QByteArrayView>

namespace guestwright {

/// Finds out how a table was written, from the UTF-8 text at its start. `isWhole` is false when the sample was cut
/// off, so that its last row proves nothing. A list of one column comes out without a delimiter.
[[nodiscard]] CsvDialect sniffDialect(QByteArrayView sample, bool isWhole);

} // namespace guestwright
