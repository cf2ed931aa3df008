#include "models/core/enumname.h"
#include "models/core/token.h"
#include "models/links/linkstate.h"
#include "models/publication/publicationrepository.h"
#include "models/store/query.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;

namespace {

constexpr Instant now = fromMsecs(1'800'000'000'000);
const std::optional<Instant> never;
const std::optional<Instant> past = now - milliseconds(1);
const std::optional<Instant> present = now;
const std::optional<Instant> future = now + milliseconds(1);

} // namespace

/// The judge of shared addresses in two languages: every combination of facts through C++ and through SQL.
class LinkStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void judgesAlikeInBothLanguages()
    {
        m_facts.clear();
        TestVisitor visitor;
        Database &db = visitor.db();
        Campaign campaign = (*PublicationRepository(db).findCampaign(visitor.campaign.campaign.uid))->campaign;
        addLinks(db, campaign.id);
        for (const auto state : {Campaign::State::Draft, Campaign::State::Active, Campaign::State::Paused}) {
            for (const auto &expires : {never, past, present, future}) {
                for (const auto &ended : {never, present, future}) {
                    for (const auto &opens : {never, present, future}) {
                        for (const auto &deleted : {never, past}) {
                            campaign.storedState = state;
                            campaign.expiresAt = expires;
                            campaign.endedAt = ended;
                            campaign.opensAt = opens;
                            campaign.deletedAt = deleted;
                            VERIFY_RESULT(run(db,
                                              u"UPDATE campaigns SET state = ?, expires_at = ?, ended_at = ?, "
                                              "opens_at = ?, deleted_at = ? WHERE id = ?"_s,
                                              {enumName(state), expires, ended, opens, deleted, campaign.id}));
                            compare(db, campaign);
                            if (QTest::currentTestFailed()) {
                                return;
                            }
                        }
                    }
                }
            }
        }
    }

private:
    void addLinks(Database &db, qint64 campaignId)
    {
        for (const auto &paused : {never, past}) {
            for (const auto &deleted : {never, past}) {
                for (const auto &expires : {never, past, present, future}) {
                    for (const std::optional<qint64> most : {std::optional<qint64>(), std::optional<qint64>(2)}) {
                        for (const qint64 redeemed : {1, 2, 3}) {
                            const InvitationLink link{
                                .maxUses = most, .expiresAt = expires, .pausedAt = paused, .deletedAt = deleted};
                            m_facts.append(link.facts(redeemed));
                            VERIFY_RESULT(run(
                                db,
                                u"INSERT INTO links (uid, campaign_id, token_hash, revision, kind, role, groups, "
                                "max_uses, once_per_address, domains, binding, expires_at, paused_at, deleted_at, "
                                "page, "
                                "redeemed) VALUES (?, ?, ?, 1, 'Evergreen', '', '', ?, 0, '', '', ?, ?, ?, '{}', ?)"_s,
                                {makeUid(), campaignId, makeToken().hash(), most, expires, paused, deleted, redeemed}));
                        }
                    }
                }
            }
        }
    }

    void compare(Database &db, const Campaign &campaign)
    {
        const Condition open = isLinkOpen(now);
        const auto judged = run(db,
                                u"SELECT CASE WHEN %1 THEN 1 ELSE 0 END FROM links l JOIN campaigns c ON c.id = "
                                "l.campaign_id ORDER BY l.id"_s.arg(open.sql),
                                open.bindings);
        VERIFY_RESULT(judged);
        QCOMPARE(judged->rows.size(), m_facts.size());
        for (qsizetype i = 0; i < m_facts.size(); ++i) {
            QCOMPARE(judged->rows.at(i).first().toInt() == 1, linkState(m_facts.at(i), campaign, now).isRedeemable());
        }
    }

    QList<LinkFacts> m_facts;
};

GUESTWRIGHT_TEST(tst_linkstate, LinkStateTest)
#include "tst_linkstate.moc"
