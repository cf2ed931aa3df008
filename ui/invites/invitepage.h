#pragma once

#include "ui/invites/inviteselection.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace guestwright {

struct Actions;
class EmptyState;
class FilterBar;
class InvitePanel;
class InviteTable;
class InviteTableModel;
class NoMatch;

/// The Invites tab: actions, filters, the table, the side panel.
class InvitePage : public QWidget
{
    Q_OBJECT

public:
    InvitePage(Actions &actions, InviteTableModel &model, QWidget *parent = nullptr);

    /// Another campaign starts with no filter and nothing selected.
    void setCampaign(qint64 id);
    [[nodiscard]] InviteFilter filter() const;
    [[nodiscard]] InviteSort sort() const;
    [[nodiscard]] InviteSelection selection() const;
    [[nodiscard]] qint64 shownCount() const;
    /// The invite the panel is about, 0 for none.
    [[nodiscard]] qint64 currentId() const;
    /// The rows that are seen, and the first below them.
    [[nodiscard]] QList<qint64> idsInView() const;
    [[nodiscard]] InvitePanel &panel() const { return *m_panel; }
    [[nodiscard]] InviteTable &table() const { return *m_table; }
    [[nodiscard]] FilterBar &filters() const { return *m_filters; }

    /// Selects one invite, once its id is known (a new one, for instance).
    void choose(qint64 id);
    /// Shows what matches this filter, with the keyboard in it.
    void showMatching(const InviteFilter &filter);
    /// Shows the table without any filter, with the keyboard in it.
    void showAll();
    void restoreLayout();

public Q_SLOTS:
    /// How many match; decides what stands in place of rows.
    void showCount(qint64 count);
    /// All ids are there: what was selected is selected again.
    void idsArrived();
    void showPanel(bool wanted);
    void focusSearch();

Q_SIGNALS:
    /// Another filter or order.
    void listRequested();
    void selectionChanged();
    /// Return or a double click.
    void openRequested();
    void copyLinkRequested(const QString &link, bool isPending);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] QWidget *makeEmpty();
    void connectTable();
    void clearFilters();
    void updatePanel();
    void placePanel();
    void popUpMenu(const QPoint &at);

    Actions &m_actions;
    InviteTableModel &m_model;
    SelectionKeeper m_kept;
    qint64 m_campaignId = 0;
    FilterBar *m_filters;
    InviteTable *m_table;
    NoMatch *m_noMatch;
    InvitePanel *m_panel;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QWidget *m_full;
    QWidget *m_empty;
};

} // namespace guestwright
