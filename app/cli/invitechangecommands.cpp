#include "app/campaigning/changeinvites.h"
#include "app/campaigning/setreminder.h"
#include "app/cli/inviteoptions.h"
#include "app/cli/inviteview.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "app/contacts/inviteexport.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/store/backups.h"

#include <QFileInfo>
#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using ChangeInvites = std::function<Result<qint64>(Database &, const InviteFilter &, Instant)>;

/// What a change did: how many, and those that were named as they are now.
struct Changed {
    qint64 count = 0;
    QJsonArray named;
};

Result<> refuseUsed(const QList<Invite> &named)
{
    for (const Invite &invite : named) {
        if (!invite.usedAt) {
            return {};
        }
    }
    return named.isEmpty()
        ? Result<>()
        : fail(Error::Kind::Conflict,
               Cli::tr("%1 has redeemed already; that invite can no longer change").arg(shownName(named.first())));
}

Result<Changed> changeIn(Database &db, const QString &campaignName, InviteFilter filter, const ChangeInvites &change,
                         Instant now)
{
    const auto view = InviteView::of(db, campaignName, now);
    if (!view) {
        return failure(view);
    }
    filter.campaignId = view->campaign().id;
    if (const auto known = findInvites(db, view->campaign(), filter.ids); !known) {
        return failure(known);
    }
    const auto count = change(db, filter, now);
    const auto named = count ? findInvites(db, view->campaign(), filter.ids) : Result<QList<Invite>>(failure(count));
    if (!named) {
        return failure(named);
    }
    Changed changed{.count = *count};
    for (const Invite &invite : *named) {
        changed.named.append(view->toJson(invite));
    }
    const auto allowed = *count == 0 ? refuseUsed(*named) : Result<>();
    return allowed ? Result<Changed>(changed) : failure(allowed);
}

/// Reads which invites are meant, changes them, and says how many that were.
Outcome<> changeMany(Session &session, Values &values, const QString &label, const ChangeInvites &change)
{
    InviteFilter filter = readFilter(values);
    filter.ids = values.ids(u"id"_s);
    const bool isAll = values.has(u"all"_s);
    if (filter.isNarrowed() == isAll) {
        values.refuse(isAll ? Cli::tr("Either --all, or which: --id, --status, --assigned, --stage, --search")
                            : Cli::tr("Which invites? Name --id ID…, a filter (--status, --assigned, --stage, "
                                      "--search), or --all"));
    }
    if (const auto checked = values.checked(); !checked) {
        return checked;
    }
    const auto changed = session.write([&, name = session.campaignName(), now = session.now()](Database &db) {
        return changeIn(db, name, filter, change, now);
    });
    if (!changed) {
        return failure(changed);
    }
    QJsonObject object{{u"changed"_s, changed->count}};
    if (!filter.ids.isEmpty()) {
        object.insert(u"invites"_s, changed->named);
    }
    session.output().print(object, u"%1: %2"_s.arg(label).arg(changed->count));
    return {};
}

Outcome<> revoke(Session &session)
{
    Values values(session.arguments());
    return changeMany(session, values, Cli::tr("Invites revoked"), revokeInvites);
}

Outcome<> restore(Session &session)
{
    Values values(session.arguments());
    return changeMany(session, values, Cli::tr("Invites restored, with the same links"), restoreInvites);
}

/// Many at once are copied first.
Result<qint64> deleteBackedUp(Database &db, const InviteFilter &filter, Instant now)
{
    const auto rows = InviteRepository(db).count(filter, now);
    const auto copied = rows ? backUpBefore(db, Backup::Reason::BeforeDelete, *rows, now) : Result<>(failure(rows));
    return copied ? deleteInvites(db, filter, now) : failure(copied);
}

Outcome<> moveToTrash(Session &session)
{
    Values values(session.arguments());
    return changeMany(session, values, Cli::tr("Invites moved to the trash"), deleteBackedUp);
}

Outcome<> replace(Session &session)
{
    Values values(session.arguments());
    return changeMany(session, values, Cli::tr("Invites with a new link"), replaceLinks);
}

Outcome<> extend(Session &session)
{
    Values values(session.arguments());
    const Expiration expiration = values.expiration(u"expires"_s).value_or(Expiration{});
    return changeMany(session, values, Cli::tr("Invites with a new end"),
                      [expiration](Database &db, const InviteFilter &filter, Instant now) {
                          return extendInvites(db, filter, expiration, now);
                      });
}

Outcome<> remind(Session &session)
{
    Values values(session.arguments());
    const bool isNever = values.text(u"days"_s) == u"never"_s;
    const auto days = isNever ? std::nullopt : values.number(u"days"_s, 1);
    qint64 leftOut = 0;
    const auto changed = changeMany(session, values, Cli::tr("Invites with another reminder"),
                                    [days, &leftOut](Database &db, const InviteFilter &filter, Instant now) {
                                        const auto set = setReminder(db, filter, days, now);
                                        leftOut = set ? set->leftOut : 0;
                                        return set ? Result<qint64>(set->changed) : failure(set);
                                    });
    if (changed && leftOut > 0) {
        session.output().note(
            Cli::tr("Left out: %1, used, revoked, reminded already, or ending too soon").arg(leftOut));
    }
    return changed;
}

Outcome<> exportCommand(Session &session)
{
    Values values(session.arguments());
    InviteFilter filter = readFilter(values);
    filter.ids = values.ids(u"id"_s);
    const InviteSort sort = readSort(values);
    const ExportMode mode = values.has(u"exact"_s) ? ExportMode::Exact : ExportMode::Spreadsheet;
    const QString file = values.text(u"out"_s).value_or(QString());
    auto ready = values.checked();
    ready = ready ? session.noteLocalLinks() : ready;
    if (!ready) {
        return ready;
    }
    const auto proceed = tellingProgress(session.output(), Cli::tr("Writing: %1"));
    const auto written =
        session.write([&, name = session.campaignName(), now = session.now()](Database &db) -> Result<qint64> {
            const auto campaign = CampaignRepository(db).findNamed(name);
            const auto known =
                campaign ? findInvites(db, *campaign, filter.ids) : Result<QList<Invite>>(failure(campaign));
            if (!known) {
                return failure(known);
            }
            filter.campaignId = campaign->id;
            return exportInvites(db, filter, sort, file, mode, now, proceed);
        });
    if (!written) {
        return failure(written);
    }
    const QString path = QFileInfo(file).absoluteFilePath();
    session.output().print(QJsonObject{{u"file"_s, path}, {u"invites"_s, *written}},
                           Cli::tr("%1 invites with their links: %2").arg(*written).arg(path));
    return {};
}

} // namespace

QList<Command> inviteChangeCommands()
{
    const QList<Option> which = QList<Option>{campaignOption(), idsOption()} + filterOptions();
    const QList<Option> change =
        which + QList<Option>{{u"all"_s, {}, Cli::tr("every invite of the campaign that this is possible for")}};
    return {
        {u"invite export"_s,
         {},
         Cli::tr("write invites with their links to a CSV file"),
         QList<Option>{which.first(), {u"out"_s, u"FILE"_s, Cli::tr("where to"), Option::Use::Required}}
             + which.sliced(1)
             + QList<Option>{sortOption(),
                             {u"exact"_s,
                              {},
                              Cli::tr("not for spreadsheets: text that looks like a formula is left as it is")}},
         exportCommand},
        {u"invite revoke"_s, {}, Cli::tr("make links dead, and keep what happened"), change, revoke},
        {u"invite restore"_s,
         {},
         Cli::tr("bring back deleted or revoked invites, with the same links"),
         change,
         restore},
        {u"invite delete"_s, {}, Cli::tr("move invites to the trash"), change, moveToTrash},
        {u"invite extend"_s,
         {},
         Cli::tr("give invites a new end; expired ones work again"),
         QList<Option>{
             {u"expires"_s, u"WHEN"_s, Cli::tr("never, 7d, 2027-05-31 or 2027-05-31T18:00"), Option::Use::Required}}
             + change,
         extend},
        {u"invite remind"_s,
         {},
         Cli::tr("set when invites are reminded, once, before they end; see reminders run"),
         QList<Option>{{u"days"_s, u"DAYS|never"_s, Cli::tr("so many days before the end"), Option::Use::Required}}
             + change,
         remind},
        {u"invite replace"_s, {}, Cli::tr("give invites a new link; the old one is dead"), change, replace},
    };
}

} // namespace guestwright
