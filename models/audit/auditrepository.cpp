#include "models/audit/auditrepository.h"

#include "models/core/enumname.h"
#include "models/store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString selectEntries =
    u"SELECT e.id, e.at, e.action, e.actor, e.campaign_id, c.name, e.subject, e.row_count, e.undone_by, e.undoes, "
    "o.action, o.row_count FROM audit_entries e LEFT JOIN campaigns c ON c.id = e.campaign_id "
    "LEFT JOIN audit_entries o ON o.id = e.undoes"_s;

AuditEntry entryFrom(RowReader read)
{
    return {
        .id = read.number(),
        .at = read.instant(),
        .action = storedEnum<Action::Kind>(read.text()),
        .actor = read.text(),
        .campaignId = read.optionalNumber(),
        .campaignName = read.text(),
        .subject = read.text(),
        .rows = read.number(),
        .undoneBy = read.optionalNumber(),
        .undoes = read.optionalNumber(),
        .undoneAction = storedEnum<Action::Kind>(read.text()),
        .undoneRows = read.number(),
    };
}

QString whereCampaign(const AuditFilter &filter)
{
    // An id may come again after the creation of a campaign was taken back.
    return filter.campaignId
        ? u" WHERE e.campaign_id = ? AND e.at >= (SELECT n.created_at FROM campaigns n WHERE n.id = ?)"_s
        : QString();
}

QVariantList campaignBinding(const AuditFilter &filter)
{
    return filter.campaignId ? QVariantList{*filter.campaignId, *filter.campaignId} : QVariantList{};
}

} // namespace

Result<QList<AuditEntry>> AuditRepository::entries(const QString &rest, const QVariantList &bindings)
{
    const auto rows = run(m_db, selectEntries + rest, bindings);
    if (!rows) {
        return failure(rows);
    }
    QList<AuditEntry> entries;
    for (const QVariantList &row : rows->rows) {
        entries.append(entryFrom(RowReader(row)));
    }
    return entries;
}

Result<AuditEntry> AuditRepository::find(qint64 id)
{
    const auto found = entries(u" WHERE e.id = ?"_s, {id});
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? Result<AuditEntry>(fail(
               Error::Kind::NotFound, QCoreApplication::translate("Audit", "The audit log has no entry %1").arg(id)))
                            : found->first();
}

Result<std::vector<qint64>> AuditRepository::ids(const AuditFilter &filter)
{
    return readIds(m_db, u"SELECT e.id FROM audit_entries e"_s + whereCampaign(filter) + u" ORDER BY e.id DESC"_s,
                   campaignBinding(filter));
}

Result<QList<AuditEntry>> AuditRepository::findAll(std::span<const qint64> ids)
{
    QStringList numbers;
    std::ranges::transform(ids, std::back_inserter(numbers), [](qint64 id) { return QString::number(id); });
    return ids.empty() ? Result<QList<AuditEntry>>(QList<AuditEntry>())
                       : entries(u" WHERE e.id IN (%1) ORDER BY e.id DESC"_s.arg(numbers.join(u',')), {});
}

Result<QList<AuditEntry>> AuditRepository::list(const AuditFilter &filter, qint64 limit)
{
    return entries(whereCampaign(filter) + u" ORDER BY e.id DESC LIMIT ?"_s,
                   campaignBinding(filter) + QVariantList{limit});
}

Result<QList<AuditEntry>> AuditRepository::undoable(const QString &actor, qint64 limit)
{
    return entries(u" WHERE e.undone_by IS NULL AND e.actor = ? AND e.action NOT IN ('Undo', 'Redo') AND EXISTS "
                   "(SELECT 1 FROM undo_values u WHERE u.audit_id = e.id) ORDER BY e.id DESC LIMIT ?"_s,
                   {actor, limit});
}

Result<std::optional<AuditEntry>> AuditRepository::redoable(const QString &actor)
{
    // Only what they did last is looked at, so that this is as fast in an old log as in a new one.
    const auto found =
        entries(u" WHERE e.id = (SELECT n.id FROM audit_entries n WHERE n.actor = ? AND n.undone_by IS NULL AND "
                "n.action <> 'Redo' ORDER BY n.id DESC LIMIT 1) AND e.action = 'Undo' AND EXISTS (SELECT 1 FROM "
                "undo_values u WHERE u.audit_id = e.id)"_s,
                {actor});
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<bool> AuditRepository::markUndone(qint64 id, std::optional<qint64> by)
{
    // One conditional UPDATE decides who takes it back, should two ask at once.
    const auto marked = run(m_db,
                            by ? u"UPDATE audit_entries SET undone_by = ? WHERE id = ? AND undone_by IS NULL"_s
                               : u"UPDATE audit_entries SET undone_by = ? WHERE id = ? AND undone_by IS NOT NULL"_s,
                            {by, id});
    return marked ? Result<bool>(marked->affected == 1) : failure(marked);
}

Result<> AuditRepository::markUndoing(qint64 id, qint64 undoes)
{
    const auto marked = run(m_db, u"UPDATE audit_entries SET undoes = ? WHERE id = ?"_s, {undoes, id});
    return marked ? Result<>() : failure(marked);
}

Result<> AuditRepository::forgetBefore(Instant at)
{
    const auto forgotten =
        run(m_db, u"DELETE FROM undo_values WHERE audit_id IN (SELECT id FROM audit_entries WHERE at < ?)"_s, {at});
    return forgotten ? Result<>() : failure(forgotten);
}

} // namespace guestwright
