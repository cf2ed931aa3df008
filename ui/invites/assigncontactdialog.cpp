#include "ui/invites/assigncontactdialog.h"

#include "models/contacts/contacttablemodel.h"
#include "ui/forms/form.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

AssignContactDialog::AssignContactDialog(const QString &inviteName, ContactTableModel *contacts, QWidget *parent)
    : FormDialog(tr("Assign Contact"), tr("Assign Contact"), {}, parent)
    , m_contacts(contacts)
    , m_search(new SearchField(tr("Search by name, address or organization")))
    , m_table(new DataTable)
{
    setObjectName(u"assignContactDialog"_s);
    nameWidget(*m_search, u"searchField"_s, tr("Search contacts"));
    nameWidget(*m_table, u"contactsTable"_s, tr("Contacts"));
    setUpTable();
    contents()->addWidget(new PlainLabel(tr("Who is “%1”?").arg(inviteName), TextSize::Section));
    contents()->addWidget(m_search);
    contents()->addWidget(m_table, 1);
    setHint(tr("What the invite does not know is taken over."));
    connect(m_search, &SearchField::searchChanged, this, &AssignContactDialog::searchChanged);
    connect(m_table, &DataTable::opened, this, &AssignContactDialog::choose);
    connect(this, &DialogFrame::primaryClicked, this, &AssignContactDialog::choose);
    connect(m_contacts, &QAbstractItemModel::modelReset, this, &AssignContactDialog::check);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AssignContactDialog::check);
    m_search->installEventFilter(this);
    m_search->setFocus();
    check();
    resize(640, 480);
}

void AssignContactDialog::setUpTable()
{
    m_table->setModel(m_contacts);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEdgeMargin(10);
    m_table->setItemDelegate(new RowDelegate(TextLook::Plain, m_table));
    m_table->setItemDelegateForColumn(ContactTableModel::NameColumn, new RowDelegate(TextLook::Name, m_table));
    m_table->setStretchColumn(ContactTableModel::EmailColumn);
    m_table->setColumnWidth(ContactTableModel::NameColumn, 190);
    m_table->setColumnHidden(ContactTableModel::PhoneColumn, true);
    m_table->setColumnWidth(ContactTableModel::OrganizationColumn, 150);
    m_table->setSortingEnabled(false);
}

bool AssignContactDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Arrows go from the search into the table without leaving the field first.
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_contacts->rowCount() > 0) {
        m_table->setFocus();
        m_table->selectRow(0);
        return true;
    }
    return FormDialog::eventFilter(watched, event);
}

void AssignContactDialog::check()
{
    const bool hasChoice = m_table->selectionModel()->hasSelection();
    setObstacle(hasChoice                         ? QString()
                    : m_contacts->rowCount() == 0 ? tr("No contact matches.")
                                                  : tr("Choose a contact."));
}

void AssignContactDialog::choose()
{
    const qint64 id = m_contacts->idAt(m_table->currentIndex().row());
    if (id != 0 && primaryButton()->isEnabled()) {
        Q_EMIT chosen(id);
    }
}

} // namespace guestwright
