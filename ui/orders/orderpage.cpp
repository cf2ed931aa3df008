#include "ui/orders/orderpage.h"

#include "models/orders/redemptiontablemodel.h"
#include "ui/forms/form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/line.h"
#include "ui/widgets/rowdelegate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace guestwright {

using namespace Qt::StringLiterals;

OrderPage::OrderPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new RedemptionTableModel(this))
    , m_table(new DataTable)
    , m_export(new QPushButton)
    , m_noOrders(new EmptyState({}, tr("Nobody has ordered yet"),
                                tr("An order appears here after the next synchronization with the server.")))
    , m_noMembers(new EmptyState({}, tr("Nobody has joined yet"),
                                 tr("A member appears here after the next synchronization with the server.")))
    , m_stack(new QStackedWidget)
{
    setContentGround(*this);
    setObjectName(u"orderPage"_s);
    setUpTable();
    m_export->setIcon(themeIcon(u"download"_s));
    m_export->setAutoDefault(false);
    m_export->setObjectName(u"exportOrdersButton"_s);
    connect(m_export, &QPushButton::clicked, this, &OrderPage::exportRequested);
    auto *full = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 16, 0);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 14, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    for (QWidget *page : {full, static_cast<QWidget *>(m_noOrders), static_cast<QWidget *>(m_noMembers)}) {
        m_stack->addWidget(page);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OrderPage::showKind);
    showKind();
}

void OrderPage::setUpTable()
{
    using Model = RedemptionTableModel;
    m_table->setObjectName(u"orderTable"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(Model::NumberColumn, new RowDelegate(TextLook::Name, m_table));
    m_table->setColumnWidth(Model::NumberColumn, 160);
    m_table->setColumnWidth(Model::RecipientColumn, 190);
    m_table->setColumnWidth(Model::ItemsColumn, 230);
    m_table->setColumnWidth(Model::WhenColumn, 120);
    m_table->setStretchColumn(Model::DestinationColumn);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (const auto invite = m_model->inviteAt(index.row())) {
            Q_EMIT inviteRequested(*invite);
        }
    });
}

void OrderPage::showKind()
{
    const bool isGift = m_model->purpose() == Campaign::Purpose::Gift;
    m_table->setAccessibleName(isGift ? tr("Orders") : tr("Members"));
    m_export->setText(isGift ? tr("Export Orders…") : tr("Export Members…"));
    m_export->setAccessibleName(m_export->text());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : isGift ? 1 : 2);
}

} // namespace guestwright
