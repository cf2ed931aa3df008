#pragma once

#include "models/contacts/suppressionrepository.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace guestwright {

/// The key under which addresses that must not be mailed are hashed; made on first need. It lies in the settings as
/// `suppression_key`, 256 random bits as base64url, and that text is the key. REQUIRES: inside a caller's transaction.
[[nodiscard]] Result<QByteArray> suppressionKey(Database &db);

/// What the suppressions table keeps of an address: HMAC-SHA256 (RFC 2104) of its key (addressKey), so that the list
/// names nobody.
[[nodiscard]] QByteArray suppressionHash(const QByteArray &key, const QString &email);

/// Whether an address must not be mailed: its owner unsubscribed or was erased.
[[nodiscard]] Result<bool> isSuppressed(Database &db, const QString &email);

/// The same for many addresses in a row: read once, then asked without the database.
class UnwantedAddresses
{
public:
    [[nodiscard]] static Result<UnwantedAddresses> read(Database &db);

    [[nodiscard]] bool contains(const QString &email) const;

    UnwantedAddresses() = default;

private:
    explicit UnwantedAddresses(Suppressions list) : m_list(std::move(list)) { }

    Suppressions m_list;
};

} // namespace guestwright
