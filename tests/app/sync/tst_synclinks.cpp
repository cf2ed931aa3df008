#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changelinks.h"
#include "app/campaigning/emptytrash.h"
#include "app/campaigning/eraseperson.h"
#include "app/campaigning/invitees.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"
#include "models/orders/orderrepository.h"
#include "models/publication/publicationrepository.h"
#include "models/store/query.h"
#include "tests/app/sync/syncpair.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::SyncPair;
using test::testNow;

/// Invitation links and their lists between workspace and server.
class SyncLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init() { m_pair = std::make_unique<SyncPair>(); }
    void cleanup() { m_pair.reset(); }

    void whoCameIsKnownByTheLink()
    {
        const InvitationLink link = made(InvitationLink::Kind::Evergreen);
        const auto report = m_pair->sync();
        VERIFY_RESULT(report);
        QCOMPARE(report->links, 1);
        QCOMPARE(report->differing, 0);
        const QString number = m_pair->redeemed(link.token);
        QVERIFY(!number.isEmpty());
        const auto second = m_pair->sync();
        VERIFY_RESULT(second);
        QCOMPARE(second->links, 0);
        QCOMPARE(second->pulled.orders, 1);
        QCOMPARE(second->pulled.unknown, 0);
        const auto orders = m_pair->read([&](Database &db) { return OrderRepository(db).all(m_pair->campaign.id); });
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first().linkId, std::optional(link.id));
        QVERIFY(!orders.first().inviteId);
        QCOMPARE(summary(link).redeemed, 1);
        QCOMPARE(m_pair->sync()->pulled.orders, 0);
    }

    void theListTravelsWithItsAddresses()
    {
        const InvitationLink list = made(InvitationLink::Kind::PreApproved);
        const InvitationLink open = made(InvitationLink::Kind::Evergreen);
        const Invite ada = approved(list, u"ada@example.org"_s);
        [[maybe_unused]] const Invite zoe = approved(open, u"zoe@example.org"_s);
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(there(u"invites WHERE email = 'ada@example.org' AND link_id IS NOT NULL"_s), 1);
        QCOMPARE(there(u"invites WHERE email = 'zoe@example.org'"_s), 0);
        QVERIFY(!m_pair->redeemed(ada.token).isEmpty());
        VERIFY_RESULT(m_pair->sync());
        QVERIFY(m_pair->find(ada.id).usedAt);
        QCOMPARE(summary(list).redeemed, 1);
        QCOMPARE(summary(list).waiting, 0);
        QCOMPARE(m_pair->sync()->differing, 0);
    }

    void changesOfALinkArrive()
    {
        InvitationLink link = made(InvitationLink::Kind::Evergreen);
        VERIFY_RESULT(m_pair->sync());
        m_pair->write([&](Database &db) { return pauseLink(db, link.id, testNow); });
        QVERIFY(!m_pair->redeemed(link.token).isEmpty()); // not on the server yet
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(m_pair->redeemed(link.token), QString());
        m_pair->write([&](Database &db) { return resumeLink(db, link.id, testNow); });
        VERIFY_RESULT(m_pair->sync());
        QVERIFY(!m_pair->redeemed(link.token).isEmpty());
        m_pair->write([&](Database &db) { return deleteLink(db, link.id, testNow); });
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(m_pair->redeemed(link.token), QString());
        m_pair->write([&](Database &db) { return restoreLink(db, link.id, testNow); });
        VERIFY_RESULT(m_pair->sync());
        QVERIFY(!m_pair->redeemed(link.token).isEmpty());
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(summary(link).redeemed, 3);
    }

    void aKindThatNeedsAddressesAsksForThem()
    {
        InvitationLink link = made(InvitationLink::Kind::Evergreen);
        [[maybe_unused]] const Invite ada = approved(link, u"ada@example.org"_s);
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(there(u"invites WHERE email = 'ada@example.org'"_s), 0);
        link.kind = InvitationLink::Kind::PreApproved;
        link = m_pair->write([&](Database &db) { return editLink(db, link, testNow); });
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(there(u"invites WHERE email = 'ada@example.org'"_s), 1);
        QCOMPARE(m_pair->redeemed(link.token), QString()); // whoever has it no longer comes by it alone
        link.kind = InvitationLink::Kind::Evergreen;
        link = m_pair->write([&](Database &db) { return editLink(db, link, testNow); });
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(there(u"invites WHERE email = 'ada@example.org'"_s), 0);
        QVERIFY(!m_pair->redeemed(link.token).isEmpty());
    }

    /// What was deleted for good before the server heard of the trash must not live on there.
    void whatIsGoneForGoodIsDeadThereToo()
    {
        const InvitationLink open = made(InvitationLink::Kind::Evergreen);
        const InvitationLink list = made(InvitationLink::Kind::PreApproved);
        const Invite listed = approved(list, u"ada@example.org"_s);
        const Invite personal = m_pair->invited(u"zoe@example.org"_s);
        VERIFY_RESULT(m_pair->sync());
        m_pair->write([&](Database &db) -> Result<qint64> {
            const auto one = deleteLink(db, open.id, testNow);
            const auto other = one ? deleteLink(db, list.id, testNow) : one;
            const InviteFilter filter{.campaignId = m_pair->campaign.id, .ids = {personal.id}};
            const auto invite = other ? deleteInvites(db, filter, testNow) : Result<qint64>(failure(other));
            const auto emptied = invite ? emptyTrash(db, testNow) : Result<TrashTotals>(failure(invite));
            return emptied ? Result<qint64>(emptied->all()) : failure(emptied);
        });
        QCOMPARE(m_pair->sync()->tombstones, 4);
        for (const Token &token : {open.token, listed.token, personal.token}) {
            QCOMPARE(m_pair->redeemed(token), QString());
        }
        QCOMPARE(there(u"links WHERE deleted_at IS NULL"_s), 0);
        QCOMPARE(there(u"invites WHERE deleted_at IS NULL OR email <> ''"_s), 0);
        // What the server never knew it need not forget.
        m_pair->write([&](Database &db) -> Result<qint64> {
            InvitationLink draft;
            draft.campaignId = m_pair->campaign.id;
            draft.name = u"Brief"_s;
            const Instant later = testNow + std::chrono::hours(1);
            const auto link = createLink(db, draft, later);
            const auto gone = link ? deleteLink(db, link->id, later) : link;
            const auto emptied = gone ? emptyTrash(db, later) : Result<TrashTotals>(failure(gone));
            return emptied ? Result<qint64>(emptied->all()) : failure(emptied);
        });
        QCOMPARE(m_pair->sync()->tombstones, 0);
    }

    void whoIsRemovedIsOutAfterSynchronizing()
    {
        const InvitationLink link = made(InvitationLink::Kind::PreApproved);
        const Invite ada = approved(link, u"ada@example.org"_s);
        VERIFY_RESULT(m_pair->sync());
        InviteFilter all;
        all.campaignId = m_pair->campaign.id;
        all.linkId = link.id;
        m_pair->write([&](Database &db) { return removeInvitees(db, all, testNow); });
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(m_pair->redeemed(ada.token), QString());
        const Invite again = approved(link, u"ada@example.org"_s);
        QCOMPARE(again.token.text, ada.token.text);
        VERIFY_RESULT(m_pair->sync());
        QVERIFY(!m_pair->redeemed(ada.token).isEmpty());
    }

    /// Nobody invited them, so no invite's end tells the server.
    void whoCameByASharedAddressCanBeErased()
    {
        InvitationLink link = made(InvitationLink::Kind::Evergreen);
        link.oncePerAddress = true;
        link = m_pair->write([&](Database &db) { return editLink(db, link, testNow); });
        VERIFY_RESULT(m_pair->sync());
        QVERIFY(!m_pair->redeemed(link.token, u"Zoe@example.org"_s).isEmpty());
        QVERIFY(!m_pair->redeemed(link.token, u"eve@example.org"_s).isEmpty());
        VERIFY_RESULT(m_pair->sync());
        const auto report =
            m_pair->write([](Database &db) { return erasePerson(db, {.email = u"zoe@example.org"_s}, testNow); });
        QCOMPARE(report.redemptions, 1);
        QCOMPARE(there(u"orders WHERE lower(email) = 'zoe@example.org'"_s), 1); // not synchronized yet
        QCOMPARE(m_pair->sync()->tombstones, 1);
        QCOMPARE(there(u"orders WHERE email = '' AND name = '' AND line1 = ''"_s), 1);
        QCOMPARE(there(u"link_addresses"_s), 1);
        QCOMPARE(there(u"orders WHERE email = 'eve@example.org' AND name = 'Ada'"_s), 1);
        QCOMPARE(m_pair->sync()->tombstones, 0);
        const auto orders = m_pair->read([&](Database &db) { return OrderRepository(db).all(m_pair->campaign.id); });
        QCOMPARE(orders.size(), 2);
        QVERIFY(std::ranges::none_of(orders, [](const Order &order) {
            return order.destination.email.startsWith(u"zoe"_s, Qt::CaseInsensitive);
        }));
        QCOMPARE(summary(link).redeemed, 2);
    }

    /// A server that was restored from a copy learns how many have come, so that the limit holds.
    void aRestoredServerKnowsTheNumberAgain()
    {
        InvitationLink link = made(InvitationLink::Kind::Evergreen, 2);
        VERIFY_RESULT(m_pair->sync());
        QVERIFY(!m_pair->redeemed(link.token).isEmpty());
        VERIFY_RESULT(m_pair->sync());
        m_pair->publication([](Database &db) -> Result<bool> {
            for (const QString &statement :
                 {u"DELETE FROM orders"_s, u"DELETE FROM changes"_s, u"UPDATE links SET redeemed = 0"_s}) {
                if (const auto done = run(db, statement); !done) {
                    return failure(done);
                }
            }
            return true;
        });
        const auto report = m_pair->sync();
        VERIFY_RESULT(report);
        QVERIFY(report->startedOver);
        QVERIFY(!m_pair->redeemed(link.token).isEmpty());
        QCOMPARE(m_pair->redeemed(link.token), QString());
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(summary(link).redeemed, 2);
    }

private:
    InvitationLink made(InvitationLink::Kind kind, std::optional<qint64> maxUses = {})
    {
        InvitationLink draft;
        draft.campaignId = m_pair->campaign.id;
        draft.name = u"Friends"_s + QString::number(++m_names);
        draft.kind = kind;
        draft.maxUses = maxUses;
        return m_pair->write([&](Database &db) { return createLink(db, draft, testNow); });
    }
    Invite approved(const InvitationLink &link, const QString &email)
    {
        const std::vector<InvitePerson> people{{.name = u"Ada"_s, .email = email}};
        const auto report = m_pair->write([&](Database &db) {
            return approveInvitees(db, link.id, people, testNow, [](qsizetype) { return true; });
        });
        return m_pair->find(report.ids.front());
    }
    LinkSummary summary(const InvitationLink &link)
    {
        return m_pair->read([&](Database &db) { return LinkRepository(db).summary(link.id); });
    }
    qint64 there(const QString &table)
    {
        return m_pair->publication([&](Database &db) -> Result<qint64> {
            const auto counted = run(db, u"SELECT count(*) FROM "_s + table);
            return counted ? Result<qint64>(counted->number()) : failure(counted);
        });
    }

    std::unique_ptr<SyncPair> m_pair;
    int m_names = 0;
};

GUESTWRIGHT_TEST(tst_synclinks, SyncLinksTest)
#include "tst_synclinks.moc"
