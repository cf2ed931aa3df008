#include "models/invites/pagedinvites.h"

namespace guestwright {

void PagedInvites::setPage(quint64 generation, const QList<qint64> &ids, const QList<Invite> &rows,
                           const QSet<qint64> &pending)
{
    if (generation != this->generation()) {
        return;
    }
    for (const qint64 id : ids) {
        pending.contains(id) ? void(m_pending.insert(id)) : void(m_pending.remove(id));
    }
    m_cache.insert(rows);
    pageArrived(ids);
}

void PagedInvites::contextChanged()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace guestwright
