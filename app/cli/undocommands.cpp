#include "app/campaigning/undochange.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "models/audit/actionwords.h"
#include "models/core/expiration.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 listedUndos = 20;

Result<> listOffers(Database &db, Instant now, Output &output)
{
    const auto offers = listUndo(db, listedUndos, now);
    if (!offers) {
        return failure(offers);
    }
    Output::List list(output,
                      {Cli::tr("Id"), Cli::tr("When"), Cli::tr("What"), Cli::tr("About"), Cli::tr("Cannot be undone")},
                      Cli::tr("There is nothing to undo"));
    for (const UndoOffer &offer : *offers) {
        const AuditEntry &entry = offer.entry;
        const QString refusal = offer.refusal ? offer.refusal->words : QString();
        list.add(
            {{u"id"_s, entry.id},
             {u"at"_s, jsonInstant(entry.at)},
             {u"action"_s, enumName(entry.action)},
             {u"words"_s, doneWords(entry)},
             {u"subject"_s, entry.subject},
             {u"rows"_s, entry.rows},
             {u"possible"_s, !offer.refusal},
             {u"refusal"_s, jsonText(refusal)}},
            {QString::number(entry.id), momentText(entry.at, systemZone()), doneWords(entry), entry.subject, refusal});
    }
    list.finish();
    return {};
}

void printReport(Output &output, const UndoReport &report)
{
    const AuditEntry &entry = report.entry;
    const QString words = entry.action == Action::Kind::Undo ? Cli::tr("Done again: %1") : Cli::tr("Undone: %1");
    output.print(QJsonObject{{u"undone"_s, entry.id},
                             {u"action"_s, enumName(entry.action)},
                             {u"words"_s, menuWords(entry)},
                             {u"rows"_s, report.rows}},
                 words.arg(menuWords(entry)));
    if (report.rows < entry.rows) {
        output.note(Cli::tr("%1 of %2 were taken back; the others had left already").arg(report.rows).arg(entry.rows));
    }
}

Outcome<> undoCommand(Session &session)
{
    Values values(session.arguments());
    const auto id = values.number(u"id"_s, 1);
    if (const auto checked = values.checked(); !checked) {
        return checked;
    }
    Output &output = session.output();
    if (values.has(u"list"_s)) {
        return session.read([&output, now = session.now()](Database &db) { return listOffers(db, now, output); });
    }
    const auto undone = session.write(
        [id, now = session.now()](Database &db) { return id ? undoEntry(db, *id, now) : undoLast(db, now); });
    if (!undone) {
        return failure(undone);
    }
    printReport(output, *undone);
    return {};
}

Outcome<> redoCommand(Session &session)
{
    const auto redone = session.write([now = session.now()](Database &db) { return redoLast(db, now); });
    if (!redone) {
        return failure(redone);
    }
    printReport(session.output(), *redone);
    return {};
}

} // namespace

QList<Command> undoCommands()
{
    return {{u"undo"_s,
             {},
             Cli::tr("take back the last change you made, here or in the window"),
             {{u"list"_s, {}, Cli::tr("say what could be taken back, change nothing")},
              {u"id"_s, u"ID"_s, Cli::tr("take back this entry of the audit log instead")}},
             undoCommand},
            {u"redo"_s, {}, Cli::tr("do again what the last undo took back"), {}, redoCommand}};
}

} // namespace guestwright
