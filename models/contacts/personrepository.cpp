#include "models/contacts/personrepository.h"

#include "models/contacts/personrows.h"
#include "models/core/emailaddress.h"
#include "models/core/folding.h"
#include "models/invites/inviterepository.h"
#include "models/store/query.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QVariantList valuesOf(const QStringList &texts)
{
    return QVariantList(texts.cbegin(), texts.cend());
}

Result<> whetherRun(const Result<Rows> &rows)
{
    return rows ? Result<>() : failure(rows);
}

QList<qint64> asList(const std::vector<qint64> &ids)
{
    return QList<qint64>(ids.begin(), ids.end());
}

void addOnce(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text)) {
        texts << text;
    }
}

} // namespace

Result<PersonTraces> PersonRepository::find(const PersonRef &who)
{
    PersonTraces traces;
    if (!who.email.trimmed().isEmpty()) {
        traces.emailKeys << addressKey(who.email);
    }
    auto found = findContact(who, traces);
    found = found ? findInvites(traces) : found;
    found = found ? findMessages(traces) : found;
    found = found ? findNames(traces) : found;
    found = found ? countRest(traces) : found;
    return found ? Result<PersonTraces>(traces) : failure(found);
}

Result<> PersonRepository::findContact(const PersonRef &who, PersonTraces &traces)
{
    const auto contact = run(m_db,
                             u"SELECT id, name, email, email_key FROM contacts WHERE id = ? OR email_key IN "_s
                                 + markList(traces.emailKeys.size()) + u" ORDER BY id"_s,
                             QVariantList{who.contactId.value_or(0)} + valuesOf(traces.emailKeys));
    if (!contact || contact->isEmpty()) {
        return whetherRun(contact);
    }
    RowReader row = contact->first();
    traces.contactId = row.number();
    traces.name = row.text();
    addOnce(traces.names, traces.name);
    addOnce(traces.names, row.text());
    addOnce(traces.emailKeys, row.text());
    const auto lists = run(m_db,
                           u"SELECT l.name FROM contact_lists l JOIN contact_list_members m ON m.list_id = l.id WHERE "
                           "m.contact_id = ? ORDER BY l.name"_s,
                           {*traces.contactId});
    for (const QVariantList &list : lists ? lists->rows : QList<QVariantList>()) {
        traces.lists << list.first().toString();
    }
    return whetherRun(lists);
}

Result<> PersonRepository::findInvites(PersonTraces &traces)
{
    const auto invites = readIds(m_db,
                                 u"SELECT id FROM invites WHERE contact_id = ? OR email_key IN "_s
                                     + markList(traces.emailKeys.size()) + u" ORDER BY id"_s,
                                 QVariantList{traces.contactId.value_or(-1)} + valuesOf(traces.emailKeys));
    if (!invites) {
        return failure(invites);
    }
    traces.inviteIds = asList(*invites);
    return {};
}

Result<> PersonRepository::findMessages(PersonTraces &traces)
{
    const auto rows = run(
        m_db,
        u"SELECT id, state FROM outbox_messages WHERE invite_id IN %1 OR (recipient <> '' AND "
        "lower(recipient) IN %2) ORDER BY id"_s.arg(numberList(traces.inviteIds), markList(traces.emailKeys.size())),
        valuesOf(traces.emailKeys));
    for (const QVariantList &row : rows ? rows->rows : QList<QVariantList>()) {
        traces.messageIds << row.first().toLongLong();
        traces.sending += row.last().toString() == u"Sending"_s ? 1 : 0;
    }
    return whetherRun(rows);
}

Result<> PersonRepository::findNames(PersonTraces &traces)
{
    const auto present = run(m_db, u"SELECT name, email FROM invites WHERE id IN "_s + numberList(traces.inviteIds));
    const Condition old = oldValuesOf(traces);
    const auto former = present ? run(m_db,
                                      u"SELECT u.old_value, u.old_value FROM undo_values u WHERE u.column_name IN "
                                      "('name', 'email') AND "_s
                                          + old.sql,
                                      old.bindings)
                                : present;
    if (!former) {
        return failure(former);
    }
    for (const QVariantList &row : present->rows + former->rows) {
        for (const QVariant &text : row) {
            addOnce(traces.names, text.toString());
        }
        if (traces.name.isEmpty()) {
            traces.name = row.first().toString();
        }
    }
    return {};
}

Result<> PersonRepository::countRest(PersonTraces &traces)
{
    const Condition old = oldValuesOf(traces);
    const Condition log = logEntriesOf(traces);
    const auto values = run(m_db, u"SELECT count(*) FROM undo_values u WHERE "_s + old.sql, old.bindings);
    const auto entries =
        values ? run(m_db, u"SELECT count(*) FROM audit_entries a WHERE "_s + log.sql, log.bindings) : values;
    if (!entries) {
        return failure(entries);
    }
    const Condition came = redemptionsOf(traces);
    const auto redemptions =
        run(m_db, u"SELECT (SELECT count(*) FROM orders o%1) + (SELECT count(*) FROM members o%1)"_s.arg(came.where()),
            came.bindings + came.bindings);
    if (!redemptions) {
        return failure(redemptions);
    }
    traces.redemptions = redemptions->number();
    traces.oldValues = values->number();
    traces.logEntries = entries->number();
    return {};
}

Result<> PersonRepository::anonymizeInvite(qint64 id, Instant now, qint64 revision)
{
    const auto invite = InviteRepository(m_db).find(id);
    if (!invite) {
        return failure(invite);
    }
    const Token unknown = makeToken();
    return whetherRun(run(
        m_db,
        u"UPDATE invites SET name = '', name_key = ?, email = '', email_key = NULL, phone = '', contact_id = NULL, "
        "bounce_words = NULL, remind_days = NULL, token = ?, token_hash = ?, revoked_at = CASE WHEN used_at IS NULL "
        "THEN coalesce(revoked_at, ?) ELSE revoked_at END, revision = ? WHERE id = ?"_s,
        {foldName(cardName(invite->number)), QString::fromLatin1(unknown.text), unknown.hash(), now, revision, id}));
}

/// Whoever came by a shared address has no invite whose end would tell them.
Result<> PersonRepository::tellServers(const PersonTraces &traces)
{
    const Condition came = redemptionsOf(traces);
    for (const QString &table : {u"orders"_s, u"members"_s}) {
        const auto noted = run(m_db,
                               u"INSERT INTO tombstones (token_hash, redemption_uid) SELECT ?, o.uid FROM %1 o%2 AND "
                               "o.invite_id IS NULL AND EXISTS (SELECT 1 FROM servers)"_s.arg(table, came.where()),
                               QVariantList{QByteArray("")} + came.bindings);
        if (!noted) {
            return failure(noted);
        }
    }
    return {};
}

Result<> PersonRepository::eraseRedemptions(const PersonTraces &traces)
{
    const Condition came = redemptionsOf(traces);
    if (const auto told = tellServers(traces); !told) {
        return told;
    }
    const auto orders = run(m_db,
                            u"UPDATE orders AS o SET name = '', name_key = '', email = '', phone = '', line1 = '', "
                            "line2 = '', postal_code = '', city = '', region = '', country = ''"_s
                                + came.where(),
                            came.bindings);
    return orders ? whetherRun(run(
               m_db, u"UPDATE members AS o SET name = '', name_key = '', email = ''"_s + came.where(), came.bindings))
                  : failure(orders);
}

Result<> PersonRepository::erase(const PersonTraces &traces, Instant now, qint64 revision)
{
    const Condition old = oldValuesOf(traces);
    const Condition log = logEntriesOf(traces);
    auto done = whetherRun(run(m_db, u"DELETE FROM undo_values AS u WHERE "_s + old.sql, old.bindings));
    done = done ? whetherRun(run(m_db, u"UPDATE audit_entries AS a SET subject = '' WHERE "_s + log.sql, log.bindings))
                : done;
    // The server forgets what it knows under the old links as soon as it hears of it.
    done = done ? whetherRun(run(m_db,
                                 u"INSERT INTO tombstones (token_hash) SELECT token_hash FROM invites WHERE EXISTS "
                                 "(SELECT 1 FROM servers) AND id IN "_s
                                     + numberList(traces.inviteIds)))
                : done;
    done = done ? eraseRedemptions(traces) : done;
    for (const qint64 id : traces.inviteIds) {
        done = done ? anonymizeInvite(id, now, revision) : done;
    }
    if (done) {
        done =
            whetherRun(run(m_db,
                           u"UPDATE outbox_messages SET recipient = '', body = NULL, body_link = NULL, server_words = "
                           "'', settled_at = CASE WHEN state IN ('Queued', 'Deferred') THEN CAST(? AS BIGINT) ELSE "
                           "settled_at END, state = CASE WHEN state IN ('Queued', 'Deferred') THEN 'Cancelled' ELSE "
                           "state END, revision = ? WHERE id IN "_s
                               + numberList(traces.messageIds),
                           {now, revision}));
    }
    if (done && traces.contactId) {
        done = whetherRun(run(m_db, u"DELETE FROM contacts WHERE id = ?"_s, {*traces.contactId}));
    }
    return done;
}

Result<QList<WrittenMessage>> PersonRepository::writtenMessages(const PersonTraces &traces)
{
    const auto rows = run(m_db,
                          u"SELECT a.path, m.message_id FROM outbox_messages m JOIN mail_accounts a ON a.id = "
                          "m.account_id WHERE a.transport = 'Folder' AND m.id IN "_s
                              + numberList(traces.messageIds));
    if (!rows) {
        return failure(rows);
    }
    QList<WrittenMessage> messages;
    for (const QVariantList &row : rows->rows) {
        messages.append({row.first().toString(), row.last().toString()});
    }
    return messages;
}

Result<QStringList> PersonRepository::allEmailKeys()
{
    const auto rows =
        run(m_db,
            u"SELECT email_key FROM contacts WHERE email_key IS NOT NULL UNION SELECT email_key FROM "
            "invites WHERE email_key IS NOT NULL UNION SELECT lower(recipient) FROM outbox_messages UNION "
            "SELECT old_value FROM undo_values WHERE column_name = 'email_key' AND old_value IS NOT NULL UNION "
            "SELECT lower(email) FROM orders UNION SELECT lower(email) FROM members"_s);
    if (!rows) {
        return failure(rows);
    }
    QStringList keys;
    for (const QVariantList &row : rows->rows) {
        keys << row.first().toString();
    }
    keys.removeAll(QString());
    return keys;
}

} // namespace guestwright
