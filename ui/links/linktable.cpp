#include "ui/links/linktable.h"

#include "models/links/linksortmodel.h"
#include "models/links/linktablemodel.h"
#include "models/store/itemdatarole.h"
#include "ui/links/linkdelegates.h"
#include "ui/widgets/keptlayout.h"
#include "ui/widgets/linkdelegate.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/whendelegate.h"

#include <QHeaderView>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkLayoutVersion = 1; // of the set of columns
constexpr int linkRowHeight = 60;
constexpr int besideLinkTitle = 30; // margins of a cell, and the sort arrow of a title

} // namespace

LinkTable::LinkTable(LinkSortModel &rows, QWidget *parent) : DataTable(parent)
{
    using Model = LinkTableModel;
    setObjectName(u"linkTable"_s);
    setAccessibleName(tr("Invitation links"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setRowHeight(linkRowHeight);
    setModel(&rows);
    setItemDelegateForColumn(Model::NameColumn, new LinkNameDelegate(this));
    setItemDelegateForColumn(Model::KindColumn, new LinkKindDelegate(this));
    setItemDelegateForColumn(Model::RedeemedColumn, new LinkUsesDelegate(this));
    setItemDelegateForColumn(Model::WorksUntilColumn, new WhenDelegate(this));
    setItemDelegateForColumn(Model::StateColumn, new StatusDelegate(linkStatePill, this));
    addButtons();
    const QList<int> widths = {260, 130, 100, 140, 120, 124, 116, 36, 44};
    for (int column = 0; column < widths.size(); ++column) {
        const QString title = rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column, qMax(widths.at(column), fontMetrics().horizontalAdvance(title) + besideLinkTitle));
    }
    keepTableLayout(*this, u"links"_s, linkLayoutVersion);
    setStretchColumn(Model::NameColumn);
}

void LinkTable::addButtons()
{
    auto *copy = new LinkDelegate(u"copy"_s, this);
    setItemDelegateForColumn(LinkTableModel::LinkColumn, copy);
    connect(copy, &LinkDelegate::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT linkClicked(index.data(LinkRole).toString(), index.data(PendingRole).toBool());
    });
    auto *dots = new LinkDelegate(u"ellipsis"_s, this);
    setItemDelegateForColumn(LinkTableModel::MenuColumn, dots);
    connect(dots, &LinkDelegate::clicked, this, [this](const QModelIndex &index) {
        selectRow(index.row());
        Q_EMIT menuClicked(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    });
}

qint64 LinkTable::currentId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.first().data(IdRole).toLongLong();
}

} // namespace guestwright
