#include "app/cli/sendreport.h"

#include "app/cli/jsonvalue.h"
#include "app/cli/translations.h"

#include <QJsonArray>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedPeople = 10; // the others are counted

QJsonArray jsonNumbers(const QList<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers) {
        array.append(number);
    }
    return array;
}

/// Says for whom the mail shows nothing where a value should stand.
QJsonArray reportEmptyValues(Session &session, const QList<SendPlan::EmptyValue> &values)
{
    QJsonArray report;
    for (const SendPlan::EmptyValue &value : values) {
        report.append(QJsonObject{
            {u"field"_s, value.field}, {u"recipients"_s, value.count}, {u"ids"_s, jsonNumbers(value.inviteIds)}});
        const QStringList people = value.people.first(std::min(value.people.size(), namedPeople));
        const qint64 others = value.count - people.size();
        session.output().note(value.owner == SendPlan::EmptyValue::Owner::Campaign
                                  ? Cli::tr("Nothing stands in any mail for {{%1}}").arg(value.field)
                                  : Cli::tr("Nothing stands for {{%1}} in the mail of %2")
                                        .arg(value.field,
                                             others > 0
                                                 ? Cli::tr("%1 and %2 others").arg(people.join(u", "_s)).arg(others)
                                                 : people.join(u", "_s)));
    }
    return report;
}

} // namespace

SendingView viewSending(Session &session, const SendReport &report, const OutboxTotals &totals)
{
    QJsonObject leftOut;
    SendingView view{.object = toJson(totals), .lines = toLines(totals)};
    for (const SendPlan::Group &group : report.plan.leftOut) {
        leftOut.insert(snakeName(group.reason), group.count);
        if (group.reason == SendPlan::Reason::Underway) {
            session.output().note(Cli::tr("What waits in the outbox goes on with “outbox run”; what is deferred goes "
                                          "on by itself when its time has come, or at once after “outbox retry”"));
        }
        view.lines.append({Cli::tr("Left out"), u"%1 (%2)"_s.arg(group.count).arg(words(group.reason))});
    }
    view.object.insert(u"recipients"_s, report.queued);
    view.object.insert(u"left_out"_s, leftOut);
    view.object.insert(u"empty_values"_s, reportEmptyValues(session, report.plan.emptyValues));
    return view;
}

QString reasonsAgainstAll(const SendPlan &plan)
{
    QStringList reasons;
    for (const SendPlan::Group &group : plan.leftOut) {
        reasons.append(u"%1 (%2)"_s.arg(words(group.reason)).arg(group.count));
    }
    return reasons.join(u"; "_s);
}

} // namespace guestwright
