#include "ui/contacts/importpreviewmodel.h"

#include "models/store/itemdatarole.h"

namespace guestwright {

namespace {

QString verdictWords(const ImportPreview::Row &row)
{
    if (!row.words.isEmpty()) {
        return row.words;
    }
    switch (row.verdict) {
    case ImportPreview::Verdict::New:
        return ImportPreviewModel::tr("New");
    case ImportPreview::Verdict::Merged:
        return ImportPreviewModel::tr("Merged");
    case ImportPreview::Verdict::Skipped:
        return ImportPreviewModel::tr("Skipped");
    case ImportPreview::Verdict::Rejected:
        return ImportPreviewModel::tr("Rejected");
    }
    return {};
}

} // namespace

void ImportPreviewModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : verdictColumn() + 1;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ImportPreview::Row &row = m_preview.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case StatusRole:
        return int(row.verdict);
    }
    return {};
}

QString ImportPreviewModel::text(const ImportPreview::Row &row, int column) const
{
    if (column == 0) {
        return QString::number(row.line);
    }
    return column == verdictColumn() ? verdictWords(row) : row.cells.value(column - 1);
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == 0) {
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == 0) {
        return tr("Line");
    }
    return section == verdictColumn() ? tr("Becomes") : m_preview.mapping.columns.at(section - 1).header;
}

} // namespace guestwright
