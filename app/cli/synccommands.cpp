#include "app/cli/synchronization.h"
#include "app/cli/translations.h"

namespace guestwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto noticeableOffset = 60s;

QJsonObject toJson(const SyncReport &report)
{
    const QJsonObject pushed{{u"campaigns"_s, report.campaigns},
                             {u"images"_s, report.images},
                             {u"invites"_s, report.invites},
                             {u"gone"_s, report.tombstones}};
    const QJsonObject pulled{{u"events"_s, report.pulled.events},
                             {u"orders"_s, report.pulled.orders},
                             {u"members"_s, report.pulled.members},
                             {u"answers"_s, report.pulled.answers},
                             {u"unknown"_s, report.pulled.unknown}};
    return {{u"pushed"_s, pushed},
            {u"pulled"_s, pulled},
            {u"conflicts"_s, report.conflicts},
            {u"started_over"_s, report.startedOver},
            {u"differing"_s, report.differing}};
}

QList<Line> toLines(const SyncReport &report)
{
    const auto unlessNone = [](qint64 number) { return number == 0 ? QString() : QString::number(number); };
    return {{Cli::tr("Campaigns published"), QString::number(report.campaigns)},
            {Cli::tr("Pictures published"), unlessNone(report.images)},
            {Cli::tr("Invites published"), QString::number(report.invites)},
            {Cli::tr("Forgotten by the server"), unlessNone(report.tombstones)},
            {Cli::tr("Orders"), QString::number(report.pulled.orders)},
            {Cli::tr("Members"), unlessNone(report.pulled.members)},
            {Cli::tr("Steps of journeys"), QString::number(report.pulled.events)},
            {Cli::tr("Declined, asked, unsubscribed"), unlessNone(report.pulled.answers)}};
}

void noteWhatIsOdd(Output &output, const SyncReport &report)
{
    if (report.startedOver) {
        output.note(Cli::tr("The server or this workspace was restored from a copy, so both were compared from the "
                            "beginning. Nothing was lost, and no used link works again"));
    }
    if (report.conflicts > 0) {
        output.note(Cli::tr("Links that were used before the server heard that they were replaced: %1. They keep their "
                            "orders")
                        .arg(report.conflicts));
    }
    if (report.differing > 0) {
        output.note(Cli::tr("Campaigns whose numbers differ from the server's: %1. Everything is sent again next time")
                        .arg(report.differing));
    }
    if (std::chrono::abs(report.clockOffset) > noticeableOffset) {
        output.note(
            Cli::tr("The clocks of the server and of this computer are %1 seconds apart; links end by the "
                    "server's")
                .arg(std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(report.clockOffset)).count()));
    }
}

Outcome<> runSync(Session &session)
{
    Values values(session.arguments());
    const auto url = values.text(u"server"_s);
    if (const auto checked = values.checked(); !checked) {
        return checked;
    }
    const auto settings = session.read([](Database &db) { return readSettings(db); });
    if (!settings) {
        return failure(settings);
    }
    const QString server = url.value_or(settings->serverUrl);
    if (server.isEmpty()) {
        return wrongUsage(Cli::tr("Which server? Write --server URL; later it is known"));
    }
    const auto report = synchronizeWith(session, server);
    if (!report) {
        return failure(report);
    }
    session.output().print(toJson(*report), toLines(*report));
    noteWhatIsOdd(session.output(), *report);
    return {};
}

} // namespace

QList<Command> syncCommands()
{
    return {{u"sync"_s,
             {},
             Cli::tr("publish what changed and fetch what happened on the redemption server; its key comes from "
                     "GUESTWRIGHT_KEY or the key ring"),
             {{u"server"_s, u"URL"_s, Cli::tr("of its management API; without it the one of the last time")}},
             runSync}};
}

} // namespace guestwright
