#include "models/contacts/personrows.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

// Entries whose subject is a person; those of others name campaigns, files and accounts.
const QString personActions =
    u"('EditContact', 'CreateInvites', 'EditInvite', 'AssignContact', 'ImportContacts', 'Undo', 'Redo')"_s;

QVariantList textValues(const QStringList &texts)
{
    return QVariantList(texts.cbegin(), texts.cend());
}

} // namespace

QString numberList(const QList<qint64> &ids)
{
    QStringList numbers{u"0"_s};
    std::ranges::transform(ids, std::back_inserter(numbers), [](qint64 id) { return QString::number(id); });
    return u'(' + numbers.join(u", "_s) + u')';
}

QString markList(qsizetype count)
{
    return u"(''"_s + QString(u", ?"_s).repeated(count) + u')';
}

/// The old values of the person's rows, and wherever else an address of theirs was put out of use.
Condition oldValuesOf(const PersonTraces &traces)
{
    return {
        u"((u.table_name = 'contacts' AND u.row_id = %1) OR (u.table_name = 'invites' AND u.column_name <> 'numbers' "
        "AND u.row_id IN %2) OR (u.table_name IN ('contacts', 'invites') AND u.column_name IN ('email', 'email_key') "
        "AND lower(u.old_value) IN %3))"_s.arg(QString::number(traces.contactId.value_or(0)),
                                               numberList(traces.inviteIds), markList(traces.emailKeys.size())),
        textValues(traces.emailKeys)};
}

Condition logEntriesOf(const PersonTraces &traces)
{
    Condition condition{u"a.subject IN "_s + markList(traces.names.size()) + u" AND a.action IN "_s + personActions,
                        textValues(traces.names)};
    for (const QString &key : traces.emailKeys) {
        condition.sql += u" OR lower(a.subject) LIKE ? ESCAPE '\\'"_s;
        condition.bindings << containsPattern(key);
    }
    condition.sql = u"a.subject <> '' AND ("_s + condition.sql + u')';
    return condition;
}

Condition redemptionsOf(const PersonTraces &traces)
{
    return {u"(o.invite_id IN %1 OR (o.email <> '' AND lower(o.email) IN %2))"_s.arg(numberList(traces.inviteIds),
                                                                                     markList(traces.emailKeys.size())),
            textValues(traces.emailKeys)};
}

} // namespace guestwright
