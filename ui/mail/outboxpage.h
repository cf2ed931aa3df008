#pragma once

#include "models/mail/outboxmessage.h"
#include "ui/widgets/statuspill.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace guestwright {

class DataTable;
class FilterButton;
class OutboxTableModel;
class PlainLabel;
class PrimaryButton;
class ProgressLine;

/// The pill of an OutboxMessage::State as its int, without the word.
[[nodiscard]] StatusPill outboxStatePill(int state);

/// Delivery: every message with its state and what the server said.
class OutboxPage : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxPage(QWidget *parent = nullptr);

    /// The model is the owner's.
    void setModel(OutboxTableModel *model);
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// Chooses the filter without a signal ("Uncertain" of the sidebar).
    void setState(std::optional<OutboxMessage::State> state);

public Q_SLOTS:
    void showTotals(const OutboxTotals &totals);
    /// A run is under way; a total of 0 ends it.
    void showProgress(const QString &words, qint64 done, qint64 total);

Q_SIGNALS:
    void stateChosen(const std::optional<OutboxMessage::State> &state);
    /// What waits is to leave now.
    void runRequested();
    void retryRequested(const QList<qint64> &messageIds);
    void cancelRequested(const QList<qint64> &messageIds);
    /// The run is to stop.
    void stopRequested();
    /// The invite of a message is to be shown.
    void inviteRequested(qint64 inviteId);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFilters();
    void setUpTable();
    void connectAll();
    void updateButtons();
    void showBody();

    OutboxTableModel *m_model = nullptr;
    OutboxTotals m_totals;
    bool m_running = false;
    PrimaryButton *m_run = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_cancel = nullptr;
    FilterButton *m_state = nullptr;
    PlainLabel *m_words = nullptr;
    ProgressLine *m_progress = nullptr;
    QStackedWidget *m_body = nullptr;
    DataTable *m_table = nullptr;
};

} // namespace guestwright
