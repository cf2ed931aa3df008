#include "tests/support/testcampaign.h"

#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeitems.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "models/contacts/suppressionrepository.h"
#include "models/core/emailaddress.h"
#include "models/store/query.h"

namespace guestwright::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T> T valueOf(const Result<T> &result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return *result;
}

} // namespace

Campaign activeCampaign(Database &db, const QString &name)
{
    const Campaign draft{.name = name,
                         .description = u"You helped us. **Choose one gift**."_s,
                         .sender = u"Alder & Finch <hello@alderfinch.example>"_s,
                         .zone = u"Europe/Berlin"_s};
    const Campaign campaign = valueOf(createCampaign(db, draft, testNow));
    valueOf(addItem(db, {.campaignId = campaign.id, .name = u"Tote bag"_s}, testNow));
    return valueOf(stepCampaign(db, campaign.id, CampaignStep::Action::Activate, testNow));
}

MailAccount folderAccount(Database &db, const QString &folder)
{
    return valueOf(
        saveAccount(db, {.name = u"Folder"_s, .transport = MailAccount::Transport::Folder, .path = folder}, testNow));
}

void suppress(Database &db, const QString &email)
{
    SuppressionRepository suppressions(db);
    const auto made = suppressions.ensureKey();
    const auto list = made ? suppressions.read() : Result<Suppressions>(failure(made));
    valueOf(run(db, u"INSERT INTO suppressions (address_hash, reason, at) VALUES (?, 'Unsubscribed', 1)"_s,
                {valueOf(list).hashOf(addressKey(email))}));
}

Invite invited(Database &db, const Campaign &campaign, const QString &email)
{
    return valueOf(createInvite(db, campaign.id, {.name = email.section(u'@', 0, 0), .email = email}, {}, testNow));
}

} // namespace guestwright::test
