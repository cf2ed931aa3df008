#include "models/audit/actionwords.h"

#include "models/core/enumname.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Kind = Action::Kind;

struct ActionWords {
    Kind kind;
    const char *done;
    const char *menu;
};

constexpr ActionWords wordsOfActions[] = {
    {Kind::SetWorkspace, QT_TRANSLATE_NOOP("Audit", "Changed the workspace's settings"),
     QT_TRANSLATE_NOOP("Audit", "Workspace Settings")},
    {Kind::CreateCampaign, QT_TRANSLATE_NOOP("Audit", "Created the campaign"),
     QT_TRANSLATE_NOOP("Audit", "Create Campaign")},
    {Kind::EditCampaign, QT_TRANSLATE_NOOP("Audit", "Edited the campaign"),
     QT_TRANSLATE_NOOP("Audit", "Edit Campaign")},
    {Kind::ActivateCampaign, QT_TRANSLATE_NOOP("Audit", "Activated the campaign"),
     QT_TRANSLATE_NOOP("Audit", "Activate Campaign")},
    {Kind::PauseCampaign, QT_TRANSLATE_NOOP("Audit", "Paused the campaign"),
     QT_TRANSLATE_NOOP("Audit", "Pause Campaign")},
    {Kind::ResumeCampaign, QT_TRANSLATE_NOOP("Audit", "Resumed the campaign"),
     QT_TRANSLATE_NOOP("Audit", "Resume Campaign")},
    {Kind::EndCampaign, QT_TRANSLATE_NOOP("Audit", "Ended the campaign"), QT_TRANSLATE_NOOP("Audit", "End Campaign")},
    {Kind::ReopenCampaign, QT_TRANSLATE_NOOP("Audit", "Reopened the campaign"),
     QT_TRANSLATE_NOOP("Audit", "Reopen Campaign")},
    {Kind::DuplicateCampaign, QT_TRANSLATE_NOOP("Audit", "Duplicated the campaign"),
     QT_TRANSLATE_NOOP("Audit", "Duplicate Campaign")},
    {Kind::DeleteCampaign, QT_TRANSLATE_NOOP("Audit", "Moved the campaign to the trash"),
     QT_TRANSLATE_NOOP("Audit", "Delete Campaign")},
    {Kind::RestoreCampaign, QT_TRANSLATE_NOOP("Audit", "Restored the campaign"),
     QT_TRANSLATE_NOOP("Audit", "Restore Campaign")},
    {Kind::AddItem, QT_TRANSLATE_NOOP("Audit", "Added an item"), QT_TRANSLATE_NOOP("Audit", "Add Item")},
    {Kind::EditItem, QT_TRANSLATE_NOOP("Audit", "Edited an item"), QT_TRANSLATE_NOOP("Audit", "Edit Item")},
    {Kind::DeleteItem, QT_TRANSLATE_NOOP("Audit", "Moved an item to the trash"),
     QT_TRANSLATE_NOOP("Audit", "Delete Item")},
    {Kind::RestoreItem, QT_TRANSLATE_NOOP("Audit", "Restored an item"), QT_TRANSLATE_NOOP("Audit", "Restore Item")},
    {Kind::ImportContacts, QT_TRANSLATE_N_NOOP("Audit", "Imported %n contact(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Import %n Contact(s)")},
    {Kind::EditContact, QT_TRANSLATE_NOOP("Audit", "Saved a contact"), QT_TRANSLATE_NOOP("Audit", "Save Contact")},
    {Kind::DeleteContacts, QT_TRANSLATE_N_NOOP("Audit", "Moved %n contact(s) to the trash"),
     QT_TRANSLATE_N_NOOP("Audit", "Delete %n Contact(s)")},
    {Kind::RestoreContacts, QT_TRANSLATE_N_NOOP("Audit", "Restored %n contact(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Restore %n Contact(s)")},
    {Kind::CreateInvites, QT_TRANSLATE_N_NOOP("Audit", "Created %n invite(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Create %n Invite(s)")},
    {Kind::EditInvite, QT_TRANSLATE_NOOP("Audit", "Edited an invite"), QT_TRANSLATE_NOOP("Audit", "Edit Invite")},
    {Kind::AssignContact, QT_TRANSLATE_NOOP("Audit", "Assigned a contact to an invite"),
     QT_TRANSLATE_NOOP("Audit", "Assign Contact")},
    {Kind::RevokeInvites, QT_TRANSLATE_N_NOOP("Audit", "Revoked %n invite(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Revoke %n Invite(s)")},
    {Kind::RestoreInvites, QT_TRANSLATE_N_NOOP("Audit", "Restored %n invite(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Restore %n Invite(s)")},
    {Kind::ExtendInvites, QT_TRANSLATE_N_NOOP("Audit", "Extended %n invite(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Extend %n Invite(s)")},
    {Kind::ReplaceLinks, QT_TRANSLATE_N_NOOP("Audit", "Replaced %n link(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Replace %n Link(s)")},
    {Kind::DeleteInvites, QT_TRANSLATE_N_NOOP("Audit", "Moved %n invite(s) to the trash"),
     QT_TRANSLATE_N_NOOP("Audit", "Delete %n Invite(s)")},
    {Kind::QueueSending, QT_TRANSLATE_N_NOOP("Audit", "Queued %n message(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Queue %n Message(s)")},
    {Kind::CancelSending, QT_TRANSLATE_N_NOOP("Audit", "Cancelled %n message(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Cancel %n Message(s)")},
    {Kind::RetrySending, QT_TRANSLATE_N_NOOP("Audit", "Queued %n message(s) again"),
     QT_TRANSLATE_N_NOOP("Audit", "Queue %n Message(s) Again")},
    {Kind::SetReminder, QT_TRANSLATE_N_NOOP("Audit", "Set the reminder of %n invite(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Set Reminder of %n Invite(s)")},
    {Kind::QueueReminders, QT_TRANSLATE_N_NOOP("Audit", "Queued %n reminder(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Queue %n Reminder(s)")},
    {Kind::SendTestMail, QT_TRANSLATE_NOOP("Audit", "Sent a test mail"), QT_TRANSLATE_NOOP("Audit", "Send Test Mail")},
    {Kind::ExportInvites, QT_TRANSLATE_N_NOOP("Audit", "Exported %n invite(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Export %n Invite(s)")},
    {Kind::ExportOrders, QT_TRANSLATE_N_NOOP("Audit", "Exported %n order(s) or member(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Export %n Order(s) or Member(s)")},
    {Kind::PrintCards, QT_TRANSLATE_N_NOOP("Audit", "Printed %n card(s)"),
     QT_TRANSLATE_N_NOOP("Audit", "Print %n Card(s)")},
    {Kind::SetAccount, QT_TRANSLATE_NOOP("Audit", "Saved a mail account"),
     QT_TRANSLATE_NOOP("Audit", "Save Mail Account")},
    {Kind::EmptyTrash, QT_TRANSLATE_N_NOOP("Audit", "Removed %n thing(s) from the trash for good"),
     QT_TRANSLATE_NOOP("Audit", "Empty Trash")},
    {Kind::ErasePerson, QT_TRANSLATE_NOOP("Audit", "Erased a person"), QT_TRANSLATE_NOOP("Audit", "Erase Person")},
    {Kind::ExportPerson, QT_TRANSLATE_NOOP("Audit", "Exported everything about a person"),
     QT_TRANSLATE_NOOP("Audit", "Export Person")},
    {Kind::CreateLink, QT_TRANSLATE_NOOP("Audit", "Created an invitation link"),
     QT_TRANSLATE_NOOP("Audit", "Create Invitation Link")},
    {Kind::EditLink, QT_TRANSLATE_NOOP("Audit", "Edited an invitation link"),
     QT_TRANSLATE_NOOP("Audit", "Edit Invitation Link")},
    {Kind::PauseLink, QT_TRANSLATE_NOOP("Audit", "Paused an invitation link"),
     QT_TRANSLATE_NOOP("Audit", "Pause Invitation Link")},
    {Kind::ResumeLink, QT_TRANSLATE_NOOP("Audit", "Resumed an invitation link"),
     QT_TRANSLATE_NOOP("Audit", "Resume Invitation Link")},
    {Kind::DeleteLink, QT_TRANSLATE_NOOP("Audit", "Moved an invitation link to the trash"),
     QT_TRANSLATE_NOOP("Audit", "Delete Invitation Link")},
    {Kind::RestoreLink, QT_TRANSLATE_NOOP("Audit", "Restored an invitation link"),
     QT_TRANSLATE_NOOP("Audit", "Restore Invitation Link")},
    {Kind::ApproveInvitees, QT_TRANSLATE_N_NOOP("Audit", "Put %n invitee(s) on the list of an invitation link"),
     QT_TRANSLATE_N_NOOP("Audit", "Approve %n Invitee(s)")},
    {Kind::RemoveInvitees, QT_TRANSLATE_N_NOOP("Audit", "Took %n invitee(s) off the list of an invitation link"),
     QT_TRANSLATE_N_NOOP("Audit", "Remove %n Invitee(s)")},
    {Kind::SetWebhook, QT_TRANSLATE_NOOP("Audit", "Changed the campaign's webhook"),
     QT_TRANSLATE_NOOP("Audit", "Change Webhook")},
    {Kind::TurnOffWebhook, QT_TRANSLATE_NOOP("Audit", "Turned off the campaign's webhook"),
     QT_TRANSLATE_NOOP("Audit", "Turn Off Webhook")},
    {Kind::ReadmitPerson, QT_TRANSLATE_NOOP("Audit", "Allowed an erased person again"),
     QT_TRANSLATE_NOOP("Audit", "Readmit Person")},
};

struct Reason {
    Kind kind;
    const char *words;
};

constexpr Reason neverUndone[] = {
    {Kind::QueueReminders, QT_TRANSLATE_NOOP("Audit", "Take the reminders back in the outbox, or pause the campaign")},
    {Kind::SendTestMail, QT_TRANSLATE_NOOP("Audit", "A mail that has left cannot be taken back")},
    {Kind::ExportInvites,
     QT_TRANSLATE_NOOP("Audit", "The file with the links has left the workspace: delete it, or replace the links")},
    {Kind::ExportOrders, QT_TRANSLATE_NOOP("Audit", "The file has left the workspace: delete it")},
    {Kind::PrintCards,
     QT_TRANSLATE_NOOP("Audit", "What is on paper stays there: to make a lost card dead, replace or revoke its link")},
    {Kind::ExportPerson, QT_TRANSLATE_NOOP("Audit", "The file has left the workspace: delete it")},
    {Kind::EmptyTrash, QT_TRANSLATE_NOOP("Audit", "What was removed from the trash is gone for good")},
    {Kind::ErasePerson, QT_TRANSLATE_NOOP("Audit", "Who was erased is gone for good")},
    {Kind::ReadmitPerson, QT_TRANSLATE_NOOP("Audit", "To take that back, erase the person again")},
};

const ActionWords *wordsOf(Kind action)
{
    const auto found = std::ranges::find(wordsOfActions, action, &ActionWords::kind);
    return found == std::end(wordsOfActions) ? nullptr : found;
}

/// Without a translation the plural mark is still in the text.
QString counted(const char *text, qint64 number)
{
    const int n = static_cast<int>(std::min<qint64>(number, 2'000'000'000));
    return QCoreApplication::translate("Audit", text, nullptr, n).replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
}

QString plainDone(Kind action, qint64 rows)
{
    const ActionWords *words = wordsOf(action);
    return words ? counted(words->done, rows) : enumName(action);
}

} // namespace

QString doneWords(const AuditEntry &entry)
{
    switch (entry.action) {
    case Kind::Undo:
        return QCoreApplication::translate("Audit", "Took back: %1")
            .arg(plainDone(entry.undoneAction, entry.undoneRows));
    case Kind::Redo:
        return QCoreApplication::translate("Audit", "Did again: %1")
            .arg(plainDone(entry.undoneAction, entry.undoneRows));
    default:
        return plainDone(entry.action, entry.rows);
    }
}

QString menuWords(const AuditEntry &entry)
{
    const bool isUndo = entry.action == Kind::Undo;
    const ActionWords *words = wordsOf(isUndo ? entry.undoneAction : entry.action);
    return words ? counted(words->menu, isUndo ? entry.undoneRows : entry.rows) : enumName(entry.action);
}

QString whyNeverUndone(Kind action)
{
    const auto found = std::ranges::find(neverUndone, action, &Reason::kind);
    return found == std::end(neverUndone) ? QString() : QCoreApplication::translate("Audit", found->words);
}

bool hasWords(Kind action)
{
    return action == Kind::Undo || action == Kind::Redo || wordsOf(action);
}

} // namespace guestwright
