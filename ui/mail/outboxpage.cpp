#include "ui/mail/outboxpage.h"

#include "models/mail/outboxtablemodel.h"
#include "ui/forms/form.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/keptlayout.h"
#include "ui/widgets/line.h"
#include "ui/widgets/nomatch.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statusdelegate.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr OutboxMessage::State outboxStates[] = {
    OutboxMessage::State::Queued,    OutboxMessage::State::Sending, OutboxMessage::State::Sent,
    OutboxMessage::State::Deferred,  OutboxMessage::State::Failed,  OutboxMessage::State::Uncertain,
    OutboxMessage::State::Cancelled,
};

enum OutboxBody { TableBody, NoMatchBody, EmptyBody };

/// The room of the longest word, in a pill.
int stateWidth(const QFontMetrics &metrics)
{
    int widest = 116;
    for (const OutboxMessage::State state : outboxStates) {
        widest = qMax(widest, metrics.horizontalAdvance(words(state)) + 52);
    }
    return widest;
}

} // namespace

StatusPill outboxStatePill(int state)
{
    switch (OutboxMessage::State(state)) {
    case OutboxMessage::State::Queued:
        return {.icon = u"clock"_s, .tone = Tone::Outline};
    case OutboxMessage::State::Sending:
        return {.icon = u"send"_s, .tone = Tone::Neutral};
    case OutboxMessage::State::Sent:
        return {.icon = u"check"_s, .tone = Tone::Good};
    case OutboxMessage::State::Deferred:
        return {.icon = u"history"_s, .tone = Tone::Caution};
    case OutboxMessage::State::Failed:
        return {.icon = u"circle-alert"_s, .tone = Tone::Bad};
    case OutboxMessage::State::Uncertain:
        return {.icon = u"circle-question-mark"_s, .tone = Tone::Caution};
    case OutboxMessage::State::Cancelled:
        break;
    }
    return {.icon = u"ban"_s, .tone = Tone::Neutral};
}

OutboxPage::OutboxPage(QWidget *parent) : QWidget(parent), m_body(new QStackedWidget), m_table(new DataTable)
{
    setObjectName(u"outboxPage"_s);
    setContentGround(*this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(makeFilters());
    setUpTable();
    auto *noMatch = new NoMatch(tr("No message matches"));
    auto *empty = new EmptyState({}, tr("Nothing has been sent yet"),
                                 tr("Every invitation you send stands here, with what the mail server said about it."));
    m_body->addWidget(m_table);
    m_body->addWidget(noMatch);
    m_body->addWidget(empty);
    layout->addWidget(m_body, 1);
    connect(noMatch, &NoMatch::clearRequested, this, [this] {
        m_state->setValue({});
        Q_EMIT stateChosen(std::nullopt);
    });
    connectAll();
    showTotals({});
}

QWidget *OutboxPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 24, 0);
    m_run = new PrimaryButton(tr("Send Now"), u"send"_s);
    nameWidget(*m_run, u"sendNowButton"_s, m_run->text());
    m_retry = new QPushButton(tr("Queue Again"));
    nameWidget(*m_retry, u"retryButton"_s, tr("Queue the selected messages again"));
    m_cancel = new QPushButton(tr("Take Back"));
    nameWidget(*m_cancel, u"cancelMessagesButton"_s, tr("Take back the selected messages"));
    m_progress = new ProgressLine;
    m_progress->hide();
    row->addWidget(new PlainLabel(tr("Outbox"), TextSize::Page), 1);
    row->addWidget(m_progress);
    row->addWidget(m_retry);
    row->addWidget(m_cancel);
    row->addWidget(m_run);
    return head;
}

QWidget *OutboxPage::makeFilters()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 24, 0);
    m_state = new FilterButton(tr("State"));
    m_state->setObjectName(u"stateFilter"_s);
    for (const OutboxMessage::State state : outboxStates) {
        m_state->addChoice(words(state), int(state));
    }
    m_words = new PlainLabel({}, TextSize::Small, Ink::Secondary);
    m_words->setObjectName(u"totalsLabel"_s);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_words);
    return bar;
}

void OutboxPage::setUpTable()
{
    nameWidget(*m_table, u"outboxTable"_s, tr("Messages"));
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(OutboxTableModel::RecipientColumn, new RowDelegate(TextLook::Name, m_table));
    m_table->setItemDelegateForColumn(OutboxTableModel::StateColumn, new StatusDelegate(outboxStatePill, m_table));
}

void OutboxPage::setModel(OutboxTableModel *model)
{
    m_model = model;
    m_table->setModel(model);
    m_table->setColumnWidth(OutboxTableModel::RecipientColumn, 250);
    m_table->setColumnWidth(OutboxTableModel::KindColumn, 130);
    m_table->setColumnWidth(OutboxTableModel::StateColumn, stateWidth(m_table->fontMetrics()));
    m_table->setColumnWidth(OutboxTableModel::WhenColumn, 104);
    m_table->setStretchColumn(OutboxTableModel::AnswerColumn);
    keepTableLayout(*m_table, u"outbox"_s, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::updateButtons);
    connect(model, &QAbstractItemModel::modelReset, this, &OutboxPage::showBody);
    connect(model, &QAbstractItemModel::modelReset, this, &OutboxPage::updateButtons);
    showBody();
    updateButtons();
}

void OutboxPage::connectAll()
{
    connect(m_state, &FilterButton::valueChanged, this, [this](const QVariant &value) {
        Q_EMIT stateChosen(value.isValid() ? std::optional(OutboxMessage::State(value.toInt())) : std::nullopt);
    });
    connect(m_run, &QPushButton::clicked, this, &OutboxPage::runRequested);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(selectedIds()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(selectedIds()); });
    connect(m_progress, &ProgressLine::cancelRequested, this, &OutboxPage::stopRequested);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (const OutboxMessage *message = m_model->messageAt(index.row())) {
            Q_EMIT inviteRequested(message->inviteId);
        }
    });
}

QList<qint64> OutboxPage::selectedIds() const
{
    QList<qint64> ids;
    if (m_model && m_table->selectionModel()) {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows) {
            if (const qint64 id = m_model->idAt(row.row()); id != 0) {
                ids.append(id);
            }
        }
    }
    return ids;
}

void OutboxPage::setState(std::optional<OutboxMessage::State> state)
{
    m_state->setValue(state ? QVariant(int(*state)) : QVariant());
    showBody();
}

void OutboxPage::showTotals(const OutboxTotals &totals)
{
    m_totals = totals;
    const std::pair<qint64, OutboxMessage::State> parts[] = {
        {totals.queued, OutboxMessage::State::Queued},       {totals.sending, OutboxMessage::State::Sending},
        {totals.sent, OutboxMessage::State::Sent},           {totals.deferred, OutboxMessage::State::Deferred},
        {totals.failed, OutboxMessage::State::Failed},       {totals.uncertain, OutboxMessage::State::Uncertain},
        {totals.cancelled, OutboxMessage::State::Cancelled},
    };
    QStringList texts;
    for (const auto &[count, state] : parts) {
        if (count > 0) {
            texts << u"%1 %2"_s.arg(QLocale().toString(count), words(state).toLower());
        }
    }
    m_words->setText(texts.join(u", "_s));
    showBody();
    updateButtons();
}

void OutboxPage::showProgress(const QString &words, qint64 done, qint64 total)
{
    m_running = total > 0;
    m_progress->setVisible(m_running);
    if (m_running) {
        m_progress->setProgress(words, done, total);
    } else {
        m_progress->setCancellable(true);
    }
    updateButtons();
}

void OutboxPage::updateButtons()
{
    const bool any = m_table->selectionModel() && m_table->selectionModel()->hasSelection();
    m_retry->setEnabled(any);
    m_cancel->setEnabled(any);
    m_run->setVisible(!m_running);
    const qint64 waiting = m_totals.queued + m_totals.deferred;
    m_run->setEnabled(waiting > 0);
    m_run->setText(waiting > 0 ? tr("Send %Ln Now", nullptr, int(waiting)) : tr("Send Now"));
    m_run->setAccessibleDescription(waiting > 0 ? QString() : tr("Nothing waits to be sent."));
}

void OutboxPage::showBody()
{
    const bool empty = m_totals.all() == 0;
    const bool none = m_model && m_model->rowCount() == 0 && m_state->value().isValid();
    if (auto *noMatch = qobject_cast<NoMatch *>(m_body->widget(NoMatchBody)); noMatch && none) {
        noMatch->setFilters({m_state->words()});
    }
    m_body->setCurrentIndex(empty ? EmptyBody : none ? NoMatchBody : TableBody);
    m_state->setVisible(!empty);
}

} // namespace guestwright
