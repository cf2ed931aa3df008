#include "tests/support/testrunner.h"
#include "ui/invites/filterbar.h"
#include "ui/invites/invitestory.h"
#include "ui/widgets/filterbutton.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using namespace std::chrono_literals;

class InviteStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machinesHaveLinesOfTheirOwn()
    {
        const Instant sent = fromMsecs(1'800'000'000'000);
        const auto automated = Visitor::Kind::Automated;
        InviteDetails details{.invite = {.sentAt = sent, .askedAt = sent + 3h}, .now = sent + 4h};
        details.campaign.trackOpens = true;
        details.events = {{Stage::Kind::Clicked, automated, sent + 1s},
                          {Stage::Kind::Clicked, automated, sent + 2s},
                          {Stage::Kind::Clicked, Visitor::Kind::Human, sent + 2h}};
        details.invite.journey = {Journey::bit(Stage::Kind::Clicked) | Journey::bit(Stage::Kind::Clicked, automated)};
        QStringList lines;
        QByteArray marks;
        for (const JourneyEntry &entry : journeyEntries(details)) {
            lines << entry.label + u": "_s + entry.time;
            marks.append(char(entry.mark));
        }
        QCOMPARE(lines.join(u'\n'), uR"(Invite Sent: Fri 15 Jan, 08:00
Invite Opened: Not yet
Link Clicked: Fri 15 Jan, 10:00
Clicked (automated): Fri 15 Jan, 08:00
Landing Viewed: Not yet
Product Viewed: Not yet
Checkout Started: Not yet
Order Completed: Not yet
Asked for a new link: Fri 15 Jan, 11:00)"_s);
        QCOMPARE(marks, "p-pa....p");
        QVERIFY(journeyEntries(details).at(3).exact.contains(u"2 time"_s));
    }

    void offersTheStagesThatTheCampaignHas()
    {
        FilterBar bar;
        const auto choices = [&bar] {
            QStringList words;
            for (const QAction *action : bar.findChild<FilterButton *>(u"journeyFilterButton"_s)->menu()->actions()) {
                words << action->text();
            }
            return words;
        };
        QVERIFY(choices().contains(u"Product Viewed"_s));
        bar.setPurpose(Campaign::Purpose::Membership);
        QVERIFY(!choices().contains(u"Product Viewed"_s));
        QVERIFY(choices().contains(u"Joined"_s));
    }

    void aFilterThatIsShownIsTheOneThatIsAsked_data()
    {
        QTest::addColumn<InviteFilter>("filter");
        QTest::newRow("furthest") << InviteFilter{.stage = InviteFilter::Stage::Clicked};
        QTest::newRow("reached") << InviteFilter{.reached = Stage::Kind::LandingViewed};
        QTest::newRow("declined") << InviteFilter{.guest = InviteFilter::Guest::Declined};
        QTest::newRow("there now") << InviteFilter{.status = InviteFilter::Status::Unused,
                                                   .guest = InviteFilter::Guest::ActiveNow};
    }

    void aFilterThatIsShownIsTheOneThatIsAsked()
    {
        QFETCH(const InviteFilter, filter);
        FilterBar bar;
        bar.choose(filter);
        InviteFilter asked;
        bar.applyTo(asked);
        QVERIFY(asked == filter);
        bar.reset();
        bar.applyTo(asked);
        QVERIFY(!asked.isNarrowed());
    }
};


GUESTWRIGHT_TEST(tst_invitestory, InviteStoryTest)
#include "tst_invitestory.moc"
