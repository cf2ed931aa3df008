#include "app/cli/program.h"
#include "app/language/translation.h"
#include "app/secrets/coredumps.h"
#include "models/core/safelog.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#endif

namespace {

/// The languages asked for by the environment: what prepareProcess() sets must not hide them.
QStringList wantedLanguages()
{
#ifdef Q_OS_UNIX
    if (const QString several = qEnvironmentVariable("LANGUAGE"); !several.isEmpty()) {
        return several.split(u':');
    }
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString one = qEnvironmentVariable(name); !one.isEmpty()) {
            return {one};
        }
    }
    return {};
#else
    return QLocale::system().uiLanguages();
#endif
}

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

/// Only painting needs more than the core, and it needs no screen: without an application for it text would abort.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool paints =
        std::any_of(argv + 1, argv + argc, [](const char *word) { return qstrcmp(word, "cards") == 0; });
    if (!paints) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    guestwright::installSafeLog();
    guestwright::forbidCoreDumps();
    const QStringList wanted = wantedLanguages();
    prepareProcess();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Guestwright"));
    QCoreApplication::setApplicationName(QStringLiteral("guestwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GUESTWRIGHT_VERSION));
    const QStringList words = QCoreApplication::arguments().sliced(1);
    guestwright::Translation translation;
    // What a script reads is the same everywhere, the reasons in a JSON document too.
    translation.speak(words.contains(QStringLiteral("--json")) ? QStringLiteral("en") : QString(), wanted);
    return guestwright::runProgram(words);
}
