#include "app/desktop/previewserver.h"

#include "app/desktop/localserver.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/token.h"
#include "models/publication/outgoing.h"
#include "models/publication/publicationrepository.h"
#include "models/settings/workspacesettings.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 firstPreviewPort = 18'800;

/// As it is while it is open, whatever its state is now.
Campaign openedForAll(Campaign campaign, Instant now)
{
    campaign.storedState = Campaign::State::Active;
    campaign.binding = Campaign::Binding::Link;
    campaign.opensAt.reset();
    campaign.endedAt.reset();
    campaign.deletedAt.reset();
    campaign.webhook = {}; // who tries out the page is no guest
    if (campaign.expiresAt && *campaign.expiresAt <= now) {
        campaign.expiresAt.reset();
    }
    return campaign;
}

Result<> putSubject(Database &db, const PreviewSubject &subject, const PublishedInvite &invite)
{
    auto transaction = Transaction::begin(db);
    PublicationRepository publication(db);
    Result<> done = transaction ? Result<>() : failure(transaction);
    for (const PublishedImage &image : subject.images) {
        done = done ? publication.put(image) : done;
    }
    done = done ? publication.put(subject.campaign) : done;
    if (!done) {
        return done;
    }
    const auto refused = publication.put(subject.campaign.campaign.uid, {invite});
    return refused ? transaction->commit() : failure(refused);
}

} // namespace

Result<PreviewSubject> previewSubject(Database &db, const Campaign &edited)
{
    const auto settings = readSettings(db);
    const auto items = settings ? CampaignRepository(db).items(edited.id) : Result<QList<Item>>(failure(settings));
    if (!items) {
        return failure(items);
    }
    PreviewSubject subject{.campaign = {.campaign = edited, .items = *items}};
    LandingPage &page = subject.campaign.campaign.page;
    page.organizer = page.organizer.isEmpty() ? settings->organizer : page.organizer;
    page.privacyUrl = page.privacyUrl.isEmpty() ? settings->privacyUrl : page.privacyUrl;
    QStringList pictures{page.logo, page.videoPoster};
    for (const Item &item : *items) {
        pictures << item.picture;
    }
    pictures.removeAll(QString());
    for (const QString &picture : std::as_const(pictures)) {
        const auto image = Outgoing(db).image(picture);
        if (!image) {
            return failure(image);
        }
        subject.images << *image;
    }
    return subject;
}

Result<> PreviewServer::start()
{
    if (m_site) {
        return {};
    }
    m_publication = {.engine = Engine::Sqlite, .path = m_folder.filePath(u"preview.publication"_s)};
    const quint16 port = freePort(QHostAddress(QHostAddress::LocalHost), firstPreviewPort);
    SiteOptions options{.publication = m_publication,
                        .publicUrl = u"http://localhost:%1"_s.arg(port),
                        .listen = {QHostAddress(QHostAddress::LocalHost), port},
                        .clock = m_clock};
    options.threads = 2;
    auto site = Site::start(std::move(options));
    if (!site) {
        return failure(site);
    }
    m_site = std::move(*site);
    return {};
}

Result<QString> PreviewServer::show(PreviewSubject subject, Instant now)
{
    const auto started = start();
    const auto db = started ? Database::open(m_publication, Database::Access::ReadWrite)
                            : Result<std::unique_ptr<Database>>(failure(started));
    if (!db) {
        return failure(db);
    }
    const Token token = makeToken();
    subject.campaign.revision = ++m_revision;
    subject.campaign.campaign = openedForAll(subject.campaign.campaign, now);
    const PublishedInvite invite{.tokenHash = token.hash(),
                                 .revision = m_revision,
                                 .name = QCoreApplication::translate("PreviewServer", "Ada Lovelace")};
    const auto put = putSubject(**db, subject, invite);
    return put ? Result<QString>(m_site->settings().publicUrl + u"/i/"_s + QString::fromLatin1(token.text))
               : failure(put);
}

} // namespace guestwright
