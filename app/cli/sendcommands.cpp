#include "app/cli/delivery.h"
#include "app/cli/inviteoptions.h"
#include "app/cli/inviteview.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/synchronization.h"
#include "app/cli/translations.h"
#include "models/mail/accountrepository.h"

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

/// sent_already for SentAlready
QString snakeName(SendPlan::Reason reason)
{
    QString snake;
    for (const QChar c : enumName(reason)) {
        snake += c.isUpper() && !snake.isEmpty() ? QString(u'_') + c.toLower() : QString(c.toLower());
    }
    return snake;
}

Outcome<SendRequest> readRequest(Session &session, const Campaign &campaign)
{
    Values values(session.arguments());
    SendRequest request{.campaignId = campaign.id,
                        .inviteIds = values.ids(u"id"_s),
                        .resend = values.has(u"resend"_s),
                        .skipEmptyValues = values.has(u"skip-empty"_s)};
    if (request.resend && values.has(u"unsent"_s)) {
        values.refuse(Cli::tr("Either --unsent, or --resend"));
    }
    if (const auto checked = values.checked(); !checked) {
        return failure(checked);
    }
    const auto named =
        session.read([&request, &campaign](Database &db) { return findInvites(db, campaign, request.inviteIds); });
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

void printSending(Session &session, const SendReport &report, const OutboxTotals &totals)
{
    QJsonObject leftOut;
    QList<Line> lines = toLines(totals);
    for (const SendPlan::Group &group : report.plan.leftOut) {
        leftOut.insert(snakeName(group.reason), group.count);
        if (group.reason == SendPlan::Reason::Underway) {
            session.output().note(Cli::tr("What waits in the outbox goes on with “outbox run”; what is deferred goes "
                                          "on by itself when its time has come, or at once after “outbox retry”"));
        }
        lines.append({Cli::tr("Left out"), u"%1 (%2)"_s.arg(group.count).arg(words(group.reason))});
    }
    QJsonObject object = toJson(totals);
    object.insert(u"recipients"_s, report.queued);
    object.insert(u"left_out"_s, leftOut);
    object.insert(u"empty_values"_s, reportEmptyValues(session, report.plan.emptyValues));
    session.output().print(object, lines);
}

Outcome<> send(Session &session)
{
    const auto campaign = session.campaign();
    const auto request = campaign ? readRequest(session, *campaign) : failure(campaign);
    const auto published = request ? publishFirst(session) : failure(request);
    const auto queued = published ? queue(session, *request) : failure(published);
    if (!queued) {
        return failure(queued);
    }
    if (const auto somebody = refuseNobody(*request, *queued); !somebody) {
        return somebody;
    }
    const OutboxFilter filter{.campaignId = campaign->id};
    const bool waits = session.arguments().has(u"wait"_s);
    const auto run = waits ? deliver(session, filter) : Outcome<RunReport>(RunReport());
    const auto totals = run ? totalsSince(session, filter) : failure(run);
    if (!totals) {
        return failure(totals);
    }
    printSending(session, *queued, *totals);
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
             {campaignOption(),
              {u"account"_s, u"ACCOUNT"_s, Cli::tr("the account it leaves by, instead of the campaign's")},
              {u"unsent"_s, {}, Cli::tr("everybody who has not got it (the default)")},
              {u"resend"_s, {}, Cli::tr("also to those who have got it already, with the same link")},
              {u"id"_s, u"ID"_s, Cli::tr("only to these invites, as the list numbers them"), Option::Use::Many},
              {u"skip-empty"_s, {}, Cli::tr("leave out whoever lacks a value that the mail shows")},
              {u"wait"_s, {}, Cli::tr("deliver, and come back when it is done")}},
             send}};
}

} // namespace guestwright
