#include "app/redemption/mailconfig.h"

#include "models/core/enumname.h"
#include "models/core/safelog.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestMailConfig = 64 * 1024;

tl::unexpected<Error> badMailConfig(const QString &path, const QString &what)
{
    return fail(Error::Kind::Invalid,
                QCoreApplication::translate("Server", "The mail settings in %1 cannot be used: %2").arg(path, what));
}

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return badMailConfig(path, file.errorString());
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestMailConfig));
    if (!document.isObject()) {
        return badMailConfig(path, QCoreApplication::translate("Server", "it is no JSON object"));
    }
    const QJsonObject object = document.object();
    const bool isOpen = file.permissions() & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup);
    if (isOpen && object.contains("password"_L1)) {
        return badMailConfig(path,
                             QCoreApplication::translate("Server",
                                                         "others can read the password; allow its owner only "
                                                         "(chmod 600)"));
    }
    return object;
}

/// The name of the first thing that is unknown or of another type; empty where all is well.
QString firstOddName(const QJsonObject &object)
{
    static const QStringList texts{u"from"_s,     u"transport"_s, u"host"_s, u"security"_s, u"user"_s,
                                   u"password"_s, u"ca"_s,        u"path"_s, u"stream"_s};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isPort = it.key() == u"port"_s && it->isDouble() && it->toInt() > 0 && it->toInt() < 65536;
        if (!isPort && !(texts.contains(it.key()) && it->isString())) {
            return it.key();
        }
    }
    return {};
}

quint16 standardPort(MailAccount::Security security)
{
    return security == MailAccount::Security::StartTls ? 587 : security == MailAccount::Security::None ? 25 : 465;
}

} // namespace

Result<MailConfig> MailConfig::read(const QString &path)
{
    const auto object = readObject(path);
    if (!object) {
        return failure(object);
    }
    const auto text = [&object](QLatin1String name) { return object->value(name).toString(); };
    if (const QString odd = firstOddName(*object); !odd.isEmpty()) {
        return badMailConfig(path, QCoreApplication::translate("Server", "“%1” is not understood").arg(odd));
    }
    const auto transport = enumFromName<MailAccount::Transport>(text("transport"_L1));
    const auto security = object->contains("security"_L1) ? enumFromName<MailAccount::Security>(text("security"_L1))
                                                          : std::optional(MailAccount::Security::Tls);
    const auto sender = Mailbox::parse(text("from"_L1));
    if (!transport || !security || !sender) {
        return badMailConfig(path,
                             QCoreApplication::translate("Server", "“%1” is not understood")
                                 .arg(!transport    ? u"transport"_s
                                          : !sender ? u"from"_s
                                                    : u"security"_s));
    }
    MailConfig config;
    MailAccount &account = config.account;
    account.name = u"server"_s;
    account.transport = *transport;
    account.security = *security;
    account.host = text("host"_L1);

    account.port =
        static_cast<quint16>(object->value("port"_L1).toInt(account.isHttp() ? 443 : standardPort(*security)));
    account.user = text("user"_L1);
    account.caFile = text("ca"_L1);
    account.path = text("path"_L1);
    account.stream = text("stream"_L1);
    account.sender = *sender;
    config.secret = text("password"_L1);
    hideFromLog(config.secret);
    const auto valid = account.validate();
    return valid ? Result<MailConfig>(config) : Result<MailConfig>(badMailConfig(path, valid.error().message));
}

} // namespace guestwright
