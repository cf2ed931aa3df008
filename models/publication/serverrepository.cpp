#include "models/publication/serverrepository.h"

#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString serverColumns = u"SELECT id, url, epoch, replica, sequence, pushed_revision, pulled_sequence, "
                              "pulled_chain, synced_at, clock_offset FROM servers"_s;

Result<std::optional<Server>> firstOf(const Result<Rows> &rows)
{
    if (!rows || rows->isEmpty()) {
        return rows ? Result<std::optional<Server>>(std::nullopt) : failure(rows);
    }
    RowReader read = rows->first();
    return Server{.id = read.number(),
                  .url = read.text(),
                  .epoch = read.text(),
                  .replica = read.text(),
                  .sequence = read.number(),
                  .pushedRevision = read.number(),
                  .pulledSequence = read.number(),
                  .pulledChain = read.bytes(),
                  .syncedAt = read.optionalInstant(),
                  .clockOffset = milliseconds(read.number())};
}

} // namespace

Result<std::optional<Server>> ServerRepository::find(const QString &url)
{
    return firstOf(run(m_db, serverColumns + u" WHERE url = ?"_s, {url}));
}

Result<std::optional<Server>> ServerRepository::latest()
{
    return firstOf(run(m_db, serverColumns + u" ORDER BY synced_at DESC NULLS LAST, id DESC LIMIT 1"_s));
}

Result<qint64> ServerRepository::add(const Server &server)
{
    const auto added = run(m_db,
                           u"INSERT INTO servers (url, epoch, replica, sequence, pushed_revision, pulled_sequence, "
                           "pulled_chain, clock_offset, lease_owner, lease_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', "
                           "0) RETURNING id"_s,
                           {server.url, server.epoch, server.replica, server.sequence, server.pushedRevision,
                            server.pulledSequence, server.pulledChain, server.clockOffset.count()});
    return added ? Result<qint64>(added->number()) : failure(added);
}

Result<> ServerRepository::update(const Server &server)
{
    const auto updated =
        run(m_db,
            u"UPDATE servers SET epoch = ?, replica = ?, sequence = ?, pushed_revision = ?, pulled_sequence = ?, "
            "pulled_chain = ?, synced_at = ?, clock_offset = ? WHERE id = ?"_s,
            {server.epoch, server.replica, server.sequence, server.pushedRevision, server.pulledSequence,
             server.pulledChain, server.syncedAt, server.clockOffset.count(), server.id});
    return updated ? Result<>() : failure(updated);
}

Result<bool> ServerRepository::lease(qint64 id, const QString &owner, Instant now, Instant until)
{
    const auto leased = run(m_db,
                            u"UPDATE servers SET lease_owner = ?, lease_until = ? WHERE id = ? AND (lease_owner IN "
                            "('', ?) OR lease_until <= ?)"_s,
                            {owner, until, id, owner, now});
    return leased ? Result<bool>(leased->affected == 1) : failure(leased);
}

Result<> ServerRepository::release(qint64 id, const QString &owner)
{
    const auto released = run(
        m_db, u"UPDATE servers SET lease_owner = '', lease_until = 0 WHERE id = ? AND lease_owner = ?"_s, {id, owner});
    return released ? Result<>() : failure(released);
}

} // namespace guestwright
