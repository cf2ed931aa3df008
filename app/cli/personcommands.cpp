#include "app/campaigning/eraseperson.h"
#include "app/campaigning/exportperson.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "app/contacts/outputtarget.h"
#include "app/contacts/persontable.h"
#include "app/mail/durablefile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

void printErasure(Output &output, const ErasureReport &report, const QString &email)
{
    const auto unlessNone = [](qint64 number) { return number == 0 ? QString() : QString::number(number); };
    if (!output.isJson()) {
        output.say(Cli::tr("%1 was erased").arg(email));
    }
    output.print(QJsonObject{{u"contact"_s, report.contact},
                             {u"lists"_s, report.lists},
                             {u"invites"_s, report.invites},
                             {u"redemptions"_s, report.redemptions},
                             {u"messages"_s, report.messages},
                             {u"old_values"_s, report.oldValues},
                             {u"log_entries"_s, report.logEntries},
                             {u"files"_s, report.files},
                             {u"backups_removed"_s, QJsonArray::fromStringList(report.backups)},
                             {u"traces"_s, jsonText(report.traces)}},
                 {{Cli::tr("Contact"), report.contact ? Cli::tr("removed") : QString()},
                  {Cli::tr("Off contact lists"), unlessNone(report.lists)},
                  {Cli::tr("Invites that are nobody's now"), unlessNone(report.invites)},
                  {Cli::tr("Orders and members that are nobody's now"), unlessNone(report.redemptions)},
                  {Cli::tr("Messages without text now"), unlessNone(report.messages)},
                  {Cli::tr("Values that Undo remembered"), unlessNone(report.oldValues)},
                  {Cli::tr("Entries of the log without a name now"), unlessNone(report.logEntries)},
                  {Cli::tr("Files of messages removed"), unlessNone(report.files)},
                  {Cli::tr("Old copies removed"), report.backups.join(u", "_s)}});
    output.note(Cli::tr("Copies made with “workspace backup” still hold the person; where one takes the place of this "
                        "workspace they are erased again. Files that were exported or printed are yours to delete"));
    if (!report.traces.isEmpty()) {
        output.note(report.traces);
    }
}

Outcome<> eraseCommand(Session &session)
{
    const QString email = session.arguments().operand();
    const auto report =
        session.write([email, now = session.now()](Database &db) { return erasePerson(db, {.email = email}, now); });
    if (!report) {
        return failure(report);
    }
    printErasure(session.output(), *report, email);
    return {};
}

Outcome<> exportCommand(Session &session)
{
    const QString email = session.arguments().operand();
    const auto path = session.arguments().text(u"out"_s);
    const auto place = session.location();
    const auto allowed = place && path ? toOutcome(refuseDatabaseAsTarget(*path, *place)) : Outcome<>();
    if (!allowed) {
        return allowed;
    }
    const auto document =
        session.write([email, now = session.now()](Database &db) { return exportPerson(db, {.email = email}, now); });
    if (!document) {
        return failure(document);
    }
    Output &output = session.output();
    if (!path) {
        output.isJson() ? output.print(QJsonDocument::fromJson(*document).object(), QString())
                        : output.say(QString::fromUtf8(document->trimmed()));
        return {};
    }
    const auto bytes = personFor(*path, *document);
    if (const auto written = bytes ? writeDurably(*path, *bytes) : failure(bytes); !written) {
        return failure(toOutcome(written));
    }
    output.print(QJsonObject{{u"out"_s, *path}, {u"bytes"_s, qint64(bytes->size())}},
                 Cli::tr("Everything about %1 stands in %2").arg(email, *path));
    return {};
}

Outcome<> readmitCommand(Session &session)
{
    const QString email = session.arguments().operand();
    const auto done =
        session.write([email, now = session.now()](Database &db) { return readmitPerson(db, email, now); });
    if (!done) {
        return failure(done);
    }
    session.output().print(QJsonObject{{u"readmitted"_s, email}}, Cli::tr("%1 may be added again").arg(email));
    return {};
}

} // namespace

QList<Command> personCommands()
{
    return {
        {u"contacts erase"_s,
         u"EMAIL"_s,
         Cli::tr("erase a person for good: contact, invites, messages, log and old values; it cannot be undone"),
         {},
         eraseCommand},
        {u"contacts export"_s,
         u"EMAIL"_s,
         Cli::tr("everything about a person, as one JSON document"),
         {{u"out"_s, u"FILE"_s,
           Cli::tr("write it here, readable for you only, instead of printing it; a name that ends in .csv makes a "
                   "table for spreadsheets")}},
         exportCommand},
        {u"contacts readmit"_s, u"EMAIL"_s, Cli::tr("allow an erased person to be added again"), {}, readmitCommand}};
}

} // namespace guestwright
