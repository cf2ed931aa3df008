#include "app/campaigning/changelinks.h"
#include "app/campaigning/invitees.h"
#include "models/campaigns/campaignrepository.h"
#include "models/links/linkrepository.h"
#include "models/links/linkstate.h"
#include "models/orders/orderrepository.h"
#include "tests/app/sync/syncpair.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::SyncPair;
using test::testNow;
using Kind = InvitationLink::Kind;

namespace {

/// Who comes in of two who try one after the other: somebody who is invited, by the address in her mail, and then a
/// stranger by the shared one.
struct Doors {
    bool own = false;
    bool shared = false;

    bool operator==(const Doors &) const = default;
};

enum class Step { None, Narrow, Widen, Limit, Raise, Lift, Pause, Resume, End, Delete, Restore, Remove, Approve };

/// A link as it stands on the server, what its manager does then, and who comes in before and after the server knows.
struct Transition {
    const char *name;
    Kind kind;
    std::optional<qint64> maxUses;
    Step begun; ///< before the first of the two
    Step step;
    bool hasComer; ///< a third person has come already
    Doors before;
    Doors after;
};

constexpr Doors both{true, true};
constexpr Doors listed{true, false};
constexpr Doors stranger{false, true};
constexpr Doors nobody{false, false};

const QList<Transition> transitions{
    {"evergreen becomes pre-approved", Kind::Evergreen, {}, Step::None, Step::Narrow, false, both, listed},
    {"evergreen becomes pre-approved, used", Kind::Evergreen, {}, Step::None, Step::Narrow, true, both, listed},
    {"pre-approved becomes evergreen", Kind::PreApproved, {}, Step::None, Step::Widen, false, listed, both},
    {"pre-approved becomes evergreen, used", Kind::PreApproved, {}, Step::None, Step::Widen, true, listed, both},
    {"a limit of one", Kind::Evergreen, {}, Step::None, Step::Limit, false, both, listed},
    {"a limit of one, used", Kind::Evergreen, {}, Step::None, Step::Limit, true, both, nobody},
    {"a limit of one on a list", Kind::PreApproved, {}, Step::None, Step::Limit, false, listed, listed},
    {"a limit of one on a list, used", Kind::PreApproved, {}, Step::None, Step::Limit, true, listed, nobody},
    {"one place more", Kind::Evergreen, 1, Step::None, Step::Raise, false, listed, both},
    {"one place more, used", Kind::Evergreen, 1, Step::None, Step::Raise, true, nobody, listed},
    {"the limit goes", Kind::Evergreen, 1, Step::None, Step::Lift, false, listed, both},
    {"the limit goes, used", Kind::Evergreen, 1, Step::None, Step::Lift, true, nobody, both},
    {"paused", Kind::Evergreen, {}, Step::None, Step::Pause, false, both, nobody},
    {"paused, used", Kind::Evergreen, {}, Step::None, Step::Pause, true, both, nobody},
    {"a list paused", Kind::PreApproved, {}, Step::None, Step::Pause, false, listed, nobody},
    {"resumed", Kind::Evergreen, {}, Step::Pause, Step::Resume, false, nobody, both},
    {"resumed, used", Kind::Evergreen, {}, Step::Pause, Step::Resume, true, nobody, both},
    {"a list resumed", Kind::PreApproved, {}, Step::Pause, Step::Resume, true, nobody, listed},
    {"ended", Kind::Evergreen, {}, Step::None, Step::End, false, both, nobody},
    {"ended, used", Kind::Evergreen, {}, Step::None, Step::End, true, both, nobody},
    {"deleted", Kind::Evergreen, {}, Step::None, Step::Delete, false, both, nobody},
    {"deleted, used", Kind::Evergreen, {}, Step::None, Step::Delete, true, both, nobody},
    {"a list deleted", Kind::PreApproved, {}, Step::None, Step::Delete, true, listed, nobody},
    {"restored", Kind::Evergreen, {}, Step::Delete, Step::Restore, false, nobody, both},
    {"restored, used", Kind::Evergreen, {}, Step::Delete, Step::Restore, true, nobody, both},
    {"a list restored", Kind::PreApproved, {}, Step::Delete, Step::Restore, true, nobody, listed},
    {"restored while paused", Kind::Evergreen, {}, Step::Pause, Step::Delete, false, nobody, nobody},
    {"removed", Kind::PreApproved, {}, Step::None, Step::Remove, false, listed, nobody},
    {"removed, others have come", Kind::PreApproved, {}, Step::None, Step::Remove, true, listed, nobody},
    {"removed where everybody may come", Kind::Evergreen, {}, Step::None, Step::Remove, false, both, stranger},
    {"approved again", Kind::PreApproved, {}, Step::Remove, Step::Approve, false, nobody, listed},
    {"approved again, others have come", Kind::PreApproved, {}, Step::Remove, Step::Approve, true, nobody, listed},
};

} // namespace

/// Every change of a link and its list, before and after somebody came, known to the server or not yet.
class LinkTransitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init() { m_pair = std::make_unique<SyncPair>(); }
    void cleanup() { m_pair.reset(); }

    void theServerLetsInWhomItShould_data()
    {
        QTest::addColumn<qsizetype>("number");
        for (qsizetype i = 0; i < transitions.size(); ++i) {
            QTest::newRow(transitions.at(i).name) << i;
        }
    }
    void theServerLetsInWhomItShould()
    {
        QFETCH(const qsizetype, number);
        const Transition &transition = transitions.at(number);
        const Stage stage = prepare(transition);
        perform(transition.step, stage);
        const QList<bool> offline = m_pair->wouldRedeem({stage.eve.token, stage.link.token});
        QCOMPARE((Doors{offline.first(), offline.last()}), transition.before);
        VERIFY_RESULT(m_pair->sync());
        const bool own = comes(stage.eve.token);
        const bool shared = comes(stage.link.token);
        QCOMPARE((Doors{own, shared}), transition.after);
        const auto report = m_pair->sync();
        VERIFY_RESULT(report);
        QCOMPARE(report->differing, 0);
        const qint64 come = qint64(transition.hasComer) + qint64(own) + qint64(shared);
        QCOMPARE(redeemed(stage), come);
        QCOMPARE(orders(stage), come); // who came before the change stays
        QCOMPARE(comes(stage.link.token), isOpenHere(stage)); // both judges say the same in the end
    }

private:
    struct Stage {
        InvitationLink link;
        Invite eve;
        Invite ada;
    };

    Stage prepare(const Transition &transition)
    {
        InvitationLink draft;
        draft.campaignId = m_pair->campaign.id;
        draft.name = u"Friends"_s;
        draft.kind = transition.kind;
        draft.maxUses = transition.maxUses;
        Stage stage{.link = m_pair->write([&](Database &db) { return createLink(db, draft, testNow); })};
        stage.ada = approve(stage, u"ada@example.org"_s);
        stage.eve = approve(stage, u"eve@example.org"_s);
        mustSync();
        if (transition.hasComer && !comes(stage.ada.token)) {
            qFatal("the first does not come in");
        }
        perform(transition.begun, stage);
        mustSync();
        return stage;
    }

    void perform(Step step, const Stage &stage)
    {
        const qint64 id = stage.link.id;
        switch (step) {
        case Step::None:
            return;
        case Step::Pause:
            m_pair->write([id](Database &db) { return pauseLink(db, id, testNow); });
            return;
        case Step::Resume:
            m_pair->write([id](Database &db) { return resumeLink(db, id, testNow); });
            return;
        case Step::Delete:
            m_pair->write([id](Database &db) { return deleteLink(db, id, testNow); });
            return;
        case Step::Restore:
            m_pair->write([id](Database &db) { return restoreLink(db, id, testNow); });
            return;
        case Step::Remove:
            m_pair->write([&](Database &db) {
                return removeInvitees(db, {.campaignId = m_pair->campaign.id, .linkId = id, .ids = {stage.eve.id}},
                                      testNow);
            });
            return;
        case Step::Approve:
            QCOMPARE(approve(stage, u"eve@example.org"_s).token.text, stage.eve.token.text);
            return;
        default:
            edit(step, stage);
        }
    }

    void edit(Step step, const Stage &stage)
    {
        InvitationLink edited = summary(stage).link;
        const QHash<Step, qint64> limits{{Step::Limit, 1}, {Step::Raise, 2}};
        edited.maxUses = step == Step::Lift ? std::nullopt
            : limits.contains(step)         ? std::optional(limits.value(step))
                                            : edited.maxUses;
        edited.kind = step == Step::Narrow ? Kind::PreApproved : step == Step::Widen ? Kind::Evergreen : edited.kind;
        // Written as it was set earlier: what is over at once is refused where it is typed.
        edited.expiresAt = step == Step::End ? std::optional(testNow) : edited.expiresAt;
        m_pair->write([&](Database &db) { return editLink(db, edited, testNow - std::chrono::minutes(1)); });
    }

    Invite approve(const Stage &stage, const QString &email)
    {
        const std::vector<InvitePerson> people{{.name = u"Somebody"_s, .email = email}};
        const auto report = m_pair->write([&](Database &db) {
            return approveInvitees(db, stage.link.id, people, testNow, [](qsizetype) { return true; });
        });
        return m_pair->find(report.ids.front());
    }

    void mustSync()
    {
        if (const auto report = m_pair->sync(); !report) {
            qFatal("%s", qPrintable(report.error().message));
        }
    }
    bool comes(const Token &token) { return !m_pair->redeemed(token).isEmpty(); }
    LinkSummary summary(const Stage &stage)
    {
        return m_pair->read([&](Database &db) { return LinkRepository(db).summary(stage.link.id); });
    }
    qint64 redeemed(const Stage &stage) { return summary(stage).redeemed; }
    qint64 orders(const Stage &stage)
    {
        const auto all = m_pair->read([&](Database &db) { return OrderRepository(db).all(m_pair->campaign.id); });
        return std::ranges::count_if(all, [&](const Order &order) { return order.linkId == stage.link.id; });
    }
    /// For somebody who has nothing but the shared address.
    bool isOpenHere(const Stage &stage)
    {
        const LinkSummary now = summary(stage);
        const Campaign campaign =
            m_pair->read([&](Database &db) { return CampaignRepository(db).find(m_pair->campaign.id); });
        return now.link.kind == Kind::Evergreen
            && linkState(now.link.facts(now.redeemed), campaign, testNow).isRedeemable();
    }

    std::unique_ptr<SyncPair> m_pair;
};

GUESTWRIGHT_TEST(tst_linktransitions, LinkTransitionsTest)
#include "tst_linktransitions.moc"
