#pragma once

#include "models/links/link.h"

#include <QAbstractTableModel>
#include <QSet>

namespace guestwright {

/// What the table of a campaign's invitation links shows.
struct LinkListing {
    Campaign campaign;
    QList<LinkSummary> links; ///< the living ones
    QSet<qint64> pending; ///< of them: not on the server as they are here
    QString linkBase;
    Instant now{};
};

/// How a link is, as StatusRole has it.
enum class LinkLook { Active, Paused, Full, Expired, Waiting };

/// The invitation links of one campaign as a table. A campaign has a handful of them, so all are there at once;
/// LinkSortModel sorts and filters.
class LinkTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn, ///< DetailRole: the shortened address, below it
        KindColumn,
        RoleColumn,
        GroupsColumn,
        RedeemedColumn, ///< ShareRole: how much of its maximum is used
        WorksUntilColumn,
        StateColumn,
        LinkColumn, ///< a button: copies the link
        MenuColumn, ///< a button: what can be done with it
        ColumnCount
    };
    enum Role : int {
        ShareRole = Qt::UserRole + 100, ///< double from 0 to 1; none without a maximum
        KindRole, ///< int of InvitationLink::Kind
        StateWordRole, ///< the word of StateColumn, for whichever column
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that are the same stay where they are, with what is selected in them.
    void show(const LinkListing &listing);
    /// Null for no row.
    [[nodiscard]] const LinkSummary *linkAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] QString url(const InvitationLink &link) const;
    [[nodiscard]] const Campaign &campaign() const { return m_shown.campaign; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString displayText(const LinkSummary &summary, int column) const;
    [[nodiscard]] QString toolTip(const LinkSummary &summary, int column) const;
    [[nodiscard]] QString spoken(const LinkSummary &summary, int column) const;
    [[nodiscard]] QVariant sortValue(const LinkSummary &summary, int column) const;
    [[nodiscard]] QString untilWords(const LinkSummary &summary) const;
    [[nodiscard]] QString untilSentence(const LinkSummary &summary) const;

    LinkListing m_shown;
};

/// "guests.kessler.example/i/Qm7xB…": enough to tell addresses apart in a table.
[[nodiscard]] QString shortLink(const QString &url);

} // namespace guestwright
