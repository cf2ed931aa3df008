#pragma once

#include "models/invites/invitefilter.h"

#include <QWidget>

class QItemSelection;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace guestwright {

class DataTable;
class EmptyState;
class InviteeTableModel;
class NoMatch;
class PlainLabel;
class SearchField;

/// The right of Manage Invites: who is on the list, with what can be done about each.
class InviteeList : public QWidget
{
    Q_OBJECT

public:
    explicit InviteeList(QWidget *parent = nullptr);

    [[nodiscard]] InviteeTableModel &model() const { return *m_model; }
    [[nodiscard]] DataTable &table() const { return *m_table; }

    [[nodiscard]] QString search() const;
    [[nodiscard]] InviteSort sort() const;
    /// The rows that are seen, and the first below them.
    [[nodiscard]] QList<qint64> idsInView() const;

    /// How many are on the list, of whom so many can be mailed again, and how many match what is searched.
    void showCount(qint64 all, qint64 waiting, qint64 matching);
    /// Those who were removed and whom the server still lets in.
    void showPendingRemovals(qint64 count);
    /// Keeps place and selection over a change of the rows.
    void keepPlace();
    void restorePlace();

Q_SIGNALS:
    /// Search or order is another.
    void listRequested();
    void resendRequested(const QList<qint64> &ids);
    void resendAllRequested();
    void removeRequested(const QList<qint64> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeading();
    [[nodiscard]] QWidget *makeBelow();
    void setUpTable();
    void connectTable();
    [[nodiscard]] QList<qint64> selectedIds() const;
    void removeSelected();
    void resendSelected();
    void openMenu(const QPoint &at);
    void showSelection();

    InviteeTableModel *m_model;
    DataTable *m_table;
    PlainLabel *m_count;
    QPushButton *m_resendAll;
    SearchField *m_search;
    EmptyState *m_nobody;
    NoMatch *m_noMatch;
    QStackedWidget *m_stack;
    PlainLabel *m_hint;
    QPushButton *m_resend;
    QPushButton *m_remove;
    qint64 m_pendingRemovals = 0;
    QList<qint64> m_keptIds;
    int m_keptScroll = 0;
    int m_keptRow = -1;
};

} // namespace guestwright
