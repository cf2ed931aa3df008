#pragma once

#include "models/campaigns/campaign.h"
#include "models/publication/webhookdelivery.h"
#include "ui/forms/formdialog.h"

class QLineEdit;
class QStandardItemModel;

namespace guestwright {

class DataTable;
class Form;

/// Where a campaign tells of its members and orders: address and secret, what became of the last deliveries, a test.
/// The primary button saves the address; the dialog stays open, since the secret is to be taken along.
class WebhookDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit WebhookDialog(const Campaign &campaign, QWidget *parent = nullptr);

    /// As it is stored now; what somebody is typing stays.
    void showWebhook(const Webhook &webhook);
    /// As the server has them now, the latest first.
    void showDeliveries(const QList<WebhookDelivery> &deliveries);
    /// Why they are not known: there is no server, or it does not answer. Empty: they are.
    void showServerTrouble(const QString &words);
    /// While the server is asked for something to be sent.
    void setSending(bool sending);

Q_SIGNALS:
    void saveRequested(const QString &url);
    void newSecretRequested();
    void turnOffRequested();
    void copyRequested(const QString &text);
    void testRequested();
    void retryRequested(const QString &deliveryUid);

private:
    [[nodiscard]] QWidget *makeSecret();
    [[nodiscard]] QWidget *makeDeliveries();
    void setUpTable();
    void fillRow(int row, const WebhookDelivery &delivery);
    [[nodiscard]] QString selectedUid() const;
    void check();

    const QString m_zone;
    Webhook m_webhook;
    QList<WebhookDelivery> m_deliveries;
    QString m_trouble;
    bool m_isSending = false;
    Form *m_form;
    QLineEdit *m_url;
    QLineEdit *m_secret;
    QWidget *m_secretRow;
    QPushButton *m_turnOff;
    QStandardItemModel *m_model;
    DataTable *m_table;
    PlainLabel *m_state;
    QPushButton *m_test;
    QPushButton *m_retry;
};

} // namespace guestwright
