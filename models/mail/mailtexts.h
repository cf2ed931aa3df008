#pragma once

#include "models/campaigns/campaign.h"

#include <QObject>
#include <QString>

namespace guestwright {

/// The mails a campaign sends.
struct CampaignMail {
    Q_GADGET

public:
    enum class Kind { Invitation, Reminder };
    Q_ENUM(Kind)
};

/// What one of them is made from (mustache with merge fields). An empty part stands for the one built in.
struct MailTexts {
    QString subject;
    QString text;
    QString html;

    bool operator==(const MailTexts &) const = default;
};

/// A campaign's own texts, and putting others in their place.
[[nodiscard]] MailTexts ownTexts(const Campaign &campaign, CampaignMail::Kind kind);
void setOwnTexts(Campaign &campaign, CampaignMail::Kind kind, const MailTexts &texts);

/// Texts that are being edited.
struct MailDraft {
    qint64 campaignId = 0;
    CampaignMail::Kind kind = CampaignMail::Kind::Invitation;
    MailTexts texts;

    bool operator==(const MailDraft &) const = default;
};

/// A mistake in a text, and where it stands.
struct TemplateFault {
    enum class Part { Subject, Text, Html };

    Part part = Part::Text;
    qsizetype at = 0; ///< of the first character
    qsizetype length = 0; ///< 0: something is missing, in no particular place
    int line = 0; ///< from 1
    QString words;

    bool operator==(const TemplateFault &) const = default;
};

/// A merge field as people choose it from a list.
struct MergeField {
    enum class About { Recipient, Invitation, Campaign, Look };

    QString name;
    QString words; ///< what will stand in its place
    QString inserted; ///< what is written into the text: "{{first_name}}"
    About about = About::Recipient;
    bool onlyHtml = false;

    bool operator==(const MergeField &) const = default;
};

} // namespace guestwright
