#include "models/invites/invitefilter.h"

#include "models/invites/invitekey.h"

#include <QStringList>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Condition ofStatus(InviteFilter::Status status, Instant now)
{
    using Status = InviteFilter::Status;
    switch (status) {
    case Status::Used:
        return hasStatus(InviteStatus::Kind::Used, now);
    case Status::Unused:
        return {u"i.used_at IS NULL"_s, {}};
    case Status::Revoked:
        return hasStatus(InviteStatus::Kind::Revoked, now);
    case Status::Expired:
        return hasStatus(InviteStatus::Kind::Expired, now);
    case Status::Bounced:
        return hasStatus(InviteStatus::Kind::Bounced, now);
    }
    return {};
}

Condition ofStage(InviteFilter::Stage stage)
{
    if (stage == InviteFilter::Stage::None) {
        return {u"i.journey < ?"_s, {Journey::bit(Stage::Kind::Sent)}};
    }
    const qint64 bit = Journey::bit(Stage::Kind(int(stage) - 1));
    return {u"i.journey >= ? AND i.journey < ?"_s, {bit, bit * 2}};
}

Condition ofGuest(InviteFilter::Guest guest, qint64 campaignId, Instant now)
{
    switch (guest) {
    case InviteFilter::Guest::Declined:
        return {u"i.declined_at IS NOT NULL"_s, {}};
    case InviteFilter::Guest::AskedForLink:
        return {u"i.asked_at IS NOT NULL"_s, {}};
    case InviteFilter::Guest::ActiveNow:
        return {u"i.id IN (SELECT e.invite_id FROM journey_events e WHERE e.campaign_id = ? AND e.at > ? AND "
                "e.at <= ? AND e.visitor = 'Human' AND e.stage NOT IN ('Sent', 'Opened'))"_s,
                {campaignId, toMsecs(now - activeFor), toMsecs(now)}};
    }
    return {};
}

Condition matching(const QString &search)
{
    const QString name = containsPattern(searchKey(search));
    const QString address = containsPattern(search.trimmed().toLower());
    // The key has an international domain in the letters of DNS, people type their own.
    return {u"(i.name_key LIKE ? ESCAPE '\\' OR i.email_key LIKE ? ESCAPE '\\' OR lower(i.email) LIKE ? ESCAPE '\\' "
            "OR lower(i.order_number) LIKE ? ESCAPE '\\')"_s,
            {name, address, address, address}};
}

Condition among(const QList<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids) {
        numbers.append(QString::number(id));
    }
    return {u"i.id IN ("_s + numbers.join(u',') + u')', {}};
}

} // namespace

Condition toCondition(const InviteFilter &filter, Instant now)
{
    Condition condition{u"i.campaign_id = ?"_s, {filter.campaignId}};
    condition = std::move(condition)
        && (filter.linkId ? Condition{u"i.link_id = ?"_s, {*filter.linkId}} : Condition{u"i.link_id IS NULL"_s, {}});
    condition =
        std::move(condition) && Condition{filter.trash ? u"i.deleted_at IS NOT NULL"_s : u"i.deleted_at IS NULL"_s, {}};
    if (filter.status) {
        condition = std::move(condition) && ofStatus(*filter.status, now);
    }
    if (filter.assigned) {
        condition = std::move(condition)
            && Condition{*filter.assigned ? u"i.contact_id IS NOT NULL"_s : u"i.contact_id IS NULL"_s, {}};
    }
    if (filter.stage) {
        condition = std::move(condition) && ofStage(*filter.stage);
    }
    if (filter.reached) {
        condition = std::move(condition) && Condition{u"(i.journey & ?) <> 0"_s, {Journey::bit(*filter.reached)}};
    }
    if (filter.guest) {
        condition = std::move(condition) && ofGuest(*filter.guest, filter.campaignId, now);
    }
    if (!filter.search.trimmed().isEmpty()) {
        condition = std::move(condition) && matching(filter.search);
    }
    return filter.ids.isEmpty() ? condition : std::move(condition) && among(filter.ids);
}

QString fromInvites(const Condition &condition, const QString &further)
{
    // Only questions about time or the campaign's state need its row. CROSS JOIN keeps the one campaign outside, so
    // that the invites come in the order of their index.
    return condition.sql.contains(u"c."_s)
        ? u" FROM campaigns c CROSS JOIN invites i"_s + further + condition.where() + u" AND c.id = i.campaign_id"_s
        : u" FROM invites i"_s + further + condition.where();
}

QString orderBy(const InviteSort &sort)
{
    using Column = InviteSort::Column;
    const QString direction = sort.descending ? u" DESC"_s : u" ASC"_s;
    const auto by = [&direction](const QString &column) {
        return QString(u" ORDER BY "_s + column + direction + u" NULLS LAST, i.id"_s + direction);
    };
    switch (sort.column) {
    case Column::Number:
        return QString(u" ORDER BY i.number"_s + direction);
    case Column::Name:
        return QString(u" ORDER BY i.name_key"_s + direction + u", i.id"_s + direction);
    case Column::Email:
        return by(u"i.email_key"_s);
    case Column::Status:
        return QString(u" ORDER BY i.used_at IS NOT NULL"_s + direction + u", i.revoked_at IS NOT NULL"_s + direction
                       + u", i.bounced_at IS NOT NULL"_s + direction + u", i.number"_s);
    case Column::Sent:
        return by(u"i.sent_at"_s);
    case Column::Order:
        return by(u"i.order_number"_s);
    case Column::Journey:
        return QString(u" ORDER BY i.journey"_s + direction + u", i.id"_s + direction);
    case Column::WorksUntil:
        return by(u"i.expires_at"_s);
    }
    return {};
}

} // namespace guestwright
