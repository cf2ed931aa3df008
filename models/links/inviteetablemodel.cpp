#include "models/links/inviteetablemodel.h"

#include "models/core/expiration.h"
#include "models/core/relativetime.h"
#include "models/store/itemdatarole.h"

namespace guestwright {

using namespace Qt::StringLiterals;

void InviteeTableModel::setContext(const Campaign &campaign, Instant now)
{
    m_campaign = campaign;
    m_now = now;
    contextChanged();
}

int InviteeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InviteeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isButton = section >= ResendColumn;
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        || (isButton && role == Qt::DisplayRole)) {
        return {}; // too narrow for a word
    }
    const bool isMembership = m_campaign.purpose == Campaign::Purpose::Membership;
    const QStringList titles{
        tr("Address"), tr("Name"),  tr("Status"), tr("Invite Sent"), isMembership ? tr("Joined") : tr("Redeemed"),
        tr("Resend"),  tr("Remove")};
    return titles.value(section);
}

QVariant InviteeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Invite *invitee = inviteAt(index.row());
    if (!invitee) {
        want(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*invitee, index.column());
    case Qt::ToolTipRole:
        return toolTip(*invitee, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*invitee, index.column());
    case IdRole:
        return invitee->id;
    case StatusRole:
        return static_cast<int>(statusOf(*invitee));
    case PendingRole:
        return isPending(*invitee);
    }
    return {};
}

InviteStatus::Kind InviteeTableModel::statusOf(const Invite &invitee) const
{
    return inviteState(InviteFacts::of(invitee, m_campaign), m_now).status;
}

QString InviteeTableModel::displayText(const Invite &invitee, int column) const
{
    switch (column) {
    case AddressColumn:
        return invitee.email;
    case NameColumn:
        return invitee.name;
    case StatusColumn: {
        const InviteStatus::Kind status = statusOf(invitee);
        const bool hasJoined =
            status == InviteStatus::Kind::Used && m_campaign.purpose == Campaign::Purpose::Membership;
        return hasJoined ? tr("Joined") : words(status);
    }
    case SentColumn:
        return invitee.sentAt ? agoText(*invitee.sentAt, m_now) : tr("Not sent");
    case RedeemedColumn:
        return invitee.usedAt ? agoText(*invitee.usedAt, m_now) : QString();
    }
    return {};
}

QString InviteeTableModel::sentTip(const Invite &invitee) const
{
    QStringList sentences;
    if (invitee.sentAt) {
        sentences << momentText(*invitee.sentAt, m_campaign.zone);
    }
    if (isPending(invitee)) {
        sentences << tr("Not on the server yet.");
    }
    return sentences.join(u'\n');
}

QString InviteeTableModel::toolTip(const Invite &invitee, int column) const
{
    switch (column) {
    case StatusColumn:
        return invitee.bouncedAt ? invitee.bounceWords : QString();
    case SentColumn:
        return sentTip(invitee);
    case RedeemedColumn:
        return invitee.usedAt ? momentText(*invitee.usedAt, m_campaign.zone) : QString();
    case ResendColumn:
        return invitee.usedAt ? QString()
            : invitee.sentAt  ? tr("Send it again to %1").arg(invitee.email)
                              : tr("Send it to %1").arg(invitee.email);
    case RemoveColumn:
        return tr("Remove %1 from the list").arg(invitee.email);
    }
    return {};
}

QString InviteeTableModel::spoken(const Invite &invitee, int column) const
{
    switch (column) {
    case StatusColumn:
        return tr("Status: %1").arg(displayText(invitee, column));
    case SentColumn:
        return isPending(invitee) ? QString(displayText(invitee, column) + u". "_s + tr("Not on the server yet."))
                                  : displayText(invitee, column);
    case ResendColumn:
    case RemoveColumn:
        return toolTip(invitee, column);
    }
    return displayText(invitee, column);
}

} // namespace guestwright
