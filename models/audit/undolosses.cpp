#include "models/audit/undolosses.h"

#include "models/store/query.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Answer = Result<std::optional<UndoRefusal>>;

const QString mailLeft = u"m.state IN ('Sending', 'Sent', 'Uncertain')"_s;

QString lossWords(const char *text)
{
    return QCoreApplication::translate("Undo", text);
}

UndoRefusal lossForGood(const char *text)
{
    return {true, lossWords(text)};
}

UndoRefusal forNow(const char *text)
{
    return {false, lossWords(text)};
}

/// Refuses when the question finds a row.
Answer refuseWhere(Database &db, const Condition &question, const UndoRefusal &refusal)
{
    const auto found = run(db, question.sql + u" LIMIT 1"_s, question.bindings);
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(refusal);
}

Answer checkSendings(Database &db, const AuditEntry &entry, const UndoShape &shape)
{
    const bool isQueueing = shape.hasNew(u"outbox_messages"_s);
    if (!isQueueing && !shape.has(u"outbox_messages"_s, u"state"_s)) {
        return std::nullopt;
    }
    const Condition rows = rowsOfEntry(entry.id, u"outbox_messages"_s, isQueueing ? QString() : u"state"_s);
    const QString states = entry.action == Action::Kind::CancelSending ? u"m.state = 'Cancelled'"_s
        : isQueueing                                                   ? u"m.state IN ('Queued', 'Deferred')"_s
                                                                       : u"m.state = 'Queued'"_s;
    const auto some = run(
        db, u"SELECT 1 FROM outbox_messages m WHERE m.id IN %1 AND %2 LIMIT 1"_s.arg(rows.sql, states), rows.bindings);
    if (!some) {
        return failure(some);
    }
    if (some->isEmpty()) {
        return lossForGood(
            QT_TRANSLATE_NOOP("Undo", "These messages have left; mail that has left cannot be taken back"));
    }
    if (entry.action != Action::Kind::CancelSending) {
        return std::nullopt;
    }
    return refuseWhere(db,
                       {u"SELECT 1 FROM outbox_messages m JOIN outbox_messages n ON n.invite_id = m.invite_id AND "
                        "n.id > m.id WHERE m.id IN "_s
                            + rows.sql,
                        rows.bindings},
                       lossForGood(QT_TRANSLATE_NOOP("Undo", "Newer messages to the same people are in the outbox")));
}

Answer checkMadeInvites(Database &db, const AuditEntry &entry, const UndoShape &shape)
{
    if (!shape.hasNewInvites()) {
        return std::nullopt;
    }
    const Condition made = invitesMade(entry.id, shape);
    auto answer = refuseWhere(
        db,
        {u"SELECT 1 FROM invites i WHERE %1 AND (i.used_at IS NOT NULL OR i.sent_at IS NOT NULL OR i.printed_at IS "
         "NOT NULL)"_s.arg(made.sql),
         made.bindings},
        lossForGood(
            QT_TRANSLATE_NOOP("Undo",
                              "Some of these invites were sent, printed or used: revoke them or move them to the "
                              "trash instead")));
    if (!answer || *answer) {
        return answer;
    }
    const QString messages = u"SELECT 1 FROM invites i JOIN outbox_messages m ON m.invite_id = i.id WHERE "_s;
    answer = refuseWhere(db, {messages + made.sql + u" AND "_s + mailLeft, made.bindings},
                         lossForGood(QT_TRANSLATE_NOOP("Undo", "Mail to some of these invites has left already")));
    return !answer || *answer
        ? answer
        : refuseWhere(db, {messages + made.sql, made.bindings},
                      forNow(QT_TRANSLATE_NOOP(
                          "Undo", "There are messages to these invites in the outbox: take the sending back first")));
}

/// A link that is in somebody's mailbox must not die by an undo, nor an address be forgotten that has got mail.
Answer checkMailSince(Database &db, const AuditEntry &entry, const UndoShape &shape)
{
    for (const QString &column : {u"token"_s, u"email"_s}) {
        if (!shape.has(u"invites"_s, column)) {
            continue;
        }
        Condition rows = rowsOfEntry(entry.id, u"invites"_s, column);
        rows.bindings << toMsecs(entry.at);
        const auto answer = refuseWhere(
            db,
            {u"SELECT 1 FROM outbox_messages m WHERE m.invite_id IN %1 AND %2 AND coalesce(m.settled_at, m.tried_at) "
             ">= ?"_s.arg(rows.sql, mailLeft),
             rows.bindings},
            lossForGood(QT_TRANSLATE_NOOP("Undo", "Mail with the new link or to the new address has left since")));
        if (!answer || *answer) {
            return answer;
        }
    }
    return std::nullopt;
}

/// Neither must one that is on paper.
Answer checkPrintsSince(Database &db, const AuditEntry &entry, const UndoShape &shape)
{
    if (!shape.has(u"invites"_s, u"token"_s)) {
        return std::nullopt;
    }
    Condition rows = rowsOfEntry(entry.id, u"invites"_s, u"token"_s);
    rows.bindings << toMsecs(entry.at);
    return refuseWhere(
        db, {u"SELECT 1 FROM invites i WHERE i.id IN %1 AND i.printed_at >= ?"_s.arg(rows.sql), rows.bindings},
        lossForGood(QT_TRANSLATE_NOOP("Undo", "Cards with the present link were printed since; they would be dead")));
}

Answer checkCampaign(Database &db, const AuditEntry &entry, const UndoShape &shape)
{
    if (shape.hasNew(u"campaigns"_s)) {
        const Condition rows = rowsOfEntry(entry.id, u"campaigns"_s, {});
        return refuseWhere(
            db,
            {u"SELECT 1 FROM outbox_messages m WHERE m.campaign_id IN %1 AND %2"_s.arg(rows.sql, mailLeft),
             rows.bindings},
            lossForGood(
                QT_TRANSLATE_NOOP("Undo", "Mail of this campaign has left: end it or move it to the trash instead")));
    }
    if (entry.action == Action::Kind::ActivateCampaign && entry.campaignId) {
        return refuseWhere(
            db, {u"SELECT 1 FROM outbox_messages m WHERE m.campaign_id = ? AND "_s + mailLeft, {*entry.campaignId}},
            lossForGood(QT_TRANSLATE_NOOP("Undo", "Mail of this campaign has left: pause or end it instead")));
    }
    return std::nullopt;
}

/// Rows that were made may have got others that belong to them, by other ways than a change of the row itself.
Answer checkBelongings(Database &db, const AuditEntry &entry, const UndoShape &shape)
{
    const Condition contacts = rowsOfEntry(entry.id, u"contacts"_s, {});
    const Condition lists = rowsOfEntry(entry.id, u"contact_lists"_s, {});
    const Condition accounts = rowsOfEntry(entry.id, u"mail_accounts"_s, {});
    const Condition keys = rowsOfEntry(entry.id, u"contacts"_s, u"email_key"_s);
    const Condition members = rowsOfEntry(entry.id, u"contact_list_members"_s, u"list_id"_s);
    Answer answer = std::optional<UndoRefusal>();
    if (shape.hasNew(u"contacts"_s)) {
        answer = refuseWhere(
            db, {u"SELECT 1 FROM invites i WHERE i.contact_id IN "_s + contacts.sql, contacts.bindings},
            forNow(QT_TRANSLATE_NOOP("Undo", "Invites were made for these contacts since: take those back first")));
    }
    if (answer && !*answer && shape.hasNew(u"contact_lists"_s)) {
        answer = refuseWhere(
            db,
            {u"SELECT 1 FROM contact_list_members l WHERE l.list_id IN %1 AND l.contact_id NOT IN %2 AND l.contact_id "
             "NOT IN %3"_s.arg(lists.sql, contacts.sql, members.sql),
             lists.bindings + contacts.bindings + members.bindings},
            forNow(QT_TRANSLATE_NOOP("Undo", "Others were put on that list since: take that back first")));
    }
    if (answer && !*answer && shape.hasNew(u"mail_accounts"_s)) {
        answer = refuseWhere(
            db,
            {u"SELECT 1 FROM mail_accounts a WHERE a.id IN %1 AND (EXISTS (SELECT 1 FROM campaigns c WHERE "
             "c.account_id = a.id) OR EXISTS (SELECT 1 FROM outbox_messages m WHERE m.account_id = a.id))"_s.arg(
                 accounts.sql),
             accounts.bindings},
            forNow(QT_TRANSLATE_NOOP("Undo", "The mail account is in use")));
    }
    if (answer && !*answer && shape.has(u"contacts"_s, u"email_key"_s)) {
        answer = refuseWhere(
            db,
            {u"SELECT 1 FROM undo_values u JOIN contacts p ON p.email_key = u.old_value AND p.id <> u.row_id WHERE "
             "u.audit_id = ? AND u.table_name = ? AND u.column_name = ?"_s,
             keys.bindings},
            forNow(QT_TRANSLATE_NOOP("Undo", "Another contact has that address now")));
    }
    return answer;
}

/// A link by which somebody has come, or whose list others have written on since, is not unmade.
Answer checkMadeLinks(Database &db, const AuditEntry &entry, const UndoShape &shape)
{
    if (!shape.hasNew(u"links"_s)) {
        return std::nullopt;
    }
    const Condition made = rowsOfEntry(entry.id, u"links"_s, {});
    for (const QString &table : {u"orders"_s, u"members"_s}) {
        const auto answer = refuseWhere(
            db, {u"SELECT 1 FROM %1 x WHERE x.link_id IN %2"_s.arg(table, made.sql), made.bindings},
            lossForGood(QT_TRANSLATE_NOOP("Undo", "Somebody has come by this link: move it to the trash instead")));
        if (!answer || *answer) {
            return answer;
        }
    }
    return refuseWhere(
        db, {u"SELECT 1 FROM invites i WHERE i.link_id IN "_s + made.sql, made.bindings},
        forNow(QT_TRANSLATE_NOOP("Undo", "There are addresses on the list of this link: take those back first")));
}

} // namespace

Answer checkLosses(Database &db, const AuditEntry &entry, const UndoShape &shape)
{
    for (const auto check : {checkSendings, checkMadeInvites, checkMailSince, checkPrintsSince, checkCampaign,
                             checkMadeLinks, checkBelongings}) {
        const auto answer = check(db, entry, shape);
        if (!answer || *answer) {
            return answer;
        }
    }
    return std::nullopt;
}

} // namespace guestwright
