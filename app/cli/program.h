#pragma once

#include <QStringList>

namespace guestwright {

/// Runs what was typed behind the program's name; the exit code. Needs a QCoreApplication.
[[nodiscard]] int runProgram(const QStringList &words);

} // namespace guestwright
