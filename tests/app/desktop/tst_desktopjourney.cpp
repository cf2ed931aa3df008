#include "models/core/enumname.h"
#include "models/orders/orderrepository.h"
#include "models/orders/redemptiontablemodel.h"
#include "models/store/query.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/testrunner.h"
#include "ui/campaigns/funnelview.h"

#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace guestwright;
using namespace std::chrono_literals;

/// What came back from the guests, as the window shows it.
class DesktopJourneyTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberOpensItsInvites()
    {
        openSample();
        guestsCame();
        auto *funnel = find<FunnelView>("funnelTable");
        QTRY_COMPARE(textAt(*funnel, int(Stage::Kind::Clicked), FunnelView::PeopleColumn), u"12"_s);
        QCOMPARE(textAt(*funnel, int(Stage::Kind::Clicked), FunnelView::BarColumn),
                 u"6 more only automated; 12 never sent by mail"_s);
        QTRY_COMPARE(textAt(*funnel, int(Stage::Kind::LandingViewed), FunnelView::TimeColumn), u"2 min 0 s"_s);
        shoot(u"overview-journey"_s);
        Q_EMIT funnel->clicked(funnel->model()->index(int(Stage::Kind::LandingViewed), FunnelView::PeopleColumn));
        auto *table = find<DataTable>("inviteTable");
        QTRY_COMPARE(table->model()->rowCount(), 8);
        QVERIFY(table->isVisible());
        find<QAbstractButton>("redemptionRateShowLink")->click();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_COMPARE(textAt(*table, 0, InviteTableModel::JourneyColumn), u"Ordered"_s);
        find<QAbstractButton>("activeNowShowLink")->click();
        QTRY_COMPARE(table->model()->rowCount(), 12);
        table->selectRow(0);
        QTRY_VERIFY(find<QWidget>("invitePanel")->isVisible());
        shoot(u"main-journey"_s);
    }

    void ordersStandInTheirTabAndLeadToTheirInvites()
    {
        openSample();
        m_desktop->actions().tabs->actions().at(5)->trigger();
        QTRY_VERIFY(find<QWidget>("orderPage")->isVisible());
        shoot(u"no-orders"_s);
        guestsCame();
        auto *orders = find<DataTable>("orderTable");
        QTRY_COMPARE(orders->model()->rowCount(), 2);
        QTRY_VERIFY(orders->isVisible());
        QCOMPARE(textAt(*orders, 0, RedemptionTableModel::ItemsColumn), u"Wool socks (M)"_s);
        QCOMPARE(textAt(*orders, 0, RedemptionTableModel::DestinationColumn), u"Linienstr. 1, 10115 Berlin, DE"_s);
        shoot(u"orders"_s);
        Q_EMIT orders->opened(orders->model()->index(1, 0));
        auto *table = find<DataTable>("inviteTable");
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    void thePageIsEditedBesideItsPreview()
    {
        openSample();
        m_desktop->actions().tabs->actions().at(3)->trigger();
        auto *save = find<QAbstractButton>("savePageButton");
        QTRY_VERIFY(save->isVisible() && !save->isEnabled());
        QTRY_VERIFY(!find<QLineEdit>("pageTitleField")->placeholderText().isEmpty()); // it was read
        find<QLineEdit>("pageTitleField")->setText(u"A small gift for you"_s);
        find<QLineEdit>("videoField")->setText(u"https://video.kessler.example/w/1"_s);
        find<QLineEdit>("pageOrganizerField")->setText(u"Kessler Bookbinding"_s);
        shoot(u"page"_s);
        save->click();
        QTRY_VERIFY(!save->isEnabled());
        QCOMPARE(find<QWidget>("pagePreview")->accessibleDescription(), u"A small gift for you"_s);
        QTRY_VERIFY(m_desktop->actions().undo->text().contains(u"Edit Campaign"_s)); // not what was before it
        m_desktop->actions().undo->trigger();
        QTRY_VERIFY(find<QLineEdit>("pageTitleField")->text().isEmpty());
        find<QLineEdit>("videoField")->setText(u"no address"_s);
        save->click();
        QTRY_VERIFY(save->isEnabled()); // what was typed stays to be mended
        QCOMPARE(find<QLineEdit>("videoField")->text(), u"no address"_s);
    }

private:
    /// Twelve of the sample's guests clicked, eight of these looked, two ordered; scanners clicked six more links.
    void guestsCame()
    {
        bool came = false;
        m_desktop->session().write(
            this, [](Database &db) { return fill(db); }, [&came](const Result<> &done) { came = done.has_value(); });
        QTRY_VERIFY(came);
    }

    static Result<> fill(Database &db)
    {
        using Kind = Stage::Kind;
        const auto ids = readIds(db, u"SELECT id FROM invites ORDER BY id"_s, {});
        if (!ids) {
            return failure(ids);
        }
        Result<> done;
        for (std::size_t guest = 0; guest < 18 && done; ++guest) {
            const qint64 id = ids->at(guest);
            done = guest < 12 ? reach(db, id, Kind::Clicked, now() - 4min)
                              : reach(db, id, Kind::Clicked, now() - 4min, Visitor::Kind::Automated);
            done = done && guest < 8 ? reach(db, id, Kind::LandingViewed, now() - 2min) : done;
            done = done && guest < 2 ? order(db, id) : done;
        }
        return done;
    }

    static Result<> reach(Database &db, qint64 id, Stage::Kind stage, Instant at,
                          Visitor::Kind visitor = Visitor::Kind::Human)
    {
        const auto added = run(db,
                               u"INSERT INTO journey_events (campaign_id, invite_id, stage, visitor, at) "
                               "SELECT campaign_id, id, ?, ?, CAST(? AS BIGINT) FROM invites WHERE id = ?"_s,
                               {enumName(stage), enumName(visitor), at, id});
        const auto marked = added
            ? run(db, u"UPDATE invites SET journey = journey | ? WHERE id = ?"_s, {Journey::bit(stage, visitor), id})
            : added;
        return marked ? Result<>() : failure(marked);
    }

    static Result<> order(Database &db, qint64 id)
    {
        const auto campaign = run(db, u"SELECT campaign_id FROM invites WHERE id = ?"_s, {id});
        const auto used = run(db, u"UPDATE invites SET used_at = ?, order_number = ? WHERE id = ?"_s,
                              {now(), u"FH-%1"_s.arg(id), id});
        const auto reached = used ? reach(db, id, Stage::Kind::Completed, now()) : Result<>(failure(used));
        return reached ? OrderRepository(db).add({.uid = u"o%1"_s.arg(id),
                                                  .campaignId = campaign->number(),
                                                  .inviteId = id,
                                                  .number = u"FH-%1"_s.arg(id),
                                                  .at = now(),
                                                  .items = {{.name = u"Wool socks"_s, .variant = u"M"_s}},
                                                  .destination = {.name = u"Ada Lovelace"_s,
                                                                  .line1 = u"Linienstr. 1"_s,
                                                                  .postalCode = u"10115"_s,
                                                                  .city = u"Berlin"_s,
                                                                  .country = u"DE"_s}})
                       : reached;
    }
};

GUESTWRIGHT_TEST(tst_desktopjourney, DesktopJourneyTest)
#include "tst_desktopjourney.moc"
