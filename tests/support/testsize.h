#pragma once

#include <QtGlobal>

namespace guestwright::test {

/// How large a test runs: the size for every commit, or the number in the environment variable for a nightly run.
[[nodiscard]] inline int sizeOf(const char *variable, int commitSize)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : commitSize;
}

} // namespace guestwright::test
