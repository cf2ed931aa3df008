#include "models/journey/invitejourney.h"

#include "models/journey/journeywords.h"
#include "models/store/itemdatarole.h"

#include <QCoreApplication>
#include <QStringList>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString dotsText(const char *text)
{
    return QCoreApplication::translate("InviteJourney", text);
}

JourneyMark markOfStage(Stage::Kind stage, const Journey &journey, const Campaign &campaign)
{
    if (journey.has(stage)) {
        return PersonMark;
    }
    if (journey.has(stage, Visitor::Kind::Automated)) {
        return AutomatedMark;
    }
    const auto furthest = journey.furthest();
    const bool isPassed = furthest && (stage < *furthest || !countsStage(stage, campaign));
    return isPassed ? SkippedMark : NotReachedMark;
}

} // namespace

Journey journeyOf(const Invite &invite)
{
    return {invite.journey.bits | (invite.sentAt ? Journey::bit(Stage::Kind::Sent) : 0)
            | (invite.usedAt ? Journey::bit(Stage::Kind::Completed) : 0)};
}

QByteArray journeyMarks(const Invite &invite, const Campaign &campaign)
{
    const Journey journey = journeyOf(invite);
    QByteArray marks;
    for (int stage = 0; stage < Stage::count; ++stage) {
        marks.append(char(markOfStage(Stage::Kind(stage), journey, campaign)));
    }
    return marks;
}

QString journeyWord(const Invite &invite, const Campaign &campaign)
{
    if (invite.declinedAt && !invite.usedAt) {
        return dotsText(QT_TRANSLATE_NOOP("InviteJourney", "Declined"));
    }
    const auto furthest = journeyOf(invite).furthest();
    return furthest ? shortStageWords(*furthest, campaign.purpose)
                    : dotsText(QT_TRANSLATE_NOOP("InviteJourney", "None yet"));
}

QString journeySentence(const Invite &invite, const Campaign &campaign)
{
    const Journey journey = journeyOf(invite);
    const auto furthest = journey.furthest();
    QStringList parts{furthest ? dotsText(QT_TRANSLATE_NOOP("InviteJourney", "%1, %2 of %3"))
                                     .arg(stageWords(*furthest, campaign.purpose))
                                     .arg(int(*furthest) + 1)
                                     .arg(Stage::count)
                               : journeyWord({}, campaign)};
    if (furthest && !campaign.trackOpens && !journey.has(Stage::Kind::Opened)) {
        parts << dotsText(QT_TRANSLATE_NOOP("InviteJourney", "opens not counted"));
    }
    QStringList automated;
    for (int stage = 0; stage < Stage::count; ++stage) {
        if (markOfStage(Stage::Kind(stage), journey, campaign) == AutomatedMark) {
            automated << stageWords(Stage::Kind(stage), campaign.purpose);
        }
    }
    if (!automated.isEmpty()) {
        parts << dotsText(QT_TRANSLATE_NOOP("InviteJourney", "only automated: %1")).arg(automated.join(u", "_s));
    }
    if (invite.declinedAt) {
        parts << dotsText(QT_TRANSLATE_NOOP("InviteJourney", "declined"));
    }
    return parts.join(u"; "_s);
}

} // namespace guestwright
