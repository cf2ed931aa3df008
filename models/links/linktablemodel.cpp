#include "models/links/linktablemodel.h"

#include "models/core/expiration.h"
#include "models/core/folding.h"
#include "models/links/linkstate.h"
#include "models/store/itemdatarole.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownTokenLength = 5;

InviteState linkStateOf(const LinkSummary &summary, const LinkListing &shown)
{
    return linkState(summary.link.facts(summary.redeemed), shown.campaign, shown.now);
}

LinkLook lookOf(const LinkSummary &summary, const LinkListing &shown)
{
    switch (linkStateOf(summary, shown).refusal) {
    case Refusal::Reason::None:
        return LinkLook::Active;
    case Refusal::Reason::Paused:
        return LinkLook::Paused;
    case Refusal::Reason::Full:
        return LinkLook::Full;
    case Refusal::Reason::Draft:
    case Refusal::Reason::NotOpenYet:
        return LinkLook::Waiting;
    default:
        return LinkLook::Expired;
    }
}

QString linkColumnTitle(int column)
{
    const QStringList titles{
        LinkTableModel::tr("Name"),   LinkTableModel::tr("Kind"),      LinkTableModel::tr("Role"),
        LinkTableModel::tr("Groups"), LinkTableModel::tr("Redeemed"),  LinkTableModel::tr("Works Until"),
        LinkTableModel::tr("State"),  LinkTableModel::tr("Copy Link"), LinkTableModel::tr("Actions")};
    return titles.value(column);
}

/// Short enough for a pill; the whole stands in the tooltip, and the campaign's own state above the table.
QString linkStateWord(const LinkSummary &summary, const LinkListing &shown)
{
    switch (linkStateOf(summary, shown).refusal) {
    case Refusal::Reason::Draft:
        return LinkTableModel::tr("Draft");
    case Refusal::Reason::Paused:
        return LinkTableModel::tr("Paused");
    default:
        return linkStateWords(summary, shown.campaign, shown.now);
    }
}

bool isButton(int column)
{
    return column == LinkTableModel::LinkColumn || column == LinkTableModel::MenuColumn;
}

QVariant shareOf(const LinkSummary &summary)
{
    const auto most = summary.link.maxUses;
    return most ? QVariant(std::clamp(double(summary.redeemed) / double(qMax<qint64>(1, *most)), 0.0, 1.0))
                : QVariant();
}

} // namespace

QString shortLink(const QString &url)
{
    const qsizetype host = url.indexOf(u"://"_s);
    const QString bare = host < 0 ? url : url.sliced(host + 3);
    const qsizetype token = bare.lastIndexOf(u'/') + 1;
    return token + shownTokenLength < bare.size() ? QString(bare.first(token + shownTokenLength) + u'…') : bare;
}

void LinkTableModel::show(const LinkListing &listing)
{
    const auto idOf = [](const LinkSummary &summary) { return summary.link.id; };
    const bool isSame =
        listing.campaign.id == m_shown.campaign.id && std::ranges::equal(listing.links, m_shown.links, {}, idOf, idOf);
    if (isSame) {
        m_shown = listing;
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_shown = listing;
    endResetModel();
}

const LinkSummary *LinkTableModel::linkAt(int row) const
{
    return row >= 0 && row < m_shown.links.size() ? &m_shown.links.at(row) : nullptr;
}

int LinkTableModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_shown.links, id, [](const LinkSummary &one) { return one.link.id; });
    return found == m_shown.links.cend() ? -1 : int(found - m_shown.links.cbegin());
}

QString LinkTableModel::url(const InvitationLink &link) const
{
    return inviteUrl(m_shown.linkBase, link.token);
}

int LinkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.links.size());
}

int LinkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole && isButton(section)) {
        return QString(); // too narrow for a word; choosers and screen readers ask for the accessible text
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(linkColumnTitle(section)) : QVariant();
}

QVariant LinkTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const LinkSummary &summary = m_shown.links.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(summary, index.column());
    case Qt::ToolTipRole:
        return toolTip(summary, index.column());
    case Qt::AccessibleTextRole:
        return spoken(summary, index.column());
    case SortRole:
        return sortValue(summary, index.column());
    case IdRole:
        return summary.link.id;
    case StatusRole:
        return int(lookOf(summary, m_shown));
    case StateWordRole:
        return displayText(summary, StateColumn);
    case PendingRole:
        return m_shown.pending.contains(summary.link.id);
    case LinkRole:
        return url(summary.link);
    case DetailRole:
        return index.column() == NameColumn ? QVariant(shortLink(url(summary.link))) : QVariant();
    case ShareRole:
        return shareOf(summary);
    case KindRole:
        return int(summary.link.kind);
    case IconNameRole:
        return summary.link.kind == InvitationLink::Kind::Evergreen ? u"infinity"_s : u"list-checks"_s;
    }
    return {};
}

QString LinkTableModel::displayText(const LinkSummary &summary, int column) const
{
    const InvitationLink &link = summary.link;
    switch (column) {
    case NameColumn:
        return link.name;
    case KindColumn:
        return words(link.kind);
    case RoleColumn:
        return link.role;
    case GroupsColumn:
        return link.groups.join(u", "_s);
    case RedeemedColumn:
        return link.maxUses
            ? tr("%1 of %2").arg(QLocale().toString(summary.redeemed), QLocale().toString(*link.maxUses))
            : QLocale().toString(summary.redeemed);
    case WorksUntilColumn:
        return untilWords(summary);
    case StateColumn:
        return linkStateWord(summary, m_shown);
    }
    return {};
}

QString LinkTableModel::untilWords(const LinkSummary &summary) const
{
    const auto end = linkStateOf(summary, m_shown).worksUntil.end;
    if (!end) {
        return tr("Never ends");
    }
    const QString day = untilDay(*end, m_shown.campaign.zone);
    return *end > m_shown.now ? day : tr("Ended %1").arg(day);
}

QString LinkTableModel::untilSentence(const LinkSummary &summary) const
{
    const WorksUntil until = linkStateOf(summary, m_shown).worksUntil;
    QString sentence = tr("Works until you end it.");
    if (until.end) {
        sentence = (*until.end > m_shown.now ? tr("Works until %1.") : tr("Ended %1."))
                       .arg(untilText(*until.end, m_shown.campaign.zone));
        if (summary.link.expiresAt && campaignEnd(m_shown.campaign)) {
            sentence += u' '
                + (until.rule == WorksUntil::Rule::Link ? tr("The link's own end comes first.")
                                                        : tr("The campaign ends first."));
        }
    }
    return m_shown.pending.contains(summary.link.id) ? QString(sentence + u' ' + tr("Not on the server yet."))
                                                     : sentence;
}

QString LinkTableModel::toolTip(const LinkSummary &summary, int column) const
{
    switch (column) {
    case NameColumn:
        return url(summary.link);
    case KindColumn:
        return summary.link.kind == InvitationLink::Kind::Evergreen
            ? tr("Everybody who has the link can use it.")
            : tr("Only those on its list can use it: %n address(es).", "", int(summary.invitees)) + u' '
                + tr("%n of them have not come yet.", "", int(summary.waiting));
    case WorksUntilColumn:
        return untilSentence(summary);
    case StateColumn:
        return linkStateWords(summary, m_shown.campaign, m_shown.now);
    case LinkColumn:
        return tr("Copy the link %1").arg(summary.link.name);
    case MenuColumn:
        return tr("What can be done with %1").arg(summary.link.name);
    }
    return {};
}

QString LinkTableModel::spoken(const LinkSummary &summary, int column) const
{
    const QString text = displayText(summary, column);
    switch (column) {
    case NameColumn:
        return tr("%1, %2").arg(text, linkStateWords(summary, m_shown.campaign, m_shown.now));
    case RoleColumn:
        return text.isEmpty() ? tr("No role") : tr("Role: %1").arg(text);
    case GroupsColumn:
        return text.isEmpty() ? tr("No groups") : tr("Groups: %1").arg(text);
    case RedeemedColumn:
        return summary.link.maxUses ? tr("Redeemed: %1").arg(text) : tr("Redeemed: %1, without a limit").arg(text);
    case WorksUntilColumn:
        return untilSentence(summary);
    case StateColumn:
        return tr("State: %1").arg(toolTip(summary, column));
    case LinkColumn:
    case MenuColumn:
        return toolTip(summary, column);
    }
    return text;
}

QVariant LinkTableModel::sortValue(const LinkSummary &summary, int column) const
{
    switch (column) {
    case RedeemedColumn:
        return summary.redeemed;
    case WorksUntilColumn: {
        const auto end = linkStateOf(summary, m_shown).worksUntil.end;
        return end ? toMsecs(*end) : std::numeric_limits<qint64>::max();
    }
    case StateColumn:
        return int(lookOf(summary, m_shown));
    }
    return foldName(displayText(summary, column));
}

} // namespace guestwright
