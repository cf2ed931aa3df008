#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changecontacts.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeitems.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/duplicatecampaign.h"
#include "app/campaigning/queuesending.h"
#include "app/campaigning/setreminder.h"
#include "app/campaigning/undochange.h"
#include "app/cards/cardplan.h"
#include "app/contacts/contactimport.h"
#include "models/audit/actionwords.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/core/enumname.h"
#include "models/invites/inviterepository.h"
#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"
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
    Clicker(Database &db, const QString &folder, quint32 seed, const Invite &onPaper, Instant from)
        : m_db(db)
        , m_folder(folder)
        , m_random(seed)
        , m_onPaper(onPaper)
        , m_now(from)
    { }

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
            [this] { use(setReminder(m_db, some(), days(), m_now)); },
            [this] { writeMail(); },
            [this] { print(); },
        };
        actions.at(number(0, int(actions.size())))();
    }

    /// A little later than the last thing that was done.
    [[nodiscard]] Instant now() const { return m_now + std::chrono::minutes(1); }
    [[nodiscard]] int done() const { return m_done; }
    /// When the card was printed last; that can never be taken back.
    [[nodiscard]] std::optional<Instant> printedAt() const { return m_printedAt; }

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

    std::optional<qint64> days() { return yes() ? std::optional<qint64>(number(1, 9)) : std::nullopt; }

    void writeMail()
    {
        auto found = CampaignRepository(m_db).find(campaign());
        if (!found) {
            return;
        }
        const QString text = number(0, 4) == 0 ? u"{{unheard_of}}"_s : u"%1 {{greeting}} {{link}}"_s.arg(word());
        (yes() ? found->subject : found->reminderSubject) = word();
        (yes() ? found->templateText : found->reminderText) = text;
        found->templateHtml = yes() ? QString() : u"<p>{{name}} {{{link}}}</p>"_s;
        use(editCampaign(m_db, *found, m_now));
    }

    /// One invite is printed now and then, with the link it had at the start: with another one that link could not be
    /// put back, and what is printed of others would keep them from being taken back.
    void print()
    {
        const auto invite = InviteRepository(m_db).find(m_onPaper.id);
        if (!invite || invite->token.text != m_onPaper.token.text) {
            return;
        }
        CardPlan plan{.campaignId = m_onPaper.campaignId};
        plan.counts.cards = 1;
        plan.job.cards.push_back({.inviteId = m_onPaper.id});
        const auto printed = recordPrint(m_db, plan, u"cards.pdf"_s, m_now);
        VERIFY_RESULT(printed);
        use(printed);
        m_printedAt = m_now;
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
    const Invite m_onPaper;
    Instant m_now;
    std::optional<Instant> m_printedAt;
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
        if (db.db().engine() == Engine::Sqlite) {
            VERIFY_RESULT(exec(db, u"PRAGMA synchronous=OFF"_s)); // the power stays on in here
        }
        prepare(db, db.place().file(u"mail"_s));
        QVERIFY(!QTest::currentTestFailed());
        const test::LogicalDumper dumper(db, {u"printed_at"_s});
        const Dump start = dumper.dump();
        const int sequences = db.db().engine() == Engine::Sqlite
            ? test::sizeOf("GUESTWRIGHT_TEST_UNDO_SEQUENCES", 24)
            : test::sizeOf("GUESTWRIGHT_TEST_UNDO_SEQUENCES", 40) / 8;
        int done = 0;
        Instant from = testNow;
        for (int sequence = 0; sequence < sequences; ++sequence) {
            Clicker clicker(db, db.place().file({}), quint32(sequence), m_onPaper, from);
            runAndTakeBack(db, clicker, dumper);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"sequence %1"_s.arg(sequence)));
            const Dump end = dumper.dump();
            QVERIFY2(end == start,
                     qPrintable(u"sequence %1:\n%2"_s.arg(sequence).arg(test::dumpDifference(start, end))));
            done += clicker.done();
            from = clicker.now();
        }
        QVERIFY(done > sequences * 5);
        if (sequences >= 24) {
            expectAllKinds(db);
        }
    }

private:
    /// A campaign that ends some day, with an invite that is printed, one that was sent, one whose mail failed, and
    /// one.
    void prepare(Database &db, const QString &folder)
    {
        Campaign campaign = test::activeCampaign(db);
        campaign.expiresAt = testNow + std::chrono::days(1000);
        VERIFY_RESULT(editCampaign(db, campaign, testNow));
        [[maybe_unused]] const auto account = test::folderAccount(db, folder);
        m_onPaper = test::invited(db, campaign, u"w1@example.org"_s);
        m_printedAt.reset();
        const Invite sent = test::invited(db, campaign, u"w3@example.org"_s);
        const Invite failed = test::invited(db, campaign, u"w4@example.org"_s);
        test::invited(db, campaign, u"w5@example.org"_s);
        VERIFY_RESULT(queueSending(db, {.campaignId = campaign.id, .inviteIds = {sent.id, failed.id}}, testNow, goOn));
        OutboxRepository outbox(db);
        const auto claimed = outbox.claim({}, 2, {u"me"_s, testNow + std::chrono::minutes(2)}, testNow);
        QCOMPARE(claimed->size(), 2);
        for (const OutboxMessage &message : *claimed) {
            const bool isSent = message.inviteId == sent.id;
            const auto state = isSent ? OutboxMessage::State::Sent : OutboxMessage::State::Failed;
            VERIFY_RESULT(outbox.settle(message, state, u"words"_s, testNow));
        }
        VERIFY_RESULT(InviteRepository(db).markSent(sent.id, testNow));
        VERIFY_RESULT(saveContact(db, {.name = u"Ada"_s, .email = u"w2@example.org"_s}, u"list 1"_s, testNow));
    }

    /// Otherwise what was shown says less than it seems.
    static void expectAllKinds(Database &db)
    {
        const auto rows = run(db, u"SELECT action, count(*) FROM audit_entries GROUP BY action ORDER BY action"_s);
        QStringList kinds;
        for (const QVariantList &row : rows->rows) {
            kinds << u"%1 %2"_s.arg(row.first().toString(), row.last().toString());
        }
        const QString words = kinds.join(u", "_s);
        qInfo("%s", qPrintable(words));
        for (const auto kind : {Action::Kind::PrintCards, Action::Kind::SetReminder, Action::Kind::RetrySending,
                                Action::Kind::ReplaceLinks, Action::Kind::ImportContacts, Action::Kind::QueueSending}) {
            QVERIFY2(words.contains(enumName(kind)), qPrintable(words));
        }
    }

    void runAndTakeBack(Database &db, Clicker &clicker, const test::LogicalDumper &dumper)
    {
        const qint64 first = lastEntry(db);
        QMap<qint64, Dump> before;
        Dump now = dumper.dump();
        for (int i = 0; i < 14; ++i) {
            clicker.act();
            const qint64 last = lastEntry(db);
            if (last != first && !before.contains(last)) { // otherwise it was refused
                before.insert(last, now);
                now = dumper.dump();
            }
        }
        m_printedAt = clicker.printedAt() ? clicker.printedAt() : m_printedAt;
        while (true) {
            const auto offer = describeUndo(db, clicker.now());
            VERIFY_RESULT(offer);
            if (!offer->undo || offer->undo->entry.id <= first) {
                break;
            }
            const AuditEntry entry = offer->undo->entry;
            const Dump after = now;
            VERIFY_RESULT(undoLast(db, clicker.now()));
            now = dumper.dump();
            QVERIFY2(now == before.value(entry.id),
                     qPrintable(menuWords(entry) + u'\n' + test::dumpDifference(before.value(entry.id), now)));
            if (describeUndo(db, clicker.now())->redo) {
                VERIFY_RESULT(redoLast(db, clicker.now()));
                const Dump again = dumper.dump();
                QVERIFY2(again == after, qPrintable(menuWords(entry) + u'\n' + test::dumpDifference(after, again)));
                VERIFY_RESULT(undoLast(db, clicker.now()));
                QCOMPARE(dumper.dump(), now);
            }
            QCOMPARE(InviteRepository(db).find(m_onPaper.id)->printedAt, m_printedAt);
        }
    }

    static qint64 lastEntry(Database &db)
    {
        return run(db, u"SELECT id FROM audit_entries ORDER BY id DESC LIMIT 1"_s)->number();
    }

    Invite m_onPaper;
    std::optional<Instant> m_printedAt;
};

GUESTWRIGHT_TEST(tst_undosequences, UndoSequencesTest)
#include "tst_undosequences.moc"
