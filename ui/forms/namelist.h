#pragma once

#include <QStringList>

class QLineEdit;

namespace guestwright {

/// The names in a line, parted by commas or semicolons, each once.
[[nodiscard]] QStringList namesIn(const QString &line);

/// Offers known names while one of a list is typed; what stands before it stays.
void completeNames(QLineEdit &edit, const QStringList &known);

} // namespace guestwright
