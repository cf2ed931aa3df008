#include "app/campaigning/emptytrash.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/core/expiration.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// One thing in the trash, as it is shown.
struct Trashed {
    QString kind;
    QJsonValue id; ///< null where the uid names it
    QString uid;
    QString name;
    QString campaign;
    std::optional<Instant> deletedAt;
};

void show(Output::List &list, const Trashed &thing)
{
    list.add({{u"kind"_s, thing.kind},
              {u"id"_s, thing.id},
              {u"uid"_s, jsonText(thing.uid)},
              {u"name"_s, thing.name},
              {u"campaign"_s, jsonText(thing.campaign)},
              {u"deleted_at"_s, jsonInstant(thing.deletedAt)}},
             {thing.kind, thing.uid.isEmpty() ? QString::number(thing.id.toInteger()) : thing.uid, thing.name,
              thing.campaign, thing.deletedAt ? momentText(*thing.deletedAt, systemZone()) : QString()});
}

Result<> listInvites(Database &db, const Campaign &campaign, Instant now, Output::List &list)
{
    return InviteRepository(db).forEach({.campaignId = campaign.id, .trash = true}, {}, now, [&](const Invite &invite) {
        show(list, {u"invite"_s, invite.id, {}, shownName(invite), campaign.name, invite.deletedAt});
        return true;
    });
}

Result<> listLinks(Database &db, const Campaign &campaign, Output::List &list)
{
    const auto links = LinkRepository(db).all(campaign.id, true);
    for (const LinkSummary &summary : links ? *links : QList<LinkSummary>()) {
        show(list,
             {u"link"_s, summary.link.id, summary.link.uid, summary.link.name, campaign.name, summary.link.deletedAt});
    }
    return links ? Result<>() : failure(links);
}

Result<> listContacts(Database &db, Output::List &list)
{
    return ContactRepository(db).forEach({.trash = true}, [&list](const Contact &contact) {
        show(list,
             {u"contact"_s,
              contact.id,
              {},
              contact.name.isEmpty() ? contact.email : contact.name,
              {},
              contact.deletedAt});
        return true;
    });
}

Result<> listItems(Database &db, Output::List &list)
{
    const auto items = TrashRepository(db).items();
    for (const TrashedItem &trash : items ? *items : QList<TrashedItem>()) {
        show(list, {u"item"_s, trash.item.id, {}, trash.item.name, trash.campaignName, trash.deletedAt});
    }
    return items ? Result<>() : failure(items);
}

Result<> listTrash(Database &db, Instant now, Output &output)
{
    CampaignRepository campaigns(db);
    const auto living = campaigns.all(false);
    const auto deleted = living ? campaigns.all(true) : living;
    if (!deleted) {
        return failure(deleted);
    }
    Output::List list(output,
                      {Cli::tr("What"), Cli::tr("Id"), Cli::tr("Name"), Cli::tr("Campaign"), Cli::tr("Deleted")},
                      Cli::tr("The trash is empty"));
    for (const CampaignSummary &summary : *deleted) {
        const Campaign &campaign = summary.campaign;
        show(list, {u"campaign"_s, {}, campaign.uid, campaign.name, {}, campaign.deletedAt});
    }
    for (const CampaignSummary &summary : *living + *deleted) {
        const auto invites = listInvites(db, summary.campaign, now, list);
        const auto links = invites ? listLinks(db, summary.campaign, list) : invites;
        if (!links) {
            return links;
        }
    }
    auto listed = listItems(db, list);
    listed = listed ? listContacts(db, list) : listed;
    list.finish();
    return listed;
}

/// For ever, so nothing goes without being asked for twice: by the command and by its switch.
Outcome<> emptyCommand(Session &session)
{
    const bool isMeant = session.arguments().has(u"yes"_s);
    const auto gone = isMeant ? session.write([now = session.now()](Database &db) { return emptyTrash(db, now); })
                              : session.read([](Database &db) { return TrashRepository(db).totals(); });
    if (!gone) {
        return failure(gone);
    }
    if (!isMeant && gone->all() > 0) {
        return refused(Cli::tr("This removes %1 things for good (campaigns: %2, invites: %3, items: %4, contacts: %5, "
                               "invitation links: %6). "
                               "To do it: trash empty --yes")
                           .arg(gone->all())
                           .arg(gone->campaigns)
                           .arg(gone->invites)
                           .arg(gone->items)
                           .arg(gone->contacts)
                           .arg(gone->links));
    }
    session.output().print(QJsonObject{{u"campaigns"_s, gone->campaigns},
                                       {u"invites"_s, gone->invites},
                                       {u"items"_s, gone->items},
                                       {u"contacts"_s, gone->contacts},
                                       {u"links"_s, gone->links}},
                           gone->all() == 0 ? Cli::tr("The trash is empty")
                                            : Cli::tr("Removed for good: %1").arg(gone->all()));
    return {};
}

Outcome<> listCommand(Session &session)
{
    Output &output = session.output();
    return session.read([&output, now = session.now()](Database &db) { return listTrash(db, now, output); });
}

} // namespace

QList<Command> trashCommands()
{
    return {{u"trash list"_s, {}, Cli::tr("list what was deleted and can be restored"), {}, listCommand},
            {u"trash empty"_s,
             {},
             Cli::tr("remove for good what is in the trash; it cannot be undone"),
             {{u"yes"_s, {}, Cli::tr("do it, instead of saying what would go")}},
             emptyCommand}};
}

} // namespace guestwright
