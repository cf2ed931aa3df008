#include "tests/support/testrunner.h"

#include <QTest>

#include <cstdio>
#include <map>
#include <string>

namespace guestwright::test {

namespace {

std::map<std::string, Factory> &registry()
{
    static std::map<std::string, Factory> tests;
    return tests;
}

} // namespace

bool add(const char *name, Factory factory)
{
    return registry().emplace(name, factory).second;
}

int runTests(int argc, char **argv)
{
    if (argc > 1 && argv[1][0] != '-') {
        const auto found = registry().find(argv[1]);
        if (found == registry().end()) {
            std::fprintf(stderr, "no test is called %s\n", argv[1]);
            return 2;
        }
        argv[1] = argv[0];
        return QTest::qExec(found->second().get(), argc - 1, argv + 1);
    }
    int failed = 0;
    for (const auto &[name, factory] : registry()) {
        failed += QTest::qExec(factory().get(), argc, argv);
    }
    return failed;
}

} // namespace guestwright::test
