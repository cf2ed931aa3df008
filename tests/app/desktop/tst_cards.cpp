#include "models/audit/auditrepository.h"
#include "models/invites/inviterepository.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// Printed invitations, from the menu to the print log.
class DesktopCardsTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void savesCardsAsPdfAndKeepsThePrintLog()
    {
        openSample();
        showInvites();
        find<DataTable>("inviteTable")->selectRow(0);
        m_desktop->actions().printCards->trigger();
        QDialog *print = dialog("printDialog");
        print->findChild<QAbstractButton *>(u"allRadio"_s)->click();
        QTRY_VERIFY(print->findChild<QAbstractButton *>(u"savePdfButton"_s)->isEnabled());
        shoot(*print, u"desktop-print-cards"_s);
        QVERIFY(!print->findChild<QLabel *>(u"sheetLabel"_s)->text().isEmpty());

        const QString path = m_mail.filePath(u"cards.pdf"_s);
        const QPointer<QDialog> open = print;
        choosePath(print, path);
        QTRY_VERIFY(!open);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(printedInvites() > 0);
        QCOMPARE(lastPrint(), u"cards.pdf"_s);
        QTRY_VERIFY(find<QLabel>("savedLabel")->text().contains(u"cards.pdf"_s));
    }

    void printsOnWhatThePrinterDialogChose()
    {
        openSample();
        showInvites();
        find<DataTable>("inviteTable")->selectRow(0);
        m_desktop->actions().printSelected->trigger();
        QPointer<QDialog> print = dialog("printDialog");
        QTRY_VERIFY(print->findChild<QAbstractButton *>(u"primaryButton"_s)->isEnabled());
        print->findChild<QAbstractButton *>(u"primaryButton"_s)->click();
        auto *printer = print->findChild<QPrintDialog *>(u"printerDialog"_s);
        QVERIFY(printer);
        const QString path = m_mail.filePath(u"printed.pdf"_s);
        printer->printer()->setOutputFileName(path);
        Q_EMIT static_cast<QDialog *>(printer)->accepted();
        printer->close();
        QTRY_VERIFY(!print);
        QVERIFY(QFileInfo(path).size() > 0);
        QCOMPARE(printedInvites(), 1);
        QCOMPARE(lastPrint(), u"printed.pdf"_s);
    }

private:
    static void choosePath(QDialog *print, const QString &path)
    {
        print->findChild<QAbstractButton *>(u"savePdfButton"_s)->click();
        auto *files = print->findChild<QFileDialog *>(u"cardFileDialog"_s);
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->close();
    }

    /// What the audit log names as the target of the last print; empty if there was none.
    QString lastPrint()
    {
        auto listed = m_desktop->session().workspace()->read(
            [](Database &db) { return AuditRepository(db).list({.campaignId = 1}, 1); });
        listed.waitForFinished();
        const auto entries = listed.result();
        const bool isPrint = entries && !entries->isEmpty() && entries->first().action == Action::Kind::PrintCards;
        return isPrint ? entries->first().subject : QString();
    }

    qint64 printedInvites()
    {
        auto counted = m_desktop->session().workspace()->read([](Database &db) -> Result<qint64> {
            qint64 printed = 0;
            const auto read = InviteRepository(db).forEach({.campaignId = 1}, {}, now(), [&printed](const Invite &one) {
                printed += one.printedAt ? 1 : 0;
                return true;
            });
            return read ? Result<qint64>(printed) : failure(read);
        });
        counted.waitForFinished();
        return counted.result().value_or(-1);
    }
};

GUESTWRIGHT_TEST(tst_cards, DesktopCardsTest)

#include "tst_cards.moc"
