#include "models/invites/invitetablemodel.h"

#include "models/core/expiration.h"
#include "models/core/relativetime.h"
#include "models/invites/invitestate.h"
#include "models/journey/invitejourney.h"
#include "models/store/itemdatarole.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

#include <set>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

InviteState stateOf(const Invite &invite, const Campaign &campaign, Instant now)
{
    return inviteState(InviteFacts::of(invite, campaign), now);
}

QString columnTitle(int column)
{
    switch (column) {
    case InviteTableModel::NameColumn:
        return InviteTableModel::tr("Name");
    case InviteTableModel::EmailColumn:
        return InviteTableModel::tr("Email");
    case InviteTableModel::StatusColumn:
        return InviteTableModel::tr("Status");
    case InviteTableModel::SentColumn:
        return InviteTableModel::tr("Invite Sent");
    case InviteTableModel::OrderColumn:
        return InviteTableModel::tr("Order");
    case InviteTableModel::JourneyColumn:
        return InviteTableModel::tr("Journey");
    case InviteTableModel::WorksUntilColumn:
        return InviteTableModel::tr("Works Until");
    case InviteTableModel::LinkColumn:
        return InviteTableModel::tr("Link");
    }
    return {};
}

Caution cautionOf(const InviteState &state, Instant now)
{
    const bool isOpen = state.status == InviteStatus::Kind::Unused || state.status == InviteStatus::Kind::Bounced;
    if (!isOpen || !state.worksUntil.end || soonText(*state.worksUntil.end, now).isEmpty()) {
        return NoCaution;
    }
    return *state.worksUntil.end - now < std::chrono::days(3) ? UrgentCaution : SoonCaution;
}

} // namespace

QString worksUntilSentence(const Invite &invite, const Campaign &campaign, Instant now)
{
    const WorksUntil until = stateOf(invite, campaign, now).worksUntil;
    if (!until.end) {
        return InviteTableModel::tr("Works until you end it.");
    }
    const QString sentence =
        (*until.end > now ? InviteTableModel::tr("Works until %1.") : InviteTableModel::tr("Ended %1."))
            .arg(untilText(*until.end, campaign.zone));
    const bool bothHaveEnds = invite.expiresAt && campaignEnd(campaign);
    const QString rule = until.rule == WorksUntil::Rule::Invite
        ? InviteTableModel::tr("The invite's own end comes first.")
        : until.rule == WorksUntil::Rule::Link ? InviteTableModel::tr("The invitation link ends first.")
                                               : InviteTableModel::tr("The campaign ends first.");
    return bothHaveEnds ? QString(sentence + u' ' + rule) : sentence;
}

void InviteTableModel::setContext(const Campaign &campaign, const QString &linkBase, Instant now)
{
    m_campaign = campaign;
    m_linkBase = linkBase;
    m_now = now;
    contextChanged();
}

int InviteTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InviteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == OrderColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::DisplayRole && section == LinkColumn) {
        return QString(); // too narrow for a word; choosers and screen readers ask for the accessible text
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(columnTitle(section)) : QVariant();
}

QVariant InviteTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Invite *invite = inviteAt(index.row());
    if (!invite) {
        want(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*invite, index.column());
    case Qt::ToolTipRole:
        return toolTip(*invite, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*invite, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == OrderColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole:
        return invite->id;
    case StatusRole:
        return static_cast<int>(stateOf(*invite, m_campaign, m_now).status);
    case JourneyRole:
        return journeyMarks(*invite, m_campaign);
    case PendingRole:
        return isPending(*invite);
    case CautionRole:
        return int(cautionOf(stateOf(*invite, m_campaign, m_now), m_now));
    case LinkRole:
        return inviteUrl(m_linkBase, invite->token);
    }
    return {};
}

Qt::ItemFlags InviteTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = PagedModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList InviteTableModel::mimeTypes() const
{
    return {u"text/uri-list"_s, u"text/plain"_s};
}

QMimeData *InviteTableModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes) {
        rows.insert(index.row());
    }
    QStringList links;
    for (const int row : rows) {
        const QString link = this->index(row, LinkColumn).data(LinkRole).toString();
        if (link.isEmpty()) {
            return nullptr; // some of the links would pass for all
        }
        links.append(link);
    }
    if (links.isEmpty()) {
        return nullptr;
    }
    auto *data = new QMimeData;
    data->setUrls(QUrl::fromStringList(links));
    data->setText(links.join(u'\n'));
    return data;
}

QString InviteTableModel::displayText(const Invite &invite, int column) const
{
    switch (column) {
    case NameColumn:
        return shownName(invite);
    case EmailColumn:
        return invite.email.isEmpty() ? tr("No address, link only") : invite.email;
    case StatusColumn:
        return words(stateOf(invite, m_campaign, m_now).status);
    case SentColumn:
        return invite.sentAt ? agoText(*invite.sentAt, m_now) : tr("Not sent");
    case OrderColumn:
        return invite.orderNumber;
    case JourneyColumn:
        return journeyWord(invite, m_campaign);
    case WorksUntilColumn:
        return worksUntilText(invite);
    }
    return {};
}

QString InviteTableModel::worksUntilText(const Invite &invite) const
{
    const InviteState state = stateOf(invite, m_campaign, m_now);
    if (!state.worksUntil.end) {
        return tr("Never ends");
    }
    const QString day = untilDay(*state.worksUntil.end, m_campaign.zone);
    if (*state.worksUntil.end <= m_now) {
        return tr("Ended %1").arg(day);
    }
    return cautionOf(state, m_now) == NoCaution ? day : soonText(*state.worksUntil.end, m_now);
}

QString InviteTableModel::untilSentence(const Invite &invite) const
{
    const QString sentence = worksUntilSentence(invite, m_campaign, m_now);
    return isPending(invite) ? QString(sentence + u' ' + tr("Not on the server yet.")) : sentence;
}

QString InviteTableModel::toolTip(const Invite &invite, int column) const
{
    switch (column) {
    case StatusColumn:
        return invite.bouncedAt ? invite.bounceWords : QString();
    case SentColumn:
        return invite.sentAt ? momentText(*invite.sentAt, m_campaign.zone) : QString();
    case JourneyColumn:
        return journeySentence(invite, m_campaign);
    case WorksUntilColumn:
        return untilSentence(invite);
    case LinkColumn:
        return tr("Copy the link of %1").arg(shownName(invite));
    }
    return {};
}

QString InviteTableModel::spoken(const Invite &invite, int column) const
{
    switch (column) {
    case StatusColumn:
        return tr("Status: %1").arg(displayText(invite, column));
    case JourneyColumn:
        return tr("Journey: %1").arg(journeySentence(invite, m_campaign));
    case WorksUntilColumn:
        return untilSentence(invite);
    case LinkColumn:
        return toolTip(invite, column);
    }
    return displayText(invite, column);
}

} // namespace guestwright
