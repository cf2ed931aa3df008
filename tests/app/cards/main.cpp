#include "tests/support/testrunner.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    return guestwright::test::runTests(argc, argv);
}
