#include "app/cli/jsonvalue.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "models/audit/actionwords.h"
#include "models/audit/auditrepository.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/expiration.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualEntries = 100;

Result<> listEntries(Database &db, const QString &campaignName, qint64 limit, Output &output)
{
    AuditFilter filter;
    if (!campaignName.isEmpty()) {
        const auto campaign = CampaignRepository(db).findNamed(campaignName);
        if (!campaign) {
            return failure(campaign);
        }
        filter.campaignId = campaign->id;
    }
    const auto entries = AuditRepository(db).list(filter, limit);
    if (!entries) {
        return failure(entries);
    }
    Output::List list(
        output,
        {Cli::tr("Id"), Cli::tr("When"), Cli::tr("Who"), Cli::tr("What"), Cli::tr("About"), Cli::tr("Undone by")},
        Cli::tr("Nothing was done yet"));
    for (const AuditEntry &entry : *entries) {
        list.add({{u"id"_s, entry.id},
                  {u"at"_s, jsonInstant(entry.at)},
                  {u"actor"_s, entry.actor},
                  {u"action"_s, enumName(entry.action)},
                  {u"words"_s, doneWords(entry)},
                  {u"campaign"_s, jsonText(entry.campaignName)},
                  {u"subject"_s, entry.subject},
                  {u"rows"_s, entry.rows},
                  {u"undone_by"_s, jsonNumber(entry.undoneBy)},
                  {u"undoes"_s, jsonNumber(entry.undoes)}},
                 {QString::number(entry.id), momentText(entry.at, systemZone()), entry.actor, doneWords(entry),
                  entry.subject, entry.undoneBy ? QString::number(*entry.undoneBy) : QString()});
    }
    list.finish();
    return {};
}

Outcome<> listCommand(Session &session)
{
    Values values(session.arguments());
    const qint64 limit = values.number(u"limit"_s, 1).value_or(usualEntries);
    if (const auto checked = values.checked(); !checked) {
        return checked;
    }
    Output &output = session.output();
    return session.read(
        [name = session.campaignName(), limit, &output](Database &db) { return listEntries(db, name, limit, output); });
}

} // namespace

QList<Command> auditCommands()
{
    return {{u"audit list"_s,
             {},
             Cli::tr("list who did what and when, newest first"),
             {{u"campaign"_s, u"C"_s, Cli::tr("only in this campaign")},
              {u"limit"_s, u"N"_s, Cli::tr("how many; without it 100")}},
             listCommand}};
}

} // namespace guestwright
