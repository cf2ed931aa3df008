#include "app/cli/delivery.h"
#include "app/cli/inviteview.h"
#include "app/cli/sendreport.h"
#include "app/cli/synchronization.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/links/linkrepository.h"
#include "models/mail/accountrepository.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// What --campaign or --link names: whose mail it is.
Outcome<SendRequest> readTarget(Session &session)
{
    Values values(session.arguments());
    const auto link = values.text(u"link"_s);
    if (link.has_value() == values.has(u"campaign"_s)) {
        values.refuse(Cli::tr("Whom to mail? Name either --campaign, for its personal invites, or --link, for those on "
                              "that invitation link's list"));
    } else if (link && values.has(u"id"_s)) {
        values.refuse(Cli::tr("--id numbers personal invites; to one of a link's list: link resend LINK ADDRESS"));
    } else if (!link && values.has(u"resend-all"_s)) {
        values.refuse(Cli::tr("--resend-all goes with --link; with --campaign it is --resend"));
    } else if (link && values.has(u"resend"_s)) {
        values.refuse(Cli::tr("--resend goes with --campaign; with --link it is --resend-all"));
    }
    if (const auto checked = values.checked(); !checked) {
        return failure(checked);
    }
    return session.read([link, name = session.campaignName()](Database &db) -> Result<SendRequest> {
        if (link) {
            const auto found = LinkRepository(db).findNamed(*link);
            return found ? Result<SendRequest>(SendRequest{.campaignId = found->campaignId, .linkId = found->id})
                         : failure(found);
        }
        const auto campaign = CampaignRepository(db).findNamed(name);
        return campaign ? Result<SendRequest>(SendRequest{.campaignId = campaign->id}) : failure(campaign);
    });
}

Outcome<SendRequest> readRequest(Session &session)
{
    const auto target = readTarget(session);
    if (!target) {
        return target;
    }
    Values values(session.arguments());
    SendRequest request = *target;
    request.inviteIds = values.ids(u"id"_s);
    request.resend = values.has(u"resend"_s) || values.has(u"resend-all"_s);
    request.skipEmptyValues = values.has(u"skip-empty"_s);
    if (request.resend && values.has(u"unsent"_s)) {
        values.refuse(Cli::tr("Either --unsent, or --resend"));
    }
    if (const auto checked = values.checked(); !checked) {
        return failure(checked);
    }
    const auto named = session.read([&request](Database &db) -> Result<QList<Invite>> {
        const auto campaign = CampaignRepository(db).find(request.campaignId);
        return campaign ? findInvites(db, *campaign, request.inviteIds) : failure(campaign);
    });
    if (!named) {
        return failure(named);
    }
    if (const auto name = values.text(u"account"_s)) {
        const auto account = session.read([name](Database &db) { return AccountRepository(db).findNamed(*name); });
        if (!account) {
            return failure(account);
        }
        request.accountId = account->id;
    }
    return request;
}

/// Those who were named must not be left out silently, when nobody gets anything.
Outcome<> refuseNobody(const SendRequest &request, const SendReport &report)
{
    if (request.inviteIds.isEmpty() || report.queued > 0 || report.plan.leftOut.isEmpty()) {
        return {};
    }
    QStringList reasons;
    for (const SendPlan::Group &group : report.plan.leftOut) {
        reasons.append(Cli::tr("%1 (invite %2)").arg(words(group.reason)).arg(group.inviteIds.value(0)));
    }
    const bool wasSent = report.plan.leftOut.first().reason == SendPlan::Reason::SentAlready;
    return refused(Cli::tr("Nothing was sent: %1").arg(reasons.join(u"; "_s))
                   + (wasSent ? Cli::tr("; --resend sends it again") : QString()));
}

Outcome<> send(Session &session)
{
    const auto request = readRequest(session);
    const auto published = request ? publishFirst(session) : failure(request);
    const auto queued = published ? queue(session, *request) : failure(published);
    if (!queued) {
        return failure(queued);
    }
    if (const auto somebody = refuseNobody(*request, *queued); !somebody) {
        return somebody;
    }
    const OutboxFilter filter{.campaignId = request->campaignId};
    const bool waits = session.arguments().has(u"wait"_s);
    const auto run = waits ? deliver(session, filter) : Outcome<RunReport>(RunReport());
    const auto totals = run ? totalsSince(session, filter) : failure(run);
    if (!totals) {
        return failure(totals);
    }
    const SendingView shown = viewSending(session, *queued, *totals);
    session.output().print(shown.object, shown.lines);
    if (!waits && totals->queued > 0) {
        session.output().note(Cli::tr("The messages wait in the outbox; “outbox run” delivers them, as --wait does"));
    }
    return judge(session, *run, filter);
}

} // namespace

QList<Command> sendCommands()
{
    return {{u"send"_s,
             {},
             Cli::tr("mail invitations: queue them, and with --wait deliver them too"),
             {{u"campaign"_s, u"CAMPAIGN"_s, Cli::tr("to its personal invites; by name or uid")},
              {u"link"_s, u"LINK"_s, Cli::tr("instead, to those on this invitation link's list who have not come")},
              {u"account"_s, u"ACCOUNT"_s, Cli::tr("the account it leaves by, instead of the campaign's")},
              {u"unsent"_s, {}, Cli::tr("everybody who has not got it (the default)")},
              {u"resend"_s, {}, Cli::tr("also to those who have got it already, with the same link")},
              {u"resend-all"_s, {}, Cli::tr("with --link: also to those who have got it already")},
              {u"id"_s, u"ID"_s, Cli::tr("only to these invites, as the list numbers them"), Option::Use::Many},
              {u"skip-empty"_s, {}, Cli::tr("leave out whoever lacks a value that the mail shows")},
              {u"wait"_s, {}, Cli::tr("deliver, and come back when it is done")}},
             send}};
}

} // namespace guestwright
