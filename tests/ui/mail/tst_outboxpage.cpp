#include "models/mail/outboxtablemodel.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/mail/outboxpage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbutton.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

using State = OutboxMessage::State;

Instant now()
{
    return fromDateTime(QDateTime(QDate(2027, 5, 12), QTime(12, 47), Qt::UTC));
}

void fill(OutboxTableModel &model)
{
    const std::tuple<QString, State, QString> messages[] = {
        {u"amelie@fontaine.example"_s, State::Queued, {}},
        {u"misaki@hoshi.example"_s, State::Sending, {}},
        {u"soren@dahl.example"_s, State::Sent, u"250 2.0.0 Ok: queued as 4F1C2"_s},
        {u"m.alfarsi@noor.example"_s, State::Deferred, u"451 4.7.1 Greylisted, try again later"_s},
        {u"eleni@thalassa.example"_s, State::Failed, u"550 5.1.1 User unknown"_s},
        {u"zoe@harbour.example"_s, State::Uncertain, u"No answer after the last line"_s},
        {u"jiwoo@namu.example"_s, State::Cancelled, {}},
    };
    QList<OutboxMessage> rows;
    std::vector<qint64> ids;
    for (const auto &[recipient, state, words] : messages) {
        ids.push_back(qint64(ids.size()) + 1);
        rows.append({.id = ids.back(),
                     .inviteId = ids.back() + 100,
                     .state = state,
                     .recipient = recipient,
                     .queuedAt = now() - std::chrono::minutes(5),
                     .serverWords = words});
    }
    model.setNow(now());
    model.begin(qint64(ids.size()), ids);
    model.setIds(ids);
    model.setPage(model.generation(), QList<qint64>(ids.begin(), ids.end()), rows);
}

OutboxTotals totals()
{
    return {.queued = 3, .sending = 1, .sent = 1'204, .deferred = 2, .failed = 1, .uncertain = 1};
}

} // namespace

class OutboxPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhileItIsEmpty()
    {
        OutboxPage page;
        QVERIFY(test::showActive(page));
        QVERIFY(!child<QWidget>(page, u"outboxTable"_s)->isVisible());
        QVERIFY(!child<QAbstractButton>(page, u"sendNowButton"_s)->isEnabled());
        page.showTotals(totals());
        QVERIFY(child<QWidget>(page, u"outboxTable"_s)->isVisible());
        QCOMPARE(child<QLabel>(page, u"totalsLabel"_s)->text(),
                 u"3 waiting, 1 sending, 1,204 sent, 2 deferred, 1 failed, 1 uncertain"_s);
        QCOMPARE(child<QAbstractButton>(page, u"sendNowButton"_s)->text(),
                 u"Send 5 Now"_s); // what was put off goes too
    }

    void actsOnTheSelectedMessages()
    {
        OutboxTableModel model;
        OutboxPage page;
        page.setModel(&model);
        fill(model);
        page.showTotals(totals());
        page.resize(1000, 500);
        QVERIFY(test::showActive(page));
        QSignalSpy retry(&page, &OutboxPage::retryRequested);
        QSignalSpy cancel(&page, &OutboxPage::cancelRequested);
        QSignalSpy invite(&page, &OutboxPage::inviteRequested);
        QVERIFY(!child<QAbstractButton>(page, u"retryButton"_s)->isEnabled());
        page.table()->setFocus();
        page.table()->selectRow(3);
        QTest::keyClick(page.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::mouseClick(child<QAbstractButton>(page, u"retryButton"_s), Qt::LeftButton);
        QTest::mouseClick(child<QAbstractButton>(page, u"cancelMessagesButton"_s), Qt::LeftButton);
        QCOMPARE(retry.first().first().value<QList<qint64>>(), (QList<qint64>{4, 5}));
        QCOMPARE(cancel.first().first().value<QList<qint64>>(), (QList<qint64>{4, 5}));
        QTest::keyClick(page.table(), Qt::Key_Return);
        QCOMPARE(invite.count(), 1);
        QCOMPARE(invite.first().first().toLongLong(), 105);
    }

    void filtersByStateAndClearsAgain()
    {
        OutboxTableModel model;
        OutboxPage page;
        page.setModel(&model);
        page.showTotals(totals());
        QVERIFY(test::showActive(page));
        QSignalSpy chosen(&page, &OutboxPage::stateChosen);
        page.setState(State::Failed);
        QCOMPARE(chosen.count(), 0);
        model.begin(0, {});
        QVERIFY(!page.table()->isVisible()); // no match
        auto *clear = child<QAbstractButton>(page, u"clearFiltersButton"_s);
        QVERIFY(clear && clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!chosen.first().first().value<std::optional<State>>());
    }

    void runsAndStops()
    {
        OutboxPage page;
        page.showTotals(totals());
        QVERIFY(test::showActive(page));
        QSignalSpy run(&page, &OutboxPage::runRequested);
        QSignalSpy stop(&page, &OutboxPage::stopRequested);
        QTest::mouseClick(child<QAbstractButton>(page, u"sendNowButton"_s), Qt::LeftButton);
        QCOMPARE(run.count(), 1);
        page.showProgress(u"Sending 1 of 3"_s, 1, 3);
        QVERIFY(!child<QWidget>(page, u"sendNowButton"_s)->isVisible());
        QTest::mouseClick(child<QAbstractButton>(page, u"cancelWorkButton"_s), Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        page.showProgress({}, 0, 0);
        QVERIFY(child<QWidget>(page, u"sendNowButton"_s)->isVisible());
    }

    void tellsEveryStateApartWithoutColour()
    {
        QSet<QString> icons;
        for (int state = 0; state <= int(State::Cancelled); ++state) {
            icons << outboxStatePill(state).icon;
        }
        QCOMPARE(icons.size(), qsizetype(State::Cancelled) + 1);
    }

    void looksAsInThePictures()
    {
        OutboxTableModel model;
        fill(model);
        QVERIFY(test::shoot(u"outbox"_s, [&model] {
            auto page = std::make_unique<OutboxPage>();
            page->setModel(&model);
            page->showTotals(totals());
            page->resize(1100, 460);
            page->table()->selectRow(4);
            return page;
        }));
        QVERIFY(test::shoot(u"outbox-empty"_s, [] {
            auto page = std::make_unique<OutboxPage>();
            page->resize(1100, 360);
            return page;
        }));
    }
};

GUESTWRIGHT_TEST(tst_outboxpage, OutboxPageTest)

#include "tst_outboxpage.moc"
