#include "app/desktop/templatecontroller.h"

#include "app/campaigning/changecampaign.h"
#include "app/campaigning/previewmail.h"
#include "app/campaigning/testmail.h"
#include "app/desktop/ask.h"
#include "app/desktop/campaigncontroller.h"
#include "app/desktop/saveedit.h"
#include "app/mail/mailtemplate.h"
#include "app/mail/pickablefields.h"
#include "models/audit/mergefields.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/emailaddress.h"
#include "models/mail/accountrepository.h"
#include "ui/actions.h"
#include "ui/mail/recipientpicker.h"
#include "ui/mail/templatedialog.h"
#include "ui/mail/testmaildialog.h"
#include "ui/mainwindow.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Kind = CampaignMail::Kind;

constexpr Kind campaignMails[] = {Kind::Invitation, Kind::Reminder};

TemplateSource sourceOf(const Campaign &campaign, Kind kind)
{
    const MailTemplate standard = MailTemplate::builtIn(kind, campaign.language);
    return {.kind = kind,
            .own = ownTexts(campaign, kind),
            .builtIn = {
                .subject =
                    MailTemplate::standardSubject(kind, campaign.language).replace(u"{{title}}"_s, titleOf(campaign)),
                .text = standard.text,
                .html = standard.html}};
}

/// Where tests go unless somebody says otherwise: to whoever sends.
QString ownAddress(const Campaign &campaign, const QList<MailAccount> &accounts)
{
    if (const auto sender = Mailbox::parse(campaign.sender)) {
        return sender->address;
    }
    for (const MailAccount &account : accounts) {
        if (const auto user = EmailAddress::parse(account.user);
            user && account.id == campaign.accountId.value_or(account.id)) {
            return user->text();
        }
    }
    return {};
}

} // namespace

/// What both dialogs must know.
struct TemplateController::Facts {
    Campaign campaign;
    QList<MailAccount> accounts;
};

TemplateController::TemplateController(Session &session, Actions &actions, CampaignController &campaigns,
                                       Mailroom &mailroom, MainWindow &window)
    : m_session(session)
    , m_campaigns(campaigns)
    , m_mailroom(mailroom)
    , m_window(window)
{
    connect(actions.editMessage, &QAction::triggered, this,
            [this] { read([this](const Facts &facts) { openEditor(facts); }); });
    connect(actions.sendTestMail, &QAction::triggered, this, [this] {
        read([this](const Facts &facts) {
            TestMailSetting setting{.accounts = facts.accounts,
                                    .accountId = facts.campaign.accountId,
                                    .to = ownAddress(facts.campaign, facts.accounts)};
            for (const Kind kind : campaignMails) {
                setting.drafts.append({facts.campaign.id, kind, ownTexts(facts.campaign, kind)});
            }
            openTest(setting, &m_window);
        });
    });
    connect(&mailroom, &Mailroom::delivered, this, &TemplateController::settleTest);
}

TemplateController::~TemplateController()
{
    m_stop.request_stop();
}

void TemplateController::read(const std::function<void(const Facts &)> &then)
{
    m_session.read(
        this,
        [id = m_campaigns.id()](Database &db) -> Result<Facts> {
            const auto campaign = CampaignRepository(db).find(id);
            const auto accounts =
                campaign ? AccountRepository(db).all() : Result<QList<MailAccount>>(failure(campaign));
            return accounts ? Result<Facts>({*campaign, *accounts}) : failure(accounts);
        },
        [this, then](const Result<Facts> &facts) {
            facts ? then(*facts) : Q_EMIT failed(tr("The campaign could not be read"), facts.error().message);
        });
}

void TemplateController::openEditor(const Facts &facts)
{
    TemplateSetting setting{
        .campaignId = facts.campaign.id, .campaignName = facts.campaign.name, .fields = pickableFields()};
    for (const Kind kind : campaignMails) {
        setting.mails.append(sourceOf(facts.campaign, kind));
    }
    auto *dialog = new TemplateDialog(setting, &m_window);
    connect(dialog, &TemplateDialog::checkRequested, dialog, [dialog](const MailDraft &draft) {
        dialog->showFaults(templateFaults(MailTemplate::completed(draft.texts, draft.kind)));
    });
    connect(dialog, &TemplateDialog::previewRequested, this, [this, dialog](const PreviewRequest &request) {
        m_session.read(
            dialog, [request, now = m_session.now()](Database &db) { return previewMail(db, request, now); },
            [dialog](const Result<MailPreview> &preview) {
                preview ? dialog->showPreview(*preview) : dialog->showPreviewError(preview.error().message);
            });
    });
    connect(dialog, &TemplateDialog::saveRequested, this,
            [this, dialog, seen = facts.campaign](const QList<MailDraft> &drafts) { save(dialog, seen, drafts); });
    connect(dialog, &TemplateDialog::testRequested, this, [this, dialog, facts](const MailDraft &draft) {
        openTest({.drafts = {draft},
                  .accounts = facts.accounts,
                  .accountId = facts.campaign.accountId,
                  .to = ownAddress(facts.campaign, facts.accounts),
                  .position = dialog->picker().position(),
                  .search = dialog->picker().search()},
                 dialog);
    });
    openDialog(dialog);
}

void TemplateController::save(TemplateDialog *dialog, const Campaign &seen, const QList<MailDraft> &drafts)
{
    Campaign mine = seen;
    for (const MailDraft &draft : drafts) {
        setOwnTexts(mine, draft.kind, draft.texts);
    }
    const QPointer<FormDialog> form = dialog;
    const auto edit = std::make_shared<FormEdit<Campaign>>(FormEdit<Campaign>{seen, mine, campaignMergeFields()});
    edit->save = [now = m_session.now()](Database &db, const Campaign &edited, const Campaign &before) {
        return editCampaign(db, edited, now, before);
    };
    edit->find = [id = seen.id](Database &db) { return CampaignRepository(db).find(id); };
    edit->answer = [form](const Result<Campaign> &saved) { settle(form, saved); };
    saveEdit(m_session, this, form, edit);
}

void TemplateController::openTest(const TestMailSetting &setting, QWidget *over)
{
    auto *dialog = new TestMailDialog(setting, over);
    connect(dialog, &TestMailDialog::previewRequested, this, [this, dialog](const PreviewRequest &request) {
        m_session.read(
            dialog, [request, now = m_session.now()](Database &db) { return previewMail(db, request, now); },
            [dialog](const Result<MailPreview> &preview) {
                preview ? dialog->showPreview(*preview) : dialog->showError(preview.error().message);
            });
    });
    connect(dialog, &TestMailDialog::sendRequested, this, [this, dialog](const TestMail &test) { send(dialog, test); });
    connect(dialog, &FormDialog::cancelRequested, this, [this] { m_stop.request_stop(); });
    openDialog(dialog);
}

void TemplateController::send(TestMailDialog *dialog, const TestMail &test)
{
    m_stop = {};
    m_test = dialog;
    m_sent = test;
    dialog->showProgress(tr("Sending the test mail"), 0, 0);
    m_session.read(
        this, [test, now = m_session.now()](Database &db) { return prepareTestMail(db, test, now); },
        [this, dialog = QPointer<TestMailDialog>(dialog)](const Result<PreparedTestMail> &prepared) {
            if (prepared) {
                m_mailroom.deliver(prepared->account, prepared->envelope, m_stop.get_token());
            } else if (dialog) {
                dialog->showError(prepared.error().message);
            }
        });
}

void TemplateController::settleTest(const Delivery &delivery)
{
    if (!delivery.isSent()) {
        if (m_test) {
            m_test->showError(delivery.words);
        }
        return;
    }
    m_session.write(
        this, [id = m_sent.draft.campaignId, now = m_session.now()](Database &db) { return noteTestMail(db, id, now); },
        [this](const Result<> &noted) {
            if (!noted) {
                Q_EMIT failed(tr("The test mail was sent, but not noted in the log"), noted.error().message);
            }
        });
    if (m_test) {
        m_test->setBusy(false);
        m_test->accept();
    }
    Q_EMIT done(tr("Sent a test mail to %1").arg(m_sent.to));
}

} // namespace guestwright
