#include "app/desktop/linkformcontroller.h"

#include "app/campaigning/changelinks.h"
#include "app/desktop/linkplanwords.h"
#include "app/desktop/pagepicture.h"
#include "app/desktop/saveedit.h"
#include "models/audit/mergefields.h"
#include "models/campaigns/campaignrepository.h"
#include "models/links/linkrepository.h"
#include "ui/actions.h"
#include "ui/links/linkdialog.h"
#include "ui/links/linklistpage.h"
#include "ui/links/linkpagedialog.h"

namespace guestwright {

namespace {

/// What a form of a link begins with; a new link has the id 0.
struct LinkForm {
    InvitationLink link;
    LinkSetting setting;
};

Result<LinkForm> readLinkForm(Database &db, qint64 campaignId, qint64 linkId, Instant now)
{
    LinkRepository links(db);
    LinkForm form{.link = {.campaignId = campaignId}, .setting = {.now = now}};
    const auto campaign = CampaignRepository(db).find(campaignId);
    const auto link = !campaign ? Result<InvitationLink>(failure(campaign))
        : linkId == 0           ? Result<InvitationLink>(form.link)
                                : links.find(linkId);
    const auto roles = link ? links.knownRoles() : Result<QStringList>(failure(link));
    const auto groups = roles ? links.knownGroups() : roles;
    if (!groups) {
        return failure(groups);
    }
    form.link = *link;
    form.setting = {.campaign = *campaign, .roles = *roles, .groups = *groups, .now = now};
    return form;
}

Result<QStringList> readPlan(Database &db, const InvitationLink &edited, const Campaign &campaign, Instant now)
{
    const auto before = LinkRepository(db).summary(edited.id);
    const auto plan = before ? planLinkEdit(db, edited, now) : Result<LinkEditPlan>(failure(before));
    return plan ? Result<QStringList>(linkPlanWords(*plan, *before, edited, campaign, now)) : failure(plan);
}

struct LinkPagePictures {
    QByteArray logo;
    QByteArray poster;
};

} // namespace

LinkFormController::LinkFormController(Session &session, Actions &actions, LinkListPage &page)
    : m_session(session)
    , m_page(page)
    , m_preview(session)
{
    connect(actions.createLink, &QAction::triggered, this, &LinkFormController::create);
    connect(actions.updateLink, &QAction::triggered, this, &LinkFormController::update);
    connect(actions.customizeLink, &QAction::triggered, this, &LinkFormController::customize);
    connect(&m_preview, &BrowserPreview::failed, this, &LinkFormController::failed);
}

void LinkFormController::withSetting(qint64 linkId,
                                     const std::function<void(const InvitationLink &, const LinkSetting &)> &then)
{
    m_session.read(
        this,
        [campaignId = m_campaignId, linkId, now = m_session.now()](Database &db) {
            return readLinkForm(db, campaignId, linkId, now);
        },
        [this, then](const Result<LinkForm> &form) {
            form ? then(form->link, form->setting)
                 : Q_EMIT failed(tr("The invitation link could not be read"), form.error().message);
        });
}

void LinkFormController::withCurrent(const std::function<void(const InvitationLink &, const LinkSetting &)> &then)
{
    if (const auto current = m_page.current()) {
        withSetting(current->link.id, then);
    }
}

void LinkFormController::create()
{
    withSetting(0, [this](const InvitationLink &link, const LinkSetting &setting) {
        auto *dialog = openDialog(new LinkDialog(link, setting, m_page.window()));
        connect(
            dialog, &LinkDialog::saveRequested, this,
            [this, dialog = QPointer<FormDialog>(dialog)](const InvitationLink &draft) {
                dialog->setBusy(true);
                m_session.write(
                    this,
                    [draft, now = m_session.now()](Database &db) { return guestwright::createLink(db, draft, now); },
                    [this, dialog](const Result<InvitationLink> &made) {
                        settle(dialog, made);
                        if (made) {
                            Q_EMIT created(made->id);
                        }
                    });
            });
    });
}

void LinkFormController::update()
{
    withCurrent([this](const InvitationLink &link, const LinkSetting &setting) { openUpdate(link, setting); });
}

void LinkFormController::openUpdate(const InvitationLink &link, const LinkSetting &setting)
{
    auto *dialog = openDialog(new LinkDialog(link, setting, m_page.window()));
    connect(dialog, &LinkDialog::planRequested, this,
            [this, dialog = QPointer<LinkDialog>(dialog), campaign = setting.campaign](const InvitationLink &edited) {
                plan(dialog, edited, campaign);
            });
    connect(dialog, &LinkDialog::saveRequested, this,
            [this, dialog = QPointer<FormDialog>(dialog), link](const InvitationLink &edited) {
                save(dialog, link, edited);
            });
}

void LinkFormController::plan(const QPointer<LinkDialog> &dialog, const InvitationLink &edited,
                              const Campaign &campaign)
{
    m_session.read(
        this, [edited, campaign, now = m_session.now()](Database &db) { return readPlan(db, edited, campaign, now); },
        [dialog, edited](const Result<QStringList> &sentences) {
            if (dialog) {
                dialog->showError(sentences ? QString() : sentences.error().message);
                dialog->showPlan(edited, sentences.value_or(QStringList()));
            }
        });
}

void LinkFormController::save(const QPointer<FormDialog> &dialog, const InvitationLink &seen,
                              const InvitationLink &edited)
{
    const auto edit =
        std::make_shared<FormEdit<InvitationLink>>(FormEdit<InvitationLink>{seen, edited, linkMergeFields()});
    edit->save = [now = m_session.now()](Database &db, const InvitationLink &mine, const InvitationLink &before) {
        return guestwright::editLink(db, mine, now, before);
    };
    edit->find = [id = seen.id](Database &db) { return LinkRepository(db).find(id); };
    edit->answer = [dialog](const Result<InvitationLink> &stored) { settle(dialog, stored); };
    saveEdit(m_session, this, dialog, edit);
}

void LinkFormController::customize()
{
    withCurrent(
        [this](const InvitationLink &link, const LinkSetting &setting) { openCustomize(link, setting.campaign); });
}

void LinkFormController::openCustomize(const InvitationLink &link, const Campaign &campaign)
{
    auto *dialog = openDialog(new LinkPageDialog(link, campaign, m_page.window()));
    connect(dialog, &LinkPageDialog::browserRequested, &m_preview, &BrowserPreview::open);
    connect(dialog, &LinkPageDialog::saveRequested, this,
            [this, dialog = QPointer<FormDialog>(dialog), link](const InvitationLink &edited) {
                save(dialog, link, edited);
            });
    m_session.read(
        dialog,
        [page = campaign.page](Database &db) -> Result<LinkPagePictures> {
            return LinkPagePictures{pagePicture(db, page.logo), pagePicture(db, page.videoPoster)};
        },
        [dialog](const Result<LinkPagePictures> &pictures) {
            if (pictures) {
                dialog->showPictures(pictures->logo, pictures->poster);
            }
        });
}

} // namespace guestwright
