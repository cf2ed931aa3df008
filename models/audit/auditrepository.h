#pragma once

#include "models/audit/auditentry.h"
#include "models/store/database.h"

#include <span>
#include <vector>

namespace guestwright {

/// The audit_entries table. Entries are written by Change; here they are read and marked as taken back.
class AuditRepository
{
public:
    explicit AuditRepository(Database &db) : m_db(db) { }

    [[nodiscard]] Result<AuditEntry> find(qint64 id);
    [[nodiscard]] Result<std::vector<qint64>> ids(const AuditFilter &filter);
    [[nodiscard]] Result<QList<AuditEntry>> findAll(std::span<const qint64> ids);
    [[nodiscard]] Result<QList<AuditEntry>> list(const AuditFilter &filter, qint64 limit);

    /// What the actor did last, newest first, of which something is remembered and nothing was taken back.
    [[nodiscard]] Result<QList<AuditEntry>> undoable(const QString &actor, qint64 limit);
    /// The undo that the actor may still take back: nothing else was done by them since.
    [[nodiscard]] Result<std::optional<AuditEntry>> redoable(const QString &actor);

    /// Inside a change: `by` took back `id` (none: it stands again). False when somebody was faster.
    [[nodiscard]] Result<bool> markUndone(qint64 id, std::optional<qint64> by);
    /// Forgets what is remembered of entries before that instant: they cannot be taken back any more.
    [[nodiscard]] Result<> forgetBefore(Instant at);

    /// Inside a change: its entry is about that one.
    [[nodiscard]] Result<> markUndoing(qint64 id, qint64 undoes);

private:
    [[nodiscard]] Result<QList<AuditEntry>> entries(const QString &rest, const QVariantList &bindings);

    Database &m_db;
};

} // namespace guestwright
