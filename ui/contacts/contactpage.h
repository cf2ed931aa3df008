#pragma once

#include "models/contacts/contact.h"

#include <QWidget>

class QStackedWidget;

namespace guestwright {

struct Actions;
class ContactTableModel;
class DataTable;
class NoMatch;
class PlainLabel;
class SearchField;

/// Saved contacts, all or those of a list.
class ContactPage : public QWidget
{
    Q_OBJECT

public:
    ContactPage(Actions &actions, ContactTableModel &model, QWidget *parent = nullptr);

    /// All contacts, or a list with its name.
    void setList(std::optional<qint64> listId, const QString &name);
    [[nodiscard]] ContactFilter filter() const;
    [[nodiscard]] bool isDescending() const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] QList<QWidget *> panes() const;

public Q_SLOTS:
    void showCount(qint64 count);
    void focusSearch();

Q_SIGNALS:
    void listRequested();
    void selectionChanged();

private:
    [[nodiscard]] QWidget *makeFull(Actions &actions);
    [[nodiscard]] QWidget *makeEmpty(Actions &actions);
    void setUpTable(Actions &actions);

    ContactTableModel &m_model;
    std::optional<qint64> m_listId;
    PlainLabel *m_title;
    SearchField *m_search;
    PlainLabel *m_count;
    DataTable *m_table;
    NoMatch *m_noMatch;
    QStackedWidget *m_stack;
};

} // namespace guestwright
