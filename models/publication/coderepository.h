#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace guestwright {

/// A six-digit code as it is stored: a slow hash of it with its salt.
struct StoredCode {
    qint64 id = 0;
    QByteArray salt;
    QByteArray hash;
};

/// The codes that prove an address. Changing functions run inside a caller's transaction.
class CodeRepository
{
public:
    static constexpr std::chrono::minutes lifetime{10};
    static constexpr qint64 mostTries = 5; ///< of each code

    explicit CodeRepository(Database &db) : m_db(db) { }

    /// Whether one more may be sent now: not within a minute of the last one for this link, three an hour and ten a
    /// day for an address, whatever it is invited to.
    [[nodiscard]] Result<bool> maySend(const QByteArray &tokenHash, const QString &addressKey, Instant now);
    /// Forgets those that no limit counts any more.
    [[nodiscard]] Result<> add(const QByteArray &tokenHash, const QString &addressKey, const StoredCode &code,
                               Instant now);

    /// Those that could still be typed at that link for that address.
    [[nodiscard]] Result<QList<StoredCode>> pending(const QByteArray &tokenHash, const QString &addressKey,
                                                    Instant now);
    /// Counts a try at all of them; true, once, where one of those that match had a try left. Then the others are
    /// spent with it.
    [[nodiscard]] Result<bool> redeem(const QByteArray &tokenHash, const QString &addressKey,
                                      const QList<qint64> &matching, Instant now);

private:
    Database &m_db;
};

} // namespace guestwright
