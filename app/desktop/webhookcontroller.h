#pragma once

#include "app/desktop/session.h"
#include "models/campaigns/campaign.h"
#include "models/publication/webhookdelivery.h"

#include <QPointer>
#include <QTimer>

namespace guestwright {

class SyncController;
class WebhookDialog;

/// The webhook of a campaign: sets it in the workspace, and asks the server what became of what it told, live, while
/// the dialog is open.
class WebhookController final : public QObject
{
    Q_OBJECT

public:
    WebhookController(Session &session, SyncController &sync);

    void open(const Campaign &campaign, QWidget *parent);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);

private:
    using Step = std::function<Result<Campaign>(Database &, qint64 id, Instant)>;

    void connectDialog();
    void write(const Step &step);
    void readWebhook();
    void refresh();
    void take(const Result<QList<WebhookDelivery>> &deliveries);
    void sendTest();
    void retry(const QString &deliveryUid);
    void finishSending(const Result<> &sent);

    Session &m_session;
    SyncController &m_sync;
    QPointer<WebhookDialog> m_dialog;
    Campaign m_campaign;
    QTimer m_refreshing; ///< between an answer and the next question
};

} // namespace guestwright
