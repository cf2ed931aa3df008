#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace guestwright {

/// Who is meant: an address, a saved contact, or both.
struct PersonRef {
    QString email;
    std::optional<qint64> contactId;
};

/// Where somebody is found, and how much of it.
struct PersonTraces {
    std::optional<qint64> contactId;
    QString name; ///< as shown
    QStringList emailKeys; ///< addresses as they are compared
    QStringList names; ///< every name and address of theirs, present and former
    QStringList lists; ///< names of contact lists
    QList<qint64> inviteIds;
    QList<qint64> messageIds;
    qint64 sending = 0; ///< messages that are leaving at this moment
    qint64 oldValues = 0; ///< kept for Undo
    qint64 logEntries = 0;
    qint64 redemptions = 0; ///< orders and members, by whatever link they came

    [[nodiscard]] bool isNobody() const
    {
        return !contactId && inviteIds.isEmpty() && messageIds.isEmpty() && oldValues == 0 && redemptions == 0;
    }
};

/// A file that a message was written to: the account's folder and the message's Message-ID.
struct WrittenMessage {
    QString folder;
    QString messageId;
};

/// Everything about one person, in every table that personaldata.h names. Changing functions run inside a caller's
/// transaction.
class PersonRepository
{
public:
    explicit PersonRepository(Database &db) : m_db(db) { }

    [[nodiscard]] Result<PersonTraces> find(const PersonRef &who);
    /// Every column of every row, by table.
    [[nodiscard]] Result<QJsonObject> everything(const PersonTraces &traces);
    /// Messages that a folder account wrote into files.
    [[nodiscard]] Result<QList<WrittenMessage>> writtenMessages(const PersonTraces &traces);

    /// Takes the person out: the contact is gone, invites keep their numbers and evidence without whose they were,
    /// under links that nobody has.
    [[nodiscard]] Result<> erase(const PersonTraces &traces, Instant now, qint64 revision);

    /// Every address that stands anywhere, as it is compared.
    [[nodiscard]] Result<QStringList> allEmailKeys();

private:
    [[nodiscard]] Result<> findContact(const PersonRef &who, PersonTraces &traces);
    [[nodiscard]] Result<> findInvites(PersonTraces &traces);
    [[nodiscard]] Result<> findMessages(PersonTraces &traces);
    [[nodiscard]] Result<> findNames(PersonTraces &traces);
    [[nodiscard]] Result<> countRest(PersonTraces &traces);
    [[nodiscard]] Result<> tellServers(const PersonTraces &traces);
    [[nodiscard]] Result<> eraseRedemptions(const PersonTraces &traces);
    [[nodiscard]] Result<> anonymizeInvite(qint64 id, Instant now, qint64 revision);

    Database &m_db;
};

} // namespace guestwright
