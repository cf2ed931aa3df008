#include "app/desktop/localserver.h"

#include "app/campaigning/changeworkspace.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/token.h"
#include "models/mail/accountrepository.h"
#include "models/publication/keyrepository.h"
#include "models/settings/namedsetting.h"

#include <QNetworkInterface>
#include <QTcpServer>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 portsTried = 50;
// Below the ports that systems hand out by themselves, and above those of well-known services.
constexpr quint16 firstManagementPort = 18'443;
const QString ownKeyPrefix = u"desktop "_s;

/// Answers as pages do, and tells of it afterwards.
Handler pagesThatTell(std::function<void()> visited)
{
    return [visited = std::move(visited)](const Request &request, const Context &context, Reply reply) {
        handlePage(request, context, [visited, reply = std::move(reply)](Response response) {
            reply(std::move(response));
            visited();
        });
    };
}

SiteOptions siteOptionsOf(const LocalServerPlan &plan, const LocalServerChoice &choice, const QHostAddress &address)
{
    SiteOptions options{.publication = plan.publication,
                        .publicUrl = publicUrlFor(plan.settings, plan.before, choice),
                        .operatorName = plan.settings.organizer,
                        .operatorPrivacyUrl = plan.settings.privacyUrl,
                        .listen = {address, choice.port},
                        .admin = Endpoint{QHostAddress(QHostAddress::LocalHost), choice.managementPort},
                        .mail = plan.mail,
                        .clock = plan.clock};
    options.threads = 2; // it has a window beside it
    if (plan.visited) {
        options.pages = pagesThatTell(plan.visited);
    }
    return options;
}

Result<> revokeForgottenKeys(KeyRepository &keys, Instant now)
{
    const auto all = keys.list();
    Result<> done = all ? Result<>() : failure(all);
    for (const ApiKey &key : all.value_or(QList<ApiKey>())) {
        if (done && !key.revokedAt && key.name.startsWith(ownKeyPrefix)) {
            done = keys.revoke(key.name, now);
        }
    }
    return done;
}

bool isInHouse(const QHostAddress &address)
{
    static const std::pair<QHostAddress, int> networks[] = {
        {QHostAddress(u"192.168.0.0"_s), 16}, {QHostAddress(u"10.0.0.0"_s), 8}, {QHostAddress(u"172.16.0.0"_s), 12}};
    return std::ranges::any_of(networks, [&address](const auto &network) { return address.isInSubnet(network); });
}

} // namespace

quint16 freePort(const QHostAddress &address, quint16 wanted)
{
    for (quint16 port = wanted; port != 0 && port - wanted < portsTried; ++port) {
        if (QTcpServer().listen(address, port)) {
            return port;
        }
    }
    QTcpServer any;
    return any.listen(address) ? any.serverPort() : quint16(0);
}

Result<std::shared_ptr<LocalServer>> startLocalServer(const LocalServerPlan &plan)
{
    const QHostAddress address(plan.wanted.address.isEmpty() ? QHostAddress::LocalHost : QHostAddress::AnyIPv4);
    LocalServerChoice choice = plan.wanted;
    choice.port = freePort(address, plan.wanted.port);
    choice.managementPort =
        freePort(QHostAddress(QHostAddress::LocalHost),
                 plan.wanted.managementPort == 0 ? firstManagementPort : plan.wanted.managementPort);
    if (choice.managementPort == choice.port) { // both were asked for on a computer that is full
        choice.managementPort = freePort(QHostAddress(QHostAddress::LocalHost), quint16(choice.port + 1));
    }
    auto site = Site::start(siteOptionsOf(plan, choice, address));
    if (!site) {
        return failure(site);
    }
    choice.isOn = true;
    auto server = std::make_shared<LocalServer>();
    server->publicUrl = (*site)->settings().publicUrl;
    server->site = std::move(*site);
    server->choice = choice;
    server->busyPort = choice.port == plan.wanted.port ? quint16(0) : plan.wanted.port;
    return server;
}

Result<QString> localServerKey(const Location &publication, const QString &known, Instant now)
{
    const auto db = Database::open(publication, Database::Access::ReadWrite);
    if (!db) {
        return failure(db);
    }
    KeyRepository keys(**db);
    const auto found = known.isEmpty() ? Result<std::optional<ApiKey>>(std::nullopt) : keys.find(known.toLatin1());
    if (!found) {
        return failure(found);
    }
    if (*found && (*found)->allows(ApiKey::Scope::Admin)) {
        return known;
    }
    const auto revoked = revokeForgottenKeys(keys, now);
    // Two of one millisecond are two.
    const QString name = ownKeyPrefix + toIso(now) + u' ' + makeUid();
    return revoked ? keys.add(name, ApiKey::Scope::Admin, now) : failure(revoked);
}

Result<> nameServer(Database &db, const QString &publicUrl, const QString &serverUrl, Instant now)
{
    const auto before = readSettings(db);
    if (!before) {
        return failure(before);
    }
    if (before->publicUrl != publicUrl) {
        WorkspaceSettings settings = *before;
        settings.publicUrl = publicUrl;
        if (const auto changed = changeSettings(db, settings, now); !changed) {
            return failure(changed);
        }
    }
    return before->serverUrl == serverUrl ? Result<>() : writeNamedSetting(db, serverUrlSetting, serverUrl);
}

Result<std::optional<MailAccount>> accountForServer(Database &db)
{
    const auto campaigns = CampaignRepository(db).all();
    if (!campaigns) {
        return failure(campaigns);
    }
    std::optional<Campaign> newest;
    for (const CampaignSummary &summary : *campaigns) {
        const Campaign &campaign = summary.campaign;
        const bool isUsable = campaign.accountId && !campaign.sender.isEmpty() && !campaign.deletedAt;
        if (isUsable && (!newest || campaign.createdAt >= newest->createdAt)) {
            newest = campaign;
        }
    }
    if (!newest) {
        return std::optional<MailAccount>();
    }
    auto account = AccountRepository(db).find(*newest->accountId);
    const auto sender = Mailbox::parse(newest->sender);
    if (!account || !sender) {
        return account ? failure(sender) : failure(account);
    }
    account->sender = account->sender ? account->sender : *sender;
    return std::optional(*account);
}

QStringList networkAddresses()
{
    QStringList likely;
    QStringList others;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() && !address.isLinkLocal()) {
            (isInHouse(address) ? likely : others) << address.toString();
        }
    }
    return likely + others;
}

} // namespace guestwright
