#include "app/desktop/linkplanwords.h"

#include "models/core/expiration.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString planWords(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("LinkPlan", text, nullptr, int(count));
}

/// Who comes in by the kind alone.
QString kindSentence(const LinkEditPlan &plan)
{
    if (plan.isWidened) {
        return planWords(QT_TRANSLATE_NOOP("LinkPlan", "Everybody who has the link can use it, listed or not."));
    }
    if (plan.isNarrowed && plan.stillWelcome == 0) {
        return planWords(QT_TRANSLATE_NOOP(
            "LinkPlan",
            "Nobody can use it until you approve addresses: no address that has not come yet is on its list."));
    }
    return plan.isNarrowed
        ? planWords(QT_TRANSLATE_N_NOOP("LinkPlan",
                                        "Only %n address(es) on its list can still use it; everybody else who has the "
                                        "link can no longer."),
                    plan.stillWelcome - plan.notAllowed)
        : QString();
}

QStringList domainSentences(const LinkEditPlan &plan, const InvitationLink &before, const InvitationLink &after)
{
    if (before.domains == after.domains) {
        return {};
    }
    if (after.domains.isEmpty()) {
        return {planWords(QT_TRANSLATE_NOOP("LinkPlan", "Addresses of every domain can use it."))};
    }
    QStringList sentences{
        planWords(QT_TRANSLATE_NOOP("LinkPlan", "Only addresses at %1 can use it.")).arg(after.domains.join(u", "_s))};
    if (plan.notAllowed > 0) {
        sentences << planWords(
            QT_TRANSLATE_N_NOOP("LinkPlan", "%n address(es) on its list can no longer use it because of the domain."),
            plan.notAllowed);
    }
    return sentences;
}

QString repeatSentence(const InvitationLink &before, const InvitationLink &after)
{
    if (before.oncePerAddress == after.oncePerAddress) {
        return {};
    }
    return after.oncePerAddress ? planWords(QT_TRANSLATE_NOOP("LinkPlan", "Each address can use it only once."))
                                : planWords(QT_TRANSLATE_NOOP("LinkPlan", "An address can use it more than once."));
}

QString roomSentence(const LinkEditPlan &plan, const InvitationLink &before, const InvitationLink &after)
{
    if (before.maxUses == after.maxUses) {
        return {};
    }
    return plan.placesLeft < 0 ? planWords(QT_TRANSLATE_NOOP("LinkPlan", "It can be used without a limit."))
        : plan.placesLeft == 0 ? planWords(
              QT_TRANSLATE_NOOP("LinkPlan", "Nobody else can use it: as many have come already as it has room for."))
                               : planWords(QT_TRANSLATE_N_NOOP("LinkPlan", "%n more can use it."), plan.placesLeft);
}

QString endSentence(const InvitationLink &before, const InvitationLink &after, const Campaign &campaign, Instant now)
{
    if (before.expiresAt == after.expiresAt) {
        return {};
    }
    const bool wasOver = before.expiresAt && *before.expiresAt <= now;
    const bool isOver = after.expiresAt && *after.expiresAt <= now;
    if (isOver || wasOver) {
        return isOver ? planWords(QT_TRANSLATE_NOOP("LinkPlan", "It stops working at once."))
                      : planWords(QT_TRANSLATE_NOOP("LinkPlan", "The same link works again."));
    }
    return after.expiresAt
        ? planWords(QT_TRANSLATE_NOOP("LinkPlan", "It works until %1.")).arg(untilText(*after.expiresAt, campaign.zone))
        : planWords(QT_TRANSLATE_NOOP("LinkPlan", "It works as long as the campaign does."));
}

QString proofSentence(const InvitationLink &before, const InvitationLink &after, const Campaign &campaign)
{
    const Campaign::Binding now = bindingOf(after, campaign.binding);
    if (now == bindingOf(before, campaign.binding)) {
        return {};
    }
    switch (now) {
    case Campaign::Binding::Link:
        return planWords(QT_TRANSLATE_NOOP("LinkPlan", "Whoever comes is no longer asked for a code."));
    case Campaign::Binding::Address:
        return planWords(
            QT_TRANSLATE_NOOP("LinkPlan", "Whoever comes types an address; anybody can find out who is on the list."));
    case Campaign::Binding::Code:
        break;
    }
    return planWords(QT_TRANSLATE_NOOP("LinkPlan", "Whoever comes is asked for a code that is mailed to them."));
}

} // namespace

QStringList linkPlanWords(const LinkEditPlan &plan, const LinkSummary &before, const InvitationLink &after,
                          const Campaign &shown, Instant now)
{
    const InvitationLink &link = before.link;
    QStringList sentences{kindSentence(plan)};
    sentences << domainSentences(plan, link, after) << roomSentence(plan, link, after) << repeatSentence(link, after)
              << proofSentence(link, after, shown) << endSentence(link, after, shown, now);
    sentences.removeAll(QString());
    if (sentences.isEmpty()) {
        sentences << planWords(QT_TRANSLATE_NOOP("LinkPlan", "The same people can use it as before."));
    }
    if (before.redeemed > 0) {
        sentences << planWords(QT_TRANSLATE_NOOP("LinkPlan", "Those who have come by it already stay."));
    }
    sentences << planWords(QT_TRANSLATE_NOOP("LinkPlan", "Its address stays the same."));
    return sentences;
}

} // namespace guestwright
