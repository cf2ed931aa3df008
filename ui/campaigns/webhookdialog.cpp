#include "ui/campaigns/webhookdialog.h"

#include "models/core/expiration.h"
#include "models/publication/webhookwords.h"
#include "ui/forms/form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/rowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

enum DeliveryColumn { EventColumn, CreatedColumn, DeliveryStateColumn, TriesColumn, AnswerColumn, DeliveryColumnCount };

QPushButton *makeSmallButton(const QString &text, const QString &objectName, const QString &iconName)
{
    auto *button = new QPushButton(themeIcon(iconName), text);
    button->setAutoDefault(false);
    nameWidget(*button, objectName, text);
    return button;
}

/// Whether trying it again is of use.
bool canBeTried(const WebhookDelivery &delivery)
{
    return delivery.state == WebhookDelivery::State::Waiting || delivery.state == WebhookDelivery::State::GivenUp;
}

} // namespace

WebhookDialog::WebhookDialog(const Campaign &campaign, QWidget *parent)
    : FormDialog(tr("Webhook"), tr("Save Address"), {}, parent)
    , m_zone(campaign.zone)
    , m_form(new Form)
    , m_url(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_secretRow(makeSecret())
    , m_turnOff(addFooterButton(tr("Turn Off")))
    , m_model(new QStandardItemModel(0, DeliveryColumnCount, this))
    , m_table(new DataTable)
    , m_state(makeHint({}))
{
    setObjectName(u"webhookDialog"_s);
    contents()->addWidget(makeHint(campaign.purpose == Campaign::Purpose::Gift
                                       ? tr("The server tells this address of each order of “%1” as soon as it is "
                                            "made, so that another program can act on it.")
                                             .arg(campaign.name)
                                       : tr("The server tells this address of everybody who joins “%1”: by which "
                                            "link, with which role and groups, so that another program can act on it.")
                                             .arg(campaign.name)));
    m_url->setPlaceholderText(u"https://community.example.org/guestwright"_s);
    m_form->addField(tr("Address"), u"webhookAddressField"_s, m_url);
    m_form->addField(tr("Secret"), u"webhookSecretRow"_s, m_secretRow);
    contents()->addWidget(m_form);
    contents()->addWidget(makeSectionTitle(tr("Last Deliveries")));
    contents()->addWidget(makeDeliveries(), 1);
    nameWidget(*m_turnOff, u"turnOffWebhookButton"_s, m_turnOff->text());
    m_turnOff->setAutoDefault(false);
    cancelButton()->setText(tr("Close"));
    connect(m_url, &QLineEdit::textChanged, this, &WebhookDialog::check);
    connect(m_turnOff, &QPushButton::clicked, this, &WebhookDialog::turnOffRequested);
    connect(this, &DialogFrame::primaryClicked, this, [this] { Q_EMIT saveRequested(m_url->text().trimmed()); });
    showWebhook(campaign.webhook);
    m_url->setFocus();
    resize(760, 560);
}

QWidget *WebhookDialog::makeSecret()
{
    auto *secret = new QWidget;
    auto *row = new QHBoxLayout(secret);
    row->setContentsMargins(0, 0, 0, 0);
    m_secret->setReadOnly(true);
    nameWidget(*m_secret, u"webhookSecretField"_s, tr("Secret of the signature"));
    auto *copy = makeSmallButton(tr("Copy"), u"copySecretButton"_s, u"copy"_s);
    auto *renew = makeSmallButton(tr("New Secret"), u"newSecretButton"_s, u"history"_s);
    row->addWidget(m_secret, 1);
    row->addWidget(copy);
    row->addWidget(renew);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_secret->text()); });
    connect(renew, &QPushButton::clicked, this, &WebhookDialog::newSecretRequested);
    return secret;
}

QWidget *WebhookDialog::makeDeliveries()
{
    auto *deliveries = new QWidget;
    auto *column = new QVBoxLayout(deliveries);
    column->setContentsMargins(0, 0, 0, 0);
    setUpTable();
    m_state->setObjectName(u"deliveriesStateLabel"_s);
    m_test = makeSmallButton(tr("Send Test"), u"sendWebhookTestButton"_s, u"send"_s);
    m_retry = makeSmallButton(tr("Try Again"), u"tryAgainButton"_s, u"play"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(m_retry);
    buttons->addStretch(1);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addLayout(buttons);
    connect(m_test, &QPushButton::clicked, this, &WebhookDialog::testRequested);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(selectedUid()); });
    return deliveries;
}

void WebhookDialog::setUpTable()
{
    m_model->setHorizontalHeaderLabels({tr("Event"), tr("Created"), tr("State"), tr("Tries"), tr("Answer")});
    nameWidget(*m_table, u"deliveryTable"_s, tr("Last deliveries"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setEdgeMargin(10);
    m_table->setItemDelegateForColumn(EventColumn, new RowDelegate(TextLook::Name, m_table));
    m_table->setItemDelegateForColumn(TriesColumn, new RowDelegate(TextLook::Number, m_table));
    m_table->setColumnWidth(EventColumn, 130);
    m_table->setColumnWidth(CreatedColumn, 230);
    m_table->setColumnWidth(DeliveryStateColumn, 110);
    m_table->setColumnWidth(TriesColumn, 60);
    m_table->setStretchColumn(AnswerColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WebhookDialog::check);
}

void WebhookDialog::showWebhook(const Webhook &webhook)
{
    const bool isUntouched = m_url->text().trimmed() == m_webhook.url;
    m_webhook = webhook;
    if (isUntouched) {
        m_url->setText(webhook.url);
    }
    m_secret->setText(webhook.secret);
    m_secret->setCursorPosition(0);
    m_form->setRowShown(m_secretRow, webhook.isSet());
    m_turnOff->setVisible(webhook.isSet());
    check();
}

void WebhookDialog::showDeliveries(const QList<WebhookDelivery> &deliveries)
{
    const QString selected = selectedUid();
    m_trouble.clear();
    m_deliveries = deliveries;
    m_model->setRowCount(int(deliveries.size()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        fillRow(row, deliveries.at(row));
    }
    const auto same = std::ranges::find(deliveries, selected, &WebhookDelivery::uid);
    if (selected.isEmpty() || same == deliveries.end()) {
        m_table->clearSelection();
    } else {
        m_table->selectRow(int(std::distance(deliveries.begin(), same)));
    }
    check();
}

void WebhookDialog::fillRow(int row, const WebhookDelivery &delivery)
{
    const QString texts[] = {kindWords(delivery.kind), momentText(delivery.createdAt, m_zone),
                             stateWords(delivery.state), QLocale().toString(delivery.attempts), answerWords(delivery)};
    for (int column = 0; column < DeliveryColumnCount; ++column) {
        QStandardItem *item = m_model->item(row, column);
        if (!item) {
            item = new QStandardItem;
            m_model->setItem(row, column, item);
        }
        item->setText(texts[column]);
    }
    m_model->item(row, TriesColumn)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void WebhookDialog::showServerTrouble(const QString &words)
{
    m_trouble = words;
    check();
}

void WebhookDialog::setSending(bool sending)
{
    m_isSending = sending;
    check();
}

QString WebhookDialog::selectedUid() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_deliveries.value(rows.first().row()).uid;
}

void WebhookDialog::check()
{
    const QString typed = m_url->text().trimmed();
    setObstacle(typed.isEmpty()              ? tr("Type the address that is to be told.")
                    : typed == m_webhook.url ? tr("This address is told.")
                                             : QString());
    m_state->setText(!m_trouble.isEmpty()          ? m_trouble
                         : m_isSending             ? tr("One moment…")
                         : !m_deliveries.isEmpty() ? QString()
                         : m_webhook.isSet()       ? tr("Nothing was to be told yet.")
                                                   : tr("There is no webhook yet."));
    m_state->setVisible(!m_state->text().isEmpty());
    const auto chosen = std::ranges::find(m_deliveries, selectedUid(), &WebhookDelivery::uid);
    const bool isPossible = m_trouble.isEmpty() && !m_isSending && m_webhook.isSet();
    m_test->setEnabled(isPossible);
    m_retry->setEnabled(isPossible && chosen != m_deliveries.end() && canBeTried(*chosen));
}

} // namespace guestwright
