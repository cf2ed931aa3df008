#include "app/cli/program.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#endif

namespace {

/// Whatever is written, workspaces, exports, rejects, is for its owner only; and text is UTF-8 even where a cron job
/// runs in the C locale, about which Qt would complain on standard error.
void prepareProcess()
{
#ifdef Q_OS_UNIX
    umask(077);
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        setenv("LC_ALL", "C.UTF-8", 1);
    }
#endif
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Guestwright"));
    QCoreApplication::setApplicationName(QStringLiteral("guestwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GUESTWRIGHT_VERSION));
    return guestwright::runProgram(QCoreApplication::arguments().sliced(1));
}
