#include "models/mail/sendplan.h"

#include <QCoreApplication>

namespace guestwright {

QString words(SendPlan::Reason reason)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("SendPlan", text); };
    switch (reason) {
    case SendPlan::Reason::Deleted:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "In the trash"));
    case SendPlan::Reason::Used:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "Redeemed already"));
    case SendPlan::Reason::Revoked:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "Revoked"));
    case SendPlan::Reason::Expired:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "Expired"));
    case SendPlan::Reason::CampaignNotActive:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "The campaign is not active"));
    case SendPlan::Reason::NoAddress:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "No mail address"));
    case SendPlan::Reason::Underway:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "Waiting in the outbox already"));
    case SendPlan::Reason::Uncertain:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "May have got it: decide in the outbox"));
    case SendPlan::Reason::SentAlready:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "Got the invitation already"));
    case SendPlan::Reason::SentLately:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "Got a mail in the last days"));
    case SendPlan::Reason::EmptyValue:
        return tr(QT_TRANSLATE_NOOP("SendPlan", "Lacks a value that the mail shows"));
    }
    return {};
}

} // namespace guestwright
