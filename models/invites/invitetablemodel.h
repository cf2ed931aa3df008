#pragma once

#include "models/campaigns/campaign.h"
#include "models/invites/pagedinvites.h"

namespace guestwright {

/// The invites of one campaign as a table.
class InviteTableModel final : public PagedInvites
{
    Q_OBJECT

public:
    // Unscoped, because views and models talk in plain ints. The order is that of InviteSort where both have a column.
    enum Column {
        NameColumn,
        EmailColumn,
        StatusColumn,
        SentColumn,
        OrderColumn,
        JourneyColumn,
        WorksUntilColumn,
        LinkColumn,
        ColumnCount
    };

    using PagedInvites::PagedInvites;

    /// What the cells of every row depend on. Times are shown relative to `now`.
    void setContext(const Campaign &campaign, const QString &linkBase, Instant now);
    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Rows are dragged out as their links: a list of URLs, and as text one a line, in the order of the rows. Nothing
    /// while one of them is not loaded; it is asked for.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    [[nodiscard]] QString displayText(const Invite &invite, int column) const;
    [[nodiscard]] QString toolTip(const Invite &invite, int column) const;
    [[nodiscard]] QString spoken(const Invite &invite, int column) const;
    [[nodiscard]] QString untilSentence(const Invite &invite) const;
    [[nodiscard]] QString worksUntilText(const Invite &invite) const;

    Campaign m_campaign;
    QString m_linkBase;
    Instant m_now{};
};

/// "Works until 31 May 2027, 23:59 (Berlin). The campaign ends first."
[[nodiscard]] QString worksUntilSentence(const Invite &invite, const Campaign &campaign, Instant now);

} // namespace guestwright
