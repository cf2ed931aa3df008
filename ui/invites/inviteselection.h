#pragma once

#include "models/invites/invite.h"
#include "models/invites/invitefilter.h"

#include <QList>

#include <optional>

class QItemSelectionModel;

namespace guestwright {

class InviteTableModel;

/// What is selected in the invite table, without a list of a million rows: ids, or "all that match".
struct InviteSelection {
    InviteFilter filter; ///< finds exactly the selected ones
    qint64 count = 0;
    std::optional<Invite> only; ///< when it is one, and it is loaded

    [[nodiscard]] bool isEmpty() const { return count == 0; }
};

/// `shown` is the filter of the table.
[[nodiscard]] InviteSelection inviteSelection(const QItemSelectionModel &selection, const InviteTableModel &model,
                                              const InviteFilter &shown);

/// Remembers by their ids what was selected and current, across a reset of the model.
class SelectionKeeper
{
public:
    void keep(const QItemSelectionModel &selection, const InviteTableModel &model);
    /// Selects again what is there; what is not known yet waits for the next call.
    /// If the current row is gone, the one that took its place is current, not selected: a key must not act on it.
    void restore(QItemSelectionModel &selection, const InviteTableModel &model);
    void forget();

private:
    void select(QItemSelectionModel &selection, const InviteTableModel &model);

    QList<qint64> m_ids;
    qint64 m_current = 0;
    int m_row = -1;
    bool m_all = false;
};

} // namespace guestwright
