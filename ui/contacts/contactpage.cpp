#include "ui/contacts/contactpage.h"

#include "models/contacts/contacttablemodel.h"
#include "ui/actions.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keptlayout.h"
#include "ui/widgets/line.h"
#include "ui/widgets/nomatch.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace guestwright {

using namespace Qt::StringLiterals;

ContactPage::ContactPage(Actions &actions, ContactTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new PlainLabel(tr("All contacts"), TextSize::Page))
    , m_search(new SearchField(tr("Search name, email, phone, organization")))
    , m_count(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_table(new DataTable)
    , m_noMatch(new NoMatch(tr("No contact matches")))
    , m_stack(new QStackedWidget)
{
    setContentGround(*this);
    setObjectName(u"contactPage"_s);
    m_title->setObjectName(u"contactTitleLabel"_s);
    m_title->setElided(true);
    setUpTable(actions);
    m_stack->addWidget(makeFull(actions));
    m_stack->addWidget(makeEmpty(actions));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 18, 0, 0);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(24, 0, 16, 0);
    heading->addWidget(m_title);
    layout->addLayout(heading);
    layout->addWidget(m_stack, 1);
    connect(m_search, &SearchField::searchChanged, this, &ContactPage::listRequested);
    connect(m_search, &SearchField::left, m_table, [this] { m_table->setFocus(); });
    connect(m_noMatch, &NoMatch::clearRequested, m_search, &QLineEdit::clear);
    addActions({actions.editContact, actions.deleteContacts, actions.selectAll});
    connect(actions.selectAll, &QAction::triggered, this, [this] {
        if (isVisible()) {
            m_table->selectAll();
        }
    });
}

QWidget *ContactPage::makeFull(Actions &actions)
{
    auto *full = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 16, 0);
    buttons->setSpacing(8);
    auto *add = primaryButton(actions.newContact, u"plus"_s);
    buttons->addWidget(add);
    buttons->addWidget(outlinedButton(actions.importContacts));
    buttons->addStretch(1);
    buttons->addWidget(quietButton(actions.editContact));
    buttons->addWidget(quietButton(actions.deleteContacts));
    auto *search = new QHBoxLayout;
    search->setContentsMargins(24, 0, 16, 0);
    m_search->setObjectName(u"contactSearchEdit"_s);
    m_search->setFixedSize(300, 28);
    m_count->setObjectName(u"contactCountLabel"_s);
    search->addWidget(m_search);
    search->addStretch(1);
    search->addWidget(m_count);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addLayout(search);
    column->addWidget(m_table, 1);
    return full;
}

QWidget *ContactPage::makeEmpty(Actions &actions)
{
    auto *empty = new EmptyState({}, tr("No contacts yet"),
                                 tr("Contacts are people you may invite again. They come from a file, or one by one."));
    const auto starts = [](QAbstractButton *button, QAction *action, const QString &name) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    };
    starts(empty->setPrimary(tr("Import Contacts"), u"users"_s), actions.importContacts,
           u"emptyImportContactsButton"_s);
    starts(empty->addAction(tr("Add Contact"), u"plus"_s), actions.newContact, u"emptyNewContactButton"_s);
    return empty;
}

void ContactPage::setUpTable(Actions &actions)
{
    m_table->setObjectName(u"contactTable"_s);
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ContactTableModel::NameColumn, new RowDelegate(TextLook::Name, m_table));
    m_table->setColumnWidth(ContactTableModel::NameColumn, 240);
    m_table->setColumnWidth(ContactTableModel::PhoneColumn, 180);
    m_table->setColumnWidth(ContactTableModel::OrganizationColumn, 240);
    m_table->setStretchColumn(ContactTableModel::EmailColumn);
    keepTableLayout(*m_table, u"contacts"_s, 1);
    auto *overRows = new QVBoxLayout(m_table->viewport());
    overRows->addWidget(m_noMatch);
    m_noMatch->hide();
    // Contacts have one order, that of their names, forwards or backwards.
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ContactPage::listRequested);
    connect(m_table, &DataTable::opened, actions.editContact, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContactPage::selectionChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, &actions](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({actions.editContact, actions.deleteContacts, actions.exportPerson, actions.erasePerson});
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

void ContactPage::setList(std::optional<qint64> listId, const QString &name)
{
    m_title->setText(listId ? name : tr("All contacts"));
    if (listId != m_listId) {
        m_listId = listId;
        m_search->reset();
        m_table->clearSelection();
    }
}

ContactFilter ContactPage::filter() const
{
    return {.listId = m_listId, .search = m_search->text()};
}

bool ContactPage::isDescending() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    return header->sortIndicatorSection() >= 0 && header->sortIndicatorOrder() == Qt::DescendingOrder;
}

QList<qint64> ContactPage::selectedIds() const
{
    QList<qint64> ids;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            ids << m_model.idAt(row);
        }
    }
    return ids;
}

QList<QWidget *> ContactPage::panes() const
{
    return {m_search, m_table};
}

void ContactPage::showCount(qint64 count)
{
    const bool isSearched = !m_search->text().trimmed().isEmpty();
    const QString number = QLocale().toString(count);
    m_count->setText(isSearched       ? tr("%1 found").arg(number)
                         : count == 1 ? tr("1 contact")
                                      : tr("%1 contacts").arg(number));
    m_stack->setCurrentIndex(count == 0 && !isSearched ? 1 : 0);
    m_noMatch->setFilters({tr("Search for “%1”").arg(m_search->text().trimmed())});
    m_noMatch->setVisible(count == 0 && isSearched);
}

void ContactPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace guestwright
