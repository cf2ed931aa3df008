#include "app/campaigning/queuereminders.h"
#include "app/cli/delivery.h"
#include "app/cli/translations.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Outcome<> runReminders(Session &session)
{
    const auto noted = session.noteLocalLinks();
    const auto due =
        noted ? session.write([now = session.now()](Database &db) { return queueReminders(db, now); }) : failure(noted);
    const OutboxFilter filter{.kind = OutboxMessage::Kind::Reminder};
    const auto run = due ? deliver(session, filter) : failure(due);
    const auto totals = run ? totalsSince(session, filter) : failure(run);
    if (!totals) {
        return failure(totals);
    }
    QJsonObject object = toJson(*totals);
    object.insert(u"due"_s, due->queued);
    session.output().print(object,
                           QList<Line>{{Cli::tr("Reminders due"), QString::number(due->queued)}} + toLines(*totals));
    return due->trouble.isEmpty() ? judge(session, *run, filter)
                                  : refused(Cli::tr("Nobody was reminded of %1").arg(due->trouble.join(u"; "_s)));
}

} // namespace

QList<Command> reminderCommands()
{
    return {{u"reminders run"_s,
             {},
             Cli::tr("send the reminders that are due, each once; the desktop does it while it is open, a timer with "
                     "this command always"),
             {},
             runReminders}};
}

} // namespace guestwright
