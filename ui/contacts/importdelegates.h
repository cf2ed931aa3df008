#pragma once

#include "ui/widgets/rowdelegate.h"

namespace guestwright {

/// A cell of an ImportPreview; the whole row of a rejected one has the ground of what is bad.
class ImportCellDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;
};

/// What becomes of the row, as an icon and words.
class ImportVerdictDelegate : public ImportCellDelegate
{
    Q_OBJECT

public:
    explicit ImportVerdictDelegate(QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;
};

} // namespace guestwright
