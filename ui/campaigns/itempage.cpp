#include "ui/campaigns/itempage.h"

#include "ui/actions.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/line.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/rowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace guestwright {

using namespace Qt::StringLiterals;

ItemPage::ItemPage(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_table(new DataTable)
    , m_stack(new QStackedWidget)
{
    setContentGround(*this);
    setObjectName(u"itemPage"_s);
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Stock"), tr("Variants")});
    m_table->setObjectName(u"itemTable"_s);
    m_table->setAccessibleName(tr("Items"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(0, new RowDelegate(TextLook::Name, m_table));
    m_table->setColumnWidth(0, 280);
    m_table->setColumnWidth(1, 180);
    m_table->setStretchColumn(2);

    auto *full = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 16, 0);
    buttons->addWidget(primaryButton(actions.addItem, u"plus"_s));
    buttons->addWidget(outlinedButton(actions.editItem));
    buttons->addWidget(outlinedButton(actions.deleteItem));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 14, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    auto *empty =
        new EmptyState({}, tr("Nothing to choose yet"),
                       tr("Guests choose one of the items. The campaign can be activated once there is one."));
    auto *add = empty->setPrimary(tr("Add Item"), u"plus"_s);
    add->setObjectName(u"emptyAddItemButton"_s);
    connect(add, &QAbstractButton::clicked, actions.addItem, &QAction::trigger);
    m_stack->addWidget(full);
    m_stack->addWidget(empty);
    m_stack->setCurrentIndex(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_table, &DataTable::opened, actions.editItem, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemPage::selectionChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_actions.editItem, m_actions.deleteItem});
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

void ItemPage::setItems(const QList<Item> &items)
{
    const auto before = current();
    m_items = items;
    m_model->removeRows(0, m_model->rowCount());
    for (const Item &item : items) {
        const QString stock = item.stock ? QLocale().toString(*item.stock) : tr("As many as wanted");
        m_model->appendRow(
            {new QStandardItem(item.name), new QStandardItem(stock), new QStandardItem(item.variants.join(u", "_s))});
        if (before && before->id == item.id) {
            m_table->selectRow(m_model->rowCount() - 1);
        }
    }
    m_stack->setCurrentIndex(items.isEmpty() ? 1 : 0);
    Q_EMIT selectionChanged();
}

std::optional<Item> ItemPage::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const qsizetype row = rows.isEmpty() ? -1 : rows.first().row();
    return row >= 0 && row < m_items.size() ? std::optional(m_items.at(row)) : std::nullopt;
}

} // namespace guestwright
