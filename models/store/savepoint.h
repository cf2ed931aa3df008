#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// A part of a running transaction that stands or falls alone. A statement that failed inside does no harm to the
/// transaction around it once the savepoint is rolled back: PostgreSQL goes on from there, and so does commit().
/// May be nested. REQUIRES: a transaction is under way and nothing in it failed so far.
class Savepoint
{
public:
    [[nodiscard]] static Result<Savepoint> begin(Database &db);
    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    Q_DISABLE_COPY(Savepoint)
    /// Rolls back what was not kept.
    ~Savepoint();

    /// What was written stands as far as the transaction does; fails, and is rolled back, where a statement failed.
    [[nodiscard]] Result<> keep();

private:
    explicit Savepoint(Database &db) : m_db(&db) { }
    void rollback();

    Database *m_db;
};

} // namespace guestwright
