#include "models/mail/accountrepository.h"

#include "models/core/collation.h"
#include "models/core/enumname.h"
#include "models/store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString accountColumns =
    u"uid, name, transport, host, port, security, user_name, ca_file, path, rate_per_minute, connections, stream"_s;

MailAccount accountFrom(const QVariantList &row)
{
    RowReader read(row);
    return {
        .id = read.number(),
        .uid = read.text(),
        .name = read.text(),
        .transport = storedEnum<MailAccount::Transport>(read.text()),
        .host = read.text(),
        .port = static_cast<quint16>(read.number()),
        .security = storedEnum<MailAccount::Security>(read.text()),
        .user = read.text(),
        .caFile = read.text(),
        .path = read.text(),
        .ratePerMinute = static_cast<int>(read.number()),
        .connections = static_cast<int>(read.number()),
        .stream = read.text(),
    };
}

QVariantList accountValues(const MailAccount &account)
{
    const Bind values[] = {account.uid,           account.name,        enumName(account.transport),
                           account.host,          account.port,        enumName(account.security),
                           account.user,          account.caFile,      account.path,
                           account.ratePerMinute, account.connections, account.stream};
    QVariantList bindings;
    std::ranges::transform(values, std::back_inserter(bindings), &Bind::value);
    return bindings;
}

} // namespace

Result<qint64> AccountRepository::add(const MailAccount &account)
{
    const auto added =
        run(m_db,
            u"INSERT INTO mail_accounts (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s.arg(
                accountColumns),
            accountValues(account));
    if (!added && added.error().kind == Error::Kind::Conflict) {
        return fail(
            Error::Kind::Conflict,
            QCoreApplication::translate("Account", "There is an account called “%1” already").arg(account.name));
    }
    return added ? Result<qint64>(added->number()) : failure(added);
}

Result<> AccountRepository::update(const MailAccount &account)
{
    const QString assignments = QString(accountColumns).replace(u","_s, u" = ?,"_s) + u" = ?"_s;
    const auto updated = run(m_db, u"UPDATE mail_accounts SET %1 WHERE id = ?"_s.arg(assignments),
                             accountValues(account) + QVariantList{account.id});
    return updated ? Result<>() : failure(updated);
}

Result<QList<MailAccount>> AccountRepository::all()
{
    const auto rows = run(m_db, u"SELECT id, "_s + accountColumns + u" FROM mail_accounts"_s);
    if (!rows) {
        return failure(rows);
    }
    QList<MailAccount> accounts;
    std::ranges::transform(rows->rows, std::back_inserter(accounts), accountFrom);
    sortByName(accounts, &MailAccount::name);
    return accounts;
}

Result<MailAccount> AccountRepository::find(qint64 id)
{
    const auto rows = run(m_db, u"SELECT id, "_s + accountColumns + u" FROM mail_accounts WHERE id = ?"_s, {id});
    if (!rows) {
        return failure(rows);
    }
    return rows->isEmpty() ? Result<MailAccount>(
               fail(Error::Kind::NotFound, QCoreApplication::translate("Account", "There is no such account")))
                           : accountFrom(rows->rows.first());
}

Result<MailAccount> AccountRepository::findNamed(const QString &name)
{
    const auto rows =
        run(m_db, u"SELECT id, "_s + accountColumns + u" FROM mail_accounts WHERE name = ? OR uid = ?"_s, {name, name});
    if (!rows) {
        return failure(rows);
    }
    return rows->isEmpty() ? Result<MailAccount>(fail(
               Error::Kind::NotFound, QCoreApplication::translate("Account", "There is no account “%1”").arg(name)))
                           : accountFrom(rows->rows.first());
}

} // namespace guestwright
