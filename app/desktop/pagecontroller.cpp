#include "app/desktop/pagecontroller.h"

#include "app/campaigning/changecampaign.h"
#include "app/desktop/pagepicture.h"
#include "app/desktop/saveedit.h"
#include "models/audit/mergefields.h"
#include "models/campaigns/campaignrepository.h"
#include "ui/campaigns/landingpageeditor.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

struct ShownPage {
    Campaign campaign;
    QByteArray logo;
    QByteArray poster;
};

Result<ShownPage> readPage(Database &db, qint64 campaignId)
{
    const auto campaign = CampaignRepository(db).find(campaignId);
    if (!campaign) {
        return failure(campaign);
    }
    const LandingPage &page = campaign->page;
    return ShownPage{*campaign, pagePicture(db, page.logo), pagePicture(db, page.videoPoster)};
}

} // namespace

PageController::PageController(Session &session, LandingPageEditor &editor)
    : m_session(session)
    , m_editor(editor)
    , m_preview(session)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &PageController::read);
    connect(&session, &Session::changed, &m_reading, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] { m_campaignId = 0; });
    connect(&editor, &LandingPageEditor::logoRequested, this, [this] { askForPicture(true); });
    connect(&editor, &LandingPageEditor::posterRequested, this, [this] { askForPicture(false); });
    connect(&editor, &LandingPageEditor::browserRequested, &m_preview, &BrowserPreview::open);
    connect(&m_preview, &BrowserPreview::failed, this, &PageController::failed);
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
            m_editor.showPictures(page->campaign.page, page->logo, page->poster);
        });
}

void PageController::askForPicture(bool isLogo)
{
    choosePagePicture(m_session, this, m_editor.window(), isLogo ? tr("Choose Logo") : tr("Choose Picture"),
                      isLogo ? u"logoFileDialog"_s : u"posterFileDialog"_s,
                      [this, isLogo](const Result<PageImage> &image) {
                          if (!image) {
                              Q_EMIT failed(tr("The picture could not be read"), image.error().message);
                          } else if (isLogo) {
                              m_editor.setLogo(image->stored.sha256, image->hasTransparency, image->stored.bytes);
                          } else {
                              m_editor.setPoster(image->stored.sha256, image->stored.bytes);
                          }
                      });
}

void PageController::save(const Campaign &edited, const Campaign &seen)
{
    const auto edit = std::make_shared<FormEdit<Campaign>>(FormEdit<Campaign>{seen, edited, campaignMergeFields()});
    edit->save = [now = m_session.now()](Database &db, const Campaign &mine, const Campaign &before) {
        return editCampaign(db, mine, now, before);
    };
    edit->find = [id = edited.id](Database &db) { return CampaignRepository(db).find(id); };
    edit->answer = [this](const Result<Campaign> &stored) {
        if (stored) {
            m_editor.saved(*stored);
            Q_EMIT done(tr("Page saved"));
        } else {
            Q_EMIT failed(tr("The page was not saved"), stored.error().message);
        }
    };
    saveEdit(m_session, this, QPointer<LandingPageEditor>(&m_editor), edit);
}

} // namespace guestwright
