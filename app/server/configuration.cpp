#include "app/server/configuration.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString serverText(const char *text)
{
    return QCoreApplication::translate("Server", text);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        serverText(QT_TRANSLATE_NOOP("Server",
                                     "Serves the pages on which recipients open their invitations.\n"
                                     "  guestwright-server --publication PATH|URL --public-url URL [options]\n"
                                     "  guestwright-server key add|list|revoke [NAME] --publication PATH|URL")));
    const auto add = [&parser](const QString &name, const char *words, const QString &value) {
        parser.addOption({name, serverText(words), value});
    };
    add(u"publication"_s,
        QT_TRANSLATE_NOOP("Server", "its database: a file, or postgresql://… (GUESTWRIGHT_PUBLICATION)"),
        u"PATH|URL"_s);
    add(u"public-url"_s,
        QT_TRANSLATE_NOOP("Server", "what links begin with, as visitors see it (GUESTWRIGHT_PUBLIC_URL)"), u"URL"_s);
    add(u"listen"_s, QT_TRANSLATE_NOOP("Server", "where visitors are served: 127.0.0.1:8080"), u"ADDR:PORT"_s);
    add(u"admin-listen"_s,
        QT_TRANSLATE_NOOP("Server", "where managers synchronize, this computer only: 127.0.0.1:8081"), u"ADDR:PORT"_s);
    add(u"trusted-proxy"_s, QT_TRANSLATE_NOOP("Server", "a proxy whose X-Forwarded-For is believed; may be repeated"),
        u"CIDR"_s);
    add(u"per-client"_s, QT_TRANSLATE_NOOP("Server", "connections of one network at once: 400"), u"N"_s);
    add(u"mail-config"_s, QT_TRANSLATE_NOOP("Server", "how codes and confirmations are mailed"), u"FILE"_s);
    add(u"operator"_s, QT_TRANSLATE_NOOP("Server", "who runs this server, for pages without a campaign"), u"NAME"_s);
    add(u"privacy-url"_s, QT_TRANSLATE_NOOP("Server", "the operator's privacy policy"), u"URL"_s);
    add(u"scope"_s, QT_TRANSLATE_NOOP("Server", "what a new key may do: read, send or admin"), u"SCOPE"_s);
    parser.addHelpOption();
    parser.addVersionOption();
}

QString valueOr(const QCommandLineParser &parser, const QString &option, const QString &otherwise)
{
    return parser.isSet(option) ? parser.value(option) : otherwise;
}

tl::unexpected<Error> usage(const QString &words)
{
    return fail(Error::Kind::Invalid, words);
}

Result<> readPublication(const QCommandLineParser &parser, Configuration &read)
{
    const QString place = valueOr(parser, u"publication"_s, qEnvironmentVariable("GUESTWRIGHT_PUBLICATION"));
    if (place.isEmpty()) {
        return usage(serverText(QT_TRANSLATE_NOOP("Server", "Which publication? --publication PATH or URL")));
    }
    const auto location = Location::parse(place);
    if (!location) {
        return failure(location);
    }
    read.site.publication = *location;
    return {};
}

Result<> readKeyTask(const QCommandLineParser &parser, const QStringList &words, Configuration &read)
{
    static const QHash<QString, Configuration::Task> tasks{{u"add"_s, Configuration::Task::AddKey},
                                                           {u"list"_s, Configuration::Task::ListKeys},
                                                           {u"revoke"_s, Configuration::Task::RevokeKey}};
    const QString verb = words.value(1);
    const bool isList = verb == u"list"_s;
    if (words.first() != u"key"_s || !tasks.contains(verb) || words.size() != (isList ? 2 : 3)) {
        return usage(serverText(
            QT_TRANSLATE_NOOP("Server", "Beside options there are only: key add NAME, key list, key revoke NAME")));
    }
    read.task = tasks.value(verb);
    read.keyName = words.value(2);
    read.keyScope = valueOr(parser, u"scope"_s, u"admin"_s);
    return {};
}

Result<> readEndpoints(const QCommandLineParser &parser, Configuration &read)
{
    const auto listen = Endpoint::parse(valueOr(parser, u"listen"_s, u"127.0.0.1:8080"_s));
    const auto admin = Endpoint::parse(valueOr(parser, u"admin-listen"_s, u"127.0.0.1:8081"_s));
    if (!listen || !admin) {
        return listen ? failure(admin) : failure(listen);
    }
    read.site.listen = *listen;
    read.site.admin = *admin;
    return {};
}

Result<> readProxies(const QCommandLineParser &parser, Configuration &read)
{
    for (const QString &text : parser.values(u"trusted-proxy"_s)) {
        const Network network = QHostAddress::parseSubnet(text);
        if (network.first.isNull() || network.second < 0) {
            return usage(
                serverText(QT_TRANSLATE_NOOP("Server", "“%1” is no network; it looks like 10.0.0.0/8")).arg(text));
        }
        read.site.trustedProxies.append(network);
    }
    bool isNumber = true;
    const uint perClient = valueOr(parser, u"per-client"_s, u"400"_s).toUInt(&isNumber);
    if (!isNumber || perClient == 0) {
        return usage(serverText(QT_TRANSLATE_NOOP("Server", "--per-client takes a number from 1 on")));
    }
    read.site.perClient = perClient;
    return {};
}

Result<> readServing(const QCommandLineParser &parser, Configuration &read)
{
    read.site.publicUrl = valueOr(parser, u"public-url"_s, qEnvironmentVariable("GUESTWRIGHT_PUBLIC_URL"));
    if (read.site.publicUrl.isEmpty()) {
        return usage(serverText(
            QT_TRANSLATE_NOOP("Server", "What do links begin with? --public-url https://invites.example.org")));
    }
    read.site.operatorName = parser.value(u"operator"_s);
    read.site.operatorPrivacyUrl = parser.value(u"privacy-url"_s);
    read.mailConfig = parser.value(u"mail-config"_s);
    const auto done = readEndpoints(parser, read);
    return done ? readProxies(parser, read) : done;
}

} // namespace

Result<Configuration> Configuration::read(const QStringList &words)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(words)) {
        return usage(parser.errorText());
    }
    Configuration read;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        read.task = Task::ShowText;
        read.text = parser.isSet(u"help"_s) ? parser.helpText() : u"guestwright-server " GUESTWRIGHT_VERSION "\n"_s;
        return read;
    }
    const QStringList rest = parser.positionalArguments();
    auto done = rest.isEmpty() ? Result<>() : readKeyTask(parser, rest, read);
    done = done ? readPublication(parser, read) : done;
    done = done && rest.isEmpty() ? readServing(parser, read) : done;
    return done ? Result<Configuration>(read) : failure(done);
}

} // namespace guestwright
