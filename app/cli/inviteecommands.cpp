#include "app/campaigning/invitees.h"
#include "app/cli/inviteemail.h"
#include "app/cli/inviteview.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/linkview.h"
#include "app/cli/translations.h"
#include "app/cli/typedaddresses.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/emailaddress.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"

#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// The link that the command names; refused in the trash, where nobody is put on its list or mailed.
Outcome<LinkView> livingLink(Session &session)
{
    const auto view =
        session.read([name = session.arguments().operand(), now = session.now()](Database &db) -> Result<LinkView> {
            const auto link = LinkRepository(db).findNamed(name);
            return link ? LinkView::of(db, link->id, now) : failure(link);
        });
    if (view && view->summary.link.deletedAt) {
        return refused(Cli::tr("“%1” is in the trash; to bring it back: link restore").arg(view->summary.link.name));
    }
    return view;
}

QJsonArray addressesOf(const std::vector<InvitePerson> &people)
{
    QJsonArray addresses;
    for (const InvitePerson &person : people) {
        addresses.append(person.email);
    }
    return addresses;
}

/// What became of those who were named, before any mail.
InviteeMailing describeApproval(const LinkView &view, const TypedAddresses &typed, const InviteePlan &plan)
{
    const auto unlessNone = [](qsizetype number) { return number == 0 ? QString() : QString::number(number); };
    return {.object = {{u"link"_s, view.summary.link.uid},
                       {u"approved"_s, qint64(plan.count())},
                       {u"listed_already"_s, qint64(plan.listed.size())},
                       {u"outside_domains"_s, addressesOf(plan.outsideDomains)},
                       {u"repeated"_s, qint64(plan.repeated + typed.list.repeated)},
                       {u"unwanted"_s, qint64(plan.suppressed)},
                       {u"bad"_s, typed.badJson()}},
            .lines = {{Cli::tr("Put on the list"), QString::number(plan.count())},
                      {Cli::tr("Were on it already"), unlessNone(qsizetype(plan.listed.size()))},
                      {Cli::tr("Left out, of another domain"), unlessNone(qsizetype(plan.outsideDomains.size()))},
                      {Cli::tr("Left out, want no mail"), unlessNone(plan.suppressed)},
                      {Cli::tr("Cannot be read"), typed.badLines()}}};
}

/// Everybody of the approval who is on the list now.
Result<QList<qint64>> everybodyListed(Database &db, qint64 linkId, const InviteeReport &report)
{
    QList<qint64> ids(report.ids.begin(), report.ids.end());
    for (const InvitePerson &person : report.plan.listed) {
        const auto found = InviteRepository(db).findInvitee(linkId, addressKey(person.email));
        if (!found) {
            return failure(found);
        }
        if (*found) {
            ids.append((*found)->id);
        }
    }
    return ids;
}

struct Approved {
    InviteePlan plan;
    QList<qint64> ids;
};

Outcome<Approved> approveTyped(Session &session, qint64 linkId, const BulkSource &people)
{
    const auto proceed = tellingProgress(session.output(), Cli::tr("Approving: %1"));
    return session.write([&people, proceed, linkId, now = session.now()](Database &db) -> Result<Approved> {
        const auto report = approveInvitees(db, linkId, people, now, proceed);
        const auto ids = report ? everybodyListed(db, linkId, *report) : Result<QList<qint64>>(failure(report));
        return ids ? Result<Approved>(Approved{report->plan, *ids}) : failure(ids);
    });
}

Outcome<> approveAndMail(Session &session, const LinkView &view, bool sends)
{
    const auto typed = readTypedAddresses(session);
    const auto ready = typed && sends ? checkCanMail(session, view) : Outcome<>();
    if (!typed || !ready) {
        return typed ? ready : failure(typed);
    }
    const auto approved = approveTyped(session, view.summary.link.id, typed->list.people);
    if (!approved) {
        return failure(approved);
    }
    InviteeMailing shown = describeApproval(view, *typed, approved->plan);
    if (approved->ids.isEmpty()) {
        session.output().print(shown.object, shown.lines);
        return refused(
            typed->list.people.empty()
                ? Cli::tr("No address could be read: %1").arg(typed->badLines())
                : Cli::tr("Nobody was put on the list: their addresses are of other domains or want no mail"));
    }
    Outcome<> judged;
    if (sends) {
        const auto mailed = mailInvitees(session, view, approved->ids, false);
        if (mailed) {
            shown.object.insert(u"sending"_s, mailed->object);
            shown.lines += mailed->lines;
        }
        judged = mailed ? mailed->judged : failure(mailed);
    }
    session.output().print(shown.object, shown.lines);
    return judged;
}

Outcome<> approve(Session &session)
{
    const auto view = livingLink(session);
    if (!view) {
        return failure(view);
    }
    if (view->summary.link.kind == InvitationLink::Kind::Evergreen) {
        return refused(Cli::tr("“%1” is evergreen: whoever has it can come, so nobody needs to be approved. To mail it "
                               "to people: link invite")
                           .arg(view->summary.link.name));
    }
    return approveAndMail(session, *view, session.arguments().has(u"send"_s));
}

Outcome<> inviteByMail(Session &session)
{
    const auto view = livingLink(session);
    return view ? approveAndMail(session, *view, true) : failure(view);
}

Outcome<> listInvitees(Session &session)
{
    const auto link = session.read(
        [name = session.arguments().operand()](Database &db) { return LinkRepository(db).findNamed(name); });
    if (!link) {
        return failure(link);
    }
    return session.read([&session, link = *link, now = session.now()](Database &db) -> Result<> {
        const auto campaign = CampaignRepository(db).find(link.campaignId);
        const auto view = campaign ? InviteView::of(db, campaign->uid, now) : Result<InviteView>(failure(campaign));
        if (!view) {
            return failure(view);
        }
        Output::List shown(session.output(), view->header(),
                           Cli::tr("Nobody is on the list of this link. Put people on it: link approve, link invite"));
        const InviteFilter filter{.campaignId = link.campaignId, .linkId = link.id};
        const auto read = InviteRepository(db).forEach(filter, {}, now, [&](const Invite &invitee) {
            QJsonObject row = view->toJson(invitee);
            row.insert(u"invited_at"_s, jsonInstant(invitee.sentAt));
            row.insert(u"redeemed_at"_s, jsonInstant(invitee.usedAt));
            shown.add(row, session.output().isJson() ? QStringList() : view->cells(invitee));
            return true;
        });
        shown.finish();
        return read;
    });
}

/// The ids of those who are on the list; refused where somebody who was named is not.
Outcome<QList<qint64>> listedIds(Session &session, const LinkView &view, const TypedAddresses &typed)
{
    return session.read([&view, &typed](Database &db) -> Result<QList<qint64>> {
        QList<qint64> ids;
        for (const InvitePerson &person : typed.list.people) {
            const auto found = InviteRepository(db).findInvitee(view.summary.link.id, addressKey(person.email));
            if (!found) {
                return failure(found);
            }
            if (!*found || (*found)->deletedAt) {
                return fail(Error::Kind::NotFound,
                            Cli::tr("%1 is not on the list of “%2”").arg(person.email, view.summary.link.name));
            }
            ids.append((*found)->id);
        }
        return ids;
    });
}

/// Runs `step(view, ids)` for the people behind the link, all of whom can be read and are on its list.
template <typename Step> Outcome<> forListed(Session &session, Step step)
{
    const auto view = livingLink(session);
    const auto typed = view ? readTypedAddresses(session) : Outcome<TypedAddresses>(failure(view));
    if (!typed) {
        return failure(typed);
    }
    if (!typed->list.bad.empty() || typed->list.people.empty()) {
        return refused(Cli::tr("No address could be read: %1").arg(typed->badLines()));
    }
    const auto ids = listedIds(session, *view, *typed);
    return ids ? step(*view, *ids) : failure(ids);
}

Outcome<> resend(Session &session)
{
    return forListed(session, [&session](const LinkView &view, const QList<qint64> &ids) -> Outcome<> {
        const auto ready = checkCanMail(session, view);
        const auto mailed = ready ? mailInvitees(session, view, ids, true) : Outcome<InviteeMailing>(failure(ready));
        if (!mailed) {
            return failure(mailed);
        }
        if (!mailed->nobodyBecause.isEmpty()) {
            return refused(Cli::tr("Nothing was sent: %1").arg(mailed->nobodyBecause));
        }
        session.output().print(mailed->object, mailed->lines);
        return mailed->judged;
    });
}

Outcome<> removeFromList(Session &session)
{
    return forListed(session, [&session](const LinkView &view, const QList<qint64> &ids) -> Outcome<> {
        const InvitationLink &link = view.summary.link;
        const auto removed = session.write([&link, &ids, now = session.now()](Database &db) {
            return removeInvitees(db, {.campaignId = link.campaignId, .linkId = link.id, .ids = ids}, now);
        });
        if (!removed) {
            return failure(removed);
        }
        session.output().print(
            {{u"link"_s, link.uid}, {u"removed"_s, *removed}},
            Cli::tr("Taken off the list of “%1”: %2. Who has come already stays").arg(link.name).arg(*removed));
        return {};
    });
}

} // namespace

QList<Command> inviteeCommands()
{
    const QString people = u"LINK ADDRESSES…"_s;
    return {
        {u"link approve"_s,
         people,
         Cli::tr("put addresses on a pre-approved link's list: separated by commas, semicolons or line breaks; - reads "
                 "them from standard input"),
         {{u"send"_s, {}, Cli::tr("mail them at once")}},
         approve},
        {u"link invite"_s,
         people,
         Cli::tr("mail a link of either kind to addresses, and put them on its list"),
         {},
         inviteByMail},
        {u"link invitees"_s, u"LINK"_s, Cli::tr("list who is on a link's list"), {}, listInvitees},
        {u"link resend"_s, people, Cli::tr("mail it again to somebody on the list"), {}, resend},
        {u"link remove"_s, people, Cli::tr("take somebody off the list"), {}, removeFromList},
    };
}

} // namespace guestwright
