#pragma once

#include "models/invites/invitefilter.h"
#include "ui/widgets/datatable.h"

namespace guestwright {

class InviteTableModel;

/// The invites as rows, with their delegates and a layout that is kept in the application's settings. Rows that are
/// selected, or one by its link icon, are dragged out as their links.
class InviteTable : public DataTable
{
    Q_OBJECT

public:
    explicit InviteTable(InviteTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] InviteSort sort() const;
    /// The rows that are seen, and the first below them.
    [[nodiscard]] QList<qint64> idsInView() const;
    void restoreSavedLayout();

Q_SIGNALS:
    /// The copy icon of a row; whether the server does not know the link as it is here.
    void linkClicked(const QString &link, bool isPending);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void saveOwnLayout() const;

    InviteTableModel &m_model;
};

} // namespace guestwright
