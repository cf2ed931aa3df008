#include "models/contacts/personrows.h"
#include "models/store/query.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QSqlRecord>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QJsonValue exported(const QVariant &value)
{
    if (value.isNull()) {
        return {};
    }
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QString::fromUtf8(value.toByteArray());
    case QMetaType::QString:
        return value.toString();
    default:
        return value.toLongLong();
    }
}

/// Whole rows by the names of their columns, so that a column that is new is exported too.
Result<QJsonArray> rowsAsJson(Database &db, const QString &sql, const QVariantList &bindings)
{
    QJsonArray rows;
    const auto read = stream(db, sql, bindings, [&rows](const QSqlQuery &row) {
        const QSqlRecord record = row.record();
        QJsonObject object;
        for (int column = 0; column < record.count(); ++column) {
            object.insert(record.fieldName(column), exported(row.value(column)));
        }
        rows.append(object);
        return true;
    });
    return read ? Result<QJsonArray>(rows) : failure(read);
}

} // namespace

Result<QJsonObject> PersonRepository::everything(const PersonTraces &traces)
{
    const QString invites = numberList(traces.inviteIds);
    const QString contact = QString::number(traces.contactId.value_or(0));
    const Condition old = oldValuesOf(traces);
    const Condition log = logEntriesOf(traces);
    const Condition came = redemptionsOf(traces);
    const std::pair<QString, Condition> questions[] = {
        {u"contacts"_s, {u"SELECT * FROM contacts WHERE id = "_s + contact, {}}},
        {u"contact_lists"_s,
         {u"SELECT l.name FROM contact_lists l JOIN contact_list_members m ON m.list_id = l.id WHERE m.contact_id = "_s
              + contact,
          {}}},
        {u"campaigns"_s,
         {u"SELECT DISTINCT c.id, c.uid, c.name, c.purpose FROM campaigns c JOIN invites i ON i.campaign_id = c.id "
          u"WHERE "
          "i.id IN %1"_s.arg(invites),
          {}}},
        {u"invites"_s, {u"SELECT * FROM invites WHERE id IN %1 ORDER BY id"_s.arg(invites), {}}},
        {u"outbox_messages"_s,
         {u"SELECT * FROM outbox_messages WHERE id IN %1 ORDER BY id"_s.arg(numberList(traces.messageIds)), {}}},
        {u"journey_events"_s, {u"SELECT * FROM journey_events WHERE invite_id IN %1 ORDER BY id"_s.arg(invites), {}}},
        {u"orders"_s, {u"SELECT o.* FROM orders o WHERE %1 ORDER BY o.id"_s.arg(came.sql), came.bindings}},
        {u"members"_s, {u"SELECT o.* FROM members o WHERE %1 ORDER BY o.id"_s.arg(came.sql), came.bindings}},
        {u"audit_entries"_s,
         {u"SELECT a.* FROM audit_entries a WHERE "_s + log.sql + u" ORDER BY a.id"_s, log.bindings}},
        {u"undo_values"_s,
         {u"SELECT u.* FROM undo_values u WHERE "_s + old.sql + u" ORDER BY u.audit_id"_s, old.bindings}},
    };
    QJsonObject all;
    for (const auto &[table, question] : questions) {
        const auto rows = rowsAsJson(m_db, question.sql, question.bindings);
        if (!rows) {
            return failure(rows);
        }
        all.insert(table, *rows);
    }
    return all;
}

} // namespace guestwright
