#include "app/cli/delivery.h"
#include "app/cli/inviteoptions.h"
#include "app/cli/peoplefile.h"
#include "app/cli/translations.h"
#include "models/contacts/contactrepository.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Who is to be invited: exactly one of --count, --file and --list.
Outcome<BulkSource> readSource(Session &session, Values &values)
{
    const auto count = values.number(u"count"_s, 1);
    const auto file = values.text(u"file"_s);
    const auto list = values.text(u"list"_s);
    if (int(values.has(u"count"_s)) + int(file.has_value()) + int(list.has_value()) != 1) {
        values.refuse(Cli::tr("Who is to be invited? Name one of --count N, --file FILE and --list LIST"));
    }
    if (const auto checked = values.checked(); !checked) {
        return failure(checked);
    }
    if (count) {
        return BulkSource(BlankLinks{static_cast<qsizetype>(*count)});
    }
    if (file) {
        auto people = readPeople(*file, session.output());
        return people ? Outcome<BulkSource>(std::move(*people)) : failure(people);
    }
    const auto found = session.read([list](Database &db) { return ContactRepository(db).findList(*list); });
    return found ? Outcome<BulkSource>(ListMembers{found->id}) : failure(found);
}

QJsonObject toJson(const BulkReport &report)
{
    QJsonObject object{{u"created"_s, qint64(report.created)},
                       {u"without_address"_s, qint64(report.withoutAddress)},
                       {u"invited_already"_s, qint64(report.invitedAlready)},
                       {u"repeated"_s, qint64(report.repeated)}};
    if (report.suppressed > 0) {
        object.insert(u"suppressed"_s, qint64(report.suppressed));
    }
    return object;
}

QList<Line> toLines(const BulkReport &report, bool isBlank)
{
    const auto unlessNone = [](qsizetype number) { return number == 0 ? QString() : QString::number(number); };
    return {{Cli::tr("Invites created"), QString::number(report.created)},
            {Cli::tr("Of those without address"), isBlank ? QString() : unlessNone(report.withoutAddress)},
            {Cli::tr("Left out, invited already"), unlessNone(report.invitedAlready)},
            {Cli::tr("Left out, twice in the source"), unlessNone(report.repeated)},
            {Cli::tr("Left out, were erased"), unlessNone(report.suppressed)}};
}

Outcome<> bulk(Session &session)
{
    Values values(session.arguments());
    const InviteTerms terms = readTerms(values);
    const bool sends = values.has(u"send"_s);
    const auto source = readSource(session, values);
    const auto ready = source && sends ? checkCanSend(session, session.campaignName()) : Outcome<>();
    if (!source || !ready) {
        return source ? ready : failure(source);
    }
    const auto campaign = session.campaign();
    if (!campaign) {
        return failure(campaign);
    }
    const auto proceed = tellingProgress(session.output(), Cli::tr("Creating: %1"));
    const auto report = session.write([&source, terms, proceed, id = campaign->id, now = session.now()](Database &db) {
        return createBulkInvites(db, id, *source, terms, now, proceed);
    });
    if (!report) {
        return failure(report);
    }
    QJsonObject object = toJson(*report);
    QList<Line> lines = toLines(*report, values.has(u"count"_s));
    if (!sends) {
        session.output().print(object, lines);
        return {};
    }
    const auto run = sendNew(session, *campaign, QList<qint64>(report->ids.begin(), report->ids.end()));
    const OutboxFilter filter{.campaignId = campaign->id};
    const auto totals = totalsSince(session, filter);
    if (totals) {
        object.insert(u"sending"_s, guestwright::toJson(*totals));
        lines += guestwright::toLines(*totals);
    }
    session.output().print(object, lines);
    return run ? judge(session, *run, filter) : failure(run);
}

} // namespace

QList<Command> bulkCommands()
{
    return {
        {u"invite bulk"_s,
         {},
         Cli::tr("make many invites, all or none"),
         QList<Option>{campaignOption(),
                       {u"count"_s, u"N"_s, Cli::tr("so many links without contact details")},
                       {u"file"_s, u"FILE"_s, Cli::tr("the people of a CSV file")},
                       {u"list"_s, u"LIST"_s, Cli::tr("the people on a contact list")}}
             + termsOptions() + QList<Option>{{u"send"_s, {}, Cli::tr("mail them at once")}},
         bulk},
    };
}

} // namespace guestwright
