// The reference for creating invites: SQLite's C API, one prepared INSERT stepped in a loop, tokens in arrival order.
// usage: rawinvites WORKSPACE COUNT, where WORKSPACE was made by guestwright-cli and holds one campaign

#include <QByteArray>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr int tokenBytes = 16;
constexpr int tokensPerBatch = 4096;

constexpr const char *insertInvite =
    "INSERT INTO invites (campaign_id, number, token, token_hash, name, name_key, email, phone, created_at, revision) "
    "VALUES (?, ?, ?, ?, '', '', '', '', ?, ?)";

void check(sqlite3 *db, int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
        std::exit(1);
    }
}

void exec(sqlite3 *db, const char *sql)
{
    check(db, sqlite3_exec(db, sql, nullptr, nullptr, nullptr));
}

sqlite3_int64 number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(db, sqlite3_prepare_v2(db, sql, -1, &statement, nullptr));
    check(db, sqlite3_step(statement));
    const auto value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

/// Random bytes for tokens, fetched as many at a time as the program does.
class Tokens
{
public:
    QByteArray next()
    {
        if (m_used == tokensPerBatch) {
            QRandomGenerator::system()->fillRange(m_words.data(), static_cast<qsizetype>(m_words.size()));
            m_used = 0;
        }
        const auto *bytes = reinterpret_cast<const char *>(m_words.data()) + m_used++ * tokenBytes;
        return QByteArray::fromRawData(bytes, tokenBytes)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

private:
    std::vector<quint32> m_words = std::vector<quint32>(tokensPerBatch * tokenBytes / sizeof(quint32));
    int m_used = tokensPerBatch;
};

void insertAll(sqlite3 *db, sqlite3_int64 campaign, int count)
{
    sqlite3_stmt *statement = nullptr;
    check(db, sqlite3_prepare_v2(db, insertInvite, -1, &statement, nullptr));
    const auto now =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count();
    Tokens tokens;
    for (int i = 1; i <= count; ++i) {
        const QByteArray token = tokens.next();
        const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
        sqlite3_bind_int64(statement, 1, campaign);
        sqlite3_bind_int64(statement, 2, i);
        sqlite3_bind_text(statement, 3, token.constData(), static_cast<int>(token.size()), SQLITE_STATIC);
        sqlite3_bind_blob(statement, 4, hash.constData(), static_cast<int>(hash.size()), SQLITE_STATIC);
        sqlite3_bind_int64(statement, 5, now);
        sqlite3_bind_int64(statement, 6, i);
        check(db, sqlite3_step(statement));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: rawinvites WORKSPACE COUNT\n");
        return 2;
    }
    sqlite3 *db = nullptr;
    check(db, sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE, nullptr));
    exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536");
    const auto campaign = number(db, "SELECT id FROM campaigns");
    exec(db, "BEGIN IMMEDIATE");
    insertAll(db, campaign, std::atoi(argv[2]));
    exec(db, "COMMIT");
    sqlite3_close(db);
    return 0;
}
