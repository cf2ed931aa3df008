#include "ui/contacts/importtable.h"

#include "ui/contacts/importdelegates.h"
#include "ui/contacts/importpreviewmodel.h"
#include "ui/forms/form.h"
#include "ui/theme/painting.h"
#include "ui/widgets/datatable.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr int lineWidth = 52;
constexpr int leastColumn = 134;
constexpr int mostColumn = 230;
constexpr int verdictMargin = 48; ///< icon, gap and the cell's own

constexpr ColumnMapping::Field fields[] = {
    ColumnMapping::Field::Name,  ColumnMapping::Field::FirstName, ColumnMapping::Field::LastName,
    ColumnMapping::Field::Email, ColumnMapping::Field::Phone,     ColumnMapping::Field::Organization,
    ColumnMapping::Field::Extra, ColumnMapping::Field::Ignore,
};

} // namespace

ImportTable::ImportTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportPreviewModel(this))
    , m_strip(new QWidget)
    , m_table(new DataTable)
{
    m_strip->setFixedHeight(controlHeight + 2);
    nameWidget(*m_table, u"previewTable"_s, tr("First rows of the file"));
    m_table->setModel(m_model);
    m_table->setEdgeMargin(10);
    m_table->setRowHeight(32);
    m_table->setItemDelegate(new ImportCellDelegate(TextLook::Strong, m_table));
    m_table->setItemDelegateForColumn(0, new ImportCellDelegate(TextLook::Number, m_table));
    m_verdicts = new ImportVerdictDelegate(m_table);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_strip);
    layout->addWidget(m_table, 1);
    m_strip->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ImportTable::placeCombos);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ImportTable::placeCombos);
}

void ImportTable::setPreview(const ImportPreview &preview)
{
    const bool same = preview.mapping.columns.size() == m_mapping.columns.size() && !m_combos.isEmpty();
    const int before = m_model->verdictColumn();
    m_mapping = preview.mapping;
    m_model->setPreview(preview);
    if (!same) {
        m_table->setItemDelegateForColumn(before, nullptr); // at least 1
        m_table->setItemDelegateForColumn(m_model->verdictColumn(), m_verdicts);
        makeCombos();
        fitColumns();
    }
    for (qsizetype at = 0; at < m_combos.size(); ++at) {
        m_combos.at(at)->setAccessibleName(tr("“%1” is").arg(m_mapping.columns.at(at).header));
        m_combos.at(at)->setCurrentIndex(m_combos.at(at)->findData(int(m_mapping.columns.at(at).field)));
    }
    placeCombos();
}

void ImportTable::makeCombos()
{
    qDeleteAll(m_combos);
    m_combos.clear();
    for (qsizetype column = 0; column < m_mapping.columns.size(); ++column) {
        auto *combo = new QComboBox(m_strip);
        combo->setObjectName(u"column%1Combo"_s.arg(column + 1));
        for (const ColumnMapping::Field field : fields) {
            combo->addItem(ColumnMapping::label(field), int(field));
        }
        connect(combo, &QComboBox::activated, this,
                [this, column, combo] { choose(column, ColumnMapping::Field(combo->currentData().toInt())); });
        combo->show();
        m_combos.append(combo);
    }
}

void ImportTable::choose(qsizetype column, ColumnMapping::Field field)
{
    if (m_mapping.columns.at(column).field != field) {
        m_mapping.assign(column, field);
        Q_EMIT mappingChosen(m_mapping);
    }
}

void ImportTable::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QFontMetrics metrics(font());
    m_table->setColumnWidth(0, lineWidth);
    for (int column = 1; column < m_model->verdictColumn(); ++column) {
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row) {
            width = qMax(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        }
        header->resizeSection(column, qBound(leastColumn, width + 26, mostColumn));
    }
    int width = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString words = m_model->index(row, m_model->verdictColumn()).data().toString();
        width = qMax(width, metrics.horizontalAdvance(words));
    }
    header->setMinimumSectionSize(lineWidth);
    header->resizeSection(m_model->verdictColumn(), width + verdictMargin);
}

void ImportTable::placeCombos()
{
    const QHeaderView *header = m_table->horizontalHeader();
    for (qsizetype at = 0; at < m_combos.size() && at + 1 < header->count(); ++at) {
        const int column = int(at) + 1;
        const QRect section(header->sectionViewportPosition(column), 1, header->sectionSize(column), controlHeight);
        m_combos.at(at)->setGeometry(section.adjusted(1, 0, -5, 0));
    }
}

bool ImportTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_strip && event->type() == QEvent::Resize) {
        placeCombos();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace guestwright
