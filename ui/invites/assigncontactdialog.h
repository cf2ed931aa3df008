#pragma once

#include "ui/forms/formdialog.h"

namespace guestwright {

class ContactTableModel;
class DataTable;
class SearchField;

/// Connects an invite to a saved contact.
class AssignContactDialog : public FormDialog
{
    Q_OBJECT

public:
    /// The model is the owner's, who fills it for every searchChanged().
    AssignContactDialog(const QString &inviteName, ContactTableModel *contacts, QWidget *parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString &text);
    void chosen(qint64 contactId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void check();
    void choose();

    ContactTableModel *m_contacts;
    SearchField *m_search;
    DataTable *m_table;
};

} // namespace guestwright
