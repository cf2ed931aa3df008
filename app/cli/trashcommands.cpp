#include "app/cli/jsonvalue.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/core/expiration.h"
#include "models/invites/inviterepository.h"

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
        if (const auto listed = listInvites(db, summary.campaign, now, list); !listed) {
            return listed;
        }
    }
    const auto listed = listContacts(db, list);
    list.finish();
    return listed;
}

Outcome<> listCommand(Session &session)
{
    Output &output = session.output();
    return session.read([&output, now = session.now()](Database &db) { return listTrash(db, now, output); });
}

} // namespace

QList<Command> trashCommands()
{
    return {{u"trash list"_s, {}, Cli::tr("list what was deleted and can be restored"), {}, listCommand}};
}

} // namespace guestwright
