#include "ui/orders/orderpage.h"

#include "models/core/collation.h"
#include "models/orders/redemptiontablemodel.h"
#include "ui/forms/form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/line.h"
#include "ui/widgets/nomatch.h"
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
    , m_link(new FilterButton(tr("Link")))
    , m_noMatch(new NoMatch(tr("Nobody came by it")))
    , m_rows(new QStackedWidget)
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
    for (QWidget *page : {makeFull(), static_cast<QWidget *>(m_noOrders), static_cast<QWidget *>(m_noMembers)}) {
        m_stack->addWidget(page);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OrderPage::showKind);
    m_link->hide();
    showKind();
}

QWidget *OrderPage::makeFull()
{
    auto *full = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 16, 0);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    buttons->addWidget(m_link);
    nameWidget(*m_link, u"linkFilter"_s, tr("Link"));
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 14, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_rows, 1);
    connect(m_link, &FilterButton::valueChanged, this, &OrderPage::filter);
    connect(m_noMatch, &NoMatch::clearRequested, this, &OrderPage::showAll);
    return full;
}

void OrderPage::fillLinks()
{
    if (m_shownLinks == m_model->links()) {
        return; // a choice that is just being made must stay
    }
    m_shownLinks = m_model->links();
    const QVariant chosen = m_link->value();
    QList<std::pair<QString, qint64>> links;
    for (auto it = m_shownLinks.cbegin(); it != m_shownLinks.cend(); ++it) {
        links.append({it.value(), it.key()});
    }
    sortByName(links, &std::pair<QString, qint64>::first);
    m_link->clearChoices();
    m_link->addChoice(tr("Personal invite"), qint64(0));
    for (const auto &[name, id] : links) {
        m_link->addChoice(name, id);
    }
    m_link->setVisible(!links.isEmpty());
    m_link->setValue(chosen);
    if (m_link->value() != chosen) {
        QMetaObject::invokeMethod(this, &OrderPage::showAll, Qt::QueuedConnection); // the link is gone for good
    }
}

void OrderPage::filter(const QVariant &link)
{
    const qint64 id = link.toLongLong();
    m_noMatch->setFilters({m_link->words()});
    m_model->setWay(!link.isValid() ? std::nullopt
                        : id == 0   ? std::optional(RedemptionWay{})
                                    : std::optional(RedemptionWay{id}));
}

void OrderPage::showAll()
{
    m_link->setValue({});
    filter({});
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
    m_table->setColumnWidth(Model::LinkColumn, 150);
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
    using Model = RedemptionTableModel;
    const bool isGift = m_model->purpose() == Campaign::Purpose::Gift;
    m_table->setAccessibleName(isGift ? tr("Orders") : tr("Members"));
    m_export->setText(isGift ? tr("Export Orders…") : tr("Export Members…"));
    m_export->setAccessibleName(m_export->text());
    fillLinks();
    m_table->setColumnHidden(Model::LinkColumn, m_model->links().isEmpty());
    m_rows->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_stack->setCurrentIndex(m_model->count() > 0 ? 0 : isGift ? 1 : 2);
}

} // namespace guestwright
