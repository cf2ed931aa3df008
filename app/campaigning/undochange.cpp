#include "app/campaigning/undochange.h"

#include "models/audit/actionwords.h"
#include "models/audit/auditrepository.h"
#include "models/audit/undovalues.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostLookedAt = 50;

QString undoText(const char *text)
{
    return QCoreApplication::translate("Undo", text);
}

Result<UndoOffer> judged(Database &db, const AuditEntry &entry, Instant now)
{
    const auto shape = UndoShape::read(db, entry);
    const auto refusal = shape ? checkUndo(db, entry, *shape, now) : Result<std::optional<UndoRefusal>>(failure(shape));
    return refusal ? Result<UndoOffer>(UndoOffer{entry, *refusal}) : failure(refusal);
}

Result<std::optional<UndoOffer>> lastUndo(Database &db, Instant now)
{
    const auto entries = AuditRepository(db).undoable(db.actor(), mostLookedAt);
    if (!entries) {
        return failure(entries);
    }
    for (const AuditEntry &entry : *entries) {
        const auto offer = judged(db, entry, now);
        if (!offer) {
            return failure(offer);
        }
        if (!offer->refusal || !offer->refusal->isFinal) {
            return *offer;
        }
    }
    return std::nullopt;
}

Result<std::optional<UndoOffer>> lastRedo(Database &db, Instant now)
{
    const auto entry = AuditRepository(db).redoable(db.actor());
    if (!entry || !*entry) {
        return entry ? Result<std::optional<UndoOffer>>(std::nullopt) : failure(entry);
    }
    const auto offer = judged(db, **entry, now);
    return offer ? Result<std::optional<UndoOffer>>(*offer) : failure(offer);
}

tl::unexpected<Error> refusedUndo(const AuditEntry &entry, const UndoRefusal &refusal)
{
    return fail(Error::Kind::Conflict,
                undoText(entry.action == Action::Kind::Undo ? QT_TRANSLATE_NOOP("Undo", "“%1” cannot be done again. %2")
                                                            : QT_TRANSLATE_NOOP("Undo", "“%1” cannot be undone. %2"))
                    .arg(menuWords(entry), refusal.words));
}

/// Marks who took back what; an entry that is done again stands as before.
Result<> mark(Database &db, const AuditEntry &entry, const Change &change)
{
    AuditRepository audit(db);
    auto marked = audit.markUndone(entry.id, change.revision());
    const qint64 about = entry.undoes.value_or(entry.id);
    if (marked && *marked && entry.undoes) {
        marked = audit.markUndone(about, std::nullopt);
    }
    if (!marked || !*marked) {
        return marked ? Result<>(fail(Error::Kind::Conflict,
                                      undoText(QT_TRANSLATE_NOOP("Undo", "Somebody else took it back just now"))))
                      : failure(marked);
    }
    return audit.markUndoing(change.revision(), about);
}

Result<UndoReport> takeBack(Database &db, const AuditEntry &known, Instant now)
{
    const bool isRedo = known.action == Action::Kind::Undo;
    auto change =
        Change::begin(db, isRedo ? Action::Kind::Redo : Action::Kind::Undo, now, known.campaignId, known.subject);
    // Read again inside the transaction: somebody may have been faster.
    const auto entry = change ? AuditRepository(db).find(known.id) : Result<AuditEntry>(failure(change));
    const auto shape = entry ? UndoShape::read(db, *entry) : Result<UndoShape>(failure(entry));
    const auto refusal =
        shape ? checkUndo(db, *entry, *shape, now) : Result<std::optional<UndoRefusal>>(failure(shape));
    if (!refusal) {
        return failure(refusal);
    }
    if (*refusal) {
        return refusedUndo(*entry, **refusal);
    }
    const auto marked = mark(db, *entry, *change);
    const auto rows = marked ? UndoValues(db, *entry, *shape).putBack(*change, now) : Result<qint64>(failure(marked));
    if (!rows) {
        return failure(rows);
    }
    const auto done = change->commit(*rows);
    return done ? Result<UndoReport>(UndoReport{*entry, *rows}) : failure(done);
}

} // namespace

Result<UndoOffers> describeUndo(Database &db, Instant now)
{
    const auto undo = lastUndo(db, now);
    const auto redo = undo ? lastRedo(db, now) : undo;
    return redo ? Result<UndoOffers>(UndoOffers{*undo, *redo}) : failure(redo);
}

Result<QList<UndoOffer>> listUndo(Database &db, qint64 limit, Instant now)
{
    const auto entries = AuditRepository(db).undoable(db.actor(), limit);
    if (!entries) {
        return failure(entries);
    }
    QList<UndoOffer> offers;
    for (const AuditEntry &entry : *entries) {
        const auto offer = judged(db, entry, now);
        if (!offer) {
            return failure(offer);
        }
        offers.append(*offer);
    }
    return offers;
}

Result<UndoReport> undoLast(Database &db, Instant now)
{
    const auto offer = lastUndo(db, now);
    if (!offer) {
        return failure(offer);
    }
    return *offer ? takeBack(db, (*offer)->entry, now)
                  : fail(Error::Kind::NotFound, undoText(QT_TRANSLATE_NOOP("Undo", "There is nothing to undo")));
}

Result<UndoReport> undoEntry(Database &db, qint64 entryId, Instant now)
{
    const auto entry = AuditRepository(db).find(entryId);
    return entry ? takeBack(db, *entry, now) : failure(entry);
}

Result<UndoReport> redoLast(Database &db, Instant now)
{
    const auto offer = lastRedo(db, now);
    if (!offer) {
        return failure(offer);
    }
    return *offer ? takeBack(db, (*offer)->entry, now)
                  : fail(Error::Kind::NotFound, undoText(QT_TRANSLATE_NOOP("Undo", "There is nothing to do again")));
}

} // namespace guestwright
