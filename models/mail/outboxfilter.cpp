#include "models/mail/outboxfilter.h"

#include "models/core/enumname.h"

#include <QStringList>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

Condition toCondition(const OutboxFilter &filter)
{
    Condition condition;
    const auto also = [&condition](const QString &sql, const QVariantList &bindings) {
        condition = std::move(condition) && Condition{sql, bindings};
    };
    if (filter.campaignId) {
        also(u"m.campaign_id = ?"_s, {*filter.campaignId});
    }
    if (filter.inviteId) {
        also(u"m.invite_id = ?"_s, {*filter.inviteId});
    }
    if (filter.accountId) {
        also(u"m.account_id = ?"_s, {*filter.accountId});
    }
    if (filter.settledSince) {
        also(u"(m.settled_at IS NULL OR m.settled_at >= ?)"_s, {toMsecs(*filter.settledSince)});
    }
    if (filter.state) {
        also(u"m.state = ?"_s, {enumName(*filter.state)});
    }
    if (filter.kind) {
        also(u"m.kind = ?"_s, {enumName(*filter.kind)});
    }
    if (!filter.ids.isEmpty()) {
        QStringList numbers;
        std::ranges::transform(filter.ids, std::back_inserter(numbers), [](qint64 id) { return QString::number(id); });
        also(u"m.id IN ("_s + numbers.join(u',') + u')', {});
    }
    return condition;
}

QList<Condition> claimable(const OutboxFilter &filter, Instant now)
{
    OutboxFilter queued = filter;
    queued.state = OutboxMessage::State::Queued;
    if (filter.ofOwnAccord) {
        queued.kind = OutboxMessage::Kind::Reminder;
    }
    OutboxFilter deferred = filter;
    deferred.state = OutboxMessage::State::Deferred;
    return {toCondition(queued), toCondition(deferred) && Condition{u"m.next_try_at <= ?"_s, {toMsecs(now)}}};
}

} // namespace guestwright
