#pragma once

#include "models/invites/invite.h"
#include "models/store/pagedmodel.h"

#include <QSet>

namespace guestwright {

/// A paged table whose rows are invites, and which of them are not on the server as they are here.
class PagedInvites : public PagedModel
{
    Q_OBJECT

public:
    using PagedModel::PagedModel;

    /// The answer to pageRequested(). `pending` are those of the rows that are not on the server as they are here.
    void setPage(quint64 generation, const QList<qint64> &ids, const QList<Invite> &rows,
                 const QSet<qint64> &pending = {});
    /// Null while the row is not loaded.
    [[nodiscard]] const Invite *inviteAt(int row) const { return m_cache.find(idAt(row)); }

protected:
    [[nodiscard]] bool isPending(const Invite &invite) const { return m_pending.contains(invite.id); }
    /// What the cells of every row depend on is another.
    void contextChanged();
    void forgetRows() override { m_cache.clear(); }

private:
    RowCache<Invite> m_cache;
    QSet<qint64> m_pending;
};

} // namespace guestwright
