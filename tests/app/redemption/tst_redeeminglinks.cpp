#include "models/core/enumname.h"
#include "models/core/token.h"
#include "models/publication/redeem.h"
#include "models/store/query.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;
using Outcome = Redemption::Outcome;

namespace {

PublishedInvitationLink madeLink(InvitationLink::Kind kind = InvitationLink::Kind::Evergreen)
{
    PublishedInvitationLink made;
    made.link.kind = kind;
    made.link.role = u"Founder"_s;
    made.link.groups = {u"Spring"_s, u"Berlin"_s};
    return made;
}

} // namespace

/// The writes by which people come by invitation links (reliability B2, B7, D6, D7, D8).
class RedeemingLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_visitor = std::make_unique<TestVisitor>();
        m_visitor->campaign.campaign.uid = makeUid();
        m_visitor->campaign.campaign.purpose = Campaign::Purpose::Membership;
        m_visitor->publish();
    }
    void cleanup() { m_visitor.reset(); }

    void everybodyMayJoinAndGetsRoleAndGroups()
    {
        PublishedInvitationLink link = madeLink();
        const QByteArray token = m_visitor->link(link);
        const Redemption joined = join(token, u"ada@example.org"_s);
        QCOMPARE(joined.outcome, Outcome::Done);
        QVERIFY(!joined.receipt.isEmpty());
        QCOMPARE(join(token, u"ada@example.org"_s).outcome, Outcome::Done);
        QCOMPARE(m_visitor->count(u"members"_s), 2);
        QCOMPARE(redeemed(link), 2);
        const QJsonObject body = m_visitor->changes().last().body;
        QCOMPARE(body[u"link"_s].toString(), link.link.uid);
        QVERIFY(!body.contains(u"invite"_s));
        QCOMPARE(body[u"role"_s].toString(), u"Founder"_s);
        QCOMPARE(body[u"groups"_s].toArray().size(), 2);
    }

    void theSameFormJoinsOnce()
    {
        PublishedInvitationLink link = madeLink();
        link.link.maxUses = 1;
        Joining form = filled(m_visitor->link(link), u"ada@example.org"_s);
        const Redemption first = redeemed(form);
        const Redemption again = redeemed(form);
        QCOMPARE(again.outcome, Outcome::Done);
        QVERIFY(again.isEarlier);
        QCOMPARE(again.receipt, first.receipt);
        form.formHash = "other";
        QCOMPARE(redeemed(form).outcome, Outcome::OtherForm);
        QCOMPARE(redeemed(link), 1);
    }

    void closedLinksAreRefusedAndOpenAgain_data()
    {
        QTest::addColumn<Refusal::Reason>("reason");
        QTest::newRow("paused") << Refusal::Reason::Paused;
        QTest::newRow("expired") << Refusal::Reason::Expired;
        QTest::newRow("deleted") << Refusal::Reason::Deleted;
        QTest::newRow("full") << Refusal::Reason::Full;
    }
    void closedLinksAreRefusedAndOpenAgain()
    {
        QFETCH(const Refusal::Reason, reason);
        PublishedInvitationLink link = madeLink();
        const PublishedInvite ada{.email = u"ada@example.org"_s};
        const QByteArray token = m_visitor->link(link);
        const QByteArray own = invitee(link, ada);
        QCOMPARE(join(token, u"zoe@example.org"_s).outcome, Outcome::Done);
        const InvitationLink open = link.link;
        close(link.link, reason);
        m_visitor->republish(link);
        QCOMPARE(join(token, u"eve@example.org"_s).refusal, reason);
        QCOMPARE(join(own, u"ada@example.org"_s).refusal, reason);
        QCOMPARE(redeemed(link), 1);
        QCOMPARE(m_visitor->count(u"invites WHERE used_at IS NOT NULL"_s), 0);
        link.link = open;
        m_visitor->republish(link);
        QCOMPARE(join(token, u"eve@example.org"_s).outcome, Outcome::Done);
        QCOMPARE(join(own, u"ada@example.org"_s).outcome, Outcome::Done);
        QCOMPARE(redeemed(link), 3);
    }

    void onlyTheListGetsIn()
    {
        PublishedInvitationLink link = madeLink(InvitationLink::Kind::PreApproved);
        const QByteArray token = m_visitor->link(link);
        const QByteArray own = invitee(link, {.email = u"Ada@example.org"_s});
        QCOMPARE(join(token, u"eve@example.org"_s, true).outcome, Outcome::NotListed);
        QCOMPARE(join(token, u"ada@example.org"_s).outcome, Outcome::ProofNeeded);
        QCOMPARE(m_visitor->redemptions(), 0);
        const Redemption joined = join(token, u"ada@EXAMPLE.org"_s, true);
        QCOMPARE(joined.outcome, Outcome::Done);
        QCOMPARE(joined.email, u"Ada@example.org"_s);
        QCOMPARE(join(token, u"ada@example.org"_s, true).outcome, Outcome::CameBefore);
        QCOMPARE(join(own, {}).refusal, Refusal::Reason::Used);
        QCOMPARE(redeemed(link), 1);
        link.link.binding = Campaign::Binding::Address;
        m_visitor->republish(link);
        [[maybe_unused]] const QByteArray zoe = invitee(link, {.email = u"zoe@example.org"_s});
        QCOMPARE(join(token, u"zoe@example.org"_s).outcome, Outcome::Done);
    }

    /// An invitee's own address comes from the mail, so nothing is to be proved.
    void theirOwnAddressIsEnough()
    {
        PublishedInvitationLink link = madeLink(InvitationLink::Kind::PreApproved);
        [[maybe_unused]] const QByteArray token = m_visitor->link(link);
        const QByteArray own = invitee(link, {.email = u"ada@example.org"_s});
        QCOMPARE(join(own, u"somebody.else@example.org"_s).email, u"ada@example.org"_s);
        const auto members = run(m_visitor->db(), u"SELECT email, role FROM members"_s);
        QCOMPARE(members->first().text(), u"ada@example.org"_s);
        QCOMPARE(redeemed(link), 1);
    }

    /// Reliability D7: whoever was removed does not come in, however far they were.
    void whoWasRemovedIsOut()
    {
        PublishedInvitationLink link = madeLink(InvitationLink::Kind::PreApproved);
        const QByteArray token = m_visitor->link(link);
        const int people = test::sizeOf("GUESTWRIGHT_TEST_REMOVED", 20);
        for (int i = 0; i < people; ++i) {
            PublishedInvite ada{.linkUid = link.link.uid, .email = u"ada%1@example.org"_s.arg(i)};
            const QByteArray own = m_visitor->invite(ada);
            const auto codes = run(
                m_visitor->db(),
                u"INSERT INTO codes (token_hash, address_key, salt, code_hash, made_at, expires_at, "
                "tries) VALUES (?, ?, ?, ?, 0, ?, 0)"_s,
                {link.tokenHash, ada.email, QByteArray("s"), QByteArray("h"), m_visitor->now + std::chrono::hours(1)});
            VERIFY_RESULT(codes);
            ada.deletedAt = m_visitor->now;
            m_visitor->republish(own, ada);
            QCOMPARE(m_visitor->count(u"codes"_s), 0);
            QCOMPARE(join(token, ada.email, true).outcome, Outcome::NotListed);
            QCOMPARE(join(own, ada.email).refusal, Refusal::Reason::Deleted);
            if (i % 2 == 0) { // approved again: the same address works
                ada.deletedAt.reset();
                m_visitor->republish(own, ada);
                QCOMPARE(join(i % 4 == 0 ? own : token, ada.email, true).outcome, Outcome::Done);
            }
        }
        QCOMPARE(m_visitor->redemptions(), (people + 1) / 2);
    }

    /// Reliability B7: an address that is only typed changes nothing but the link's own number.
    void anAddressThatIsTypedMovesNobodyElse()
    {
        PublishedInvitationLink open = madeLink();
        PublishedInvitationLink other = madeLink(InvitationLink::Kind::PreApproved);
        const QByteArray token = m_visitor->link(open);
        [[maybe_unused]] const QByteArray listToken = m_visitor->link(other);
        QStringList addresses;
        for (int i = 0; i < test::sizeOf("GUESTWRIGHT_TEST_CLAIMED", 30); ++i) {
            addresses.append(u"guest%1@example.org"_s.arg(i));
            PublishedInvite made{.email = addresses.last()};
            made.linkUid = i % 3 == 0 ? open.link.uid : i % 3 == 1 ? other.link.uid : QString();
            [[maybe_unused]] const QByteArray invited = m_visitor->invite(made);
        }
        const QList<QVariantList> before = invites();
        for (const QString &address : std::as_const(addresses)) {
            QCOMPARE(join(token, address).outcome, Outcome::Done);
        }
        QCOMPARE(invites(), before);
        QCOMPARE(redeemed(other), 0);
    }

    void onceIsOnce()
    {
        PublishedInvitationLink link = madeLink();
        link.link.oncePerAddress = true;
        const QByteArray token = m_visitor->link(link);
        const QByteArray own = invitee(link, {.email = u"ada@example.org"_s});
        QCOMPARE(join(token, u"zoe@example.org"_s).outcome, Outcome::ProofNeeded);
        QCOMPARE(join(token, u"zoe@example.org"_s, true).outcome, Outcome::Done);
        QCOMPARE(join(token, u"Zoe@Example.org"_s, true).outcome, Outcome::CameBefore);
        QCOMPARE(join(own, {}).outcome, Outcome::Done);
        QCOMPARE(join(token, u"ada@example.org"_s, true).outcome, Outcome::CameBefore);
        QCOMPARE(redeemed(link), 2);
    }

    /// Reliability D6: 60 addresses on every way in.
    void domainsAreExact()
    {
        PublishedInvitationLink open = madeLink();
        PublishedInvitationLink list = madeLink(InvitationLink::Kind::PreApproved);
        open.link.domains = list.link.domains = {u"example.org"_s, u"xn--bcher-kva.example"_s};
        const QByteArray openToken = m_visitor->link(open);
        const QByteArray listToken = m_visitor->link(list);
        qint64 come = 0;
        for (const auto &[address, isAllowed] : domainCases()) {
            const Outcome expected = isAllowed ? Outcome::Done : Outcome::NotAllowed;
            QCOMPARE(join(openToken, address).outcome, expected);
            QCOMPARE(join(openToken, address, true).outcome, expected);
            const QByteArray own = invitee(open, {.email = address});
            QCOMPARE(join(own, u"inside@example.org"_s).outcome,
                     address.isEmpty() ? Outcome::Done : expected); // without an address the typed one counts
            [[maybe_unused]] const QByteArray listed = invitee(list, {.email = address});
            const Redemption way = join(listToken, address, true);
            QCOMPARE(way.outcome,
                     isAllowed                    ? Outcome::Done
                         : address.contains(u'@') ? Outcome::NotAllowed
                                                  : way.outcome);
            QVERIFY(isAllowed || way.outcome != Outcome::Done);
            come += isAllowed ? 4 : address.isEmpty() ? 1 : 0;
        }
        QCOMPARE(m_visitor->redemptions(), come);
    }

    void olderWordsNeverReplaceNewer()
    {
        PublishedInvitationLink link = madeLink();
        const QByteArray token = m_visitor->link(link);
        QCOMPARE(join(token, u"ada@example.org"_s).outcome, Outcome::Done);
        const PublishedInvitationLink older = link;
        link.link.pausedAt = m_visitor->now;
        m_visitor->republish(link);
        PublicationRepository publication(m_visitor->db());
        VERIFY_RESULT(publication.put(older));
        VERIFY_RESULT(publication.put(link));
        QVERIFY((*publication.findInvitationLink(link.link.uid))->link.pausedAt);
        QCOMPARE(redeemed(link), 1);
        link.redeemed = 7; // what came by it before this server was restored from a copy
        VERIFY_RESULT(publication.put(link));
        QCOMPARE(redeemed(link), 7);
    }

    /// Addresses of a list leave with the need for them, and are asked for when it comes back.
    void addressesFollowTheKind()
    {
        PublishedInvitationLink link = madeLink(InvitationLink::Kind::PreApproved);
        [[maybe_unused]] const QByteArray token = m_visitor->link(link);
        [[maybe_unused]] const QByteArray own = invitee(link, {.email = u"ada@example.org"_s});
        [[maybe_unused]] const QByteArray personal = m_visitor->invite({.email = u"zoe@example.org"_s});
        m_visitor->campaign.campaign.binding = Campaign::Binding::Code;
        m_visitor->publish();
        m_visitor->campaign.campaign.binding = Campaign::Binding::Link;
        m_visitor->publish();
        QCOMPARE(m_visitor->count(u"invites WHERE email = 'ada@example.org'"_s), 1);
        QCOMPARE(m_visitor->count(u"invites WHERE email = 'zoe@example.org'"_s), 0);
        link.link.kind = InvitationLink::Kind::Evergreen;
        m_visitor->republish(link);
        QVERIFY(!m_visitor->everything().contains("ada@example.org"));
        link.link.kind = InvitationLink::Kind::PreApproved;
        m_visitor->republish(link);
        const QString campaign = m_visitor->campaign.campaign.uid;
        QCOMPARE(*PublicationRepository(m_visitor->db()).missingInvites(campaign), 2);
    }

private:
    static QList<std::pair<QString, bool>> domainCases()
    {
        QList<std::pair<QString, bool>> cases{
            {u"ada@example.org"_s, true},           {u"ada@EXAMPLE.org"_s, true},
            {u"ada@b\u00fccher.example"_s, true},   {u"ada@xn--bcher-kva.example"_s, true},
            {u"ada@evilexample.org"_s, false},      {u"ada@example.org.evil.example"_s, false},
            {u"ada@sub.example.org"_s, false},      {u"ada@example.orgx"_s, false},
            {u"ada@xexample.org"_s, false},         {u"ada@example.com"_s, false},
            {u"ada@bucher.example"_s, false},       {u"ada@ex\u0430mple.org"_s, false},
            {u"example.org@evil.example"_s, false}, {u""_s, false},
        };
        for (int i = 0; cases.size() < 60; ++i) {
            cases.append({u"ada@%1example.org"_s.arg(QChar(u'a' + i % 26)), false});
            cases.append({u"ada%1@example.org"_s.arg(i), true});
            cases.append({u"ada@example.org%1"_s.arg(QChar(u'a' + i % 26)), false});
        }
        return cases;
    }

    static void close(InvitationLink &link, Refusal::Reason reason)
    {
        const Instant past = fromMsecs(1'700'000'000'000);
        link.pausedAt = reason == Refusal::Reason::Paused ? std::optional(past) : std::nullopt;
        link.expiresAt = reason == Refusal::Reason::Expired ? std::optional(past) : std::nullopt;
        link.deletedAt = reason == Refusal::Reason::Deleted ? std::optional(past) : std::nullopt;
        link.maxUses = reason == Refusal::Reason::Full ? std::optional<qint64>(1) : std::nullopt;
    }

    QByteArray invitee(const PublishedInvitationLink &link, PublishedInvite made)
    {
        made.linkUid = link.link.uid;
        return m_visitor->invite(made);
    }

    static Joining filled(const QByteArray &token, const QString &email, bool isProved = false)
    {
        return {.tokenHash = Token{token}.hash(),
                .nonce = makeToken().text,
                .formHash = "form",
                .name = u"Ada"_s,
                .email = email,
                .isProved = isProved};
    }
    Redemption join(const QByteArray &token, const QString &email, bool isProved = false)
    {
        return redeemed(filled(token, email, isProved));
    }
    Redemption redeemed(const Joining &form)
    {
        auto transaction = Transaction::begin(m_visitor->db());
        const auto done = redeem(m_visitor->db(), form, m_visitor->now);
        const auto kept = done ? transaction->commit() : Result<>(failure(done));
        if (!kept) {
            qFatal("%s", qPrintable(kept.error().message));
        }
        return *done;
    }
    qint64 redeemed(const PublishedInvitationLink &link)
    {
        return run(m_visitor->db(), u"SELECT redeemed FROM links WHERE uid = ?"_s, {link.link.uid})->number();
    }
    QList<QVariantList> invites() { return run(m_visitor->db(), u"SELECT * FROM invites ORDER BY id"_s)->rows; }

    std::unique_ptr<TestVisitor> m_visitor;
};

GUESTWRIGHT_TEST(tst_redeeminglinks, RedeemingLinksTest)
#include "tst_redeeminglinks.moc"
