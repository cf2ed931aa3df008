#pragma once

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/statuspill.h"

namespace guestwright {

/// The pill of a LinkLook as its int, without the word.
[[nodiscard]] StatusPill linkStatePill(int look);

/// Name and, below it, the shortened address. Where the column of states is hidden, a state out of the ordinary stands
/// beside the name as a pill.
class LinkNameDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit LinkNameDelegate(QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;
};

/// The kind, with its icon before the word.
class LinkKindDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit LinkKindDelegate(QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;
};

/// How often it was redeemed, with a thin bar below where there is a maximum.
class LinkUsesDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit LinkUsesDelegate(QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;
};

} // namespace guestwright
