#include "app/secrets/coredumps.h"
#include "app/server/configuration.h"
#include "app/server/keycommand.h"
#include "app/server/termination.h"
#include "models/core/safelog.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

#include <clocale>
#endif

namespace {

using namespace guestwright;

constexpr int refused = 1;
constexpr int wrongUsage = 2;

/// What the server keeps is for its owner only, and text is UTF-8 wherever it runs.
void prepareProcess()
{
#ifdef Q_OS_UNIX
    umask(077);
    qputenv("LC_ALL", "C.UTF-8");
    std::setlocale(LC_ALL, "");
#endif
}

void write(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

int report(const Error &error, int code)
{
    write(stderr, QStringLiteral("guestwright-server: ") + redacted(error.message) + u'\n');
    return code;
}

int serve(Configuration configuration)
{
    if (!configuration.mailConfig.isEmpty()) {
        const auto mail = MailConfig::read(configuration.mailConfig);
        if (!mail) {
            return report(mail.error(), refused);
        }
        configuration.site.mail = *mail;
    }
    const auto site = Site::start(configuration.site);
    if (!site) {
        return report(site.error(), refused);
    }
    write(stderr,
          QCoreApplication::translate("Server", "Serving visitors on port %1, managers on port %2")
                  .arg((*site)->port())
                  .arg((*site)->adminPort())
              + u'\n');
    waitForTermination();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    installSafeLog();
    forbidCoreDumps();
    prepareProcess();
    holdTermination();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("guestwright-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GUESTWRIGHT_VERSION));
    const auto configuration = Configuration::read(QCoreApplication::arguments());
    if (!configuration) {
        return report(configuration.error(), wrongUsage);
    }
    switch (configuration->task) {
    case Configuration::Task::Serve:
        return serve(*configuration);
    case Configuration::Task::ShowText:
        write(stdout, configuration->text);
        return 0;
    default:
        const auto done = runKeyCommand(*configuration, systemNow());
        if (!done) {
            return report(done.error(), refused);
        }
        write(stdout, *done);
        return 0;
    }
}
