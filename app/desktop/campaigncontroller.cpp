#include "app/desktop/campaigncontroller.h"

#include "app/campaigning/changecampaign.h"
#include "app/campaigning/duplicatecampaign.h"
#include "app/desktop/saveedit.h"
#include "models/audit/mergefields.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/mail/accountrepository.h"
#include "models/settings/workspacesettings.h"
#include "ui/actions.h"
#include "ui/campaigns/campaigndialog.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/duplicatedialog.h"
#include "ui/campaigns/expirationeditor.h"
#include "ui/campaigns/funnelview.h"

#include <QToolButton>

namespace guestwright {

/// What a campaign's form must know.
struct CampaignController::Form {
    CampaignSetting setting;
};

/// What the page of a campaign shows.
struct CampaignView {
    Campaign campaign;
    CampaignFunnel funnel;
    QList<Item> items;
    WorkspaceSettings settings;
    qint64 unredeemed = 0;
    Instant now{};
};

namespace {

Result<CampaignView> readView(Database &db, qint64 id, Instant now)
{
    CampaignView view{.now = now};
    const auto campaign = CampaignRepository(db).find(id);
    const auto items = campaign ? CampaignRepository(db).items(id) : Result<QList<Item>>(failure(campaign));
    const auto settings = items ? readSettings(db) : Result<WorkspaceSettings>(failure(items));
    if (!settings) {
        return failure(settings);
    }
    view.campaign = *campaign;
    view.items = *items;
    view.settings = *settings;
    InviteRepository invites(db);
    using Status = InviteFilter::Status;
    const auto count = [&](InviteFilter filter) {
        filter.campaignId = id;
        return invites.count(filter, now).value_or(0);
    };
    const auto funnel = readFunnel(db, *campaign, now);
    if (!funnel) {
        return failure(funnel);
    }
    view.funnel = *funnel;
    view.unredeemed = funnel->invites - funnel->redeemed - count({.status = Status::Revoked});
    return view;
}

/// The campaign with its expiration resolved in its own zone.
Result<Campaign> withEnd(Campaign campaign, const std::optional<Expiration> &expiration, Instant now)
{
    if (expiration) {
        const auto end = expiration->resolve(now, campaign.zone);
        if (!end) {
            return failure(end);
        }
        campaign.expiresAt = *end;
    }
    return campaign;
}

} // namespace

CampaignController::CampaignController(Session &session, Actions &actions, CampaignPage &page)
    : m_session(session)
    , m_actions(actions)
    , m_page(page)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &CampaignController::read);
    connect(&session, &Session::changed, &m_reading, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] { m_id = 0; });
    connect(&page.overview().funnel(), &FunnelView::shown, this, [this] { m_id != 0 ? readTimes() : void(); });
    connectActions();
}

void CampaignController::connectActions()
{
    using Step = CampaignStep::Action;
    for (const Step which : {Step::Activate, Step::Pause, Step::Resume, Step::End, Step::Reopen}) {
        connect(m_actions.stepAction(which), &QAction::triggered, this, [this, which] { step(which); });
    }
    connect(m_actions.createCampaign, &QAction::triggered, this, &CampaignController::create);
    connect(m_actions.editCampaign, &QAction::triggered, this, &CampaignController::edit);
    connect(m_actions.changeExpiration, &QAction::triggered, this, &CampaignController::editExpiration);
    connect(m_actions.duplicateCampaign, &QAction::triggered, this, &CampaignController::duplicate);
    connect(m_actions.deleteCampaign, &QAction::triggered, this, &CampaignController::remove);
}

void CampaignController::show(qint64 id)
{
    m_id = id;
    m_reading.start();
}

void CampaignController::read()
{
    if (m_id == 0) {
        return;
    }
    m_session.read(
        this, [id = m_id, now = m_session.now()](Database &db) { return readView(db, id, now); },
        [this, id = m_id](const Result<CampaignView> &view) {
            if (id != m_id) {
                return;
            }
            if (!view) {
                Q_EMIT failed(tr("The campaign could not be read"), view.error().message);
            } else if (view->campaign.deletedAt) {
                Q_EMIT shownElsewhere(0);
            } else {
                shown(*view);
                readTimes();
            }
        });
}

/// They look at every event: only where they are seen, and after everything else.
void CampaignController::readTimes()
{
    if (m_page.tab() != CampaignPage::OverviewTab || !m_page.isVisible()) {
        return;
    }
    m_session.read(
        this, [campaign = m_campaign](Database &db) { return readStageTimes(db, campaign); },
        [this, id = m_id](const Result<StageTimes> &times) {
            if (times && id == m_id) {
                m_page.overview().funnel().setTimes(*times);
            }
        });
}

void CampaignController::shown(const CampaignView &view)
{
    m_campaign = view.campaign;
    m_unredeemed = view.unredeemed;
    m_page.showCampaign(view.campaign, view.funnel, view.items, view.now);
    m_page.setLinksAreLocal(view.settings.isLocalOnly());
    Q_EMIT campaignRead();
}

void CampaignController::step(CampaignStep::Action action)
{
    m_session.write(
        this, [id = m_id, action, now = m_session.now()](Database &db) { return stepCampaign(db, id, action, now); },
        [this](const Result<Campaign> &stepped) {
            if (!stepped) {
                Q_EMIT failed(tr("The campaign stays as it is"), stepped.error().message);
            }
        });
}

void CampaignController::readForm(const std::function<void(const Form &)> &then)
{
    m_session.read(
        this,
        [now = m_session.now()](Database &db) -> Result<Form> {
            const auto accounts = AccountRepository(db).all();
            const auto settings = accounts ? readSettings(db) : Result<WorkspaceSettings>(failure(accounts));
            if (!settings) {
                return failure(settings);
            }
            return Form{{.accounts = *accounts, .organizer = settings->organizer, .zone = systemZone(), .now = now}};
        },
        [this, then](const Result<Form> &form) {
            form ? then(*form) : Q_EMIT failed(tr("The workspace could not be read"), form.error().message);
        });
}

void CampaignController::write(const QPointer<FormDialog> &dialog,
                               const std::function<Result<Campaign>(Database &, Instant)> &change, bool shows)
{
    dialog->setBusy(true);
    m_session.write(
        this, [change, now = m_session.now()](Database &db) { return change(db, now); },
        [this, dialog, shows](const Result<Campaign> &written) {
            settle(dialog, written);
            if (written && shows) {
                Q_EMIT shownElsewhere(written->id);
            }
        });
}

void CampaignController::create()
{
    readForm([this](const Form &form) {
        auto *dialog = openDialog(new CampaignDialog(form.setting, m_page.window()));
        connect(dialog, &CampaignDialog::createRequested, this,
                [this, dialog](const Campaign &draft, const Expiration &expiration) {
                    write(
                        dialog,
                        [draft, expiration](Database &db, Instant now) {
                            const auto whole = withEnd(draft, expiration, now);
                            return whole ? createCampaign(db, *whole, now) : whole;
                        },
                        true);
                });
    });
}

void CampaignController::edit()
{
    readForm([this](const Form &form) {
        auto *dialog = openDialog(new CampaignDialog(m_campaign, form.setting, m_page.window()));
        connect(dialog, &CampaignDialog::saveRequested, this,
                [this, dialog, seen = m_campaign](const Campaign &edited, const std::optional<Expiration> &expiration) {
                    save(dialog, seen, withEnd(edited, expiration, m_session.now()));
                });
    });
}

void CampaignController::save(const QPointer<FormDialog> &dialog, const Campaign &seen, const Result<Campaign> &edited)
{
    if (!edited) {
        settle(dialog, edited);
        return;
    }
    const auto edit = std::make_shared<FormEdit<Campaign>>(FormEdit<Campaign>{seen, *edited, campaignMergeFields()});
    edit->save = [now = m_session.now()](Database &db, const Campaign &mine, const Campaign &before) {
        return editCampaign(db, mine, now, before);
    };
    edit->find = [id = seen.id](Database &db) { return CampaignRepository(db).find(id); };
    edit->answer = [dialog](const Result<Campaign> &stored) { settle(dialog, stored); };
    saveEdit(m_session, this, dialog, edit);
}

void CampaignController::editExpiration()
{
    auto *editor = new ExpirationEditor(m_campaign, m_session.now(), m_page.window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ExpirationEditor::saveRequested, this,
            [this, editor, campaign = m_campaign](const Expiration &expiration) {
                save(editor, campaign, withEnd(campaign, expiration, m_session.now()));
            });
    editor->openBelow(*m_page.expiration());
}

void CampaignController::duplicate()
{
    auto *dialog = openDialog(new DuplicateDialog(m_campaign, m_unredeemed, m_page.window()));
    connect(dialog, &DuplicateDialog::duplicateRequested, this,
            [this, dialog, id = m_id](const DuplicateOptions &options) {
                write(
                    dialog,
                    [id, options](Database &db, Instant now) { return duplicateCampaign(db, id, options, now); }, true);
            });
}

void CampaignController::remove()
{
    m_session.write(
        this, [id = m_id, now = m_session.now()](Database &db) { return deleteCampaign(db, id, now); },
        [this](const Result<Campaign> &deleted) {
            if (!deleted) {
                Q_EMIT failed(tr("The campaign was not deleted"), deleted.error().message);
            }
        });
}

} // namespace guestwright
