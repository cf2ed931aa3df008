#include "tests/support/testrunner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return guestwright::test::runTests(argc, argv);
}
