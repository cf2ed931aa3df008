#pragma once

#include "ui/widgets/datatable.h"

namespace guestwright {

class LinkSortModel;

/// Invitation links as rows of two lines, with the layout they were left with.
class LinkTable : public DataTable
{
    Q_OBJECT

public:
    explicit LinkTable(LinkSortModel &rows, QWidget *parent = nullptr);

    /// Of the selected row; 0 for none.
    [[nodiscard]] qint64 currentId() const;

Q_SIGNALS:
    /// The copy icon of a row.
    void linkClicked(const QString &link, bool isPending);
    /// The dots of a row, which is selected by then; where its menu belongs.
    void menuClicked(const QPoint &globalPosition);

private:
    void addButtons();
};

} // namespace guestwright
