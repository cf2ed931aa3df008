#include "models/contacts/contacttablemodel.h"
#include "models/invites/invitetablemodel.h"
#include "models/mail/outboxtablemodel.h"
#include "models/store/itemdatarole.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// The tables over pages: what they ask for, what they show meanwhile, and that they keep to the rules of models.
class TableModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invitesKeepToTheRules()
    {
        follow<InviteTableModel, Invite>([](Invite &row) { row.name = u"Ada"_s; });
    }
    void contactsKeepToTheRules()
    {
        follow<ContactTableModel, Contact>([](Contact &row) { row.name = u"Ada"_s; });
    }
    void messagesKeepToTheRules()
    {
        follow<OutboxTableModel, OutboxMessage>([](OutboxMessage &row) { row.recipient = u"Ada"_s; });
    }

    void asksOnceForAPageOfWhatIsSeen()
    {
        InviteTableModel model;
        QSignalSpy asked(&model, &PagedModel::pageRequested);
        model.begin(1000, idsUpTo(1000));
        for (int row = 130; row < 140; ++row) {
            QVERIFY(!model.index(row, 0).data().isValid());
        }
        QVERIFY(asked.wait());
        QCOMPARE(asked.size(), 1);
        const auto ids = asked.first().at(1).value<QList<qint64>>();
        QCOMPARE(ids.size(), PagedModel::rowsPerPage);
        QCOMPARE(ids.first(), 129);
    }

    void dropsAnswersToOlderQuestions()
    {
        InviteTableModel model;
        model.begin(10, idsUpTo(10));
        const quint64 before = model.generation();
        model.begin(10, idsUpTo(10));
        model.setPage(before, {1}, {Invite{.id = 1, .name = u"Too late"_s}});
        QVERIFY(!model.index(0, 0).data().isValid());
        model.setPage(model.generation(), {1}, {Invite{.id = 1, .name = u"In time"_s}});
        QCOMPARE(model.index(0, 0).data().toString(), u"In time"_s);
    }

    void movesNothingWhenTheIdsFollow()
    {
        InviteTableModel model;
        model.begin(1000, idsUpTo(128));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setIds(idsUpTo(1000));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.idAt(999), 1000);
        model.setIds(idsUpTo(999));
        QCOMPARE(reset.size(), 1);
    }

    void saysInWordsWhatIsPainted()
    {
        InviteTableModel model;
        model.setContext({.name = u"Spring Gift"_s}, u"https://kessler.example"_s, fromMsecs(0));
        model.begin(1, {1});
        model.setPage(model.generation(), {1}, {Invite{.id = 1, .number = 43, .token = {"T"}}});
        const auto spoken = [&model](int column) {
            return model.index(0, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(InviteTableModel::NameColumn), u"Card 043"_s);
        QCOMPARE(spoken(InviteTableModel::StatusColumn), u"Status: Unused"_s);
        QCOMPARE(spoken(InviteTableModel::JourneyColumn), u"Journey: None yet"_s);
        QCOMPARE(spoken(InviteTableModel::LinkColumn), u"Copy the link of Card 043"_s);
        QCOMPARE(model.index(0, 0).data(LinkRole).toString(), u"https://kessler.example/i/T"_s);
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    void rowsAreDraggedOutAsTheirLinks()
    {
        InviteTableModel model;
        model.setContext({.name = u"Spring Gift"_s}, u"https://kessler.example"_s, fromMsecs(0));
        model.begin(3, idsUpTo(3));
        model.setPage(model.generation(), {1, 2}, {Invite{.id = 1, .token = {"A"}}, Invite{.id = 2, .token = {"B"}}});
        QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDropEnabled));
        const QModelIndexList cells = {model.index(1, 0), model.index(0, 3), model.index(0, 0), model.index(1, 3)};
        const std::unique_ptr<QMimeData> dragged(model.mimeData(cells));
        QVERIFY(dragged);
        QCOMPARE(dragged->text(), u"https://kessler.example/i/A\nhttps://kessler.example/i/B"_s);
        QCOMPARE(dragged->data(u"text/uri-list"_s), "https://kessler.example/i/A\r\nhttps://kessler.example/i/B\r\n");
        for (const QString &type : model.mimeTypes()) {
            QVERIFY2(dragged->hasFormat(type), qPrintable(type));
        }
    }

    /// Half of the links would pass for all of them.
    void nothingIsDraggedWhileARowIsNotLoaded()
    {
        InviteTableModel model;
        QSignalSpy asked(&model, &PagedModel::pageRequested);
        model.begin(2, idsUpTo(2));
        model.setPage(model.generation(), {1}, {Invite{.id = 1, .token = {"A"}}});
        const std::unique_ptr<QMimeData> none(model.mimeData({model.index(0, 0), model.index(1, 0)}));
        QVERIFY(!none);
        QVERIFY(asked.wait()); // so that the next try finds it
        const std::unique_ptr<QMimeData> empty(model.mimeData({}));
        QVERIFY(!empty);
    }

private:
    static std::vector<qint64> idsUpTo(qint64 last)
    {
        std::vector<qint64> ids(static_cast<std::size_t>(last));
        std::iota(ids.begin(), ids.end(), 1);
        return ids;
    }

    /// Through empty, partly known, wholly known, loaded, refreshed, longer and shorter.
    template <typename Model, typename Row> static void follow(const std::function<void(Row &)> &name)
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin(300, idsUpTo(128));
        QCOMPARE(model.rowCount(), 300);
        model.setIds(idsUpTo(300));
        Row row{.id = 1};
        name(row);
        model.setPage(model.generation(), {1}, {row});
        QCOMPARE(model.index(0, 0).data().toString(), u"Ada"_s);
        QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 1);
        model.refreshRows();
        QVERIFY(!model.index(0, 0).data().isValid());
        model.setIds(idsUpTo(301));
        QCOMPARE(model.rowCount(), 301);
        model.begin(0, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

GUESTWRIGHT_TEST(tst_tablemodels, TableModelsTest)

#include "tst_tablemodels.moc"
