#pragma once

#include "app/mail/invitationmail.h"
#include "app/mail/message.h"
#include "app/mail/transport.h"
#include "models/campaigns/campaign.h"
#include "models/invites/invite.h"
#include "models/links/link.h"
#include "models/mail/mailtexts.h"
#include "models/mail/outboxmessage.h"
#include "models/settings/workspacesettings.h"
#include "models/store/database.h"

#include <memory>

namespace guestwright {

class HttpProvider;

/// Makes the mails of one claim: what all of a campaign share is read once. Lives as long as its transaction.
class MailComposer
{
public:
    explicit MailComposer(Database &db) : m_db(db) { }

    [[nodiscard]] Result<Campaign> campaign(qint64 id);
    [[nodiscard]] Result<Message> compose(const Invite &invite, const Campaign &campaign, const OutboxMessage &message,
                                          Instant now);
    /// The same in the form the account's transport takes, for the way to its recipient: with the picture that counts
    /// opens, where the campaign counts them.
    [[nodiscard]] Result<Envelope> envelope(const Invite &invite, const Campaign &campaign,
                                            const OutboxMessage &message, Instant now);

private:
    [[nodiscard]] Result<> prepare(const Campaign &campaign, const OutboxMessage &message);
    [[nodiscard]] InvitationMail valuesFor(const Invite &invite, const Campaign &campaign, Instant now) const;

    /// The campaign as this recipient is shown it.
    [[nodiscard]] Result<Campaign> shownTo(const Invite &invite, const Campaign &campaign);

    [[nodiscard]] QString unsubscribeUrlOf(const Invite &invite) const;

    Database &m_db;
    Campaign m_campaign;
    InvitationLink m_link; ///< the last that was asked for
    WorkspaceSettings m_settings;
    Mailbox m_sender;
    std::shared_ptr<const HttpProvider> m_provider; ///< null where whole messages are sent
    CampaignMail::Kind m_kind = CampaignMail::Kind::Invitation; ///< what the renderer is for
    QString m_subject; ///< of that kind, as a template
    std::unique_ptr<InvitationRenderer> m_renderer;
};

} // namespace guestwright
