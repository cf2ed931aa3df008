#pragma once

#include "models/audit/change.h"
#include "models/contacts/contact.h"
#include "models/core/result.h"
#include "models/store/database.h"
#include "models/store/query.h"

#include <QSet>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace guestwright {

/// The contacts, contact_lists and contact_list_members tables. Changing functions run inside a caller's transaction.
class ContactRepository
{
public:
    explicit ContactRepository(Database &db) : m_db(db) { }

    enum class Outcome {
        Imported, ///< a new contact
        Merged, ///< known already; what was missing was filled in
        Skipped, ///< came earlier in the same change
    };
    struct Stored {
        qint64 id = 0;
        Outcome outcome = Outcome::Imported;
    };

    /// Stores somebody, or fills the gaps of the contact with the same address (or, without an address, with the same
    /// name and phone). A contact in the trash comes back. The change remembers what was there before.
    [[nodiscard]] Result<Stored> merge(const Contact &contact, Change &change);
    /// The same for somebody whose address was compared before: its key (EmailAddress::key), or none.
    [[nodiscard]] Result<Stored> merge(const Contact &contact, const std::optional<QString> &emailKey, Change &change);

    [[nodiscard]] Result<> update(const Contact &contact, qint64 revision);
    [[nodiscard]] Result<> setDeleted(qint64 id, std::optional<Instant> at, qint64 revision);

    [[nodiscard]] Result<Contact> find(qint64 id);
    [[nodiscard]] Result<Contact> findByAddress(const QString &email);
    [[nodiscard]] Result<QList<Contact>> findAll(std::span<const qint64> ids);
    /// In the order of their names.
    [[nodiscard]] Result<std::vector<qint64>> ids(const ContactFilter &filter, bool descending = false);
    [[nodiscard]] Result<qint64> count(const ContactFilter &filter);
    [[nodiscard]] Result<> forEach(const ContactFilter &filter, const std::function<bool(const Contact &)> &take);

    /// The list of that name, made when there is none.
    [[nodiscard]] Result<qint64> ensureList(const QString &name, Change &change);
    [[nodiscard]] Result<ContactList> findList(const QString &name);
    [[nodiscard]] Result<QList<ContactList>> lists();
    /// Whether they were not on it before.
    [[nodiscard]] Result<bool> addToList(qint64 listId, qint64 contactId);

private:
    [[nodiscard]] Result<Contact> findTwin(const Contact &contact, qint64 &revision);
    [[nodiscard]] Result<Stored> fillGaps(const Contact &known, qint64 knownRevision, const Contact &contact,
                                          Change &change);
    /// Whether the contact was left as it is before in that change.
    bool isSeenAgain(qint64 id, qint64 revision);

    Database &m_db;
    std::unique_ptr<Inserter> m_inserter; ///< kept for the many rows of an import
    // Who was left as they are, and in which change: rows do not tell. A few bytes a person.
    QSet<qint64> m_seen;
    qint64 m_seenIn = 0;
};

} // namespace guestwright
