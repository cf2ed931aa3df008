#pragma once

#include "models/contacts/personrepository.h"

namespace guestwright {

/// What became of an erasure (design.md 2.11).
struct ErasureReport {
    bool contact = false; ///< a saved contact is gone
    qint64 lists = 0; ///< that they stood on
    qint64 invites = 0; ///< that are nobody's now
    qint64 redemptions = 0; ///< orders and members that are nobody's now
    qint64 messages = 0; ///< without address and text now
    qint64 oldValues = 0; ///< that Undo remembered
    qint64 logEntries = 0; ///< without a name now
    qint64 files = 0; ///< .eml files of folder accounts that were removed
    QStringList backups; ///< copies beside the workspace that were removed
    QString traces; ///< why the file may still hold traces; empty: it does not
};

/// What would go. Looks only. Nobody of that address is NotFound.
[[nodiscard]] Result<PersonTraces> describeErasure(Database &db, const PersonRef &who);

/// Takes a person out of the workspace for good: out of every table, the old values of Undo, the audit log, the files
/// of folder accounts and the program's own copies beside the workspace. Their links die, numbers and evidence stay.
/// Their addresses are suppressed by keyed hash and written into the ledger beside the workspace.
[[nodiscard]] Result<ErasureReport> erasePerson(Database &db, const PersonRef &who, Instant now);

/// Allows an address again that was erased.
[[nodiscard]] Result<> readmitPerson(Database &db, const QString &email, Instant now);

/// Brings workspace and ledger together: who stands in the ledger is erased again (a backup was restored), and what the
/// ledger lacks is added. How many were erased again.
[[nodiscard]] Result<qint64> applyErasures(Database &db, Instant now);

/// Refuses somebody who was erased, in words.
[[nodiscard]] Result<> refuseErased(Database &db, const QString &email);

} // namespace guestwright
