#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/condition.h"
#include "models/store/database.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace guestwright {

struct Action {
    Q_GADGET

public:
    enum class Kind {
        SetWorkspace,
        CreateCampaign,
        EditCampaign,
        ActivateCampaign,
        PauseCampaign,
        ResumeCampaign,
        EndCampaign,
        ReopenCampaign,
        DuplicateCampaign,
        DeleteCampaign,
        RestoreCampaign,
        AddItem,
        EditItem,
        DeleteItem,
        ImportContacts,
        EditContact,
        DeleteContacts,
        RestoreContacts,
        CreateInvites,
        EditInvite,
        AssignContact,
        RevokeInvites,
        RestoreInvites,
        ExtendInvites,
        ReplaceLinks,
        DeleteInvites,
        QueueSending,
        CancelSending,
        RetrySending,
        SendTestMail,
        SetReminder,
        QueueReminders,
        ExportInvites,
        ExportOrders,
        PrintCards,
        SetAccount,
        RestoreItem,
        EmptyTrash,
        ErasePerson,
        ExportPerson,
        ReadmitPerson,
        CreateLink,
        EditLink,
        PauseLink,
        ResumeLink,
        DeleteLink,
        RestoreLink,
        ApproveInvitees,
        RemoveInvitees,
        SetWebhook,
        TurnOffWebhook,
        Undo,
        Redo,
    };
    Q_ENUM(Kind)
};

/// One unit of work: a transaction, its entry in the append-only audit log, what it takes to undo it, and the revision
/// that the rows it touches are stamped with. Nothing of it stands unless commit() succeeds.
class Change
{
public:
    /// `subject` names what it is about for people (a campaign, a person); never a token. Changes of one campaign come
    /// one after the other: what is read after this still holds at the commit.
    [[nodiscard]] static Result<Change> begin(Database &db, Action::Kind action, Instant now,
                                              std::optional<qint64> campaignId, const QString &subject);

    [[nodiscard]] qint64 revision() const { return m_id; }

    /// Remembers the present values of the columns of every matching row, before they are changed. `from` is the rest
    /// of a SELECT, beginning with FROM, in which the table has the alias `alias`.
    [[nodiscard]] Result<> remember(const QString &table, const QString &alias, const QStringList &columns,
                                    const QString &from, const QVariantList &bindings);
    /// The same for one row.
    [[nodiscard]] Result<> remember(const QString &table, qint64 id, const QStringList &columns);
    /// Remembers that a row did not exist before.
    [[nodiscard]] Result<> rememberNew(const QString &table, qint64 id);

    /// Remembers every row of the table that is made under this change's revision from now on, in one go at the commit.
    [[nodiscard]] Result<> rememberNewRows(const QString &table);
    /// Remembers that a contact who was there before is put on a list that was there before.
    [[nodiscard]] Result<> rememberMember(qint64 listId, qint64 contactId);
    /// Remembers a setting of the workspace by its name.
    [[nodiscard]] Result<> rememberSetting(const QString &name);

    /// Remembers a batch of invites by their numbers in the entry's campaign, which is one row instead of a million.
    [[nodiscard]] Result<> rememberNewInvites(qint64 firstNumber, qint64 count);

    /// How many rows it was about. What single rows had remembered and did not change is forgotten again, so that
    /// undoing it touches nothing else.
    [[nodiscard]] Result<> commit(qint64 rows);

private:
    Change(Database &db, Transaction transaction, qint64 id);
    [[nodiscard]] Result<> forgetUnchanged();
    [[nodiscard]] Result<> rememberMade();

    Database *m_db;
    Transaction m_transaction;
    qint64 m_id;
    QMap<QString, QSet<QString>> m_columnsOf; ///< what was remembered of single rows, by table
    QMap<QString, qint64> m_lastBefore; ///< the greatest id a table had, where new rows are to be remembered
};

} // namespace guestwright
