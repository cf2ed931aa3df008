#include "app/desktop/linkcontroller.h"

#include "app/campaigning/changelinks.h"
#include "app/desktop/linkqr.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/invite.h"
#include "models/links/linkrepository.h"
#include "models/publication/serverstanding.h"
#include "models/settings/workspacesettings.h"
#include "ui/actions.h"
#include "ui/links/linklistpage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QUrl>

namespace guestwright {

namespace {

Result<LinkListing> readLinkListing(Database &db, qint64 campaignId, Instant now)
{
    const auto campaign = CampaignRepository(db).find(campaignId);
    const auto settings = campaign ? readSettings(db) : Result<WorkspaceSettings>(failure(campaign));
    const auto links = settings ? LinkRepository(db).all(campaignId) : Result<QList<LinkSummary>>(failure(settings));
    const auto pending = links ? pendingLinks(db, campaignId) : Result<QSet<qint64>>(failure(links));
    return pending ? Result<LinkListing>(LinkListing{*campaign, *links, *pending, settings->linkBase(), now})
                   : failure(pending);
}

} // namespace

LinkController::LinkController(Session &session, Actions &actions, LinkListPage &page)
    : m_session(session)
    , m_actions(actions)
    , m_page(page)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &LinkController::read);
    connect(&session, &Session::changed, &m_reading, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] { m_campaignId = 0; });
    connect(&page, &LinkListPage::selectionChanged, this, &LinkController::updateActions);
    connect(&page, &LinkListPage::copyRequested, this, &LinkController::copy);
    page.installEventFilter(this);
    connectActions();
    updateActions();
}

void LinkController::connectActions()
{
    connect(m_actions.copyInvitationLink, &QAction::triggered, this, [this] {
        if (const auto current = m_page.current()) {
            copy(m_page.model().url(current->link), m_page.isCurrentPending());
        }
    });
    connect(m_actions.showLinkQr, &QAction::triggered, this, &LinkController::showQr);
    connect(m_actions.openLink, &QAction::triggered, this, &LinkController::open);
    step(m_actions.pauseLink, pauseLink, tr("The invitation link was not paused"));
    step(m_actions.resumeLink, resumeLink, tr("The invitation link stays paused"));
    step(m_actions.deleteLink, deleteLink, tr("The invitation link was not deleted"));
}

void LinkController::step(QAction *action, const Step &run, const QString &failure)
{
    connect(action, &QAction::triggered, this, [this, run, failure] {
        const auto current = m_page.current();
        if (!current) {
            return;
        }
        m_session.write(
            this, [run, id = current->link.id, now = m_session.now()](Database &db) { return run(db, id, now); },
            [this, failure](const Result<InvitationLink> &stepped) {
                if (!stepped) {
                    Q_EMIT failed(failure, stepped.error().message);
                }
            });
    });
}

void LinkController::setCampaign(qint64 id)
{
    m_campaignId = id;
    m_page.setCampaign(id);
    m_reading.start();
}

void LinkController::read()
{
    if (m_campaignId == 0 || !m_session.isOpen()) {
        return;
    }
    m_session.read(
        this, [id = m_campaignId, now = m_session.now()](Database &db) { return readLinkListing(db, id, now); },
        [this, id = m_campaignId](const Result<LinkListing> &listing) {
            if (id != m_campaignId) {
                return;
            }
            if (!listing) {
                Q_EMIT failed(tr("The invitation links could not be read"), listing.error().message);
                return;
            }
            m_page.showLinks(*listing);
            Q_EMIT counted(listing->links.size());
        });
}

bool LinkController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        updateActions();
    }
    return QObject::eventFilter(watched, event);
}

void LinkController::updateActions()
{
    const auto current = m_page.isVisible() ? m_page.current() : std::nullopt; // nothing is done to a row nobody sees
    for (QAction *action : m_actions.ofLinks()) {
        action->setEnabled(current.has_value());
    }
    const bool isPaused = current && current->link.pausedAt;
    m_actions.pauseLink->setVisible(!isPaused);
    m_actions.resumeLink->setVisible(isPaused);
}

void LinkController::copy(const QString &link, bool isPending)
{
    if (!link.isEmpty()) {
        QGuiApplication::clipboard()->setText(link);
        Q_EMIT done(isPending ? tr("Copied the link; it is not on the server yet") : tr("Copied the link"));
    }
}

void LinkController::showQr()
{
    if (const auto current = m_page.current()) {
        const auto shown =
            showLinkQr(m_session, m_page.window(), current->link.name, m_page.model().url(current->link));
        if (!shown) {
            Q_EMIT failed(tr("There is no QR code of this link"), shown.error().message);
        }
    }
}

void LinkController::open()
{
    const auto current = m_page.current();
    const QString address = current ? m_page.model().url(current->link) : QString();
    if (current && !QDesktopServices::openUrl(QUrl(address))) {
        Q_EMIT failed(tr("There is no browser to open"), address);
    }
}

} // namespace guestwright
