#include "app/desktop/webhookcontroller.h"

#include "app/campaigning/changewebhook.h"
#include "app/desktop/ask.h"
#include "app/desktop/synccontroller.h"
#include "models/campaigns/campaignrepository.h"
#include "ui/campaigns/webhookdialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace guestwright {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenQuestions = 3s;

} // namespace

WebhookController::WebhookController(Session &session, SyncController &sync) : m_session(session), m_sync(sync)
{
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(betweenQuestions);
    connect(&m_refreshing, &QTimer::timeout, this, &WebhookController::refresh);
    connect(&session, &Session::changed, this, &WebhookController::readWebhook);
    connect(&session, &Session::opened, this, [this] {
        if (m_dialog) {
            m_dialog->reject(); // it was about another workspace
        }
    });
}

void WebhookController::open(const Campaign &campaign, QWidget *parent)
{
    if (m_dialog) {
        return;
    }
    m_campaign = campaign;
    m_dialog = openDialog(new WebhookDialog(campaign, parent));
    connectDialog();
    refresh();
}

void WebhookController::connectDialog()
{
    connect(m_dialog, &WebhookDialog::saveRequested, this, [this](const QString &url) {
        write([url](Database &db, qint64 id, Instant now) { return setWebhook(db, id, url, now); });
    });
    connect(m_dialog, &WebhookDialog::newSecretRequested, this, [this] { write(renewWebhookSecret); });
    connect(m_dialog, &WebhookDialog::turnOffRequested, this, [this] { write(turnOffWebhook); });
    connect(m_dialog, &WebhookDialog::copyRequested, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT done(tr("Secret copied"));
    });
    connect(m_dialog, &WebhookDialog::testRequested, this, &WebhookController::sendTest);
    connect(m_dialog, &WebhookDialog::retryRequested, this, &WebhookController::retry);
}

void WebhookController::write(const Step &step)
{
    m_dialog->setBusy(true);
    m_session.write(
        this, [step, id = m_campaign.id, now = m_session.now()](Database &db) { return step(db, id, now); },
        [this, dialog = m_dialog](const Result<Campaign> &written) {
            if (!dialog) {
                return;
            }
            dialog->setBusy(false);
            dialog->showError(written ? QString() : written.error().message);
            if (written) {
                dialog->showWebhook(written->webhook);
            }
        });
}

/// Somebody may have taken back what was changed here, or changed it elsewhere.
void WebhookController::readWebhook()
{
    if (!m_dialog) {
        return;
    }
    m_session.read(
        this, [id = m_campaign.id](Database &db) { return CampaignRepository(db).find(id); },
        [this, dialog = m_dialog](const Result<Campaign> &campaign) {
            if (dialog && campaign) {
                dialog->showWebhook(campaign->webhook);
            }
        });
}

void WebhookController::refresh()
{
    if (!m_dialog || !m_session.isOpen()) {
        return;
    }
    const QString server = m_sync.standing().url;
    if (server.isEmpty()) {
        m_dialog->showServerTrouble(tr("There is no server yet, and only it tells anybody. Set one up under File → "
                                       "Workspace Settings…, or use Tools → This Computer as Server…"));
        m_refreshing.start();
        return;
    }
    m_sync.room().fetchDeliveries(server, m_campaign.uid, m_dialog,
                                  [this](const Result<QList<WebhookDelivery>> &deliveries) { take(deliveries); });
}

void WebhookController::take(const Result<QList<WebhookDelivery>> &deliveries)
{
    if (deliveries) {
        m_dialog->showDeliveries(*deliveries);
    } else if (deliveries.error().kind == Error::Kind::NotFound) {
        m_dialog->showDeliveries({}); // the server has not heard of the campaign yet
    } else {
        m_dialog->showServerTrouble(deliveries.error().message);
    }
    m_refreshing.start();
}

/// The server must know the webhook as it is now.
void WebhookController::sendTest()
{
    m_dialog->setSending(true);
    m_sync.publishFirst(m_dialog, [this](const Result<> &published) {
        if (!published) {
            finishSending(published);
            return;
        }
        m_sync.room().sendWebhookTest(m_sync.standing().url, m_campaign.uid, m_dialog,
                                      [this](const Result<> &sent) { finishSending(sent); });
    });
}

void WebhookController::retry(const QString &deliveryUid)
{
    m_dialog->setSending(true);
    m_sync.room().retryDelivery(m_sync.standing().url, m_campaign.uid, deliveryUid, m_dialog,
                                [this](const Result<> &retried) { finishSending(retried); });
}

void WebhookController::finishSending(const Result<> &sent)
{
    m_dialog->setSending(false);
    m_dialog->showError(sent ? QString() : sent.error().message);
    refresh();
}

} // namespace guestwright
