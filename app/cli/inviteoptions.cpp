#include "app/cli/inviteoptions.h"

#include "app/cli/translations.h"
#include "models/journey/journeywords.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRemindDays = 3'650;

/// "works_until", "works-until" and "WorksUntil" are one; the JSON key sent_at sorts by Sent.
std::optional<InviteSort::Column> columnNamed(const QString &typed)
{
    const QString name = QString(typed).remove(u'_').remove(u'-').toLower();
    return enumFromName<InviteSort::Column>(name == u"sentat"_s || name == u"invitesent"_s ? u"sent"_s : name);
}

QStringList stageNames()
{
    QStringList names;
    for (int stage = 0; stage < Stage::count; ++stage) {
        names << stageName(Stage::Kind(stage));
    }
    return names;
}

/// "landing_viewed", "landing-viewed" and "LandingViewed" are one.
std::optional<InviteFilter::Stage> readStage(Values &values)
{
    const auto typed = values.text(u"stage"_s);
    const auto stage =
        typed ? enumFromName<InviteFilter::Stage>(QString(*typed).remove(u'_').remove(u'-')) : std::nullopt;
    if (typed && !stage) {
        values.refuse(Cli::tr("--%1 takes %2, not “%3”")
                          .arg(u"stage"_s, Cli::tr("none, %1").arg(stageNames().join(u", "_s)), *typed));
    }
    return stage;
}

} // namespace

Option campaignOption()
{
    return {u"campaign"_s, u"CAMPAIGN"_s, Cli::tr("which campaign, by name or uid"), Option::Use::Required};
}

QList<Option> filterOptions()
{
    return {
        {u"status"_s, u"STATUS"_s, Cli::tr("used, unused (everything else), expired, revoked or bounced")},
        {u"assigned"_s, u"yes|no"_s, Cli::tr("connected to a saved contact")},
        {u"stage"_s, u"STAGE"_s,
         Cli::tr("the furthest stage of the journey: none, %1").arg(stageNames().join(u", "_s))},
        {u"search"_s, u"TEXT"_s, Cli::tr("in name, address and order number")},
    };
}

InviteFilter readFilter(Values &values)
{
    InviteFilter filter;
    filter.status = values.choice<InviteFilter::Status>(u"status"_s);
    filter.assigned = values.yesNo(u"assigned"_s);
    filter.stage = readStage(values);
    filter.search = values.text(u"search"_s).value_or(QString());
    return filter;
}

Option sortOption()
{
    return {u"sort"_s, u"COLUMN[:desc]"_s, Cli::tr("number, name, email, status, sent, order, journey or works-until")};
}

InviteSort readSort(Values &values)
{
    const QString typed = values.text(u"sort"_s).value_or(u"number"_s);
    const QString direction = typed.section(u':', 1);
    const auto column = columnNamed(typed.section(u':', 0, 0));
    if (!column || !(direction.isEmpty() || direction == u"desc"_s || direction == u"asc"_s)) {
        values.refuse(Cli::tr("--sort takes %1, each also with :desc, not “%2”").arg(sortOption().words, typed));
    }
    return {.column = column.value_or(InviteSort::Column::Number), .descending = direction == u"desc"_s};
}

Option idsOption()
{
    return {u"id"_s, u"ID"_s, Cli::tr("these invites, as the list numbers them"), Option::Use::Many};
}

QList<Option> termsOptions()
{
    return {
        {u"expires"_s, u"WHEN"_s,
         Cli::tr("never, 1d, 7d, 30d, 2027-05-31 (the end of that day) or 2027-05-31T18:00; the campaign's own end "
                 "holds too")},
        {u"remind"_s, u"DAYS"_s, Cli::tr("remind once, so many days before the end; see reminders run")},
    };
}

InviteTerms readTerms(Values &values)
{
    return {.expiration = values.expiration(u"expires"_s).value_or(Expiration{}),
            .remindDays = values.number(u"remind"_s, 1, mostRemindDays)};
}

} // namespace guestwright
