#include "app/desktop/localserverchoice.h"

#include "models/mail/mailaccount.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString hashOfWorkspace(const QString &workspace)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString serverKey(const QString &workspace, const QString &name)
{
    return u"servers/%1/%2"_s.arg(hashOfWorkspace(workspace), name);
}

} // namespace

QString LocalServerChoice::guestUrl() const
{
    return u"http://%1:%2"_s.arg(address.isEmpty() ? u"localhost"_s : address).arg(port);
}

QString LocalServerChoice::managementUrl() const
{
    return managementPort == 0 ? QString() : u"http://127.0.0.1:%1"_s.arg(managementPort);
}

LocalServerChoice localServerChoice(const QString &workspace)
{
    const QSettings settings;
    LocalServerChoice choice;
    choice.isOn = settings.value(serverKey(workspace, u"on"_s), false).toBool();
    choice.address = settings.value(serverKey(workspace, u"address"_s)).toString();
    choice.port = quint16(settings.value(serverKey(workspace, u"port"_s), choice.port).toUInt());
    choice.managementPort = quint16(settings.value(serverKey(workspace, u"managementPort"_s), 0).toUInt());
    return choice;
}

void rememberLocalServer(const QString &workspace, const LocalServerChoice &choice)
{
    QSettings settings;
    settings.setValue(serverKey(workspace, u"on"_s), choice.isOn);
    settings.setValue(serverKey(workspace, u"address"_s), choice.address);
    settings.setValue(serverKey(workspace, u"port"_s), choice.port);
    settings.setValue(serverKey(workspace, u"managementPort"_s), choice.managementPort);
}

Location localPublication(const Location &workspace, const QString &ownFolder)
{
    const QFileInfo file(workspace.path);
    const QString path = workspace.engine == Engine::Sqlite
        ? file.dir().filePath(file.completeBaseName() + u".publication"_s)
        : QDir(ownFolder).filePath(hashOfWorkspace(workspace.toUrl()) + u".publication"_s);
    return {.engine = Engine::Sqlite, .path = path};
}

QString publicUrlFor(const WorkspaceSettings &settings, const LocalServerChoice &before, const LocalServerChoice &now)
{
    const QString &typed = settings.publicUrl;
    const bool isOurs = typed.isEmpty() || isLoopbackHost(QUrl(typed).host()) || typed == before.guestUrl();
    return isOurs ? now.guestUrl() : typed;
}

Result<> refuseSecondServer(const WorkspaceSettings &settings, const LocalServerChoice &choice)
{
    if (settings.serverUrl.isEmpty() || settings.serverUrl == choice.managementUrl()) {
        return {};
    }
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("LocalServer",
                                            "This workspace has a server already, %1. Two servers would not know of "
                                            "each other, and a link could be used twice. To let this computer be the "
                                            "server, take the other one out of the workspace's settings first")
                    .arg(settings.serverUrl));
}

} // namespace guestwright
