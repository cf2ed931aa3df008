#include "ui/trashsection.h"

#include "models/store/itemdatarole.h"
#include "ui/forms/form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"

#include <QItemSelection>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

enum TrashColumn { TrashNameColumn, TrashDetailColumn, TrashDeletedColumn, TrashLeftColumn, TrashColumnCount };

} // namespace

TrashSection::TrashSection(const QString &title, const QString &objectPart, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QStandardItemModel(0, TrashColumnCount, this))
    , m_count(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_restore(new QPushButton(themeIcon(u"undo-2"_s), tr("Restore")))
    , m_table(new DataTable)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeHead(title, objectPart));
    setUpTable(title, objectPart);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(selectedIds()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_restore->setEnabled(m_table->selectionModel()->hasSelection()); });
}

QWidget *TrashSection::makeHead(const QString &title, const QString &objectPart)
{
    nameWidget(*m_restore, u"restore%1Button"_s.arg(objectPart), tr("Restore the selected: %1").arg(title));
    m_restore->setEnabled(false);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(10);
    row->addWidget(makeSectionTitle(title));
    row->addWidget(m_count, 1);
    row->addWidget(m_restore);
    return head;
}

void TrashSection::setUpTable(const QString &title, const QString &objectPart)
{
    nameWidget(*m_table, u"trash%1Table"_s.arg(objectPart), tr("In the trash: %1").arg(title));
    m_rows->setHorizontalHeaderLabels({tr("Name"), tr("What"), tr("Deleted"), tr("Gone for good")});
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(TrashNameColumn, new RowDelegate(TextLook::Name, m_table));
    m_table->setColumnWidth(TrashNameColumn, 240);
    m_table->setStretchColumn(TrashDetailColumn);
    m_table->setColumnWidth(TrashDeletedColumn, 120);
    m_table->setColumnWidth(TrashLeftColumn, 130);
}

void TrashSection::setEntries(const QList<TrashEntry> &entries, qint64 total)
{
    const QList<qint64> selected = selectedIds(); // others may have written something while rows were chosen here
    m_rows->removeRows(0, m_rows->rowCount());
    for (const TrashEntry &entry : entries) {
        QList<QStandardItem *> cells;
        for (const QString &text : {entry.name, entry.detail, entry.deleted, entry.left}) {
            cells << new QStandardItem(text);
        }
        cells.first()->setData(entry.id, IdRole);
        m_rows->appendRow(cells);
    }
    const QString all = QLocale().toString(total);
    m_count->setText(total > entries.size() ? tr("the latest %1 of %2").arg(QLocale().toString(entries.size()), all)
                                            : all);
    select(selected);
}

void TrashSection::select(const QList<qint64> &ids)
{
    QItemSelection rows;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, TrashNameColumn);
        if (ids.contains(index.data(IdRole).toLongLong())) {
            rows.select(index, index);
        }
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_restore->setEnabled(!rows.isEmpty());
}

bool TrashSection::isEmpty() const
{
    return m_rows->rowCount() == 0;
}

QList<qint64> TrashSection::selectedIds() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        ids.append(row.data(IdRole).toLongLong());
    }
    return ids;
}

} // namespace guestwright
