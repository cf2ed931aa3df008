#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>

namespace guestwright {

/// One thing the server learned, as workspaces pull it. `body` never holds a token.
struct PublicationChange {
    Q_GADGET

public:
    enum class Kind { Event, Order, Member, Decline, TakeBackDecline, Ask, Unsubscribe };
    Q_ENUM(Kind)

    qint64 sequence = 0; ///< counts from 1 without gaps, in the order of commits
    Instant at;
    Kind kind = Kind::Event;
    QJsonObject body;
    QByteArray chain; ///< SHA-256 over the chain before and this change
};

/// The append-only log of the publication. Its end (sequence and chain) is what two sides compare to notice that one
/// of them was restored from a backup.
class ChangeLog
{
public:
    explicit ChangeLog(Database &db) : m_db(db) { }

    struct End {
        qint64 sequence = 0;
        QByteArray chain; ///< empty at sequence 0
    };

    /// Others who append wait from here on until the caller's transaction ends. Whoever gathers the writes of many
    /// does this before anything else: who has rows and then wants the log may wait for somebody who has the log and
    /// wants his rows.
    [[nodiscard]] Result<> lock();
    /// Inside the caller's transaction; others who append wait until it ends.
    [[nodiscard]] Result<> append(PublicationChange::Kind kind, const QJsonObject &body, Instant at);
    [[nodiscard]] Result<End> end();
    /// The chain at that sequence; empty where it is not known (restored from an older copy, or never there).
    [[nodiscard]] Result<QByteArray> chainAt(qint64 sequence);
    [[nodiscard]] Result<QList<PublicationChange>> after(qint64 sequence, int limit);

private:
    Database &m_db;
};

} // namespace guestwright
