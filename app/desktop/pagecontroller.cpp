#include "app/desktop/pagecontroller.h"

#include "app/campaigning/changecampaign.h"
#include "app/desktop/lastfolder.h"
#include "app/images/pageimage.h"
#include "models/campaigns/campaignrepository.h"
#include "ui/campaigns/landingpageeditor.h"

#include <QFileDialog>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

struct ShownPage {
    Campaign campaign;
    QByteArray logo;
};

Result<ShownPage> readPage(Database &db, qint64 campaignId)
{
    const auto campaign = CampaignRepository(db).find(campaignId);
    if (!campaign) {
        return failure(campaign);
    }
    const auto logo =
        campaign->page.logo.isEmpty() ? Result<StoredImage>() : ImageRepository(db).find(campaign->page.logo);
    return ShownPage{*campaign, logo ? logo->bytes : QByteArray()};
}

} // namespace

PageController::PageController(Session &session, LandingPageEditor &editor) : m_session(session), m_editor(editor)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &PageController::read);
    connect(&session, &Session::changed, &m_reading, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] { m_campaignId = 0; });
    connect(&editor, &LandingPageEditor::logoRequested, this, &PageController::askForLogo);
    connect(&editor, &LandingPageEditor::saveRequested, this, &PageController::save);
}

void PageController::setCampaign(qint64 id)
{
    m_campaignId = id;
    m_reading.start();
}

void PageController::read()
{
    if (m_campaignId == 0 || !m_session.isOpen()) {
        return;
    }
    m_session.read(
        this, [id = m_campaignId](Database &db) { return readPage(db, id); },
        [this, id = m_campaignId](const Result<ShownPage> &page) {
            if (!page || id != m_campaignId) {
                return; // the campaign's own controller says why
            }
            m_editor.showCampaign(page->campaign);
            const LandingPage &shown = page->campaign.page;
            if (m_editor.edited().page.logo == shown.logo) {
                m_editor.setLogo(shown.logo, shown.logoNeedsPlate, page->logo);
            }
        });
}

void PageController::askForLogo()
{
    auto *files = new QFileDialog(m_editor.window(), tr("Choose Logo"), {},
                                  tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)"));
    files->setObjectName(u"logoFileDialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    startInLastFolder(*files);
    connect(files, &QFileDialog::fileSelected, this, &PageController::readLogo);
    files->open();
}

void PageController::readLogo(const QString &path)
{
    m_session.look(
        this,
        [path](Database &db) -> Result<PageImage> {
            const auto image = readPageImage(path);
            const auto added = image ? ImageRepository(db).add(image->stored) : Result<>(failure(image));
            return added ? image : failure(added);
        },
        [this](const Result<PageImage> &image) {
            image ? m_editor.setLogo(image->stored.sha256, image->hasTransparency, image->stored.bytes)
                  : Q_EMIT failed(tr("The logo could not be read"), image.error().message);
        });
}

void PageController::save(const Campaign &edited, const Campaign &seen)
{
    m_session.write(
        this, [edited, seen, now = m_session.now()](Database &db) { return editCampaign(db, edited, now, seen); },
        [this](const Result<Campaign> &stored) {
            if (stored) {
                m_editor.saved(*stored);
                Q_EMIT done(tr("Page saved"));
            } else {
                Q_EMIT failed(tr("The page was not saved"), stored.error().message);
            }
        });
}

} // namespace guestwright
