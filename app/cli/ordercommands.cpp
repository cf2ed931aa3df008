#include "app/cli/jsonvalue.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "app/contacts/orderexport.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/expiration.h"
#include "models/links/linkrepository.h"
#include "models/orders/destinationline.h"
#include "models/orders/memberrepository.h"
#include "models/orders/orderrepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// How links are called, by id.
using LinkNames = QHash<qint64, QString>;

QString linkNameOf(const LinkNames &names, std::optional<qint64> linkId)
{
    return linkId ? names.value(*linkId) : QString();
}

QJsonObject toJson(const Order &order, const LinkNames &names)
{
    QJsonArray items;
    for (const OrderedItem &item : order.items) {
        items.append(QJsonObject{{u"name"_s, item.name}, {u"variant"_s, jsonText(item.variant)}});
    }
    const Destination &to = order.destination;
    return {{u"uid"_s, order.uid},
            {u"number"_s, order.number},
            {u"at"_s, jsonInstant(order.at)},
            {u"invite"_s, jsonNumber(order.inviteId)},
            {u"link"_s, jsonText(linkNameOf(names, order.linkId))},
            {u"items"_s, items},
            {u"name"_s, to.name},
            {u"email"_s, to.email},
            {u"phone"_s, to.phone},
            {u"line1"_s, to.line1},
            {u"line2"_s, to.line2},
            {u"postal_code"_s, to.postalCode},
            {u"city"_s, to.city},
            {u"region"_s, to.region},
            {u"country"_s, to.country}};
}

QJsonObject toJson(const Member &member, const LinkNames &names)
{
    return {{u"uid"_s, member.uid},
            {u"at"_s, jsonInstant(member.at)},
            {u"invite"_s, jsonNumber(member.inviteId)},
            {u"link"_s, jsonText(linkNameOf(names, member.linkId))},
            {u"name"_s, member.name},
            {u"email"_s, member.email},
            {u"role"_s, member.role},
            {u"groups"_s, QJsonArray::fromStringList(member.groups)}};
}

Outcome<> listOrders(Session &session)
{
    Campaign shown;
    LinkNames names;
    const auto orders =
        session.read([name = session.campaignName(), &shown, &names](Database &db) -> Result<QList<Order>> {
            const auto campaign = CampaignRepository(db).findNamed(name);
            const auto known = campaign ? LinkRepository(db).names(campaign->id) : Result<LinkNames>(failure(campaign));
            shown = campaign.value_or(Campaign());
            names = known.value_or(LinkNames());
            return known ? OrderRepository(db).all(campaign->id) : failure(known);
        });
    if (!orders) {
        return failure(orders);
    }
    Output::List list(
        session.output(),
        {Cli::tr("Order"), Cli::tr("When"), Cli::tr("Name"), Cli::tr("Items"), Cli::tr("Destination"), Cli::tr("Link")},
        Cli::tr("No orders yet"));
    for (const Order &order : *orders) {
        list.add(toJson(order, names),
                 {order.number, momentText(order.at, shown.zone), order.destination.name, itemWords(order.items),
                  placeLine(order.destination), linkNameOf(names, order.linkId)});
    }
    list.finish();
    return {};
}

Outcome<> listMembers(Session &session)
{
    Campaign shown;
    LinkNames names;
    const auto members =
        session.read([name = session.campaignName(), &shown, &names](Database &db) -> Result<QList<Member>> {
            const auto campaign = CampaignRepository(db).findNamed(name);
            const auto known = campaign ? LinkRepository(db).names(campaign->id) : Result<LinkNames>(failure(campaign));
            shown = campaign.value_or(Campaign());
            names = known.value_or(LinkNames());
            return known ? MemberRepository(db).all(campaign->id) : failure(known);
        });
    if (!members) {
        return failure(members);
    }
    Output::List list(
        session.output(),
        {Cli::tr("Name"), Cli::tr("Email"), Cli::tr("Role"), Cli::tr("Groups"), Cli::tr("Link"), Cli::tr("When")},
        Cli::tr("No members yet"));
    for (const Member &member : *members) {
        list.add(toJson(member, names),
                 {member.name, member.email, member.role, member.groups.join(u", "_s), linkNameOf(names, member.linkId),
                  momentText(member.at, shown.zone)});
    }
    list.finish();
    return {};
}

template <Campaign::Purpose purpose> Outcome<> exportOf(Session &session)
{
    const QString out = session.arguments().text(u"out"_s).value_or(QString());
    const auto mode = session.arguments().has(u"exact"_s) ? ExportMode::Exact : ExportMode::Spreadsheet;
    const auto written = session.write([name = session.campaignName(), out, mode,
                                        now = session.now()](Database &db) -> Result<qint64> {
        const auto campaign = CampaignRepository(db).findNamed(name);
        if (!campaign) {
            return failure(campaign);
        }
        if (campaign->purpose != purpose) {
            return fail(Error::Kind::Invalid,
                        purpose == Campaign::Purpose::Gift
                            ? Cli::tr("“%1” is a membership campaign; it has members, not orders").arg(campaign->name)
                            : Cli::tr("“%1” is a gift campaign; it has orders, not members").arg(campaign->name));
        }
        return exportRedemptions(db, campaign->id, out, mode, now);
    });
    if (!written) {
        return failure(written);
    }
    session.output().print({{u"file"_s, out}, {u"rows"_s, *written}}, Cli::tr("%1: %2 written").arg(out).arg(*written));
    return {};
}

} // namespace

QList<Command> orderCommands()
{
    using Use = Option::Use;
    const Option campaign{u"campaign"_s, u"CAMPAIGN"_s, Cli::tr("which campaign, by name or uid"), Use::Required};
    const QList<Option> target{
        campaign,
        {u"out"_s, u"FILE"_s, Cli::tr("the CSV file to write"), Use::Required},
        {u"exact"_s, {}, Cli::tr("the values as they are, not guarded against spreadsheets")},
    };
    return {
        {u"orders list"_s, {}, Cli::tr("list what was ordered"), {campaign}, listOrders},
        {u"orders export"_s, {}, Cli::tr("write the orders as CSV"), target, exportOf<Campaign::Purpose::Gift>},
        {u"members list"_s, {}, Cli::tr("list who joined"), {campaign}, listMembers},
        {u"members export"_s, {}, Cli::tr("write the members as CSV"), target, exportOf<Campaign::Purpose::Membership>},
    };
}

} // namespace guestwright
