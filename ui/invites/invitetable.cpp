#include "ui/invites/invitetable.h"

#include "models/invites/invitetablemodel.h"
#include "models/store/itemdatarole.h"
#include "ui/widgets/journeydelegate.h"
#include "ui/widgets/linkdelegate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/whendelegate.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QSettings>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int inviteLayoutVersion = 1; // of the set of columns
const QString inviteLayoutKey = u"invites/table"_s;
constexpr int besideWords = 30; // margins of a cell, and the sort arrow of a title
constexpr qsizetype mostDraggedRows = 1000; // more are a file: Export
constexpr int besideJourneyWord = 104; // the dots too

/// Titles and the usual words are longer in some languages than the width that fits the English ones.
int roomFor(const QFontMetrics &metrics, const InviteTableModel &model, int column)
{
    const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int room = metrics.horizontalAdvance(title) + besideWords;
    switch (column) {
    case InviteTableModel::SentColumn:
        return qMax(room, metrics.horizontalAdvance(InviteTableModel::tr("Not sent")) + besideWords);
    case InviteTableModel::JourneyColumn:
        return qMax(room, metrics.horizontalAdvance(InviteTableModel::tr("None yet")) + besideJourneyWord);
    }
    return room;
}

} // namespace

InviteTable::InviteTable(InviteTableModel &model, QWidget *parent) : DataTable(parent), m_model(model)
{
    using Model = InviteTableModel;
    setObjectName(u"inviteTable"_s);
    setAccessibleName(tr("Invites"));
    setModel(&model);
    auto *link = new LinkDelegate(u"copy"_s, this);
    setItemDelegateForColumn(Model::NameColumn, new RowDelegate(TextLook::Name, this));
    setItemDelegateForColumn(Model::StatusColumn, new StatusDelegate(inviteStatusPill, this));
    setItemDelegateForColumn(Model::OrderColumn, new RowDelegate(TextLook::Number, this));
    setItemDelegateForColumn(Model::JourneyColumn, new JourneyDelegate(this));
    setItemDelegateForColumn(Model::WorksUntilColumn, new WhenDelegate(this));
    setItemDelegateForColumn(Model::LinkColumn, link);
    const QList<int> widths = {150, 182, 96, 92, 100, 160, 124, 36};
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(column, qMax(widths.at(column), roomFor(fontMetrics(), model, column)));
    }
    setStretchColumn(Model::EmailColumn);
    connect(link, &LinkDelegate::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT linkClicked(index.data(LinkRole).toString(), index.data(PendingRole).toBool());
    });
    connect(this, &DataTable::layoutEdited, this, &InviteTable::saveOwnLayout);
}

InviteSort InviteTable::sort() const
{
    using Model = InviteTableModel;
    using Column = InviteSort::Column;
    static const QHash<int, Column> columns = {{Model::NameColumn, Column::Name},
                                               {Model::EmailColumn, Column::Email},
                                               {Model::StatusColumn, Column::Status},
                                               {Model::SentColumn, Column::Sent},
                                               {Model::OrderColumn, Column::Order},
                                               {Model::JourneyColumn, Column::Journey},
                                               {Model::WorksUntilColumn, Column::WorksUntil}};
    const int section = horizontalHeader()->sortIndicatorSection();
    return {.column = columns.value(section, Column::Number),
            .descending = columns.contains(section) && horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder};
}

QList<qint64> InviteTable::idsInView() const
{
    const int first = qMax(0, rowAt(0));
    const int below = rowAt(viewport()->height());
    const int last = below < 0 ? m_model.rowCount() - 1 : below + 1;
    QList<qint64> ids;
    for (int row = first; row <= last && m_model.idAt(row) != 0; ++row) {
        ids << m_model.idAt(row);
    }
    return ids;
}

void InviteTable::restoreSavedLayout()
{
    const QSignalBlocker quiet(this);
    restoreLayout(QSettings().value(inviteLayoutKey).toByteArray(), inviteLayoutVersion);
    setStretchColumn(InviteTableModel::EmailColumn);
}

void InviteTable::mousePressEvent(QMouseEvent *event)
{
    // Elsewhere, and with the keys that change a selection, moving the mouse selects rows as it does in other tables.
    const QModelIndex pressed = indexAt(event->position().toPoint());
    const bool holds = pressed.column() == InviteTableModel::LinkColumn || selectionModel()->isSelected(pressed);
    setDragEnabled(holds && event->button() == Qt::LeftButton
                   && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)));
    DataTable::mousePressEvent(event);
}

void InviteTable::startDrag(Qt::DropActions actions)
{
    qsizetype rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        rows += range.height();
    }
    if (rows <= mostDraggedRows) {
        DataTable::startDrag(actions);
    }
}

void InviteTable::saveOwnLayout() const
{
    QSettings().setValue(inviteLayoutKey, saveLayout(inviteLayoutVersion));
}

} // namespace guestwright
