#include "models/mail/sendplan.h"

#include <QCoreApplication>

namespace guestwright {

namespace {

QString planWords(const char *text)
{
    return QCoreApplication::translate("SendPlan", text);
}

} // namespace

QString words(SendPlan::Reason reason)
{
    switch (reason) {
    case SendPlan::Reason::Deleted:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "In the trash"));
    case SendPlan::Reason::Used:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "Redeemed already"));
    case SendPlan::Reason::Revoked:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "Revoked"));
    case SendPlan::Reason::Expired:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "Expired"));
    case SendPlan::Reason::LinkPaused:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "The invitation link is paused"));
    case SendPlan::Reason::LinkFull:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "The invitation link is full"));
    case SendPlan::Reason::CampaignNotActive:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "The campaign is not active"));
    case SendPlan::Reason::NoAddress:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "No mail address"));
    case SendPlan::Reason::Unwanted:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "Wants no mail"));
    case SendPlan::Reason::Bounced:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "Mail to this address came back"));
    case SendPlan::Reason::Underway:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "Waiting in the outbox already"));
    case SendPlan::Reason::Uncertain:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "May have got it: decide in the outbox"));
    case SendPlan::Reason::SentAlready:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "Got the invitation already"));
    case SendPlan::Reason::SentLately:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "Got a mail in the last days"));
    case SendPlan::Reason::EmptyValue:
        return planWords(QT_TRANSLATE_NOOP("SendPlan", "Lacks a value that the mail shows"));
    }
    return {};
}

} // namespace guestwright
