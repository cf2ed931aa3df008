#pragma once

#include "models/links/linktablemodel.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace guestwright {

struct Actions;
class FilterButton;
class LinkSortModel;
class LinkTable;
class NoMatch;
class SearchField;

/// The Invitation Links tab: create, filter, the table.
class LinkListPage : public QWidget
{
    Q_OBJECT

public:
    explicit LinkListPage(Actions &actions, QWidget *parent = nullptr);

    /// Another campaign starts with no filter and nothing selected.
    void setCampaign(qint64 id);
    /// What is selected stays selected.
    void showLinks(const LinkListing &listing);
    /// Selects a link as soon as it is shown.
    void choose(qint64 id);

    /// The selected link.
    [[nodiscard]] std::optional<LinkSummary> current() const;
    [[nodiscard]] bool isCurrentPending() const;
    [[nodiscard]] const LinkTableModel &model() const { return *m_model; }
    [[nodiscard]] LinkTable &table() const { return *m_table; }

public Q_SLOTS:
    void focusSearch();

Q_SIGNALS:
    void selectionChanged();
    void copyRequested(const QString &link, bool isPending);
    /// Manage Invites of the selected link.
    void inviteesRequested(qint64 linkId);

private:
    [[nodiscard]] QWidget *makeFull();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeEmpty();
    void connectTable();
    void clearFilters();
    void follow();
    void popUpMenu(const QPoint &globalPosition);

    Actions &m_actions;
    LinkTableModel *m_model;
    LinkSortModel *m_rows;
    LinkTable *m_table;
    SearchField *m_search;
    FilterButton *m_kind;
    NoMatch *m_noMatch;
    QStackedWidget *m_stack;
    qint64 m_campaignId = 0;
    qint64 m_chosen = 0; ///< is to be selected
};

} // namespace guestwright
