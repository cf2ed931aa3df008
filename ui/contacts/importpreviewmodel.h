#pragma once

#include "models/contacts/importpreview.h"

#include <QAbstractTableModel>

namespace guestwright {

/// The rows of an ImportPreview: the line in the file, the cells, and what becomes of the row.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ImportPreview &preview);
    [[nodiscard]] int verdictColumn() const { return int(m_preview.mapping.columns.size()) + 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ImportPreview::Row &row, int column) const;

    ImportPreview m_preview;
};

} // namespace guestwright
