#include "models/mail/mailtexts.h"

namespace guestwright {

MailTexts ownTexts(const Campaign &campaign, CampaignMail::Kind kind)
{
    switch (kind) {
    case CampaignMail::Kind::Invitation:
        return {campaign.subject, campaign.templateText, campaign.templateHtml};
    case CampaignMail::Kind::Reminder:
        return {campaign.reminderSubject, campaign.reminderText, campaign.reminderHtml};
    }
    return {};
}

void setOwnTexts(Campaign &campaign, CampaignMail::Kind kind, const MailTexts &texts)
{
    const bool isReminder = kind == CampaignMail::Kind::Reminder;
    (isReminder ? campaign.reminderSubject : campaign.subject) = texts.subject;
    (isReminder ? campaign.reminderText : campaign.templateText) = texts.text;
    (isReminder ? campaign.reminderHtml : campaign.templateHtml) = texts.html;
}

} // namespace guestwright
