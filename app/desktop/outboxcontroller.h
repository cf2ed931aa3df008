#pragma once

#include "app/desktop/session.h"
#include "models/mail/outboxmessage.h"

#include <QTimer>

namespace guestwright {

class OutboxPage;
class OutboxTableModel;

/// Fills the outbox page, and puts messages back into the queue or takes them back by hand.
class OutboxController final : public QObject
{
    Q_OBJECT

public:
    OutboxController(Session &session, OutboxTableModel &model, OutboxPage &page);

    /// All messages, or those in a state.
    void show(std::optional<OutboxMessage::State> state);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);
    void inviteFound(qint64 campaignId, qint64 inviteId);

private:
    void list();
    void readPage(quint64 generation, const QList<qint64> &ids);
    void retry(const QList<qint64> &ids);
    void cancel(const QList<qint64> &ids);
    void findInvite(qint64 inviteId);

    Session &m_session;
    OutboxTableModel &m_model;
    OutboxPage &m_page;
    QTimer m_listing;
    std::optional<OutboxMessage::State> m_state;
    quint64 m_question = 0;
    bool m_shown = false;
};

} // namespace guestwright
