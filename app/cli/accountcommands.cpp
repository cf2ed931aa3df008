#include "app/campaigning/changeworkspace.h"
#include "app/cli/accountoptions.h"
#include "app/cli/delivery.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "app/mail/httpproviders.h"
#include "app/mail/transportfactory.h"
#include "app/secrets/secretstore.h"
#include "models/mail/accountrepository.h"

#include <QCoroCore>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Transport = MailAccount::Transport;

/// Keeps the password, and says where when that is not the key ring.
Outcome<> keepSecret(Session &session, const MailAccount &account, const std::optional<QString> &secret)
{
    if (!secret) {
        return {};
    }
    const auto kept = QCoro::waitFor(SecretStore::keep(secretStore(), account.uid, *secret));
    if (!kept) {
        return refused(Cli::tr("The account was saved, but not its password: %1").arg(kept.error().message));
    }
    if (*kept == SecretPlace::File) {
        session.output().note(Cli::tr("There is no key ring here: the password lies in a file that only you can read"));
    }
    return {};
}

QString transportText(Transport transport)
{
    switch (transport) {
    case Transport::Smtp:
        return Cli::tr("mail server");
    case Transport::Folder:
        return Cli::tr("folder of files");
    case Transport::Postmark:
        return u"Postmark"_s;
    }
    return {};
}

QString securityText(MailAccount::Security security)
{
    switch (security) {
    case MailAccount::Security::Tls:
        return u"TLS"_s;
    case MailAccount::Security::StartTls:
        return u"STARTTLS"_s;
    case MailAccount::Security::None:
        return Cli::tr("unencrypted");
    }
    return {};
}

QString lowerPlace(const MailAccount &account)
{
    if (account.transport == Transport::Folder) {
        return account.path;
    }
    if (account.isHttp()) {
        const QString api =
            account.host.isEmpty() ? httpProviderOf(account)->host() : u"%1:%2"_s.arg(account.host).arg(account.port);
        return account.stream.isEmpty() ? api : u"%1, %2"_s.arg(api, account.stream);
    }
    return u"%1:%2, %3"_s.arg(account.host).arg(account.port).arg(securityText(account.security));
}

QJsonObject accountJson(const MailAccount &account)
{
    return {
        {u"id"_s, account.id},
        {u"uid"_s, account.uid},
        {u"name"_s, account.name},
        {u"transport"_s, smallName(account.transport)},
        {u"host"_s, account.host},
        {u"port"_s, account.transport == Transport::Smtp ? QJsonValue(account.port) : QJsonValue()},
        {u"security"_s, account.transport == Transport::Smtp ? QJsonValue(smallName(account.security)) : QJsonValue()},
        {u"user"_s, account.user},
        {u"ca"_s, account.caFile},
        {u"path"_s, account.path},
        {u"stream"_s, account.stream},
        {u"rate"_s, account.ratePerMinute},
        {u"connections"_s, account.connections}};
}

Outcome<> saveAndPrint(Session &session, const MailAccount &wanted, const std::optional<MailAccount> &seen = {})
{
    const auto secret = readSecret(session.arguments(), wanted);
    if (!secret) {
        return failure(secret);
    }
    const auto saved =
        session.write([=, now = session.now()](Database &db) { return saveAccount(db, wanted, now, seen); });
    if (!saved) {
        return failure(saved);
    }
    if (const auto kept = keepSecret(session, *saved, *secret); !kept) {
        return kept;
    }
    if (wantsSecret(session.arguments(), wanted) && !*secret) {
        const QString words = wanted.isHttp()
            ? Cli::tr("No token was given; account set %1 --secret-env VAR adds it")
            : Cli::tr("No password was given; account set %1 --secret-env VAR adds it");
        session.output().note(words.arg(saved->name));
    }
    session.output().print(
        accountJson(*saved),
        Cli::tr("Account “%1”: %2 (%3)").arg(saved->name, transportText(saved->transport), lowerPlace(*saved)));
    return {};
}

Outcome<> addCommand(Session &session)
{
    MailAccount account;
    const auto read = readAccount(session.arguments(), account);
    return read ? saveAndPrint(session, account) : read;
}

Outcome<MailAccount> namedAccount(Session &session)
{
    return session.read(
        [name = session.arguments().operand()](Database &db) { return AccountRepository(db).findNamed(name); });
}

Outcome<> setCommand(Session &session)
{
    auto account = namedAccount(session);
    const auto seen = account;
    const auto read = account ? readAccount(session.arguments(), *account) : failure(account);
    return read ? saveAndPrint(session, *account, *seen) : read;
}

Outcome<> listCommand(Session &session)
{
    const auto accounts = session.read([](Database &db) { return AccountRepository(db).all(); });
    if (!accounts) {
        return failure(accounts);
    }
    Output::List list(session.output(),
                      {Cli::tr("Name"), Cli::tr("Transport"), Cli::tr("Where"), Cli::tr("User"), Cli::tr("Rate")},
                      Cli::tr("No mail account yet. Add one: guestwright-cli account add --help"));
    for (const MailAccount &account : *accounts) {
        list.add(accountJson(account),
                 {account.name, transportText(account.transport), lowerPlace(account), account.user,
                  account.ratePerMinute == 0 ? QString() : Cli::tr("%1/min").arg(account.ratePerMinute)});
    }
    list.finish();
    return {};
}

QCoro::Task<Delivery> probeAccount(MailAccount account)
{
    const Result<QString> secret = co_await secretFor(secretStore(), account);
    auto transport =
        secret ? makeTransport(account, *secret) : Result<std::unique_ptr<guestwright::Transport>>(failure(secret));
    if (!transport) {
        Delivery failed;
        failed.outcome = Delivery::Outcome::Failed;
        failed.words = transport.error().message;
        co_return failed;
    }
    Delivery probed = co_await (*transport)->probe();
    co_await (*transport)->close();
    co_return probed;
}

Outcome<> testCommand(Session &session)
{
    const auto account = namedAccount(session);
    if (!account) {
        return failure(account);
    }
    const Delivery probed = QCoro::waitFor(probeAccount(*account));
    session.output().print(
        QJsonObject{{u"account"_s, account->name}, {u"works"_s, probed.isSent()}, {u"words"_s, probed.words}},
        probed.isSent() ? QList<Line>{{Cli::tr("“%1” works").arg(account->name), lowerPlace(*account)}}
                        : QList<Line>());
    return probed.isSent() ? Outcome<>() : refused(u"%1: %2"_s.arg(account->name, probed.words));
}

} // namespace

QList<Command> accountCommands()
{
    using Use = Option::Use;
    const QList<Option> values{
        {u"host"_s, u"HOST"_s, Cli::tr("the mail server's name; not needed for postmark")},
        {u"port"_s, u"PORT"_s, Cli::tr("465 for tls, 587 for starttls unless named")},
        {u"security"_s, u"tls|starttls|none"_s, Cli::tr("tls unless named; none only to this computer itself")},
        {u"user"_s, u"USER"_s, Cli::tr("the name to log in with")},
        {u"secret-env"_s, u"VAR"_s,
         Cli::tr("the environment variable with the password or the token; without it one line of standard input is "
                 "read")},
        {u"ca"_s, u"FILE"_s, Cli::tr("trust only these certificates (PEM)")},
        {u"path"_s, u"DIR"_s, Cli::tr("the folder of a folder account")},
        {u"stream"_s, u"NAME"_s, Cli::tr("the message stream of a postmark account, “outbound” unless named")},
        {u"rate"_s, u"N/min"_s, Cli::tr("at most so many messages a minute")},
        {u"connections"_s, u"N"_s, Cli::tr("at once, 4 unless named")},
    };
    const Option name{u"name"_s, u"NAME"_s, Cli::tr("how the account is called"), Use::Required};
    const Option newName{u"name"_s, u"NAME"_s, Cli::tr("a new name")};
    const Option transport{u"transport"_s, u"smtp|folder|postmark"_s,
                           Cli::tr("a mail server, a folder that messages are written to, or Postmark's service"),
                           Use::Required};
    return {
        {u"account add"_s,
         {},
         Cli::tr("add a way for mail to leave"),
         QList<Option>{name, transport} + values,
         addCommand},
        {u"account list"_s, {}, Cli::tr("list the accounts"), {}, listCommand},
        {u"account set"_s, u"ACCOUNT"_s, Cli::tr("change an account or its password"), QList<Option>{newName} + values,
         setCommand},
        {u"account test"_s, u"ACCOUNT"_s, Cli::tr("connect and log in, without sending anything"), {}, testCommand},
    };
}

} // namespace guestwright
