#include "app/campaigning/changecampaign.h"
#include "app/campaigning/duplicatecampaign.h"
#include "app/cli/campaignedit.h"
#include "app/cli/campaignview.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// What a change to a campaign made of it, to be shown.
Result<CampaignView> viewAfter(Database &db, const Result<Campaign> &changed)
{
    return changed ? viewCampaign(db, changed->id) : failure(changed);
}

Outcome<> printLines(Session &session, const Outcome<CampaignView> &view)
{
    if (!view) {
        return failure(view);
    }
    session.output().print(toJson(*view, session.now()), toLines(*view, session.now()));
    return {};
}

Outcome<> printSentence(Session &session, const Outcome<CampaignView> &view, const QString &sentence)
{
    if (!view) {
        return failure(view);
    }
    session.output().print(toJson(*view, session.now()), sentence.arg(view->summary.campaign.name));
    return {};
}

/// Finds the named campaign and hands it to `change(db, campaign)`, in one unit of work.
template <typename Step> Outcome<CampaignView> changeNamed(Session &session, Step change)
{
    return session.write([name = session.campaignName(), change](Database &db) -> Result<CampaignView> {
        const auto campaign = CampaignRepository(db).findNamed(name);
        return campaign ? viewAfter(db, change(db, *campaign)) : failure(campaign);
    });
}

Outcome<> addCampaign(Session &session)
{
    const auto edit = CampaignEdit::read(session.arguments());
    if (!edit) {
        return failure(edit);
    }
    return printLines(session, session.write([edit = *edit, now = session.now()](Database &db) -> Result<CampaignView> {
        Campaign draft{.zone = systemZone()};
        const auto applied = edit.apply(db, draft, now);
        return applied ? viewAfter(db, createCampaign(db, draft, now)) : failure(applied);
    }));
}

Outcome<> setCampaign(Session &session)
{
    const auto edit = CampaignEdit::read(session.arguments());
    if (!edit) {
        return failure(edit);
    }
    if (edit->isEmpty()) {
        return wrongUsage(
            Cli::tr("Nothing to change was named; “campaign set --help” and “campaign page --help” list what can be"));
    }
    return printLines(
        session,
        changeNamed(session, [edit = *edit, now = session.now()](Database &db, Campaign campaign) -> Result<Campaign> {
            const Campaign seen = campaign;
            const auto applied = edit.apply(db, campaign, now);
            return applied ? editCampaign(db, campaign, now, seen) : failure(applied);
        }));
}

Outcome<> showCampaign(Session &session)
{
    return printLines(session, session.read([name = session.campaignName()](Database &db) -> Result<CampaignView> {
        return viewAfter(db, CampaignRepository(db).findNamed(name));
    }));
}

Outcome<> listCampaigns(Session &session)
{
    const auto views = session.read([](Database &db) { return viewCampaigns(db, false); });
    if (!views) {
        return failure(views);
    }
    Output::List list(session.output(),
                      {Cli::tr("Name"), Cli::tr("State"), Cli::tr("Purpose"), Cli::tr("Invites"), Cli::tr("Sent"),
                       Cli::tr("Used"), Cli::tr("Works Until"), Cli::tr("Uid")},
                      Cli::tr("No campaign yet. Add one: guestwright-cli campaign add --name NAME"));
    for (const CampaignView &view : *views) {
        const Campaign &campaign = view.summary.campaign;
        const auto end = campaignEnd(campaign);
        list.add(toJson(view, session.now()),
                 {campaign.name, stateText(campaignState(campaign, session.now())), purposeText(campaign.purpose),
                  QString::number(view.summary.invites), QString::number(view.summary.sent),
                  QString::number(view.summary.used), end ? untilText(*end, campaign.zone) : Cli::tr("Never"),
                  campaign.uid});
    }
    list.finish();
    return {};
}

template <CampaignStep::Action action> Outcome<> takeStep(Session &session)
{
    const auto view = changeNamed(session, [now = session.now()](Database &db, const Campaign &campaign) {
        return stepCampaign(db, campaign.id, action, now);
    });
    const QString state = view ? stateText(campaignState(view->summary.campaign, session.now())) : QString();
    return printSentence(session, view, Cli::tr("“%1” is %2 now").arg(u"%1"_s, state));
}

Outcome<> duplicate(Session &session)
{
    const DuplicateOptions options{.name = session.arguments().text(u"name"_s).value_or(QString()),
                                   .withUnredeemed = session.arguments().has(u"unredeemed"_s)};
    return printLines(session,
                      changeNamed(session, [options, now = session.now()](Database &db, const Campaign &campaign) {
                          return duplicateCampaign(db, campaign.id, options, now);
                      }));
}

Outcome<> moveToTrash(Session &session)
{
    const auto view = changeNamed(session, [now = session.now()](Database &db, const Campaign &campaign) {
        return deleteCampaign(db, campaign.id, now);
    });
    return printSentence(session, view,
                         Cli::tr("“%1” is in the trash; its links do not work meanwhile. To bring it back: campaign "
                                 "restore"));
}

Outcome<> restore(Session &session)
{
    const auto view = changeNamed(session, [now = session.now()](Database &db, const Campaign &campaign) {
        return restoreCampaign(db, campaign.id, now);
    });
    return printSentence(session, view, Cli::tr("“%1” is back, with the same links"));
}

} // namespace

QList<Command> campaignCommands()
{
    using Step = CampaignStep::Action;
    const QString one = u"CAMPAIGN"_s;
    return {
        {u"campaign add"_s, {}, Cli::tr("make a campaign, as a draft"), CampaignEdit::addOptions(), addCampaign},
        {u"campaign list"_s, {}, Cli::tr("list the campaigns"), {}, listCampaigns},
        {u"campaign show"_s, one, Cli::tr("show one campaign with its items"), {}, showCampaign},
        {u"campaign set"_s, one, Cli::tr("change a campaign"), CampaignEdit::setOptions(), setCampaign},
        {u"campaign page"_s, one, Cli::tr("change what its page shows"), CampaignEdit::pageOptions(), setCampaign},
        {u"campaign activate"_s, one, Cli::tr("make a draft's links work"), {}, takeStep<Step::Activate>},
        {u"campaign pause"_s, one, Cli::tr("stop the links for now"), {}, takeStep<Step::Pause>},
        {u"campaign resume"_s, one, Cli::tr("go on after a pause"), {}, takeStep<Step::Resume>},
        {u"campaign end"_s, one, Cli::tr("end it: every link that is not used stops working"), {}, takeStep<Step::End>},
        {u"campaign reopen"_s, one, Cli::tr("open it again after its end"), {}, takeStep<Step::Reopen>},
        {u"campaign duplicate"_s,
         one,
         Cli::tr("start again with a copy, as a draft"),
         {{u"name"_s, u"NAME"_s, Cli::tr("how the copy is called")},
          {u"unredeemed"_s, {}, Cli::tr("invite everybody again who has not redeemed")}},
         duplicate},
        {u"campaign delete"_s, one, Cli::tr("move it to the trash"), {}, moveToTrash},
        {u"campaign restore"_s, one, Cli::tr("bring it back from the trash"), {}, restore},
    };
}

} // namespace guestwright
