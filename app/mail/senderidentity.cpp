#include "app/mail/senderidentity.h"

#include "models/core/token.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSysInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// The boot and the host name go in too: machines cloned from one image share the rest.
QString thisComputer()
{
    const QByteArray identity =
        QSysInfo::machineUniqueId() + QSysInfo::bootUniqueId() + QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().first(16));
}

bool isRunning(qint64 processId)
{
#ifdef Q_OS_UNIX
    return kill(static_cast<pid_t>(processId), 0) == 0 || errno == EPERM;
#else
    Q_UNUSED(processId) // where nobody can tell, the lease runs out by itself
    return true;
#endif
}

} // namespace

QString makeLeaseOwner()
{
    return u"%1:%2:%3"_s.arg(thisComputer()).arg(QCoreApplication::applicationPid()).arg(makeUid());
}

QStringList goneOwners(const QStringList &owners)
{
    const QString here = thisComputer();
    QStringList gone;
    std::ranges::copy_if(owners, std::back_inserter(gone), [&here](const QString &owner) {
        const QStringList parts = owner.split(u':');
        return parts.size() == 3 && parts.at(0) == here && !isRunning(parts.at(1).toLongLong());
    });
    return gone;
}

} // namespace guestwright
