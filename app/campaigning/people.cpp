#include "app/campaigning/people.h"

#include "models/contacts/contactrepository.h"
#include "models/core/emailaddress.h"
#include "models/core/folding.h"

namespace guestwright {

namespace {

Result<std::vector<InvitePerson>> membersOfList(Database &db, qint64 listId)
{
    std::vector<InvitePerson> people;
    const auto read = ContactRepository(db).forEach({.listId = listId}, [&people](const Contact &contact) {
        people.push_back({contact.id, contact.name, contact.email, contact.phone});
        return true;
    });
    return read ? Result<std::vector<InvitePerson>>(std::move(people)) : failure(read);
}

} // namespace

Result<InvitePerson> tidyPerson(const InvitePerson &person)
{
    InvitePerson tidy{person.contactId, cleanLine(person.name), cleanLine(person.email), cleanLine(person.phone)};
    if (!tidy.email.isEmpty()) {
        const auto address = EmailAddress::parse(tidy.email);
        if (!address) {
            return failure(address);
        }
    }
    return tidy;
}

Result<> assignSavedContact(Database &db, InvitePerson &person)
{
    if (person.contactId || person.email.isEmpty()) {
        return {};
    }
    const auto contact = ContactRepository(db).findByAddress(person.email);
    if (contact) {
        person.contactId = contact->id;
    }
    return contact || contact.error().kind == Error::Kind::NotFound ? Result<>() : failure(contact);
}

Result<std::vector<InvitePerson>> peopleOf(Database &db, const BulkSource &source)
{
    if (const auto *list = std::get_if<ListMembers>(&source)) {
        return membersOfList(db, list->listId);
    }
    const auto *people = std::get_if<std::vector<InvitePerson>>(&source);
    return people ? *people : std::vector<InvitePerson>();
}

} // namespace guestwright
