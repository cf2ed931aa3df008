#include "ui/widgets/datatable.h"

#include "models/store/itemdatarole.h"
#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "ui/theme/palette.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>

#include <algorithm>
#include <iterator>

namespace guestwright {

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk it
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new RowDelegate(TextLook::Plain, this));
    setUpHeader();
    setRowHeight(36);
    updatePalette();
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
}

void DataTable::setUpHeader()
{
    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu *menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::layoutEdited);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::layoutEdited);
    connect(header, &TableHeader::sectionDragged, this, &DataTable::layoutEdited);
}

void DataTable::setRowHeight(int height)
{
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void DataTable::setEdgeMargin(int margin)
{
    m_edgeMargin = margin;
    viewport()->update();
}

void DataTable::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

bool DataTable::isFirst(int column) const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical)) {
            return logical == column;
        }
    }
    return false;
}

QMenu *DataTable::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    QMenu *sorting = menu->addMenu(tr("Sort By"));
    menu->addSeparator();
    const QHeaderView *header = horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QVariant spoken = model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
        const QVariant written = model()->headerData(column, Qt::Horizontal);
        const QString name = withoutMnemonics((spoken.isValid() ? spoken : written).toString());
        QAction *show = menu->addAction(name);
        show->setCheckable(true);
        show->setChecked(!isColumnHidden(column));
        show->setEnabled(isColumnHidden(column) || shown > 1);
        connect(show, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            Q_EMIT layoutEdited();
        });
        QAction *sort = sorting->addAction(name);
        sort->setCheckable(true);
        sort->setChecked(header->sortIndicatorSection() == column);
        connect(sort, &QAction::triggered, this, [this, column] {
            const QHeaderView *now = horizontalHeader();
            const bool again = now->sortIndicatorSection() == column && now->sortIndicatorOrder() == Qt::AscendingOrder;
            sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    return menu;
}

QByteArray DataTable::saveLayout(int version) const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << qint32(version) << qint32(horizontalHeader()->count()) << horizontalHeader()->saveState();
    return layout;
}

bool DataTable::restoreLayout(const QByteArray &layout, int version)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 savedVersion = 0;
    qint32 columns = 0;
    QByteArray state;
    stream >> savedVersion >> columns >> state;
    return stream.status() == QDataStream::Ok && savedVersion == version && columns == horizontalHeader()->count()
        && horizontalHeader()->restoreState(state);
}

QString DataTable::selectedText() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            const QString text = row.siblingAtColumn(column).data().toString();
            if (!isColumnHidden(column)) {
                cells << QString(text).replace(u'\t', u' ').replace(u'\n', u' ');
            }
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void DataTable::copyText()
{
    if (const QString text = selectedText(); !text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

void DataTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        updatePalette();
    }
    QTableView::changeEvent(event);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        isSignalConnected(QMetaMethod::fromSignal(&DataTable::copyRequested)) ? Q_EMIT copyRequested() : copyText();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the page decides what Escape leaves
    } else {
        QTableView::keyPressEvent(event);
        selectCurrent(event->key());
    }
}

void DataTable::selectCurrent(int key)
{
    // The focus alone makes a first row current; without this the keyboard could not select it but by going elsewhere.
    static constexpr int walking[] = {Qt::Key_Up,  Qt::Key_Down,   Qt::Key_Home,
                                      Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown};
    if (std::ranges::find(walking, key) != std::end(walking) && currentIndex().isValid()
        && !selectionModel()->hasSelection() && selectionMode() != QAbstractItemView::NoSelection) {
        selectRow(currentIndex().row());
    }
}

void DataTable::updatePalette()
{
    // setPalette() sends a PaletteChange of its own.
    if (!m_updatingPalette) {
        m_updatingPalette = true;
        setPalette(tablePalette(colorsFor(QApplication::palette())));
        m_updatingPalette = false;
    }
}

} // namespace guestwright
