#pragma once

#include "models/mail/outboxmessage.h"
#include "models/store/pagedmodel.h"

namespace guestwright {

/// Messages as a table, newest first.
class OutboxTableModel final : public PagedModel
{
    Q_OBJECT

public:
    enum Column { RecipientColumn, KindColumn, StateColumn, WhenColumn, AnswerColumn, ColumnCount };

    using PagedModel::PagedModel;

    void setNow(Instant now) { m_now = now; }
    void setPage(quint64 generation, const QList<qint64> &ids, const QList<OutboxMessage> &rows);
    [[nodiscard]] const OutboxMessage *messageAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void forgetRows() override { m_cache.clear(); }

private:
    [[nodiscard]] QString text(const OutboxMessage &message, int column) const;

    RowCache<OutboxMessage> m_cache;
    Instant m_now{};
};

/// The states and kinds in words.
[[nodiscard]] QString words(OutboxMessage::State state);
[[nodiscard]] QString words(OutboxMessage::Kind kind);

} // namespace guestwright
