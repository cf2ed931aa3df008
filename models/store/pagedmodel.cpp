#include "models/store/pagedmodel.h"

#include <QTimer>

#include <algorithm>

namespace guestwright {

PagedModel::PagedModel(QObject *parent) : QAbstractTableModel(parent), m_asking(new QTimer(this))
{
    m_asking->setSingleShot(true);
    m_asking->setInterval(0);
    connect(m_asking, &QTimer::timeout, this, &PagedModel::askForWanted);
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

void PagedModel::begin(qint64 count, std::vector<qint64> firstIds)
{
    beginResetModel();
    startGeneration();
    m_count = static_cast<int>(count);
    m_ids = std::move(firstIds);
    endResetModel();
}

void PagedModel::setIds(std::vector<qint64> ids)
{
    const bool isContinued = static_cast<int>(ids.size()) == m_count && ids.size() >= m_ids.size()
        && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (isContinued) {
        m_ids = std::move(ids);
        return;
    }
    begin(static_cast<qint64>(ids.size()), ids);
}

void PagedModel::refreshRows()
{
    startGeneration();
    if (m_count > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    }
}

void PagedModel::startGeneration()
{
    ++m_generation;
    m_askedPages.clear();
    m_wantedPages.clear();
    forgetRows();
}

qint64 PagedModel::idAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_ids.size()) ? m_ids[static_cast<std::size_t>(row)] : 0;
}

int PagedModel::rowOf(qint64 id) const
{
    const auto it = std::ranges::find(m_ids, id);
    return it == m_ids.end() ? -1 : static_cast<int>(it - m_ids.begin());
}

void PagedModel::want(int row) const
{
    m_wantedPages.insert(row / rowsPerPage);
    if (!m_asking->isActive()) {
        m_asking->start();
    }
}

void PagedModel::askForWanted()
{
    for (const int page : std::exchange(m_wantedPages, {})) {
        const int first = page * rowsPerPage;
        if (m_askedPages.contains(page) || first >= static_cast<int>(m_ids.size())) {
            continue;
        }
        m_askedPages.insert(page);
        const auto begin = m_ids.begin() + first;
        const auto end = m_ids.begin() + std::min(first + rowsPerPage, static_cast<int>(m_ids.size()));
        Q_EMIT pageRequested(m_generation, QList<qint64>(begin, end));
    }
}

void PagedModel::pageArrived(const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return;
    }
    // The rows of one page follow each other; a page whose first row was deleted meanwhile is found by any other.
    for (const qint64 id : ids) {
        if (const int row = rowOf(id); row >= 0) {
            const int first = row / rowsPerPage * rowsPerPage;
            m_askedPages.remove(first / rowsPerPage);
            Q_EMIT dataChanged(index(first, 0), index(std::min(first + rowsPerPage, m_count) - 1, columnCount() - 1));
            return;
        }
    }
}

} // namespace guestwright
