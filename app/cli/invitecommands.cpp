#include "app/campaigning/changeinvites.h"
#include "app/cli/delivery.h"
#include "app/cli/inviteoptions.h"
#include "app/cli/inviteview.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/invites/inviterepository.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// What a change to one invite made of it.
Result<ShownInvite> shownAfter(const InviteView &view, const Result<Invite> &invite)
{
    return invite ? Result<ShownInvite>(ShownInvite{view, *invite}) : failure(invite);
}

/// Standard output holds nothing but the link, so that a script can take it.
Outcome<> printInvite(Session &session, const Outcome<ShownInvite> &shown)
{
    if (!shown) {
        return failure(shown);
    }
    session.output().print(shown->view.toJson(shown->invite), shown->view.url(shown->invite));
    if (!session.output().isJson()) {
        session.output().note(shown->view.sentence(shown->invite));
    }
    return {};
}

/// The invite as it is now, after mail went out.
Outcome<ShownInvite> reread(Session &session, const ShownInvite &shown)
{
    return session.write([shown](Database &db) -> Result<ShownInvite> {
        return shownAfter(shown.view, InviteRepository(db).find(shown.invite.id));
    });
}

Outcome<> add(Session &session)
{
    Values values(session.arguments());
    const InviteTerms terms = readTerms(values);
    const InvitePerson person{.name = values.text(u"name"_s).value_or(QString()),
                              .email = values.text(u"email"_s).value_or(QString()),
                              .phone = values.text(u"phone"_s).value_or(QString())};
    const bool sends = values.has(u"send"_s);
    if (sends && person.email.isEmpty()) {
        values.refuse(Cli::tr("--send needs --email"));
    }
    auto ready = values.checked();
    ready = ready && sends ? checkCanSend(session, session.campaignName()) : ready;
    if (!ready) {
        return ready;
    }
    const auto made = session.write(
        [person, terms, name = session.campaignName(), now = session.now()](Database &db) -> Result<ShownInvite> {
            const auto view = InviteView::of(db, name, now);
            return view ? shownAfter(*view, createInvite(db, view->campaign().id, person, terms, now)) : failure(view);
        });
    if (!made || !sends) {
        return printInvite(session, made);
    }
    const auto report = sendNew(session, made->view.campaign(), {made->invite.id});
    const auto printed = printInvite(session, reread(session, *made));
    if (!report || !printed) {
        return report ? printed : failure(report);
    }
    return judge(session, *report, {.inviteId = made->invite.id});
}

Outcome<InviteEdit> readEdit(Values &values)
{
    InviteEdit edit{.name = values.text(u"name"_s),
                    .email = values.text(u"email"_s),
                    .phone = values.text(u"phone"_s),
                    .expiration = values.expiration(u"expires"_s)};
    if (values.text(u"remind"_s) == u"never"_s) {
        edit.remindDays = std::optional<qint64>();
    } else if (const auto days = values.number(u"remind"_s, 1)) {
        edit.remindDays = days;
    }
    if (const auto replace = values.yesNo(u"replace-link"_s)) {
        edit.link = *replace ? LinkChoice::Replace : LinkChoice::Keep;
    }
    if (!edit.name && !edit.email && !edit.phone && !edit.expiration && !edit.remindDays
        && edit.link == LinkChoice::Decide) {
        values.refuse(Cli::tr("Nothing to change was named; there are --name, --email, --phone, --expires, --remind "
                              "and --replace-link"));
    }
    const auto checked = values.checked();
    return checked ? Outcome<InviteEdit>(edit) : failure(checked);
}

/// Hands the one invite that --id names to `change(db, id)`.
template <typename Step> Outcome<ShownInvite> changeOne(Session &session, qint64 id, Step change)
{
    return session.write(
        [id, change, name = session.campaignName(), now = session.now()](Database &db) -> Result<ShownInvite> {
            const auto view = InviteView::of(db, name, now);
            const auto found = view ? findInvites(db, view->campaign(), {id}) : Result<QList<Invite>>(failure(view));
            return found ? shownAfter(*view, change(db, id)) : failure(found);
        });
}

Outcome<> edit(Session &session)
{
    Values values(session.arguments());
    const qint64 id = values.number(u"id"_s, 1).value_or(0);
    const auto edit = readEdit(values);
    if (!edit) {
        return failure(edit);
    }
    return printInvite(session, changeOne(session, id, [edit = *edit, now = session.now()](Database &db, qint64 one) {
                           return editInvite(db, one, edit, now);
                       }));
}

Outcome<> assign(Session &session)
{
    Values values(session.arguments());
    const qint64 id = values.number(u"id"_s, 1).value_or(0);
    const QString contact = values.text(u"contact"_s).value_or(QString());
    if (const auto checked = values.checked(); !checked) {
        return checked;
    }
    return printInvite(
        session, changeOne(session, id, [contact, now = session.now()](Database &db, qint64 one) -> Result<Invite> {
            const auto found = ContactRepository(db).findByAddress(contact);
            return found ? assignContact(db, one, found->id, now) : failure(found);
        }));
}

/// Which part of the matching invites a list shows.
struct Slice {
    std::optional<qint64> limit;
    qint64 offset = 0;

    [[nodiscard]] bool isAll() const { return !limit && offset == 0; }
};

Result<> readSlice(Database &db, const InviteFilter &filter, const InviteSort &sort, const Slice &slice, Instant now,
                   const std::function<bool(const Invite &)> &take)
{
    InviteRepository invites(db);
    if (slice.isAll()) {
        return invites.forEach(filter, sort, now, take);
    }
    const qint64 limit = slice.limit.value_or(std::numeric_limits<qint64>::max());
    const auto ids = invites.ids(filter, sort, now, limit, slice.offset);
    const auto found = ids ? invites.findAll(*ids) : Result<QList<Invite>>(failure(ids));
    if (!found) {
        return failure(found);
    }
    std::ranges::for_each(*found, take);
    return {};
}

Outcome<> list(Session &session)
{
    Values values(session.arguments());
    InviteFilter filter = readFilter(values);
    const InviteSort sort = readSort(values);
    const Slice slice{.limit = values.number(u"limit"_s), .offset = values.number(u"offset"_s).value_or(0)};
    if (const auto checked = values.checked(); !checked) {
        return checked;
    }
    return session.read([&, name = session.campaignName(), now = session.now()](Database &db) -> Result<> {
        const auto view = InviteView::of(db, name, now);
        if (!view) {
            return failure(view);
        }
        filter.campaignId = view->campaign().id;
        Output::List shown(session.output(), view->header(),
                           filter.isNarrowed() ? Cli::tr("No invite matches")
                                               : Cli::tr("No invites yet. Make some: guestwright-cli invite bulk"));
        const auto read = readSlice(db, filter, sort, slice, now, [&](const Invite &invite) {
            shown.add(session.output().isJson() ? view->toJson(invite) : QJsonObject(),
                      session.output().isJson() ? QStringList() : view->cells(invite));
            return true;
        });
        shown.finish();
        return read;
    });
}

} // namespace

QList<Command> inviteCommands()
{
    using Use = Option::Use;
    const Option one{u"id"_s, u"ID"_s, Cli::tr("which invite, as the list numbers it"), Use::Required};
    const QList<Option> person{
        {u"name"_s, u"NAME"_s, Cli::tr("who is invited")},
        {u"email"_s, u"ADDRESS"_s, Cli::tr("where the invitation is mailed to")},
        {u"phone"_s, u"PHONE"_s, Cli::tr("a phone number")},
    };
    const Option send{u"send"_s, {}, Cli::tr("mail it at once")};
    return {
        {u"invite add"_s,
         {},
         Cli::tr("invite a person, or make a link for anybody; prints it"),
         QList<Option>{campaignOption()} + person + termsOptions() + QList<Option>{send},
         add},
        {u"invite list"_s,
         {},
         Cli::tr("list invites with their links"),
         QList<Option>{campaignOption()} + filterOptions()
             + QList<Option>{sortOption(),
                             {u"limit"_s, u"N"_s, Cli::tr("at most so many")},
                             {u"offset"_s, u"N"_s, Cli::tr("leave out the first so many")}},
         list},
        {u"invite edit"_s,
         {},
         Cli::tr("change an invite"),
         QList<Option>{campaignOption(), one} + person
             + QList<Option>{{u"expires"_s, u"WHEN"_s, Cli::tr("a new end: never, 7d, 2027-05-31, 2027-05-31T18:00")},
                             {u"remind"_s, u"DAYS|never"_s, Cli::tr("remind once, so many days before the end")},
                             {u"replace-link"_s, u"yes|no"_s,
                              Cli::tr(
                                  "otherwise a new address gets a new link when mail to the old one was accepted")}},
         edit},
        {u"invite assign"_s,
         {},
         Cli::tr("connect an invite to a saved contact"),
         {campaignOption(), one, {u"contact"_s, u"ADDRESS"_s, Cli::tr("the contact's address"), Use::Required}},
         assign},
    };
}

} // namespace guestwright
