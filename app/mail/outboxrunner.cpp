#include "app/mail/outboxrunner.h"

#include "app/mail/outboxdesk.h"
#include "app/mail/outboxlanes.h"
#include "app/mail/senderidentity.h"
#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"

#include <QCoroFuture>
#include <QCoroTimer>

namespace guestwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 100ms;

QCoro::Task<Result<QString>> secretFor(RunHooks hooks, MailAccount account)
{
    if (!hooks.secretOf) {
        co_return QString();
    }
    // Whoever looks at a key ring that asks for its password may say stop instead of answering.
    const auto asking = hooks.secretOf(account);
    while (!asking.isReady() && !hooks.stop.stop_requested()) {
        co_await QCoro::sleepFor(betweenLooks);
    }
    if (!asking.isReady()) {
        co_return fail(Error::Kind::Cancelled, QString());
    }
    const Result<QString> secret = co_await asking;
    co_return secret;
}

Result<QList<MailAccount>> accountsWithMail(Database &db, const OutboxFilter &filter, Instant now)
{
    const auto ids = OutboxRepository(db).accountsToSendBy(filter, now);
    if (!ids) {
        return failure(ids);
    }
    QList<MailAccount> accounts;
    for (const qint64 id : *ids) {
        const auto account = AccountRepository(db).find(id);
        if (!account) {
            return failure(account);
        }
        accounts.append(*account);
    }
    return accounts;
}

} // namespace

QCoro::Task<Result<RunReport>> runOutbox(std::shared_ptr<Workspace> workspace, OutboxFilter filter, RunHooks hooks)
{
    const auto recovering = workspace->write([now = hooks.now()](Database &db) { return recoverMessages(db, now); });
    const Result<qint64> recovered = co_await recovering;
    if (!recovered) {
        co_return failure(recovered);
    }
    const auto looking =
        workspace->write([filter, now = hooks.now()](Database &db) { return accountsWithMail(db, filter, now); });
    const Result<QList<MailAccount>> accounts = co_await looking;
    if (!accounts) {
        co_return failure(accounts);
    }
    RunReport report;
    const auto commits = std::make_shared<CommitGatherer>(workspace);
    for (const MailAccount &account : *accounts) {
        if (hooks.stop.stop_requested()) {
            break;
        }
        const Result<QString> secret = co_await secretFor(hooks, account);
        if (hooks.stop.stop_requested()) {
            break;
        }
        if (!secret) {
            report.trouble.append(u"%1: %2"_s.arg(account.name, secret.error().message));
            continue;
        }
        OutboxFilter ofAccount = filter;
        ofAccount.accountId = account.id;
        const auto run = std::make_shared<AccountRun>(AccountRun{
            workspace, commits, hooks, ofAccount, account, makeLeaseOwner(), RateLimit(account.ratePerMinute), report});
        const QString password = *secret;
        co_await runAccount(run, password);
        report = run->report;
    }
    co_return report;
}

} // namespace guestwright
