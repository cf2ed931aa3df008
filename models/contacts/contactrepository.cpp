#include "models/contacts/contactrepository.h"

#include "models/core/emailaddress.h"
#include "models/core/folding.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>
#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contactsPerQuestion = 128;

const QString contactColumns =
    u"p.id, p.name, p.first_name, p.last_name, p.email, p.phone, p.organization, p.extra, p.created_at, "
    "p.deleted_at"_s;
constexpr int contactColumnCount = 10;

const QString insertContact = u"INSERT INTO contacts (name, name_key, first_name, last_name, email, email_key, phone, "
                              "organization, extra, created_at, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                              "ON CONFLICT (email_key) DO NOTHING"_s;

QString toJson(const QJsonObject &extra)
{
    return extra.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
}

Contact contactFrom(RowReader &read)
{
    return {
        .id = read.number(),
        .name = read.text(),
        .firstName = read.text(),
        .lastName = read.text(),
        .email = read.text(),
        .phone = read.text(),
        .organization = read.text(),
        .extra = QJsonDocument::fromJson(read.text().toUtf8()).object(),
        .createdAt = read.instant(),
        .deletedAt = read.optionalInstant(),
    };
}

std::optional<QString> contactKeyOf(const Contact &contact)
{
    return contact.email.isEmpty() ? std::nullopt : std::optional(addressKey(contact.email));
}

Condition contactCondition(const ContactFilter &filter)
{
    Condition condition{filter.trash ? u"p.deleted_at IS NOT NULL"_s : u"p.deleted_at IS NULL"_s, {}};
    if (filter.listId) {
        condition = std::move(condition)
            && Condition{u"p.id IN (SELECT contact_id FROM contact_list_members WHERE list_id = ?)"_s,
                         {*filter.listId}};
    }
    if (!filter.search.trimmed().isEmpty()) {
        const QString name = containsPattern(foldName(filter.search));
        const QString plain = containsPattern(filter.search.trimmed().toLower());
        condition = std::move(condition)
            && Condition{u"(p.name_key LIKE ? ESCAPE '\\' OR p.email_key LIKE ? ESCAPE '\\' OR lower(p.email) LIKE ? "
                         u"ESCAPE '\\' "
                         "OR p.phone LIKE ? ESCAPE '\\' OR lower(p.organization) LIKE ? ESCAPE '\\')"_s,
                         {name, plain, plain, plain, plain}};
    }
    return condition;
}

/// What the known contact lacks, taken from the new one.
Contact withGapsFilled(Contact known, const Contact &contact)
{
    const auto fill = [](QString &gap, const QString &value) {
        if (gap.isEmpty()) {
            gap = value;
        }
    };
    fill(known.name, contact.name);
    fill(known.firstName, contact.firstName);
    fill(known.lastName, contact.lastName);
    fill(known.phone, contact.phone);
    fill(known.organization, contact.organization);
    for (auto it = contact.extra.begin(); it != contact.extra.end(); ++it) {
        if (!known.extra.contains(it.key())) {
            known.extra.insert(it.key(), it.value());
        }
    }
    known.deletedAt.reset();
    return known;
}

Error noSuchContact(const QString &name)
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Contact", "There is no contact “%1”").arg(name)};
}

Result<Contact> onlyContact(const Result<Rows> &found, const QString &name)
{
    if (!found) {
        return failure(found);
    }
    if (found->isEmpty()) {
        return tl::unexpected(noSuchContact(name));
    }
    RowReader row = found->first();
    return contactFrom(row);
}

} // namespace

Result<ContactRepository::Stored> ContactRepository::merge(const Contact &contact, Change &change)
{
    return merge(contact, contactKeyOf(contact), change);
}

Result<ContactRepository::Stored> ContactRepository::merge(const Contact &contact,
                                                           const std::optional<QString> &emailKey, Change &change)
{
    if (contact.email.isEmpty()) {
        qint64 revision = 0;
        const auto twin = findTwin(contact, revision);
        if (twin) {
            return fillGaps(*twin, revision, contact, change);
        }
        if (twin.error().kind != Error::Kind::NotFound) {
            return failure(twin);
        }
    }
    if (!m_inserter) {
        m_inserter = std::make_unique<Inserter>(m_db, insertContact);
    }
    const auto added = m_inserter->addUnlessKnown(
        {contact.name, foldName(contact.name), contact.firstName, contact.lastName, contact.email, emailKey,
         contact.phone, contact.organization, toJson(contact.extra), contact.createdAt, change.revision()});
    if (!added) {
        return failure(added);
    }
    if (*added != 0) {
        return Stored{*added, Outcome::Imported};
    }
    qint64 revision = 0;
    const auto twin = findTwin(contact, revision);
    return twin ? fillGaps(*twin, revision, contact, change) : failure(twin);
}

Result<Contact> ContactRepository::findTwin(const Contact &contact, qint64 &revision)
{
    // Made once: an import asks for each row that is known.
    static const QString columns = u"SELECT "_s + contactColumns + u", p.revision FROM contacts p "_s;
    static const QString ofAddress = columns + u"WHERE p.email_key = ?"_s;
    static const QString ofName = columns + u"WHERE p.name_key = ? AND p.email_key IS NULL AND p.phone = ? LIMIT 1"_s;
    const auto key = contactKeyOf(contact);
    const auto found = key ? run(m_db, ofAddress, {*key}) : run(m_db, ofName, {foldName(contact.name), contact.phone});
    if (!found) {
        return failure(found);
    }
    if (found->isEmpty()) {
        return tl::unexpected(noSuchContact(contact.name));
    }
    revision = found->rows.first().last().toLongLong();
    RowReader row = found->first();
    return contactFrom(row);
}

Result<ContactRepository::Stored> ContactRepository::fillGaps(const Contact &known, qint64 knownRevision,
                                                              const Contact &contact, Change &change)
{
    if (knownRevision == change.revision()) {
        return Stored{known.id, Outcome::Skipped};
    }
    const Contact filled = withGapsFilled(known, contact);
    if (filled == known) { // nothing to write, and nothing to remember for undoing it
        return Stored{known.id, isSeenAgain(known.id, change.revision()) ? Outcome::Skipped : Outcome::Merged};
    }
    auto done = change.remember(u"contacts"_s, known.id,
                                {u"name"_s, u"name_key"_s, u"first_name"_s, u"last_name"_s, u"phone"_s,
                                 u"organization"_s, u"extra"_s, u"deleted_at"_s});
    done = done ? update(filled, change.revision()) : done;
    return done ? Result<Stored>(Stored{known.id, Outcome::Merged}) : failure(done);
}

bool ContactRepository::isSeenAgain(qint64 id, qint64 revision)
{
    if (std::exchange(m_seenIn, revision) != revision) {
        m_seen.clear();
    }
    const qsizetype before = m_seen.size();
    m_seen.insert(id);
    return m_seen.size() == before;
}

Result<> ContactRepository::update(const Contact &contact, qint64 revision)
{
    const auto updated =
        run(m_db,
            u"UPDATE contacts SET name = ?, name_key = ?, first_name = ?, last_name = ?, email = ?, email_key = ?, "
            "phone = ?, organization = ?, extra = ?, deleted_at = ?, revision = ? WHERE id = ?"_s,
            {contact.name, foldName(contact.name), contact.firstName, contact.lastName, contact.email,
             contactKeyOf(contact), contact.phone, contact.organization, toJson(contact.extra), contact.deletedAt,
             revision, contact.id});
    return updated ? Result<>() : failure(updated);
}

Result<> ContactRepository::setDeleted(qint64 id, std::optional<Instant> at, qint64 revision)
{
    const auto updated =
        run(m_db, u"UPDATE contacts SET deleted_at = ?, revision = ? WHERE id = ?"_s, {at, revision, id});
    return updated ? Result<>() : failure(updated);
}

Result<Contact> ContactRepository::find(qint64 id)
{
    return onlyContact(run(m_db, u"SELECT "_s + contactColumns + u" FROM contacts p WHERE p.id = ?"_s, {id}),
                       QString::number(id));
}

Result<Contact> ContactRepository::findByAddress(const QString &email)
{
    return onlyContact(
        run(m_db, u"SELECT "_s + contactColumns + u" FROM contacts p WHERE p.email_key = ? AND p.deleted_at IS NULL"_s,
            {addressKey(email)}),
        email);
}

Result<QList<Contact>> ContactRepository::findAll(std::span<const qint64> ids)
{
    static const QString sql = u"SELECT "_s + contactColumns + u" FROM contacts p WHERE p.id IN (?"_s
        + QString(u", ?"_s).repeated(contactsPerQuestion - 1) + u')';
    QHash<qint64, Contact> found;
    for (std::size_t start = 0; start < ids.size(); start += contactsPerQuestion) {
        QVariantList bindings;
        for (const qint64 id : ids.subspan(start, std::min<std::size_t>(contactsPerQuestion, ids.size() - start))) {
            bindings.append(id);
        }
        bindings.resize(contactsPerQuestion, QVariant(qint64(0)));
        const auto rows = run(m_db, sql, bindings);
        if (!rows) {
            return failure(rows);
        }
        for (const QVariantList &row : rows->rows) {
            RowReader read(row);
            const Contact contact = contactFrom(read);
            found.insert(contact.id, contact);
        }
    }
    QList<Contact> ordered;
    for (const qint64 id : ids) {
        if (const auto it = found.constFind(id); it != found.cend()) {
            ordered.append(*it);
        }
    }
    return ordered;
}

Result<std::vector<qint64>> ContactRepository::ids(const ContactFilter &filter, bool descending)
{
    const Condition condition = contactCondition(filter);
    return readIds(m_db,
                   u"SELECT p.id FROM contacts p"_s + condition.where()
                       + (descending ? u" ORDER BY p.name_key DESC, p.id DESC"_s : u" ORDER BY p.name_key, p.id"_s),
                   condition.bindings);
}

Result<qint64> ContactRepository::count(const ContactFilter &filter)
{
    const Condition condition = contactCondition(filter);
    const auto counted = run(m_db, u"SELECT count(*) FROM contacts p"_s + condition.where(), condition.bindings);
    return counted ? Result<qint64>(counted->number()) : failure(counted);
}

Result<> ContactRepository::forEach(const ContactFilter &filter, const std::function<bool(const Contact &)> &take)
{
    const Condition condition = contactCondition(filter);
    return stream(m_db,
                  u"SELECT "_s + contactColumns + u" FROM contacts p"_s + condition.where()
                      + u" ORDER BY p.name_key, p.id"_s,
                  condition.bindings, [&take](const QSqlQuery &row) {
                      QVariantList values;
                      values.reserve(contactColumnCount);
                      for (int column = 0; column < contactColumnCount; ++column) {
                          values.append(row.value(column));
                      }
                      RowReader read(values);
                      return take(contactFrom(read));
                  });
}

} // namespace guestwright
