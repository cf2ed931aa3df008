#include "models/store/savepoint.h"

#include "models/store/query.h"

#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Kept ready where that is possible: there may be thousands in a second.
Result<> execOften(Database &db, const QString &sql)
{
    if (db.engine() == Engine::Postgres) {
        return exec(db, sql);
    }
    const auto done = run(db, sql);
    return done ? Result<>() : failure(done);
}

} // namespace

// One name for all: a name means the innermost savepoint that has it, on both engines.
Result<Savepoint> Savepoint::begin(Database &db)
{
    Q_ASSERT(db.m_isInTransaction);
    if (db.m_failure) {
        return tl::unexpected(*db.m_failure); // the transaction is lost already
    }
    const auto begun = execOften(db, u"SAVEPOINT part"_s);
    return begun ? Result<Savepoint>(Savepoint(db)) : failure(begun);
}

Savepoint::Savepoint(Savepoint &&other) noexcept : m_db(std::exchange(other.m_db, nullptr)) { }

Savepoint::~Savepoint()
{
    if (m_db) {
        rollback();
    }
}

Result<> Savepoint::keep()
{
    const auto kept =
        m_db->m_failure ? Result<>(tl::unexpected(*m_db->m_failure)) : execOften(*m_db, u"RELEASE part"_s);
    if (!kept) {
        rollback();
    }
    m_db = nullptr;
    return kept;
}

void Savepoint::rollback()
{
    m_db->m_failure.reset();
    // Where this fails the failure is remembered: a full disk makes SQLite end the transaction itself, and a broken
    // connection took it along. Then nothing of it may be committed.
    if (execOften(*m_db, u"ROLLBACK TO part"_s)) {
        [[maybe_unused]] const auto released = execOften(*m_db, u"RELEASE part"_s);
    }
    m_db = nullptr;
}

} // namespace guestwright
