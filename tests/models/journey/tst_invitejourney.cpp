#include "models/journey/invitejourney.h"
#include "models/journey/journeywords.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class InviteJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dotsTellPeopleFromMachinesAndFromWhatWasPassedOver_data()
    {
        using Kind = Stage::Kind;
        using Class = Visitor::Kind;
        const auto human = [](std::initializer_list<Kind> stages) {
            qint64 bits = 0;
            for (const Kind stage : stages) {
                bits |= Journey::bit(stage);
            }
            return bits;
        };
        QTest::addColumn<qint64>("bits");
        QTest::addColumn<bool>("isMembership");
        QTest::addColumn<bool>("tracksOpens");
        QTest::addColumn<QByteArray>("marks");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << qint64(0) << false << false << QByteArray(".......") << u"None yet"_s
                                 << u"None yet"_s;
        QTest::newRow("sent") << human({Kind::Sent}) << false << false << QByteArray("p-.....") << u"Sent"_s
                              << u"Invite Sent, 1 of 7; opens not counted"_s;
        QTest::newRow("a scanner clicked")
            << (human({Kind::Sent}) | Journey::bit(Kind::Clicked, Class::Automated)) << false << true
            << QByteArray("p.a....") << u"Sent"_s << u"Invite Sent, 1 of 7; only automated: Link Clicked"_s;
        QTest::newRow("a card was ordered from")
            << human({Kind::Clicked, Kind::LandingViewed, Kind::ProductViewed, Kind::CheckoutStarted, Kind::Completed})
            << false << true << QByteArray("--ppppp") << u"Ordered"_s << u"Order Completed, 7 of 7"_s;
        QTest::newRow("a member joined") << human(
            {Kind::Sent, Kind::Opened, Kind::Clicked, Kind::LandingViewed, Kind::Completed})
                                         << true << true << QByteArray("pppp--p") << u"Joined"_s << u"Joined, 7 of 7"_s;
        QTest::newRow("a member began") << human({Kind::LandingViewed, Kind::CheckoutStarted}) << true << true
                                        << QByteArray("---p-p.") << u"Sign-up"_s << u"Sign-up Started, 6 of 7"_s;
    }

    void dotsTellPeopleFromMachinesAndFromWhatWasPassedOver()
    {
        QFETCH(const qint64, bits);
        QFETCH(const bool, isMembership);
        QFETCH(const bool, tracksOpens);
        const Invite invite{.journey = {bits}};
        Campaign campaign;
        campaign.purpose = isMembership ? Campaign::Purpose::Membership : Campaign::Purpose::Gift;
        campaign.trackOpens = tracksOpens;
        QTEST(journeyMarks(invite, campaign), "marks");
        QTEST(journeyWord(invite, campaign), "word");
        QTEST(journeySentence(invite, campaign), "sentence");
    }

    void whatIsKnownHereCountsBeforeTheServerSaysIt()
    {
        const Invite invite{.sentAt = fromMsecs(1), .usedAt = fromMsecs(2)};
        QCOMPARE(journeyMarks(invite, {}), "p-----p");
        QCOMPARE(journeyOf(invite).furthest(), Stage::Kind::Completed);
    }

    void whoDeclinedIsSaidToHave()
    {
        const Invite invite{.declinedAt = fromMsecs(1), .journey = {Journey::bit(Stage::Kind::LandingViewed)}};
        QCOMPARE(journeyWord(invite, {}), u"Declined"_s);
        QVERIFY(journeySentence(invite, {}).endsWith(u"; declined"_s));
    }

    /// A contract with scripts.
    void stagesAreNamedAsTheCommandLineDoes()
    {
        QStringList names;
        for (int stage = 0; stage < Stage::count; ++stage) {
            names << stageName(Stage::Kind(stage));
        }
        QCOMPARE(names.join(u' '), u"sent opened clicked landing_viewed product_viewed checkout_started completed"_s);
    }
};

GUESTWRIGHT_TEST(tst_invitejourney, InviteJourneyTest)
#include "tst_invitejourney.moc"
