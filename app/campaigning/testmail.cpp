#include "app/campaigning/testmail.h"

#include "app/campaigning/previewmail.h"
#include "app/campaigning/queuesending.h"
#include "app/mail/envelope.h"
#include "app/mail/httpproviders.h"
#include "app/mail/mailtemplate.h"
#include "app/mail/messageid.h"
#include "app/mail/outboxdesk.h"
#include "models/audit/change.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/emailaddress.h"
#include "models/invites/inviterepository.h"
#include "models/mail/accountrepository.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString testWords(const char *text)
{
    return QCoreApplication::translate("TestMail", text);
}

Result<Invite> inviteFor(Database &db, const TestMail &test)
{
    auto invite = test.inviteId ? InviteRepository(db).find(*test.inviteId)
                                : Result<Invite>(exampleInvite(test.draft.campaignId));
    if (invite && invite->campaignId != test.draft.campaignId) {
        return fail(Error::Kind::NotFound,
                    testWords(QT_TRANSLATE_NOOP("TestMail", "The campaign has no invite %1")).arg(*test.inviteId));
    }
    if (invite) {
        invite->token = testToken();
    }
    return invite;
}

/// The message is addressed to whoever looks at it, not to the recipient whose it is.
Result<Envelope> composeTest(Database &db, const Invite &invite, Campaign campaign, const MailDraft &draft,
                             const MailAccount &account, const EmailAddress &to, Instant now)
{
    OutboxMessage row = takeDraft(campaign, draft);
    row.accountId = account.id;
    row.recipient = to.text();
    auto message = composeInvitation(db, invite, campaign, row, now);
    if (!message) {
        return failure(message);
    }
    message->to = {{}, to.text()};
    message->subject.prepend(u"[Test] "_s); // as the mail, not in the manager's language
    message->messageId = makeMessageId(makeUid().toLatin1(), message->from.address.section(u'@', 1));
    return makeEnvelope(*message, httpProviderOf(account).get());
}

} // namespace

Result<PreparedTestMail> prepareTestMail(Database &db, const TestMail &test, Instant now)
{
    const auto campaign = CampaignRepository(db).find(test.draft.campaignId);
    const auto to = campaign ? EmailAddress::parse(test.to) : Result<EmailAddress>(failure(campaign));
    const auto invite = to ? inviteFor(db, test) : Result<Invite>(failure(to));
    const auto accountId = invite ? chooseAccount(db, *campaign, test.accountId) : Result<qint64>(failure(invite));
    const auto account = accountId ? AccountRepository(db).find(*accountId) : Result<MailAccount>(failure(accountId));
    if (!account) {
        return failure(account);
    }
    const auto checked = checkTemplate(MailTemplate::completed(test.draft.texts, test.draft.kind));
    const auto envelope = checked ? composeTest(db, *invite, *campaign, test.draft, *account, *to, now)
                                  : Result<Envelope>(failure(checked));
    return envelope ? PreparedTestMail{*envelope, *account} : Result<PreparedTestMail>(failure(envelope));
}

Result<> noteTestMail(Database &db, qint64 campaignId, Instant now)
{
    const auto campaign = CampaignRepository(db).find(campaignId);
    auto change = campaign ? Change::begin(db, Action::Kind::SendTestMail, now, campaignId, campaign->name)
                           : Result<Change>(failure(campaign));
    return change ? change->commit(1) : failure(change);
}

} // namespace guestwright
