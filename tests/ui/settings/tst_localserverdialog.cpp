#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/settings/localserverdialog.h"
#include "ui/widgets/primarybutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

class LocalServerDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsForThisComputerUnlessTheNetworkIsChosen()
    {
        LocalServerDialog dialog({.addresses = {u"192.168.1.5"_s, u"10.0.0.7"_s}});
        QSignalSpy started(&dialog, &LocalServerDialog::startRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
        auto *warning = child<QWidget>(dialog, u"networkNotice"_s);
        QVERIFY(!warning->isVisible());
        dialog.primaryButton()->click();
        QCOMPARE(started.takeFirst().first().toString(), QString());
        child<QRadioButton>(dialog, u"networkRadio"_s)->click();
        QVERIFY(warning->isVisible());
        child<QComboBox>(dialog, u"networkAddressCombo"_s)->setCurrentIndex(1);
        dialog.primaryButton()->click();
        QCOMPARE(started.takeFirst().first().toString(), u"10.0.0.7"_s);
    }

    void offersNoNetworkWhereThereIsNone()
    {
        LocalServerDialog dialog({});
        QVERIFY(test::showActive(dialog));
        QVERIFY(!child<QRadioButton>(dialog, u"networkRadio"_s)->isEnabled());
        QVERIFY(dialog.primaryButton()->isEnabled());
    }

    void saysWhereItIsFoundWhileItRuns()
    {
        LocalServerDialog dialog({});
        QVERIFY(test::showActive(dialog));
        auto *address = child<QLineEdit>(dialog, u"serverAddressField"_s);
        QVERIFY(!address->isVisible());
        QSignalSpy copied(&dialog, &LocalServerDialog::copyRequested);
        QSignalSpy stopped(&dialog, &LocalServerDialog::stopRequested);
        dialog.showView({.isRunning = true,
                         .address = u"192.168.1.5"_s,
                         .addresses = {u"192.168.1.5"_s},
                         .publicUrl = u"http://192.168.1.5:8080"_s});
        QVERIFY(address->isVisible());
        QVERIFY(child<QRadioButton>(dialog, u"networkRadio"_s)->isChecked());
        QVERIFY(!child<QRadioButton>(dialog, u"thisComputerRadio"_s)->isEnabled());
        child<QAbstractButton>(dialog, u"copyAddressButton"_s)->click();
        QCOMPARE(copied.takeFirst().first().toString(), u"http://192.168.1.5:8080"_s);
        dialog.primaryButton()->click();
        QCOMPARE(stopped.count(), 1);
        dialog.showView({.isRunning = false, .addresses = {u"192.168.1.5"_s}, .error = u"It is not allowed"_s});
        QVERIFY(!address->isVisible());
        QVERIFY(child<QWidget>(dialog, u"errorNotice"_s)->isVisible());
    }

    void looksAsInThePictures()
    {
        QVERIFY(test::shoot(u"local-server-network"_s, [] {
            auto dialog = std::make_unique<LocalServerDialog>(LocalServerView{.addresses = {u"192.168.1.5"_s}});
            child<QRadioButton>(*dialog, u"networkRadio"_s)->click();
            return dialog;
        }));
    }
};

GUESTWRIGHT_TEST(tst_localserverdialog, LocalServerDialogTest)
#include "tst_localserverdialog.moc"
