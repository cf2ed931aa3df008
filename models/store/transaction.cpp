#include "models/store/changewatch.h"
#include "models/store/database.h"
#include "models/store/query.h"
#include "models/store/storageerror.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QThread>

#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patienceWithDoubt(20);
constexpr unsigned long betweenDoubts = 250; // milliseconds

} // namespace

Result<> Database::announce()
{
    m_transactionId = 0;
    if (engine() == Engine::Sqlite) {
        return {};
    }
    // One question for both, and nothing is said where nothing was written.
    const auto announced = run(*this,
                               u"SELECT w.id, CASE WHEN w.id IS NOT NULL THEN pg_notify('%1', ?)::TEXT END "
                               "FROM (SELECT txid_current_if_assigned() AS id) w"_s.arg(changeChannel),
                               {m_name});
    if (!announced) {
        return failure(announced);
    }
    m_transactionId = announced->number();
    return {};
}

Result<> Database::settleDoubt()
{
    const auto end = std::chrono::steady_clock::now() + patienceWithDoubt;
    while (std::chrono::steady_clock::now() < end) {
        if (!m_isLost || reconnect()) {
            const auto answer = run(*this, u"SELECT txid_status(?)"_s, {m_transactionId});
            const QString status = answer ? answer->first().text() : QString();
            if (status == u"committed"_s) {
                return {};
            }
            if (status == u"aborted"_s) {
                return tl::unexpected(storageError(*this, {})); // says that nothing was changed
            }
        }
        QThread::msleep(betweenDoubts); // the server may be starting, or not know yet that we are gone
    }
    return fail(Error::Kind::Network,
                QCoreApplication::translate("Storage",
                                            "The connection to %1 was lost while saving. Whether the change was saved "
                                            "is not known: look before you do it again")
                    .arg(m_location.display()));
}

Transaction::Transaction(Database &db) : m_db(&db)
{
    db.m_failure.reset();
    db.m_isInTransaction = true;
}

Transaction::Transaction(Transaction &&other) noexcept : m_db(std::exchange(other.m_db, nullptr)) { }

Result<Transaction> Transaction::begin(Database &db)
{
    Q_ASSERT(!db.m_isInTransaction);
    if (const auto locked = db.lockFile(); !locked) {
        return failure(locked);
    }
    auto begun = exec(db, db.engine() == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (!begun && db.isLost() && db.reconnect()) {
        begun = exec(db, u"BEGIN"_s); // it broke while nothing was under way, so nothing can be done twice
    }
    if (!begun) {
        db.unlockFile();
        return failure(begun);
    }
    return Transaction(db);
}

Transaction::~Transaction()
{
    if (m_db) {
        rollback();
    }
}

void Transaction::rollback()
{
    [[maybe_unused]] const auto rolledBack = exec(*m_db, u"ROLLBACK"_s);
    m_db->m_isInTransaction = false;
    m_db->unlockFile();
    m_db = nullptr;
}

Result<> Transaction::commit()
{
    [[maybe_unused]] const auto announced = m_db->announce(); // a failure is remembered
    if (m_db->m_failure) {
        const Error reason = *m_db->m_failure;
        rollback();
        return tl::unexpected(reason);
    }
    const auto committed = exec(*m_db, u"COMMIT"_s);
    if (!committed) {
        Database &db = *m_db;
        rollback();
        return db.isLost() && db.m_transactionId != 0 ? db.settleDoubt() : committed;
    }
    m_db->m_isInTransaction = false;
    m_db->unlockFile();
    m_db = nullptr;
    return {};
}

} // namespace guestwright
