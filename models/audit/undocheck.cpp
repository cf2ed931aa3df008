#include "models/audit/undocheck.h"

#include "models/audit/actionwords.h"
#include "models/audit/undolosses.h"
#include "models/core/enumname.h"
#include "models/core/relativetime.h"
#include "models/store/query.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Answer = Result<std::optional<UndoRefusal>>;

QString undoWords(const char *text)
{
    return QCoreApplication::translate("Undo", text);
}

UndoRefusal forGood(const char *text)
{
    return {true, undoWords(text)};
}

/// Entries after this one that still stand; when it comes to doing something again, what was taken back since counts.
QString laterEntries(const AuditEntry &entry)
{
    return entry.action == Action::Kind::Undo
        ? u"SELECT z.id FROM audit_entries z WHERE z.id > ? AND z.undone_by IS NULL"_s
        : u"SELECT z.id FROM audit_entries z WHERE z.id > ? AND z.undone_by IS NULL AND z.action NOT IN "
          "('Undo', 'Redo')"_s;
}

/// The table and row of one thing that was changed since, or nothing.
Result<Rows> touchedSince(Database &db, const AuditEntry &entry, const UndoShape &shape)
{
    const QString later = laterEntries(entry);
    // INTERSECT goes through each side once, however many rows they have.
    QString sql = u"SELECT table_name, row_id, column_name FROM undo_values WHERE audit_id = ? AND column_name NOT IN "
                  "('', 'numbers') INTERSECT SELECT table_name, row_id, column_name FROM undo_values "
                  "WHERE audit_id IN (%1) LIMIT 1"_s.arg(later);
    auto touched = run(db, sql, {entry.id, entry.id});
    if (touched && touched->isEmpty() && !shape.newRowsOf.isEmpty()) {
        sql = u"SELECT table_name, row_id FROM undo_values WHERE audit_id = ? AND column_name = '' INTERSECT "
              "SELECT table_name, row_id FROM undo_values WHERE audit_id IN (%1) LIMIT 1"_s.arg(later);
        touched = run(db, sql, {entry.id, entry.id});
    }
    if (touched && touched->isEmpty() && shape.batch) {
        const Condition made = invitesMade(entry.id, shape);
        sql = u"SELECT 'invites', x.id FROM (SELECT i.id FROM invites i WHERE %1 INTERSECT SELECT row_id FROM "
              "undo_values WHERE table_name = 'invites' AND audit_id IN (%2)) x LIMIT 1"_s.arg(made.sql, later);
        touched = run(db, sql, made.bindings + QVariantList{entry.id});
    }
    return touched;
}

Answer nameOf(const Result<Rows> &found, Instant now)
{
    if (!found) {
        return failure(found);
    }
    if (found->isEmpty()) {
        return std::nullopt;
    }
    RowReader row = found->first();
    const QString action = row.text();
    const AuditEntry since{.at = row.instant(),
                           .action = enumFromName<Action::Kind>(action).value_or(Action::Kind::EditInvite),
                           .actor = row.text(),
                           .rows = row.number()};
    return UndoRefusal{false,
                       undoWords(QT_TRANSLATE_NOOP("Undo", "It was changed since, by %1 %2 (%3): take that back first"))
                           .arg(since.actor, agoText(since.at, now), doneWords(since))};
}

Answer checkConflicts(Database &db, const AuditEntry &entry, const UndoShape &shape, Instant now)
{
    const QString later = laterEntries(entry);
    const QString who = u"SELECT z.action, z.at, z.actor, z.row_count FROM audit_entries z WHERE z.id IN (%1)"_s;
    if (shape.hasNew(u"campaigns"_s)) {
        const Condition made = rowsOfEntry(entry.id, u"campaigns"_s, {});
        const auto inside = run(
            db,
            who.arg(later)
                + u" AND z.campaign_id IN %1 AND EXISTS (SELECT 1 FROM undo_values u WHERE u.audit_id = z.id) ORDER BY z.id DESC LIMIT 1"_s
                      .arg(made.sql),
            QVariantList{entry.id} + made.bindings);
        const auto named = nameOf(inside, now);
        if (!named || *named) {
            return named;
        }
    }
    const auto touched = touchedSince(db, entry, shape);
    if (!touched || touched->isEmpty()) {
        return touched ? Answer(std::nullopt) : failure(touched);
    }
    const QVariantList &row = touched->rows.first();
    return nameOf(
        run(db,
            who.arg(later)
                + u" AND EXISTS (SELECT 1 FROM undo_values u WHERE u.audit_id = z.id AND u.table_name = ? AND "
                  "u.row_id = ?) ORDER BY z.id DESC LIMIT 1"_s,
            QVariantList{entry.id, row.at(0), row.at(1)}),
        now);
}

} // namespace

Answer checkUndo(Database &db, const AuditEntry &entry, const UndoShape &shape, Instant now)
{
    if (const QString never = whyNeverUndone(entry.action); !never.isEmpty()) {
        return UndoRefusal{true, never};
    }
    if (entry.undoneBy) {
        return forGood(QT_TRANSLATE_NOOP("Undo", "It was taken back already"));
    }
    if (shape.isEmpty()) {
        return forGood(
            QT_TRANSLATE_NOOP("Undo", "There is nothing to take back: it changed nothing, or it is too long ago"));
    }
    const auto loss = checkLosses(db, entry, shape);
    return !loss || *loss ? loss : checkConflicts(db, entry, shape, now);
}

} // namespace guestwright
