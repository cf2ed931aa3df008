#include "app/cli/inviteemail.h"

#include "app/cli/synchronization.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype inviteesPerRequest = 5'000; // their ids stand in one statement

void addReport(SendReport &all, const SendReport &part)
{
    all.queued += part.queued;
    all.plan.recipients += part.plan.recipients;
    for (const SendPlan::Group &group : part.plan.leftOut) {
        const auto known = std::ranges::find(all.plan.leftOut, group.reason, &SendPlan::Group::reason);
        if (known == all.plan.leftOut.end()) {
            all.plan.leftOut.append(group);
        } else {
            known->count += group.count;
        }
    }
    if (all.plan.emptyValues.isEmpty()) {
        all.plan.emptyValues = part.plan.emptyValues;
    }
}

Outcome<SendReport> queueInvitees(Session &session, SendRequest request, const QList<qint64> &ids)
{
    SendReport all;
    for (qsizetype first = 0; first < ids.size(); first += inviteesPerRequest) {
        request.inviteIds = ids.mid(first, inviteesPerRequest);
        const auto part = queue(session, request);
        if (!part) {
            return part;
        }
        addReport(all, *part);
    }
    return all;
}

} // namespace

Outcome<> checkCanMail(Session &session, const LinkView &view)
{
    const SendRequest request{.campaignId = view.campaign.id, .linkId = view.summary.link.id};
    return session.read([request, now = session.now()](Database &db) { return checkSending(db, request, now); });
}

Outcome<InviteeMailing> mailInvitees(Session &session, const LinkView &view, const QList<qint64> &ids, bool resend)
{
    const SendRequest request{
        .campaignId = view.campaign.id, .linkId = view.summary.link.id, .inviteIds = {}, .resend = resend};
    const OutboxFilter filter{.campaignId = view.campaign.id};
    const auto published = publishFirst(session);
    const auto queued = published ? queueInvitees(session, request, ids) : Outcome<SendReport>(failure(published));
    const auto run = queued ? deliver(session, filter) : Outcome<RunReport>(failure(queued));
    const auto totals = run ? totalsSince(session, filter) : Outcome<OutboxTotals>(failure(run));
    if (!totals) {
        return failure(totals);
    }
    const SendingView shown = viewSending(session, *queued, *totals);
    return InviteeMailing{.object = shown.object,
                          .lines = shown.lines,
                          .nobodyBecause = queued->queued == 0 ? reasonsAgainstAll(queued->plan) : QString(),
                          .judged = judge(session, *run, filter)};
}

} // namespace guestwright
