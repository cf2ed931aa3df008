#include "app/desktop/linkplanwords.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using Kind = InvitationLink::Kind;
using Binding = Campaign::Binding;

namespace {

const Instant now = fromMsecs(1'810'000'000'000);

struct Edit {
    LinkEditPlan plan;
    InvitationLink before;
    InvitationLink after;
    qint64 redeemed = 0;
};

QStringList wordsOf(const Edit &edit)
{
    return linkPlanWords(edit.plan, {.link = edit.before, .redeemed = edit.redeemed}, edit.after,
                         {.zone = u"Europe/Berlin"_s, .binding = Binding::Address}, now);
}

const QString stays = u"Its address stays the same."_s;

} // namespace

/// What Update Invitation Link says before it saves.
class LinkPlanWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoStopsAndWhoStarts_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("sentences");
        const InvitationLink open{.kind = Kind::Evergreen};
        const InvitationLink listed{.kind = Kind::PreApproved, .binding = Binding::Code};
        QTest::newRow("nothing that matters")
            << Edit{{}, open, open} << QStringList{u"The same people can use it as before."_s, stays};
        QTest::newRow("to a list") << Edit{{.isNarrowed = true, .stillWelcome = 3, .notAllowed = 1}, open, listed, 5}
                                   << QStringList{u"Only 2 addresses on its list can still use it; everybody else "
                                                  "who has the link can no longer."_s,
                                                  u"Whoever comes is asked for a code that is mailed to them."_s,
                                                  u"Those who have come by it already stay."_s, stays};
        QTest::newRow("to an empty list")
            << Edit{{.isNarrowed = true}, open, listed}
            << QStringList{u"Nobody can use it until you approve addresses: no address that has not come yet is on "
                           "its list."_s,
                           u"Whoever comes is asked for a code that is mailed to them."_s, stays};
        QTest::newRow("to everybody") << Edit{{.isWidened = true}, listed, open}
                                      << QStringList{u"Everybody who has the link can use it, listed or not."_s,
                                                     u"Whoever comes is no longer asked for a code."_s, stays};
        InvitationLink domains = listed;
        domains.domains = {u"nordlicht.example"_s};
        QTest::newRow("fewer domains") << Edit{{.stillWelcome = 4, .notAllowed = 4}, listed, domains}
                                       << QStringList{
                                              u"Only addresses at nordlicht.example can use it."_s,
                                              u"4 addresses on its list can no longer use it because of the domain."_s,
                                              stays};
        QTest::newRow("all domains") << Edit{{}, domains, listed}
                                     << QStringList{u"Addresses of every domain can use it."_s, stays};
        InvitationLink limited = open;
        limited.maxUses = 5;
        QTest::newRow("room left") << Edit{{.placesLeft = 2}, open, limited, 3}
                                   << QStringList{u"2 more can use it."_s, u"Those who have come by it already stay."_s,
                                                  stays};
        QTest::newRow("full") << Edit{{.placesLeft = 0}, open, limited, 9}
                              << QStringList{u"Nobody else can use it: as many have come already as it has room for."_s,
                                             u"Those who have come by it already stay."_s, stays};
        QTest::newRow("no limit") << Edit{{}, limited, open}
                                  << QStringList{u"It can be used without a limit."_s, stays};
        InvitationLink over = open;
        over.expiresAt = now - std::chrono::days(1);
        QTest::newRow("at once") << Edit{{}, open, over} << QStringList{u"It stops working at once."_s, stays};
        QTest::newRow("again") << Edit{{}, over, open} << QStringList{u"The same link works again."_s, stays};
        InvitationLink once = open;
        once.oncePerAddress = true;
        QTest::newRow("once") << Edit{{}, open, once}
                              << QStringList{u"Each address can use it only once."_s,
                                             u"Whoever comes is asked for a code that is mailed to them."_s, stays};
        InvitationLink weaker = listed;
        weaker.binding.reset();
        QTest::newRow("as the campaign has it")
            << Edit{{}, listed, weaker}
            << QStringList{u"Whoever comes types an address; anybody can find out who is on the list."_s, stays};
    }
    void saysWhoStopsAndWhoStarts()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, sentences);
        QCOMPARE(wordsOf(edit), sentences);
    }
};

GUESTWRIGHT_TEST(tst_linkplanwords, LinkPlanWordsTest)
#include "tst_linkplanwords.moc"
