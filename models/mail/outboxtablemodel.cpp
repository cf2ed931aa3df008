#include "models/mail/outboxtablemodel.h"

#include "models/core/relativetime.h"
#include "models/store/itemdatarole.h"

namespace guestwright {

QString words(OutboxMessage::State state)
{
    switch (state) {
    case OutboxMessage::State::Queued:
        return OutboxTableModel::tr("Waiting");
    case OutboxMessage::State::Sending:
        return OutboxTableModel::tr("Sending");
    case OutboxMessage::State::Sent:
        return OutboxTableModel::tr("Sent");
    case OutboxMessage::State::Deferred:
        return OutboxTableModel::tr("Deferred");
    case OutboxMessage::State::Failed:
        return OutboxTableModel::tr("Failed");
    case OutboxMessage::State::Uncertain:
        return OutboxTableModel::tr("Uncertain");
    case OutboxMessage::State::Cancelled:
        return OutboxTableModel::tr("Cancelled");
    }
    return {};
}

QString words(OutboxMessage::Kind kind)
{
    switch (kind) {
    case OutboxMessage::Kind::Invitation:
        return OutboxTableModel::tr("Invitation");
    case OutboxMessage::Kind::Resend:
        return OutboxTableModel::tr("Invitation, again");
    case OutboxMessage::Kind::Reminder:
        return OutboxTableModel::tr("Reminder");
    }
    return {};
}

void OutboxTableModel::setPage(quint64 generation, const QList<qint64> &ids, const QList<OutboxMessage> &rows)
{
    if (generation != this->generation()) {
        return;
    }
    m_cache.insert(rows);
    pageArrived(ids);
}

const OutboxMessage *OutboxTableModel::messageAt(int row) const
{
    return m_cache.find(idAt(row));
}

int OutboxTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RecipientColumn:
        return tr("Recipient");
    case KindColumn:
        return tr("Message");
    case StateColumn:
        return tr("State");
    case WhenColumn:
        return tr("When");
    case AnswerColumn:
        return tr("What the server said");
    }
    return {};
}

QVariant OutboxTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const OutboxMessage *message = messageAt(index.row());
    if (!message) {
        want(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*message, index.column());
    case IdRole:
        return message->id;
    case StatusRole:
        return static_cast<int>(message->state);
    }
    return {};
}

QString OutboxTableModel::text(const OutboxMessage &message, int column) const
{
    switch (column) {
    case RecipientColumn:
        return message.recipient;
    case KindColumn:
        return words(message.kind);
    case StateColumn:
        return words(message.state);
    case WhenColumn:
        return agoText(message.settledAt.value_or(message.triedAt.value_or(message.queuedAt)), m_now);
    case AnswerColumn:
        return message.nextTryAt ? tr("Tried again by itself. %1").arg(message.serverWords) : message.serverWords;
    }
    return {};
}

} // namespace guestwright
