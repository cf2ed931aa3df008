#include "models/links/linkstate.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

InviteState linkState(const LinkFacts &link, const Campaign &campaign, Instant now)
{
    InviteFacts facts = InviteFacts::of({}, campaign);
    facts.link = link;
    return inviteState(facts, now);
}

Condition isLinkOpen(Instant now)
{
    const QVariant at = toMsecs(now);
    return {u"l.deleted_at IS NULL AND l.paused_at IS NULL AND coalesce(l.expires_at > ?, true) "
            "AND (l.max_uses IS NULL OR l.redeemed < l.max_uses) "
            "AND c.deleted_at IS NULL AND c.state = 'Active' AND coalesce(c.opens_at <= ?, true) "
            "AND coalesce(c.expires_at > ?, true) AND coalesce(c.ended_at > ?, true)"_s,
            {at, at, at, at}};
}

QString linkStateWords(const LinkSummary &summary, const Campaign &campaign, Instant now)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("InvitationLink", text); };
    switch (linkState(summary.link.facts(summary.redeemed), campaign, now).refusal) {
    case Refusal::Reason::Deleted:
        return translated(QT_TRANSLATE_NOOP("InvitationLink", "In the trash"));
    case Refusal::Reason::Expired:
        return translated(QT_TRANSLATE_NOOP("InvitationLink", "Expired"));
    case Refusal::Reason::Draft:
        return translated(QT_TRANSLATE_NOOP("InvitationLink", "Campaign is a draft"));
    case Refusal::Reason::Paused:
        return summary.link.pausedAt ? translated(QT_TRANSLATE_NOOP("InvitationLink", "Paused"))
                                     : translated(QT_TRANSLATE_NOOP("InvitationLink", "Campaign is paused"));
    case Refusal::Reason::NotOpenYet:
        return translated(QT_TRANSLATE_NOOP("InvitationLink", "Not open yet"));
    case Refusal::Reason::Full:
        return translated(QT_TRANSLATE_NOOP("InvitationLink", "Full"));
    case Refusal::Reason::Used:
    case Refusal::Reason::Revoked:
    case Refusal::Reason::None:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("InvitationLink", "Active"));
}

} // namespace guestwright
