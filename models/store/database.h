#pragma once

#include "models/core/result.h"
#include "models/store/filelock.h"
#include "models/store/location.h"
#include "models/store/systemuser.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <memory>
#include <optional>

namespace guestwright {

/// A statement that a connection keeps ready, with what is asked of it each time.
struct PreparedStatement {
    QSqlQuery query;
    int columns = -1; ///< of its answer; not known before the first run
};

/// One open connection, used only on the thread that opened it.
class Database
{
public:
    enum class Access {
        ReadOnly, ///< may ask, never writes nor checkpoints
        ReadWrite,
    };

    /// Opens what is there; knows nothing of schemas (see Workspace). The error says what is wrong with the place.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Location &location, Access access,
                                                                const QString &person = systemUser());
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Engine engine() const { return m_location.engine; }
    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] QSqlDatabase connection() const;
    /// Who works here, for the audit log: the person, and on a server the database's user where that is another name.
    [[nodiscard]] QString actor() const;
    /// Of this connection, known to nobody else: what it commits is announced under it (see ChangeWatch).
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isReader() const { return m_access == Access::ReadOnly; }

    /// Whether the connection to the server broke. What is asked of it fails until reconnect() succeeds.
    [[nodiscard]] bool isLost() const { return m_isLost; }
    /// Connects again in place, at most once a second; nothing that was asked before is asked again.
    [[nodiscard]] Result<> reconnect();
    /// Counts the connections made: a server forgets what was listened to on an older one.
    [[nodiscard]] int generation() const { return m_generation; }

    /// " FOR UPDATE" where rows are locked one by one; nothing on SQLite, where a write transaction locks the file.
    [[nodiscard]] QString forUpdate() const;

    /// SQLite: moves everything committed from the WAL into the file itself, under the write lock.
    [[nodiscard]] Result<> checkpoint();
    /// Writes the file, or the server's tables of people, anew without a trace of what was deleted, and empties the WAL
    /// of SQLite. Refused in words while another program reads the file, and to who does not own the tables.
    [[nodiscard]] Result<> compact();

private:
    friend class Transaction;
    friend class Savepoint;
    friend class Inserter;
    friend Result<PreparedStatement *> prepared(Database &db, const QString &sql);
    friend tl::unexpected<Error> remember(Database &db, const QSqlError &error);

    Database(Location location, Access access, QString person);

    [[nodiscard]] Result<> connectNow();
    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<> announce();
    [[nodiscard]] Result<> settleDoubt();
    [[nodiscard]] Result<> lockFile();
    void unlockFile();

    const Location m_location;
    const Access m_access;
    const QString m_person;
    const QString m_name;
    QHash<QString, std::shared_ptr<PreparedStatement>> m_prepared;
    std::unique_ptr<FileLock> m_writeLock; ///< only where SQLite has the WAL-reset fault
    std::optional<Error> m_failure; ///< of the running transaction
    bool m_isInTransaction = false;
    bool m_isLost = false;
    int m_generation = 0;
    qint64 m_transactionId = 0; ///< PostgreSQL: of the transaction that is being committed; 0: it changed nothing
    std::chrono::steady_clock::time_point m_triedAt{}; ///< to reconnect
};

/// All or nothing: what is written between begin() and commit() stands entirely or not at all. A statement that failed
/// meanwhile makes commit() fail too (PostgreSQL would answer such a COMMIT with success). Where the connection broke
/// while PostgreSQL committed, it is asked afterwards what became of it; only if nobody can tell, commit() fails with
/// words that say so. Nothing is ever done twice.
class Transaction
{
public:
    /// On SQLite this takes the write lock at once, waiting up to 5 s for another writer.
    [[nodiscard]] static Result<Transaction> begin(Database &db);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &db);
    void rollback();

    Database *m_db;
};

} // namespace guestwright
