#include "models/store/itemdatarole.h"
#include "tests/support/testrunner.h"
#include "tests/ui/gallery.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/linkdelegate.h"
#include "ui/widgets/statusdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class DataTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<DataTable>();
        m_table->setModel(test::makeGalleryInvites(m_table.get()));
        m_table->resize(900, 500);
        m_table->show();
    }

    void cleanup() { m_table.reset(); }

    void rowsAreThirtySixHighUnlessToldOtherwise()
    {
        QCOMPARE(m_table->rowHeight(0), 36);
        m_table->setRowHeight(60);
        QCOMPARE(m_table->rowHeight(0), 60);
        QCOMPARE(m_table->horizontalHeader()->height(), 30);
    }

    void selectsTheRowTheKeyboardCameTo()
    {
        m_table->setFocus();
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        m_table->clearSelection();
        QTest::keyClick(m_table.get(), Qt::Key_Up); // there is nowhere to go
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(m_table->selectionModel()->selectedRows().first().row(), 1);
    }

    void opensByReturnAndDoubleClick()
    {
        QSignalSpy opened(m_table.get(), &DataTable::opened);
        m_table->selectRow(2);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 2);
        const QPoint at = m_table->visualRect(m_table->model()->index(1, 0)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(opened.size(), 2);
    }

    void copiesTextUnlessSomebodyElseDoes()
    {
        m_table->selectRow(0);
        QTest::keySequence(m_table.get(), QKeySequence::Copy);
        QVERIFY(QApplication::clipboard()->text().startsWith(m_table->model()->index(0, 0).data().toString() + u'\t'));
        QApplication::clipboard()->clear();
        QSignalSpy asked(m_table.get(), &DataTable::copyRequested);
        QTest::keySequence(m_table.get(), QKeySequence::Copy);
        QCOMPARE(asked.size(), 1);
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void copiesTheColumnsThatAreShownInTheirOrder()
    {
        m_table->selectAll();
        m_table->setColumnHidden(2, true);
        m_table->horizontalHeader()->moveSection(1, 0);
        const QStringList lines = m_table->selectedText().split(u'\n');
        QCOMPARE(lines.size(), m_table->model()->rowCount());
        QVERIFY(lines.first().startsWith(m_table->model()->index(0, 1).data().toString()));
        QCOMPARE(lines.first().count(u'\t'), m_table->model()->columnCount() - 2);
    }

    void keepsItsLayout()
    {
        m_table->setColumnWidth(0, 222);
        m_table->setColumnHidden(4, true);
        m_table->horizontalHeader()->moveSection(6, 2);
        const QByteArray layout = m_table->saveLayout(1);
        DataTable other;
        other.setModel(test::makeGalleryInvites(&other));
        QVERIFY(other.restoreLayout(layout, 1));
        QCOMPARE(other.columnWidth(0), 222);
        QVERIFY(other.isColumnHidden(4));
        QCOMPARE(other.horizontalHeader()->visualIndex(6), 2);
    }

    void refusesALayoutItDoesNotKnow()
    {
        m_table->setColumnWidth(0, 222);
        const QByteArray layout = m_table->saveLayout(1);
        QVERIFY(!m_table->restoreLayout(layout, 2));
        for (qsizetype length = 0; length < qMin(layout.size(), qsizetype(60)); ++length) {
            QVERIFY(!m_table->restoreLayout(layout.first(length), 1));
        }
        QVERIFY(!m_table->restoreLayout("nonsense", 1));
        QCOMPARE(m_table->columnWidth(0), 222);
    }

    void choosesColumnsButKeepsTheLast()
    {
        QSignalSpy edited(m_table.get(), &DataTable::layoutEdited);
        const std::unique_ptr<QMenu> menu(m_table->makeColumnMenu(nullptr));
        const auto actions = menu->actions();
        for (QAction *column : actions) {
            if (column->isCheckable() && column->text() != u"Name"_s) {
                column->setChecked(false);
            }
        }
        QVERIFY(!edited.isEmpty());
        QCOMPARE(m_table->horizontalHeader()->hiddenSectionCount(), m_table->model()->columnCount() - 1);
        const std::unique_ptr<QMenu> last(m_table->makeColumnMenu(nullptr));
        QVERIFY(!last->actions().at(2)->isEnabled());
    }

    void sortsByMenu()
    {
        const std::unique_ptr<QMenu> menu(m_table->makeColumnMenu(nullptr));
        QAction *byName = menu->actions().first()->menu()->actions().first();
        byName->trigger();
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
        byName->trigger();
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void knowsItsFirstColumn()
    {
        QVERIFY(m_table->isFirst(0));
        m_table->setColumnHidden(0, true);
        QVERIFY(m_table->isFirst(1));
        m_table->horizontalHeader()->moveSection(3, 0);
        QVERIFY(m_table->isFirst(3));
    }

    void linkCellIsClickedByMouseAndSpace()
    {
        LinkDelegate link(u"copy"_s);
        m_table->setItemDelegateForColumn(7, &link);
        for (int column = 0; column < 8; ++column) {
            m_table->setColumnWidth(column, 80);
        }
        QSignalSpy clicked(&link, &LinkDelegate::clicked);
        const QModelIndex cell = m_table->model()->index(3, 7);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(cell).center());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toModelIndex(), cell);
        m_table->setCurrentIndex(cell);
        QTest::keyClick(m_table->viewport(), Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
        m_table->setItemDelegateForColumn(7, nullptr);
    }

    void escapeAndTabLeaveTheTable()
    {
        QWidget page;
        m_table->setParent(&page);
        QVERIFY(!m_table->tabKeyNavigation());
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(m_table.get(), &escape);
        QVERIFY(!escape.isAccepted());
        m_table->setParent(nullptr);
    }

    void everyStatusHasItsOwnIconAndTone()
    {
        QSet<QString> icons;
        QSet<int> tones;
        for (int status = 0; status < 5; ++status) {
            icons << inviteStatusPill(status).icon;
            tones << int(inviteStatusPill(status).tone);
        }
        QCOMPARE(icons.size(), 5);
        QCOMPARE(tones.size(), 5);
    }

private:
    std::unique_ptr<DataTable> m_table;
};

GUESTWRIGHT_TEST(tst_datatable, DataTableTest)

#include "tst_datatable.moc"
