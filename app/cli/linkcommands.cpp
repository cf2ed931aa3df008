#include "app/campaigning/changelinks.h"
#include "app/cli/linkedit.h"
#include "app/cli/linkview.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/links/linkrepository.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Outcome<> printLink(Session &session, const Outcome<LinkView> &view)
{
    if (!view) {
        return failure(view);
    }
    session.output().print(view->toJson(), view->toLines());
    return {};
}

Outcome<> printSentence(Session &session, const Outcome<LinkView> &view, const QString &sentence)
{
    if (!view) {
        return failure(view);
    }
    session.output().print(view->toJson(), sentence.arg(view->summary.link.name));
    return {};
}

/// Finds the named link and hands it to `change(db, link)`, in one unit of work.
template <typename Step> Outcome<LinkView> changeLink(Session &session, Step change)
{
    return session.write(
        [name = session.arguments().operand(), change, now = session.now()](Database &db) -> Result<LinkView> {
            const auto link = LinkRepository(db).findNamed(name);
            const auto changed = link ? change(db, *link) : link;
            return changed ? LinkView::of(db, changed->id, now) : failure(changed);
        });
}

Outcome<> addLink(Session &session)
{
    const auto edit = LinkEdit::read(session.arguments());
    if (!edit) {
        return failure(edit);
    }
    const auto made = session.write(
        [edit = *edit, name = session.campaignName(), now = session.now()](Database &db) -> Result<LinkView> {
            const auto campaign = CampaignRepository(db).findNamed(name);
            InvitationLink draft{.campaignId = campaign ? campaign->id : 0};
            const auto applied = campaign ? edit.apply(draft, campaign->zone, now) : Result<>(failure(campaign));
            const auto link = applied ? createLink(db, draft, now) : Result<InvitationLink>(failure(applied));
            return link ? LinkView::of(db, link->id, now) : failure(link);
        });
    if (!made) {
        return failure(made);
    }
    // Standard output holds nothing but the link, so that a script can take it.
    session.output().print(made->toJson(), made->url());
    if (!session.output().isJson()) {
        session.output().note(
            Cli::tr("%1 (%2), uid %3")
                .arg(made->summary.link.name, words(made->summary.link.kind), made->summary.link.uid));
    }
    return {};
}

Outcome<> listLinks(Session &session)
{
    const auto views = session.read(
        [name = session.campaignName(), now = session.now()](Database &db) { return LinkView::all(db, name, now); });
    if (!views) {
        return failure(views);
    }
    Output::List list(session.output(), LinkView::header(),
                      Cli::tr("No invitation link yet. Make one: guestwright-cli link add"));
    for (const LinkView &view : *views) {
        list.add(view.toJson(), view.cells());
    }
    list.finish();
    return {};
}

Outcome<> showLink(Session &session)
{
    return printLink(
        session,
        session.read([name = session.arguments().operand(), now = session.now()](Database &db) -> Result<LinkView> {
            const auto link = LinkRepository(db).findNamed(name);
            return link ? LinkView::of(db, link->id, now) : failure(link);
        }));
}

/// Who can come now that could not before, and the other way round.
void notePlan(Output &output, const LinkEditPlan &plan, const InvitationLink &before, const InvitationLink &after)
{
    if (plan.isNarrowed) {
        output.note(Cli::tr("From now on only those on the list can come (waiting: %1); whoever else has the address "
                            "cannot any more")
                        .arg(plan.stillWelcome));
    }
    if (plan.isWidened) {
        output.note(Cli::tr("From now on whoever has the address can come, not only those on the list"));
    }
    if (plan.notAllowed > 0 && before.domains != after.domains) {
        output.note(Cli::tr("On the list, but not let in because of the domain: %1").arg(plan.notAllowed));
    }
    if (plan.placesLeft == 0 && before.maxUses != after.maxUses) {
        output.note(Cli::tr("So many have come already that nobody else can: the link is full"));
    }
}

Outcome<> updateLink(Session &session)
{
    const auto edit = LinkEdit::read(session.arguments());
    if (!edit) {
        return failure(edit);
    }
    if (edit->isEmpty()) {
        return wrongUsage(
            Cli::tr("Nothing to change was named; “link update --help” and “link page --help” list what can be"));
    }
    LinkEditPlan planned;
    InvitationLink before;
    const auto view = changeLink(session, [&](Database &db, InvitationLink link) -> Result<InvitationLink> {
        before = link;
        const auto campaign = CampaignRepository(db).find(link.campaignId);
        const auto applied = campaign ? edit->apply(link, campaign->zone, session.now()) : Result<>(failure(campaign));
        const auto plan = applied ? planLinkEdit(db, link, session.now()) : Result<LinkEditPlan>(failure(applied));
        planned = plan.value_or(LinkEditPlan{});
        return plan ? editLink(db, link, session.now(), before) : failure(plan);
    });
    if (view) {
        notePlan(session.output(), planned, before, view->summary.link);
    }
    return printLink(session, view);
}

using LinkStep = Result<InvitationLink> (*)(Database &, qint64, Instant);

template <LinkStep step> Outcome<LinkView> stepped(Session &session)
{
    return changeLink(
        session, [now = session.now()](Database &db, const InvitationLink &link) { return step(db, link.id, now); });
}

Outcome<> pauseCommand(Session &session)
{
    return printSentence(session, stepped<pauseLink>(session),
                         Cli::tr("“%1” is paused; nobody can come by it meanwhile"));
}

Outcome<> resumeCommand(Session &session)
{
    return printSentence(session, stepped<resumeLink>(session), Cli::tr("“%1” goes on"));
}

Outcome<> deleteCommand(Session &session)
{
    return printSentence(session, stepped<deleteLink>(session),
                         Cli::tr("“%1” is in the trash; nobody can come by it, and who came stays. To bring it back: "
                                 "link restore"));
}

Outcome<> restoreCommand(Session &session)
{
    return printSentence(session, stepped<restoreLink>(session), Cli::tr("“%1” is back, with the same addresses"));
}

} // namespace

QList<Command> linkCommands()
{
    const QString one = u"LINK"_s;
    return {
        {u"link add"_s, {}, Cli::tr("make an invitation link; prints it"), LinkEdit::addOptions(), addLink},
        {u"link list"_s,
         {},
         Cli::tr("list a campaign's invitation links"),
         {{u"campaign"_s, u"CAMPAIGN"_s, Cli::tr("which campaign, by name or uid"), Option::Use::Required}},
         listLinks},
        {u"link show"_s, one, Cli::tr("show one link with its numbers"), {}, showLink},
        {u"link update"_s, one, Cli::tr("change a link; its address stays"), LinkEdit::updateOptions(), updateLink},
        {u"link page"_s, one, Cli::tr("change what its page shows"), LinkEdit::pageOptions(), updateLink},
        {u"link pause"_s, one, Cli::tr("let nobody come for now"), {}, pauseCommand},
        {u"link resume"_s, one, Cli::tr("go on after a pause"), {}, resumeCommand},
        {u"link delete"_s, one, Cli::tr("move it to the trash"), {}, deleteCommand},
        {u"link restore"_s, one, Cli::tr("bring it back from the trash, with the same address"), {}, restoreCommand},
    };
}

} // namespace guestwright
