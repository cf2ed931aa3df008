#include "app/cli/accountoptions.h"

#include "app/cli/translations.h"
#include "app/cli/values.h"
#include "models/core/safelog.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Security = MailAccount::Security;
using Transport = MailAccount::Transport;

constexpr quint16 httpsPort = 443;

quint16 usualPort(Security security)
{
    switch (security) {
    case Security::Tls:
        return 465;
    case Security::StartTls:
        return 587;
    case Security::None:
        return 25;
    }
    return 465;
}

/// "60/min" or "60".
void readRate(Values &values, MailAccount &account)
{
    const auto typed = values.text(u"rate"_s);
    if (!typed) {
        return;
    }
    bool isNumber = false;
    const int rate = (typed->endsWith(u"/min"_s) ? typed->chopped(4) : *typed).toInt(&isNumber);
    if (!isNumber || rate < 0) {
        values.refuse(Cli::tr("--rate takes messages a minute, like 60/min, not “%1”").arg(*typed));
    }
    account.ratePerMinute = rate;
}

} // namespace

Outcome<> readAccount(const Arguments &arguments, MailAccount &account)
{
    Values values(arguments);
    const auto absolute = [](const QString &path) {
        return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    };
    account.name = values.text(u"name"_s).value_or(account.name);
    account.transport = values.choice<Transport>(u"transport"_s).value_or(account.transport);
    if (account.id == 0 && account.isHttp()) {
        account.port = httpsPort;
    }
    if (const auto security = values.choice<Security>(u"security"_s)) {
        account.security = *security;
        account.port = usualPort(*security);
    }
    account.host = values.text(u"host"_s).value_or(account.host);
    account.port = static_cast<quint16>(values.number(u"port"_s, 1, 65'535).value_or(account.port));
    account.user = values.text(u"user"_s).value_or(account.user);
    account.caFile = absolute(values.text(u"ca"_s).value_or(account.caFile));
    account.path = absolute(values.text(u"path"_s).value_or(account.path));
    account.stream = values.text(u"stream"_s).value_or(account.stream);
    account.connections = static_cast<int>(values.number(u"connections"_s, 1, 32).value_or(account.connections));
    readRate(values, account);
    if (const auto checked = values.checked(); !checked) {
        return checked;
    }
    return account.caFile.isEmpty() || QFileInfo(account.caFile).isReadable()
        ? Outcome<>()
        : refused(Cli::tr("%1 cannot be read").arg(account.caFile));
}

bool wantsSecret(const Arguments &arguments, const MailAccount &account)
{
    return account.needsSecret() && (account.id == 0 || arguments.has(u"user"_s));
}

Outcome<std::optional<QString>> readSecret(const Arguments &arguments, const MailAccount &account)
{
    if (const auto variable = arguments.text(u"secret-env"_s)) {
        if (!qEnvironmentVariableIsSet(variable->toUtf8().constData())) {
            return refused(Cli::tr("The environment has no variable %1").arg(*variable));
        }
        const QByteArray name = variable->toUtf8();
        const QString secret = qEnvironmentVariable(name.constData());
        hideFromLog(secret);
        qunsetenv(name.constData()); // whatever is started from here on has no use for it
        return secret;
    }
#ifdef Q_OS_UNIX
    const bool isKeyboard = isatty(STDIN_FILENO) == 1;
#else
    const bool isKeyboard = true;
#endif
    if (isKeyboard || !wantsSecret(arguments, account)) {
        return std::nullopt;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QByteArray line = input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    hideFromLog(QString::fromUtf8(line));
    return line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
}

} // namespace guestwright
