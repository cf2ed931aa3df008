// A process that wants to be the one whose window shows a workspace: says whether it is, and stays until its input
// ends. usage: claimchild WORKSPACE
#include "app/desktop/windowclaim.h"

#include <QCoreApplication>

#include <cstdio>

using namespace guestwright;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Guestwright"));
    QCoreApplication::setApplicationName(QStringLiteral("guestwright-test"));
    const auto claim = WindowClaim::take({.path = QCoreApplication::arguments().value(1)});
    std::puts(claim ? "mine" : "theirs");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
