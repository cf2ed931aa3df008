#pragma once

#include <QObject>

#include <memory>

namespace guestwright::test {

using Factory = std::unique_ptr<QObject> (*)();

/// Registers a test class under the name of its file; called by GUESTWRIGHT_TEST before main().
bool add(const char *name, Factory factory);

/// Runs the test named by the first argument with the remaining arguments, or all of them without one.
int runTests(int argc, char **argv);

} // namespace guestwright::test

/// Stands at the end of tst_x.cpp: `GUESTWRIGHT_TEST(tst_x, XTest)`.
#define GUESTWRIGHT_TEST(file, Class)                                                                                  \
    [[maybe_unused]] static const bool registered_##file =                                                             \
        guestwright::test::add(#file, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
