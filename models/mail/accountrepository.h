#pragma once

#include "models/core/result.h"
#include "models/mail/mailaccount.h"
#include "models/store/database.h"

namespace guestwright {

/// The mail_accounts table. The secret is not in it (see app/secrets).
class AccountRepository
{
public:
    explicit AccountRepository(Database &db) : m_db(db) { }

    [[nodiscard]] Result<qint64> add(const MailAccount &account);
    [[nodiscard]] Result<> update(const MailAccount &account);
    [[nodiscard]] Result<MailAccount> find(qint64 id);
    [[nodiscard]] Result<MailAccount> findNamed(const QString &name);
    [[nodiscard]] Result<QList<MailAccount>> all();

private:
    Database &m_db;
};

} // namespace guestwright
