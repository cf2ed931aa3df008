#include "app/desktop/sampleworkspace.h"

#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeitems.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "app/contacts/contactimport.h"
#include "models/contacts/contactrepository.h"
#include "models/mail/maillanguage.h"

#include <QCoreApplication>
#include <QDir>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString sampleWords(const char *text)
{
    return QCoreApplication::translate("SampleWorkspace", text);
}

Result<Campaign> makeSampleCampaign(Database &db, qint64 accountId, Instant now)
{
    constexpr int days = 45;
    const auto end = Expiration::endOf(toDateTime(now).date().addDays(days)).resolve(now, systemZone());
    if (!end) {
        return failure(end);
    }
    return createCampaign(
        db,
        {.name = sampleWords(QT_TRANSLATE_NOOP("SampleWorkspace", "Friends of the House")),
         .purpose = Campaign::Purpose::Gift,
         .description = sampleWords(QT_TRANSLATE_NOOP(
             "SampleWorkspace",
             "A small thank-you for the people who were with us this year: choose one of three gifts, we send "
             "it to your door.")),
         .sender = u"Marlene Kessler <marlene@kessler.example>"_s,
         .zone = systemZone(),
         .expiresAt = *end,
         .accountId = accountId,
         .language = usualMailLanguage()},
        now);
}

Result<> addSampleItems(Database &db, qint64 campaignId, Instant now)
{
    const QList<Item> items = {{.campaignId = campaignId,
                                .name = sampleWords(QT_TRANSLATE_NOOP("SampleWorkspace", "A notebook, bound by hand"))},
                               {.campaignId = campaignId,
                                .name = sampleWords(QT_TRANSLATE_NOOP("SampleWorkspace", "Wool socks")),
                                .variants = {u"S"_s, u"M"_s, u"L"_s}},
                               {.campaignId = campaignId,
                                .name = sampleWords(QT_TRANSLATE_NOOP("SampleWorkspace", "An evening at the press")),
                                .stock = 12}};
    for (const Item &item : items) {
        if (const auto added = addItem(db, item, now); !added) {
            return failure(added);
        }
    }
    return {};
}

Result<> inviteSampleContacts(Database &db, qint64 campaignId, Instant now)
{
    const QString listName = sampleWords(QT_TRANSLATE_NOOP("SampleWorkspace", "Friends"));
    const auto imported = importContacts(db, u":/guestwright/samples/contacts.csv"_s, {.listName = listName}, now);
    const auto list = imported ? ContactRepository(db).findList(listName) : Result<ContactList>(failure(imported));
    if (!list) {
        return failure(list);
    }
    const auto created =
        createBulkInvites(db, campaignId, ListMembers{list->id}, {}, now, [](qsizetype) { return true; });
    return created ? Result<>() : failure(created);
}

} // namespace

Result<> fillSample(Database &db, const QString &mailFolder, Instant now)
{
    QDir().mkpath(mailFolder);
    const auto settings = changeSettings(
        db, {.organizer = sampleWords(QT_TRANSLATE_NOOP("SampleWorkspace", "Kessler Bookbinding"))}, now);
    const auto account = settings
        ? saveAccount(db,
                      {.name = sampleWords(QT_TRANSLATE_NOOP("SampleWorkspace", "Folder on this computer")),
                       .transport = MailAccount::Transport::Folder,
                       .path = mailFolder},
                      now)
        : Result<MailAccount>(failure(settings));
    const auto campaign = account ? makeSampleCampaign(db, account->id, now) : Result<Campaign>(failure(account));
    if (!campaign) {
        return failure(campaign);
    }
    auto done = addSampleItems(db, campaign->id, now);
    done = done ? inviteSampleContacts(db, campaign->id, now) : done;
    if (!done) {
        return done;
    }
    const auto active = stepCampaign(db, campaign->id, CampaignStep::Action::Activate, now);
    return active ? Result<>() : failure(active);
}

} // namespace guestwright
