#pragma once

#include "app/redemption/site.h"
#include "app/sync/synchronizer.h"
#include "models/core/token.h"
#include "models/invites/invite.h"
#include "models/publication/redeem.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testworkspace.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace guestwright::test {

/// A workspace with an active campaign, and a server of its own with real sockets between them.
class SyncPair
{
public:
    SyncPair();
    ~SyncPair();
    Q_DISABLE_COPY_MOVE(SyncPair)

    using Perform = std::function<void(const Request &, const Reply &)>;
    /// What happens to a request of the workspace, on the server's thread: by itself it is performed once and answered.
    std::function<void(const Request &, const Perform &, const Reply &)> fate;
    QString key; ///< what the workspace shows
    std::atomic<milliseconds> serverAhead{milliseconds(0)}; ///< of testNow
    Campaign campaign;

    [[nodiscard]] Result<SyncReport> sync(std::stop_token stop = {});
    [[nodiscard]] ApiAccess access() const;

    void startServer(); ///< on the same port as before
    void stopServer() { m_site.reset(); }
    void closeWorkspace() { m_workspace.reset(); }
    void openWorkspace();

    [[nodiscard]] const std::shared_ptr<Workspace> &workspace() const { return m_workspace; }
    [[nodiscard]] const Location &here() const { return m_here->location(); }
    [[nodiscard]] const Location &there() const { return m_there->location(); }
    [[nodiscard]] quint16 adminPort() const { return m_port; }
    /// All that the server has answered.
    [[nodiscard]] QList<QByteArray> said() const;

    template <typename Work> using ValueOf = typename std::invoke_result_t<Work, Database &>::value_type;
    template <typename Work> ValueOf<Work> write(Work work)
    {
        return needed(m_workspace->write(std::move(work)).result());
    }
    template <typename Work> ValueOf<Work> read(Work work)
    {
        return needed(m_workspace->read(std::move(work)).result());
    }
    /// On the server's database, as the server itself would.
    template <typename Work> ValueOf<Work> publication(Work work)
    {
        const auto db = Database::open(there(), Database::Access::ReadWrite);
        return needed(work(*needed(db)));
    }

    Invite invited(const QString &email);
    Invite find(qint64 id);
    /// As a visitor does; the number of the order, or nothing where the link does not redeem.
    QString redeemed(const Token &token, Instant now = testNow) { return redeemed(token, QString(), now); }
    /// The same by somebody who proved that address.
    QString redeemed(const Token &token, const QString &email, Instant now = testNow);
    /// Whether each of them would redeem, one after the other; nothing of it stays.
    QList<bool> wouldRedeem(const QList<Token> &tokens);

private:
    template <typename T> static const T &needed(const Result<T> &result)
    {
        if (!result) {
            qFatal("%s", qPrintable(result.error().message));
        }
        return *result;
    }
    static Result<Redemption> tried(Database &db, const Token &token, const QString &email, Instant now);
    void answer(const Request &request, const Context &context, const Reply &reply);

    std::unique_ptr<TestPlace> m_here;
    std::unique_ptr<TestPlace> m_there;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<Site> m_site;
    quint16 m_port = 0;
    mutable std::mutex m_saying;
    QList<QByteArray> m_said;
};

} // namespace guestwright::test
