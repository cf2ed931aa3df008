#include "ui/invites/inviteselection.h"

#include "models/invites/invitetablemodel.h"

#include <QItemSelectionModel>
#include <QSet>

namespace guestwright {

namespace {

constexpr qint64 mostIds = 10'000; // more are described by the filter that shows them

qint64 selectedRowCount(const QItemSelection &selection)
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selection) {
        rows += range.height();
    }
    return rows;
}

QList<qint64> selectedIds(const QItemSelection &selection, const InviteTableModel &model)
{
    QList<qint64> ids;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const qint64 id = model.idAt(row); id != 0) {
                ids.append(id);
            }
        }
    }
    return ids;
}

} // namespace

InviteSelection inviteSelection(const QItemSelectionModel &selection, const InviteTableModel &model,
                                const InviteFilter &shown)
{
    const QItemSelection ranges = selection.selection();
    InviteSelection selected{.filter = shown, .count = selectedRowCount(ranges)};
    const bool isAll = selected.count == model.rowCount() && selected.count > mostIds;
    if (selected.count == 0 || isAll) {
        return selected;
    }
    selected.filter.ids = selectedIds(ranges, model);
    selected.count = selected.filter.ids.size();
    if (selected.count == 1) {
        const Invite *only = model.inviteAt(ranges.first().top());
        selected.only = only ? std::optional(*only) : std::nullopt;
    }
    return selected;
}

void SelectionKeeper::keep(const QItemSelectionModel &selection, const InviteTableModel &model)
{
    const QItemSelection ranges = selection.selection();
    const qint64 count = selectedRowCount(ranges);
    if (count == 0 && !m_ids.isEmpty()) {
        return; // what waits for its ids is still wanted
    }
    m_all = count > mostIds && count == model.rowCount();
    m_ids = m_all || count > mostIds ? QList<qint64>() : selectedIds(ranges, model);
    m_row = selection.currentIndex().row();
    m_current = model.idAt(m_row);
}

void SelectionKeeper::restore(QItemSelectionModel &selection, const InviteTableModel &model)
{
    const int row = m_row;
    select(selection, model);
    if (row >= 0 && !selection.currentIndex().isValid() && model.hasAllIds() && model.rowCount() > 0) {
        selection.setCurrentIndex(model.index(qMin(row, model.rowCount() - 1), 0), QItemSelectionModel::NoUpdate);
        m_row = -1;
    }
}

void SelectionKeeper::select(QItemSelectionModel &selection, const InviteTableModel &model)
{
    constexpr auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    const int last = model.columnCount() - 1;
    if (m_all && model.rowCount() > 0) {
        selection.select(QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, last)), rows);
        m_all = false;
    }
    if (m_ids.isEmpty()) {
        return;
    }
    const QSet<qint64> wanted(m_ids.cbegin(), m_ids.cend());
    QItemSelection found;
    qsizetype seen = 0;
    for (int row = 0; row < static_cast<int>(model.ids().size()) && seen < wanted.size(); ++row) {
        const qint64 id = model.idAt(row);
        if (wanted.contains(id)) {
            ++seen;
            found.select(model.index(row, 0), model.index(row, last));
            if (id == m_current) {
                selection.setCurrentIndex(model.index(row, 0), QItemSelectionModel::NoUpdate);
            }
        }
    }
    if (seen > 0) {
        selection.select(found, rows);
    }
    if (seen == wanted.size() || model.hasAllIds()) {
        forget();
    }
}

void SelectionKeeper::forget()
{
    m_ids.clear();
    m_current = 0;
    m_row = -1;
    m_all = false;
}

} // namespace guestwright
