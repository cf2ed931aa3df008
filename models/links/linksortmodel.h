#pragma once

#include "models/links/link.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace guestwright {

/// The rows of a LinkTableModel in the order asked for, and of them those that are searched for.
class LinkSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LinkSortModel(QObject *parent = nullptr);

    void setKind(std::optional<InvitationLink::Kind> kind);
    /// In name, role, groups and the address.
    void setSearch(const QString &text);
    [[nodiscard]] bool isNarrowed() const { return m_kind || !m_search.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<InvitationLink::Kind> m_kind;
    QString m_search; ///< folded
};

} // namespace guestwright
