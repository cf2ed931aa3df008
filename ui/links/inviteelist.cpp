#include "ui/links/inviteelist.h"

#include "models/links/inviteetablemodel.h"
#include "models/store/itemdatarole.h"
#include "ui/forms/form.h"
#include "ui/links/inviteebutton.h"
#include "ui/theme/icon.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkdelegate.h"
#include "ui/widgets/nomatch.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/whendelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

InviteeList::InviteeList(QWidget *parent)
    : QWidget(parent)
    , m_model(new InviteeTableModel(this))
    , m_table(new DataTable)
    , m_count(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
    , m_resendAll(new QPushButton(themeIcon(u"send"_s), tr("Resend All…")))
    , m_search(new SearchField(tr("Search invitees")))
    , m_nobody(new EmptyState({}, tr("Nobody is on the list yet"),
                              tr("Paste addresses on the left. Each gets a link of their own.")))
    , m_noMatch(new NoMatch(tr("Nobody matches")))
    , m_stack(new QStackedWidget)
    , m_hint(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_resend(new QPushButton(themeIcon(u"send"_s), {}))
    , m_remove(new QPushButton(themeIcon(u"user-minus"_s), {}))
{
    m_search->setObjectName(u"searchInviteesEdit"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHeading());
    column->addWidget(m_search);
    setUpTable();
    for (QWidget *page :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nobody), static_cast<QWidget *>(m_noMatch)}) {
        m_stack->addWidget(page);
    }
    column->addWidget(m_stack, 1);
    column->addWidget(makeBelow());
    connectTable();
    connect(m_search, &SearchField::searchChanged, this, &InviteeList::listRequested);
    connect(m_noMatch, &NoMatch::clearRequested, m_search, &QLineEdit::clear);
    connect(m_resendAll, &QPushButton::clicked, this, &InviteeList::resendAllRequested);
    showSelection();
    showCount(0, 0, 0);
}

QWidget *InviteeList::makeHeading()
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("Invitees"), TextSize::Section));
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_resendAll);
    m_count->setObjectName(u"inviteeCountLabel"_s);
    nameWidget(*m_resendAll, u"resendAllButton"_s, tr("Resend to all who have not come"));
    m_resendAll->setAutoDefault(false);
    return heading;
}

QWidget *InviteeList::makeBelow()
{
    auto *below = new QWidget;
    below->setFixedHeight(32);
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(0, 0, 0, 0);
    m_hint->setObjectName(u"inviteeHintLabel"_s);
    m_hint->setElided(true);
    row->addWidget(m_hint, 1);
    row->addWidget(m_resend);
    row->addWidget(m_remove);
    m_resend->setObjectName(u"resendInviteesButton"_s);
    m_remove->setObjectName(u"removeInviteesButton"_s);
    for (QPushButton *button : {m_resend, m_remove}) {
        button->setAutoDefault(false);
    }
    connect(m_resend, &QPushButton::clicked, this, &InviteeList::resendSelected);
    connect(m_remove, &QPushButton::clicked, this, &InviteeList::removeSelected);
    return below;
}

void InviteeList::setUpTable()
{
    using Model = InviteeTableModel;
    nameWidget(*m_table, u"inviteeTable"_s, tr("Invitees"));
    m_table->setModel(m_model);
    m_table->setRowHeight(34);
    m_table->setEdgeMargin(4);
    auto *resend = new ResendDelegate(m_table);
    auto *remove = new LinkDelegate(u"user-minus"_s, m_table);
    m_table->setItemDelegateForColumn(Model::AddressColumn, new RowDelegate(TextLook::Strong, m_table));
    m_table->setItemDelegateForColumn(Model::StatusColumn, new StatusDelegate(inviteStatusPill, m_table));
    m_table->setItemDelegateForColumn(Model::SentColumn, new WhenDelegate(m_table));
    m_table->setItemDelegateForColumn(Model::ResendColumn, resend);
    m_table->setItemDelegateForColumn(Model::RemoveColumn, remove);
    const QList<int> widths = {200, 110, 100, 100, 92, 32, 32};
    for (int section = 0; section < widths.size(); ++section) {
        m_table->setColumnWidth(section, widths.at(section));
    }
    m_table->setStretchColumn(Model::AddressColumn);
    connect(resend, &LinkDelegate::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT resendRequested({index.data(IdRole).toLongLong()}); });
    connect(remove, &LinkDelegate::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT removeRequested({index.data(IdRole).toLongLong()}); });
}

void InviteeList::connectTable()
{
    m_table->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &InviteeList::listRequested);
    connect(m_table, &QWidget::customContextMenuRequested, this, &InviteeList::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InviteeList::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &InviteeList::showSelection);
}

bool InviteeList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString InviteeList::search() const
{
    return m_search->text();
}

InviteSort InviteeList::sort() const
{
    using Model = InviteeTableModel;
    using Column = InviteSort::Column;
    static const QHash<int, Column> columns = {{Model::AddressColumn, Column::Email},
                                               {Model::NameColumn, Column::Name},
                                               {Model::StatusColumn, Column::Status},
                                               {Model::RedeemedColumn, Column::Status},
                                               {Model::SentColumn, Column::Sent}};
    const QHeaderView *header = m_table->horizontalHeader();
    const int section = header->sortIndicatorSection();
    return {.column = columns.value(section, Column::Number),
            .descending = columns.contains(section) && header->sortIndicatorOrder() == Qt::DescendingOrder};
}

QList<qint64> InviteeList::idsInView() const
{
    const int first = qMax(0, m_table->rowAt(0));
    const int below = m_table->rowAt(m_table->viewport()->height());
    const int last = below < 0 ? m_model->rowCount() - 1 : below + 1;
    QList<qint64> ids;
    for (int row = first; row <= last && ids.size() < PagedModel::rowsPerPage && m_model->idAt(row) != 0; ++row) {
        ids << m_model->idAt(row);
    }
    return ids;
}

void InviteeList::showCount(qint64 all, qint64 waiting, qint64 matching)
{
    m_count->setText(QLocale().toString(all));
    m_resendAll->setEnabled(waiting > 0);
    m_search->setEnabled(all > 0 || !m_search->text().isEmpty());
    m_noMatch->setFilters({tr("Search is “%1”").arg(m_search->text())});
    m_stack->setCurrentIndex(matching > 0 ? 0 : all == 0 ? 1 : 2);
}

void InviteeList::showPendingRemovals(qint64 count)
{
    m_pendingRemovals = count;
    showSelection();
}

void InviteeList::keepPlace()
{
    m_keptIds = selectedIds();
    m_keptScroll = m_table->verticalScrollBar()->value();
    m_keptRow = m_table->currentIndex().row();
}

void InviteeList::restorePlace()
{
    const QSet<qint64> kept(m_keptIds.cbegin(), m_keptIds.cend());
    QItemSelection selection;
    for (int row = 0; !kept.isEmpty() && row < m_model->rowCount(); ++row) {
        if (kept.contains(m_model->idAt(row))) {
            selection.select(m_model->index(row, 0), m_model->index(row, InviteeTableModel::ColumnCount - 1));
        }
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (m_keptRow >= 0 && m_model->rowCount() > 0) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(qMin(m_keptRow, m_model->rowCount() - 1), 0),
                                                   QItemSelectionModel::NoUpdate);
    }
    m_table->verticalScrollBar()->setValue(m_keptScroll);
}

QList<qint64> InviteeList::selectedIds() const
{
    QList<qint64> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const qint64 id = m_model->idAt(row); id != 0) {
                ids << id;
            }
        }
    }
    return ids;
}

void InviteeList::removeSelected()
{
    if (const QList<qint64> ids = selectedIds(); !ids.isEmpty()) {
        Q_EMIT removeRequested(ids);
    }
}

void InviteeList::resendSelected()
{
    if (const QList<qint64> ids = selectedIds(); !ids.isEmpty()) {
        Q_EMIT resendRequested(ids);
    }
}

void InviteeList::openMenu(const QPoint &at)
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"inviteeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themeIcon(u"send"_s), tr("Resend…"), this, &InviteeList::resendSelected);
    menu->addAction(themeIcon(u"copy"_s), tr("Copy"), m_table,
                    [this] { QApplication::clipboard()->setText(m_table->selectedText()); });
    menu->addSeparator();
    menu->addAction(themeIcon(u"user-minus"_s), tr("Remove"), this, &InviteeList::removeSelected);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void InviteeList::showSelection()
{
    qint64 selected = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        selected += range.height();
    }
    m_resend->setVisible(selected > 0);
    m_remove->setVisible(selected > 0);
    m_resend->setText(tr("Resend %Ln…", nullptr, int(selected)));
    m_remove->setText(tr("Remove %Ln", nullptr, int(selected)));
    m_resend->setAccessibleName(m_resend->text());
    m_remove->setAccessibleName(m_remove->text());
    m_hint->setText(m_pendingRemovals > 0
                        ? tr("%Ln removal(s) not on the server yet: they take effect there with the next "
                             "synchronization.",
                             nullptr, int(m_pendingRemovals))
                        : tr("Removing an address stops its link at once. It can be undone."));
}

} // namespace guestwright
