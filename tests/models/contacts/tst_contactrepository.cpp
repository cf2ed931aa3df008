#include "models/contacts/contactrepository.h"
#include "models/store/query.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class ContactRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void keepsWhatItWasGiven()
    {
        test::TestDatabase db;
        const auto stored = merge(db, {m_ada});
        QCOMPARE(stored.first().outcome, ContactRepository::Outcome::Imported);
        Contact expected = m_ada;
        expected.id = stored.first().id;
        QCOMPARE(ContactRepository(db).find(expected.id).value(), expected);
        QCOMPARE(ContactRepository(db).find(4711).error().kind, Error::Kind::NotFound);
    }

    void takesAddressesThatDifferInCaseForOnePerson()
    {
        test::TestDatabase db;
        Contact shouting = m_ada;
        shouting.email = u"ADA@Example.org"_s;
        const auto stored = merge(db, {m_ada, shouting});
        QCOMPARE(stored.at(1).outcome, ContactRepository::Outcome::Skipped);
        QCOMPARE(stored.at(1).id, stored.at(0).id);
        const auto again = merge(db, {shouting});
        QCOMPARE(again.first().outcome, ContactRepository::Outcome::Merged);
        QCOMPARE(ContactRepository(db).find(stored.at(0).id)->email,
                 u"ada@example.org"_s); // mail goes to what was stored
    }

    void fillsGapsAndOverwritesNothing()
    {
        test::TestDatabase db;
        const qint64 id = merge(db, {{.email = u"ada@example.org"_s, .phone = u"1"_s, .createdAt = m_now}}).first().id;
        merge(db, {m_ada});
        const Contact merged = ContactRepository(db).find(id).value();
        QCOMPARE(merged.name, m_ada.name);
        QCOMPARE(merged.phone, u"1"_s);
        QCOMPARE(merged.extra, m_ada.extra);
    }

    void writesNothingForWhomItKnowsAlready()
    {
        test::TestDatabase db;
        const Contact carl{.name = u"Carl"_s, .phone = u"123"_s, .createdAt = m_now};
        merge(db, {m_ada, carl});
        const QString revisions = u"SELECT max(revision) FROM contacts"_s;
        const qint64 before = run(db, revisions)->number();
        const auto again = merge(db, {m_ada, carl, m_ada});
        QCOMPARE(again.at(0).outcome, ContactRepository::Outcome::Merged);
        QCOMPARE(again.at(1).outcome, ContactRepository::Outcome::Merged);
        QCOMPARE(again.at(2).outcome, ContactRepository::Outcome::Skipped);
        QCOMPARE(run(db, revisions)->number(), before);
        QCOMPARE(run(db, u"SELECT count(*) FROM undo_values"_s)->number(), 0);
    }

    void knowsPeopleWithoutAddressByNameAndPhone()
    {
        test::TestDatabase db;
        const Contact carl{.name = u"Carl"_s, .phone = u"123"_s, .createdAt = m_now};
        const Contact otherCarl{.name = u"Carl"_s, .phone = u"456"_s, .createdAt = m_now};
        merge(db, {carl, otherCarl});
        QCOMPARE(merge(db, {carl}).first().outcome, ContactRepository::Outcome::Merged);
        QCOMPARE(ContactRepository(db).count({}).value(), 2);
    }

    void bringsBackFromTheTrash()
    {
        test::TestDatabase db;
        const qint64 id = merge(db, {m_ada}).first().id;
        VERIFY_RESULT(ContactRepository(db).setDeleted(id, m_now, 0));
        QCOMPARE(ContactRepository(db).count({}).value(), 0);
        QCOMPARE(merge(db, {m_ada}).first().outcome, ContactRepository::Outcome::Merged);
        QCOMPARE(ContactRepository(db).count({}).value(), 1);
    }

    void findsByFoldedNameAndListsByName()
    {
        test::TestDatabase db;
        merge(db,
              {{.name = u"Zoë Ångström"_s, .createdAt = m_now}, m_ada, {.name = u"50% Joe_"_s, .createdAt = m_now}});
        ContactRepository contacts(db);
        QCOMPARE(contacts.count({.search = u"angstrom"_s}).value(), 1);
        QCOMPARE(contacts.count({.search = u"ÅNG"_s}).value(), 1);
        QCOMPARE(contacts.count({.search = u"%"_s}).value(), 1); // no wildcard
        const auto ids = contacts.ids({});
        QCOMPARE(contacts.findAll(ids.value())->first().name, u"50% Joe_"_s);
        QCOMPARE(contacts.findAll(ids.value())->last().name, u"Zoë Ångström"_s);
    }

    void findsInternationalDomains()
    {
        test::TestDatabase db;
        merge(db, {m_ada, {.email = u"bo@münchen.example"_s, .createdAt = m_now}});
        for (const QString &typed : {u"münchen.ex"_s, u"BO@MÜN"_s, u"chen.example"_s, u"xn--mnchen"_s}) {
            QCOMPARE(ContactRepository(db).count({.search = typed}).value(), 1);
        }
    }

    void keepsLists()
    {
        test::TestDatabase db;
        const qint64 ada = merge(db, {m_ada}).first().id;
        ContactRepository contacts(db);
        {
            auto change = Change::begin(db, Action::Kind::ImportContacts, m_now, std::nullopt, u"test"_s);
            const auto list = contacts.ensureList(u"Board"_s, *change);
            VERIFY_RESULT(list);
            QCOMPARE(contacts.ensureList(u"Board"_s, *change).value(), *list);
            VERIFY_RESULT(contacts.addToList(*list, ada));
            VERIFY_RESULT(contacts.addToList(*list, ada));
            VERIFY_RESULT(change->commit(1));
        }
        QCOMPARE(contacts.findList(u"board"_s)->size, 1);
        QCOMPARE(contacts.count({.listId = contacts.findList(u"Board"_s)->id}).value(), 1);
        QCOMPARE(contacts.findList(u"Press"_s).error().kind, Error::Kind::NotFound);
    }

private:
    static QList<ContactRepository::Stored> merge(Database &db, const QList<Contact> &people)
    {
        auto change = Change::begin(db, Action::Kind::ImportContacts, m_now, std::nullopt, u"test"_s);
        ContactRepository contacts(db);
        QList<ContactRepository::Stored> stored;
        for (const Contact &person : people) {
            const auto merged = contacts.merge(person, *change);
            stored.append(merged.value());
        }
        if (!change->commit(people.size())) {
            qFatal("merging failed");
        }
        return stored;
    }

    static constexpr Instant m_now = fromMsecs(1'800'000'000'000);
    const Contact m_ada{.name = u"Ada Lovelace"_s,
                        .firstName = u"Ada"_s,
                        .lastName = u"Lovelace"_s,
                        .email = u"ada@example.org"_s,
                        .phone = u"+44 20"_s,
                        .organization = u"Analytical"_s,
                        .extra = {{u"Table"_s, u"4"_s}},
                        .createdAt = m_now};
};

GUESTWRIGHT_TEST(tst_contactrepository, ContactRepositoryTest)
#include "tst_contactrepository.moc"
