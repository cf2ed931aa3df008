#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changecontacts.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeitems.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/duplicatecampaign.h"
#include "app/campaigning/queuesending.h"
#include "app/campaigning/undochange.h"
#include "app/contacts/contactimport.h"
#include "models/audit/actionwords.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/invites/inviterepository.h"
#include "models/mail/accountrepository.h"
#include "models/store/query.h"
#include "tests/support/logicaldump.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

namespace {

using Dump = QMap<QString, QStringList>;

bool goOn(qsizetype)
{
    return true;
}

/// Somebody who does one thing after the other, some of it refused, as people do.
class Clicker
{
public:
    Clicker(Database &db, const QString &folder, quint32 seed) : m_db(db), m_folder(folder), m_random(seed) { }

    void act()
    {
        m_now += std::chrono::minutes(1);
        const QList<std::function<void()>> actions = {
            [this] { use(createCampaign(m_db, {.name = word(), .zone = u"Europe/Berlin"_s}, m_now)); },
            [this] { editOne(); },
            [this] { step(); },
            [this] { use(duplicateCampaign(m_db, campaign(), {.withUnredeemed = yes()}, m_now)); },
            [this] {
                use(yes() ? deleteCampaign(m_db, campaign(), m_now) : restoreCampaign(m_db, anyCampaign(), m_now));
            },
            [this] { use(addItem(m_db, {.campaignId = campaign(), .name = word()}, m_now)); },
            [this] { item(); },
            [this] { importSome(); },
            [this] { saveOne(); },
            [this] {
                use(deleteContacts(m_db, {contact(), contact()}, m_now));
            },
            [this] {
                use(restoreContacts(m_db, {contact(), contact(), contact()}, m_now));
            },
            [this] { use(createInvite(m_db, campaign(), {.name = word(), .email = address()}, {}, m_now)); },
            [this] { bulk(); },
            [this] { use(editInvite(m_db, invite(), edit(), m_now)); },
            [this] { use(assignContact(m_db, invite(), contact(), m_now)); },
            [this] { use(revokeInvites(m_db, some(), m_now)); },
            [this] { use(restoreInvites(m_db, some(), m_now)); },
            [this] { use(extendInvites(m_db, some(), Expiration::after(number(1, 40)), m_now)); },
            [this] { use(replaceLinks(m_db, some(), m_now)); },
            [this] { use(deleteInvites(m_db, some(), m_now)); },
            [this] { use(queueSending(m_db, {.campaignId = campaign(), .resend = yes()}, m_now, goOn)); },
            [this] { use(cancelMessages(m_db, {.campaignId = campaign()}, m_now)); },
            [this] { use(retryMessages(m_db, {.campaignId = campaign()}, m_now)); },
            [this] {
                use(changeSettings(m_db, {u"https://%1.example.org"_s.arg(word()), word(), {}}, m_now));
            },
            [this] { account(); },
        };
        actions.at(number(0, int(actions.size())))();
    }

    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] int done() const { return m_done; }

private:
    template <typename T> void use(const Result<T> &result) { m_done += result ? 1 : 0; }
    int number(int from, int below) { return m_random.bounded(from, below); }
    bool yes() { return number(0, 2) == 1; }
    QString word() { return u"w%1"_s.arg(number(0, 30)); }
    QString address() { return yes() ? QString() : word() + u"@example.org"_s; }
    qint64 pick(const QString &sql)
    {
        const auto rows = run(m_db, sql);
        return rows && !rows->isEmpty() ? rows->rows.at(number(0, int(rows->rows.size()))).first().toLongLong() : 0;
    }
    qint64 campaign() { return pick(u"SELECT id FROM campaigns WHERE deleted_at IS NULL"_s); }
    qint64 anyCampaign() { return pick(u"SELECT id FROM campaigns"_s); }
    qint64 contact() { return pick(u"SELECT id FROM contacts"_s); }
    qint64 invite() { return pick(u"SELECT id FROM invites"_s); }

    InviteFilter some()
    {
        InviteFilter filter{.campaignId = anyCampaign()};
        if (yes()) {
            filter.ids = {invite(), invite(), invite()};
        }
        filter.trash = number(0, 4) == 0;
        return filter;
    }

    InviteEdit edit()
    {
        InviteEdit edit;
        edit.name = yes() ? std::optional(word()) : std::nullopt;
        edit.email = yes() ? std::optional(address()) : std::nullopt;
        edit.phone = yes() ? std::optional(word()) : std::nullopt;
        edit.expiration = yes() ? std::optional(Expiration::after(3)) : std::nullopt;
        edit.link = yes() ? LinkChoice::Replace : LinkChoice::Decide;
        return edit;
    }

    void editOne()
    {
        auto found = CampaignRepository(m_db).find(campaign());
        if (found) {
            found->name = yes() ? word() : found->name;
            found->description = word();
            found->expiresAt = yes() ? std::optional(m_now + std::chrono::days(9)) : std::nullopt;
            use(editCampaign(m_db, *found, m_now));
        }
    }

    void step() { use(stepCampaign(m_db, campaign(), CampaignStep::Action(number(0, 5)), m_now)); }

    void item()
    {
        const auto items = CampaignRepository(m_db).items(campaign());
        if (items && !items->isEmpty()) {
            Item item = items->first();
            item.name = word();
            item.stock = number(0, 9);
            yes() ? use(editItem(m_db, item, m_now)) : use(deleteItem(m_db, item, m_now));
        }
    }

    void importSome()
    {
        const QString path = m_folder + u"/people.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Email,Phone,Shoe size\n");
        for (int i = 0; i < 4; ++i) {
            file.write(u"%1,%2@example.org,%3,%4\n"_s.arg(word(), word(), word()).arg(number(30, 48)).toUtf8());
        }
        file.close();
        use(importContacts(m_db, path, {.listName = yes() ? u"list %1"_s.arg(number(0, 3)) : QString()}, m_now));
    }

    void saveOne()
    {
        Contact person{.name = word(), .email = address(), .phone = word()};
        if (yes()) {
            const auto known = ContactRepository(m_db).find(contact());
            person.id = known ? known->id : 0;
        }
        use(saveContact(m_db, person, yes() ? u"list %1"_s.arg(number(0, 3)) : QString(), m_now));
    }

    void bulk()
    {
        const qint64 list = pick(u"SELECT id FROM contact_lists"_s);
        const BulkSource source = list != 0 && yes() ? BulkSource(ListMembers{list}) : BulkSource(BlankLinks{3});
        use(createBulkInvites(m_db, campaign(), source, {}, m_now, goOn));
    }

    void account()
    {
        const auto all = AccountRepository(m_db).all();
        MailAccount account = all && !all->isEmpty() && yes() ? all->first() : MailAccount{};
        account.name = word();
        account.transport = MailAccount::Transport::Folder;
        account.path = m_folder + u'/' + word();
        use(saveAccount(m_db, account, m_now));
    }

    Database &m_db;
    const QString m_folder;
    QRandomGenerator m_random;
    Instant m_now = testNow;
    int m_done = 0;
};

} // namespace

/// reliability Q4: whatever was done, undoing all of it gives the start again.
class UndoSequencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void endWhereTheyBegan()
    {
        test::TestDatabase db;
        const Campaign campaign = test::activeCampaign(db);
        [[maybe_unused]] const auto account = test::folderAccount(db, db.place().file(u"mail"_s));
        test::invited(db, campaign, u"w1@example.org"_s);
        VERIFY_RESULT(saveContact(db, {.name = u"Ada"_s, .email = u"w2@example.org"_s}, u"list 1"_s, testNow));
        const Dump start = test::logicalDump(db);
        const int sequences = db.db().engine() == Engine::Sqlite
            ? test::sizeOf("GUESTWRIGHT_TEST_UNDO_SEQUENCES", 24)
            : test::sizeOf("GUESTWRIGHT_TEST_UNDO_SEQUENCES", 40) / 8;
        int done = 0;
        for (int sequence = 0; sequence < sequences; ++sequence) {
            Clicker clicker(db, db.place().file({}), quint32(sequence));
            runAndTakeBack(db, clicker);
            const Dump end = test::logicalDump(db);
            QVERIFY2(end == start,
                     qPrintable(u"sequence %1:\n%2"_s.arg(sequence).arg(test::dumpDifference(start, end))));
            done += clicker.done();
        }
        QVERIFY(done > sequences * 5);
    }

private:
    static void runAndTakeBack(Database &db, Clicker &clicker)
    {
        const qint64 first = run(db, u"SELECT coalesce(max(id), 0) FROM audit_entries"_s)->number();
        QMap<qint64, Dump> before;
        for (int i = 0; i < 14; ++i) {
            const Dump dump = test::logicalDump(db);
            clicker.act();
            const qint64 last = run(db, u"SELECT coalesce(max(id), 0) FROM audit_entries"_s)->number();
            if (!before.contains(last)) { // otherwise it was refused
                before.insert(last, dump);
            }
        }
        while (true) {
            const auto offer = describeUndo(db, clicker.now());
            VERIFY_RESULT(offer);
            if (!offer->undo || offer->undo->entry.id <= first) {
                break;
            }
            const AuditEntry entry = offer->undo->entry;
            const Dump after = test::logicalDump(db);
            const auto undone = undoLast(db, clicker.now());
            VERIFY_RESULT(undone);
            const Dump now = test::logicalDump(db);
            QVERIFY2(now == before.value(entry.id),
                     qPrintable(menuWords(entry) + u'\n' + test::dumpDifference(before.value(entry.id), now)));
            if (describeUndo(db, clicker.now())->redo) {
                VERIFY_RESULT(redoLast(db, clicker.now()));
                QCOMPARE(test::logicalDump(db), after);
                VERIFY_RESULT(undoLast(db, clicker.now()));
                QCOMPARE(test::logicalDump(db), before.value(entry.id));
            }
        }
    }
};

GUESTWRIGHT_TEST(tst_undosequences, UndoSequencesTest)
#include "tst_undosequences.moc"
