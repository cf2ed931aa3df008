#include "app/desktop/desktophost.h"
#include "app/desktop/workspacecontroller.h"
#include "app/secrets/coredumps.h"
#include "models/core/safelog.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace guestwright;

int main(int argc, char **argv)
{
    installSafeLog();
    forbidCoreDumps();
#ifdef Q_OS_UNIX
    umask(077); // settings, workspaces and exports are their owner's alone
#endif
    QCoreApplication::setOrganizationName(u"Guestwright"_s);
    QCoreApplication::setApplicationName(u"guestwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUESTWRIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Guestwright"_s);
    QGuiApplication::setDesktopFileName(u"org.guestwright.Guestwright"_s);
    QApplication app(argc, argv);

    Translation translation;
    translation.speak(chosenLanguage());
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Prepares and sends private invitations."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"workspace"_s,
        QCoreApplication::translate("main", "A .guestwright file or a postgresql:// URL; otherwise the last one."),
        u"[WORKSPACE]"_s);
    parser.process(app);

    const int theme = QSettings().value(u"window/appearance"_s, int(Theme::System)).toInt();
    applyTheme(app, Theme(qBound(int(Theme::System), theme, int(Theme::Dark))));
    const QString asked = parser.positionalArguments().value(0);
    std::unique_ptr<WindowClaim> claim;
    if (const auto location = Location::parse(startingWorkspace(asked));
        location && location->engine == Engine::Sqlite) {
        claim = WindowClaim::take(*location);
        if (!claim && WindowClaim::raiseOther(*location, std::chrono::seconds(3))) {
            return 0; // its window has come to the front
        }
    }
    DesktopHost host(translation);
    host.start(asked, std::move(claim));
    return QApplication::exec();
}
