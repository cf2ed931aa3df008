#include "app/campaigning/emptytrash.h"

#include "models/audit/change.h"
#include "models/store/backups.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Undo cannot bring it back, so a copy is made however little it is. A server's databases are backed up by whoever
/// runs it.
Result<> keepTrashInBackup(Database &db, Instant now)
{
    const auto totals = TrashRepository(db).totals();
    if (!totals || totals->all() == 0 || db.engine() == Engine::Postgres) {
        return totals ? Result<>() : failure(totals);
    }
    const auto made = makeBackup(db, Backup::Reason::BeforeDelete, now);
    return made ? Result<>() : failure(made);
}

} // namespace

Result<TrashTotals> emptyTrash(Database &db, Instant now, std::optional<Instant> until)
{
    // What has lain there for its time goes by itself and was in the daily copies.
    if (const auto kept = until ? Result<>() : keepTrashInBackup(db, now); !kept) {
        return failure(kept);
    }
    auto change = Change::begin(db, Action::Kind::EmptyTrash, now, std::nullopt, {});
    TrashRepository trash(db);
    const auto before = change ? trash.totals(until) : Result<TrashTotals>(failure(change));
    if (!before || before->all() == 0) {
        return before;
    }
    const auto purged = trash.purge(until);
    const auto left = purged ? trash.totals(until) : Result<TrashTotals>(failure(purged));
    if (!left) {
        return left;
    }
    const TrashTotals gone{.campaigns = before->campaigns - left->campaigns,
                           .invites = before->invites - left->invites,
                           .items = before->items - left->items,
                           .contacts = before->contacts - left->contacts,
                           .links = before->links - left->links};
    const auto done = change->commit(gone.all());
    return done ? Result<TrashTotals>(gone) : failure(done);
}

Result<qint64> restoreItems(Database &db, const QList<qint64> &ids, Instant now)
{
    const auto trashed = TrashRepository(db).items();
    if (!trashed) {
        return failure(trashed);
    }
    qint64 restored = 0;
    for (const TrashedItem &trash : *trashed) {
        if (!ids.contains(trash.item.id)) {
            continue;
        }
        auto change = Change::begin(db, Action::Kind::RestoreItem, now, trash.item.campaignId, trash.item.name);
        const auto remembered =
            change ? change->remember(u"items"_s, trash.item.id, {u"deleted_at"_s}) : failure(change);
        const auto back = remembered ? TrashRepository(db).restoreItem(trash.item.id, change->revision())
                                     : Result<qint64>(failure(remembered));
        const auto done = back ? change->commit(*back) : failure(back);
        if (!done) {
            return failure(done);
        }
        restored += *back;
    }
    return restored;
}

} // namespace guestwright
