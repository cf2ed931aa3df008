#include "app/campaigning/changecontacts.h"

#include "app/campaigning/eraseperson.h"
#include "models/audit/mergefields.h"
#include "models/contacts/contactrepository.h"
#include "models/core/emailaddress.h"
#include "models/core/folding.h"
#include "models/store/rowlock.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Result<Contact> tidiedContact(Contact contact)
{
    for (QString *text : {&contact.name, &contact.firstName, &contact.lastName, &contact.email, &contact.phone,
                          &contact.organization}) {
        *text = cleanLine(*text);
    }
    if (contact.name.isEmpty()) {
        contact.name = QString(contact.firstName + u' ' + contact.lastName).trimmed();
    }
    if (contact.name.isEmpty() && contact.email.isEmpty() && contact.phone.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate("ChangeContacts", "A contact needs a name, an address or a phone number"));
    }
    if (!contact.email.isEmpty()) {
        if (const auto address = EmailAddress::parse(contact.email); !address) {
            return failure(address);
        }
    }
    return contact;
}

Result<Contact> mergedContact(Database &db, const Contact &seen, const Contact &mine)
{
    const auto locked = lockRow(db, u"contacts"_s, mine.id);
    const auto present = locked ? ContactRepository(db).find(mine.id) : Result<Contact>(failure(locked));
    if (!present) {
        return present;
    }
    const auto merged = mergeEdits(seen, mine, *present, contactMergeFields());
    return merged.conflicts.isEmpty() ? Result<Contact>(merged.value) : editConflict(merged.conflicts);
}

Result<qint64> storeContact(Database &db, const Contact &contact, Change &change)
{
    ContactRepository contacts(db);
    if (contact.id == 0) {
        const auto stored = contacts.merge(contact, change);
        if (!stored) {
            return failure(stored);
        }
        if (stored->outcome != ContactRepository::Outcome::Imported) {
            return fail(Error::Kind::Conflict,
                        QCoreApplication::translate("ChangeContacts", "%1 is a contact already")
                            .arg(contact.email.isEmpty() ? contact.name : contact.email));
        }
        const auto remembered = change.rememberNew(u"contacts"_s, stored->id);
        return remembered ? Result<qint64>(stored->id) : failure(remembered);
    }
    auto done = change.remember(u"contacts"_s, contact.id,
                                {u"name"_s, u"name_key"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"email_key"_s,
                                 u"phone"_s, u"organization"_s, u"extra"_s, u"deleted_at"_s});
    done = done ? contacts.update(contact, change.revision()) : done;
    return done ? Result<qint64>(contact.id) : failure(done);
}

Result<> putOnList(Database &db, const QString &listName, qint64 contactId, bool isKnown, Change &change)
{
    ContactRepository contacts(db);
    const auto list = contacts.ensureList(cleanLine(listName), change);
    const auto added = list ? contacts.addToList(*list, contactId) : Result<bool>(failure(list));
    if (!added) {
        return failure(added);
    }
    return *added && isKnown ? change.rememberMember(*list, contactId) : Result<>();
}

Result<qint64> setDeleted(Database &db, Action::Kind action, const QList<qint64> &ids, std::optional<Instant> deletedAt,
                          Instant now)
{
    auto change = Change::begin(db, action, now, std::nullopt, {});
    if (!change) {
        return failure(change);
    }
    ContactRepository contacts(db);
    qint64 changed = 0;
    for (const qint64 id : ids) {
        const auto contact = contacts.find(id);
        if (!contact && contact.error().kind != Error::Kind::NotFound) {
            return failure(contact);
        }
        if (!contact || contact->deletedAt.has_value() == deletedAt.has_value()) {
            continue; // somebody was faster
        }
        auto done = change->remember(u"contacts"_s, id, {u"deleted_at"_s});
        done = done ? contacts.setDeleted(id, deletedAt, change->revision()) : done;
        if (!done) {
            return failure(done);
        }
        ++changed;
    }
    const auto done = changed > 0 ? change->commit(changed) : Result<>();
    return done ? Result<qint64>(changed) : failure(done);
}

} // namespace

Result<Contact> saveContact(Database &db, Contact contact, const QString &listName, Instant now,
                            const std::optional<Contact> &seen)
{
    auto tidy = tidiedContact(std::move(contact));
    if (!tidy) {
        return tidy;
    }
    if (const auto allowed = refuseErased(db, tidy->email); !allowed) {
        return failure(allowed);
    }
    tidy->createdAt = tidy->id == 0 ? now : tidy->createdAt;
    auto change = Change::begin(db, Action::Kind::EditContact, now, std::nullopt, tidy->name);
    tidy = change && tidy->id != 0 && seen ? mergedContact(db, *seen, *tidy) : tidy;
    if (!tidy) {
        return tidy;
    }
    const auto id = change ? storeContact(db, *tidy, *change) : Result<qint64>(failure(change));
    if (!id) {
        return failure(id);
    }
    const bool isKnown = tidy->id != 0;
    tidy->id = *id;
    if (const auto listed = cleanLine(listName).isEmpty() ? Result<>() : putOnList(db, listName, *id, isKnown, *change);
        !listed) {
        return failure(listed);
    }
    const auto done = change->commit(1);
    return done ? tidy : failure(done);
}

Result<qint64> deleteContacts(Database &db, const QList<qint64> &ids, Instant now)
{
    return setDeleted(db, Action::Kind::DeleteContacts, ids, now, now);
}

Result<qint64> restoreContacts(Database &db, const QList<qint64> &ids, Instant now)
{
    return setDeleted(db, Action::Kind::RestoreContacts, ids, std::nullopt, now);
}

} // namespace guestwright
