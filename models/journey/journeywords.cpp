#include "models/journey/journeywords.h"

#include "models/core/enumname.h"

#include <QCoreApplication>

namespace guestwright {

namespace {

QString stageText(const char *text)
{
    return QCoreApplication::translate("InviteStory", text);
}

} // namespace

QString stageName(Stage::Kind stage)
{
    QString name;
    const QString camel = enumName(stage);
    for (const QChar letter : camel) {
        if (letter.isUpper() && !name.isEmpty()) {
            name += u'_';
        }
        name += letter.toLower();
    }
    return name;
}

QString stageWords(Stage::Kind stage, Campaign::Purpose purpose)
{
    const bool isGift = purpose == Campaign::Purpose::Gift;
    switch (stage) {
    case Stage::Kind::Sent:
        return stageText(QT_TRANSLATE_NOOP("InviteStory", "Invite Sent"));
    case Stage::Kind::Opened:
        return stageText(QT_TRANSLATE_NOOP("InviteStory", "Invite Opened"));
    case Stage::Kind::Clicked:
        return stageText(QT_TRANSLATE_NOOP("InviteStory", "Link Clicked"));
    case Stage::Kind::LandingViewed:
        return stageText(QT_TRANSLATE_NOOP("InviteStory", "Landing Viewed"));
    case Stage::Kind::ProductViewed:
        return stageText(QT_TRANSLATE_NOOP("InviteStory", "Product Viewed"));
    case Stage::Kind::CheckoutStarted:
        return isGift ? stageText(QT_TRANSLATE_NOOP("InviteStory", "Checkout Started"))
                      : stageText(QT_TRANSLATE_NOOP("InviteStory", "Sign-up Started"));
    case Stage::Kind::Completed:
        return isGift ? stageText(QT_TRANSLATE_NOOP("InviteStory", "Order Completed"))
                      : stageText(QT_TRANSLATE_NOOP("InviteStory", "Joined"));
    }
    return {};
}

QString shortStageWords(Stage::Kind stage, Campaign::Purpose purpose)
{
    const bool isGift = purpose == Campaign::Purpose::Gift;
    switch (stage) {
    case Stage::Kind::Sent:
        return stageText(QT_TRANSLATE_NOOP("InviteStory", "Sent"));
    case Stage::Kind::Opened:
        return stageText(QT_TRANSLATE_NOOP("InviteStory", "Opened"));
    case Stage::Kind::Clicked:
        return stageText(QT_TRANSLATE_NOOP("InviteStory", "Clicked"));
    case Stage::Kind::LandingViewed:
        return stageText(QT_TRANSLATE_NOOP("InviteStory", "Landing"));
    case Stage::Kind::ProductViewed:
        return stageText(QT_TRANSLATE_NOOP("InviteStory", "Product"));
    case Stage::Kind::CheckoutStarted:
        return isGift ? stageText(QT_TRANSLATE_NOOP("InviteStory", "Checkout"))
                      : stageText(QT_TRANSLATE_NOOP("InviteStory", "Sign-up"));
    case Stage::Kind::Completed:
        return isGift ? stageText(QT_TRANSLATE_NOOP("InviteStory", "Ordered"))
                      : stageText(QT_TRANSLATE_NOOP("InviteStory", "Joined"));
    }
    return {};
}

bool hasStage(Stage::Kind stage, Campaign::Purpose purpose)
{
    return stage != Stage::Kind::ProductViewed || purpose == Campaign::Purpose::Gift;
}

bool countsStage(Stage::Kind stage, const Campaign &campaign)
{
    return hasStage(stage, campaign.purpose) && (stage != Stage::Kind::Opened || campaign.trackOpens);
}

} // namespace guestwright
