#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/campaigns/webhookdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/primarybutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;
using State = WebhookDelivery::State;

namespace {

const Webhook webhook{u"https://community.example.org/guestwright"_s,
                      u"whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="_s};

Campaign club(const Webhook &with = {})
{
    return {.id = 1, .name = u"The Club"_s, .purpose = Campaign::Purpose::Membership, .webhook = with};
}

WebhookDelivery delivery(const QString &uid, State state, WebhookDelivery::Answer answer = {})
{
    WebhookDelivery made;
    made.uid = uid;
    made.kind = uid == u"ping"_s ? WebhookDelivery::Kind::Ping : WebhookDelivery::Kind::MemberJoined;
    made.state = state;
    made.createdAt = fromMsecs(1'800'000'000'000);
    made.attempts = answer == WebhookDelivery::Answer{} ? 0 : 3;
    made.answer = answer;
    return made;
}

QList<WebhookDelivery> someDeliveries()
{
    return {delivery(u"waiting"_s, State::Waiting, {.status = 500}),
            delivery(u"givenup"_s, State::GivenUp, {.fault = WebhookDelivery::Fault::TimedOut}),
            delivery(u"withdrawn"_s, State::Withdrawn), delivery(u"ping"_s, State::Delivered, {.status = 204})};
}

} // namespace

class WebhookDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAnAddressAndShowsItsSecret()
    {
        WebhookDialog dialog(club());
        QSignalSpy saved(&dialog, &WebhookDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QVERIFY(!child<QWidget>(dialog, u"webhookSecretField"_s)->isVisible());
        QVERIFY(!child<QWidget>(dialog, u"turnOffWebhookButton"_s)->isVisible());
        QVERIFY(!child<QWidget>(dialog, u"sendWebhookTestButton"_s)->isEnabled());
        child<QLineEdit>(dialog, u"webhookAddressField"_s)->setText(u" https://community.example.org/guestwright "_s);
        dialog.primaryButton()->click();
        QCOMPARE(saved.takeFirst().first().toString(), webhook.url);
        dialog.showWebhook(webhook);
        QCOMPARE(child<QLineEdit>(dialog, u"webhookSecretField"_s)->text(), webhook.secret);
        QVERIFY(child<QWidget>(dialog, u"webhookSecretField"_s)->isVisible());
        QVERIFY(!dialog.primaryButton()->isEnabled()); // it is saved
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void asksForWhatItsButtonsSay()
    {
        WebhookDialog dialog(club(webhook));
        QSignalSpy copied(&dialog, &WebhookDialog::copyRequested);
        QSignalSpy renewed(&dialog, &WebhookDialog::newSecretRequested);
        QSignalSpy turnedOff(&dialog, &WebhookDialog::turnOffRequested);
        QSignalSpy tested(&dialog, &WebhookDialog::testRequested);
        QVERIFY(test::showActive(dialog));
        child<QPushButton>(dialog, u"copySecretButton"_s)->click();
        QCOMPARE(copied.takeFirst().first().toString(), webhook.secret);
        child<QPushButton>(dialog, u"newSecretButton"_s)->click();
        QCOMPARE(renewed.count(), 1);
        child<QPushButton>(dialog, u"sendWebhookTestButton"_s)->click();
        QCOMPARE(tested.count(), 1);
        child<QPushButton>(dialog, u"turnOffWebhookButton"_s)->click();
        QCOMPARE(turnedOff.count(), 1);
        dialog.showWebhook({});
        QVERIFY(!child<QWidget>(dialog, u"webhookSecretField"_s)->isVisible());
        QCOMPARE(child<QLineEdit>(dialog, u"webhookAddressField"_s)->text(), QString());
    }

    void keepsWhatIsBeingTyped()
    {
        WebhookDialog dialog(club(webhook));
        auto *address = child<QLineEdit>(dialog, u"webhookAddressField"_s);
        address->setText(u"https://other.example.org"_s);
        dialog.showWebhook({webhook.url, u"whsec_new"_s}); // somebody else has changed the secret
        QCOMPARE(address->text(), u"https://other.example.org"_s);
        QCOMPARE(child<QLineEdit>(dialog, u"webhookSecretField"_s)->text(), u"whsec_new"_s);
    }

    void showsDeliveriesAndTriesOneAgain_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("canBeTried");
        QTest::newRow("waiting") << 0 << true;
        QTest::newRow("given up") << 1 << true;
        QTest::newRow("withdrawn") << 2 << false;
        QTest::newRow("delivered") << 3 << false;
    }
    void showsDeliveriesAndTriesOneAgain()
    {
        QFETCH(const int, row);
        QFETCH(const bool, canBeTried);
        WebhookDialog dialog(club(webhook));
        QSignalSpy retried(&dialog, &WebhookDialog::retryRequested);
        QVERIFY(test::showActive(dialog));
        auto *again = child<QPushButton>(dialog, u"tryAgainButton"_s);
        dialog.showDeliveries(someDeliveries());
        auto *table = child<DataTable>(dialog, u"deliveryTable"_s);
        QCOMPARE(table->model()->rowCount(), 4);
        QVERIFY(!again->isEnabled());
        table->selectRow(row);
        QCOMPARE(again->isEnabled(), canBeTried);
        again->click();
        QCOMPARE(retried.count(), canBeTried ? 1 : 0);
        // What is chosen stays chosen while the list grows.
        dialog.showDeliveries(QList<WebhookDelivery>{delivery(u"new"_s, State::Waiting)} + someDeliveries());
        QCOMPARE(table->currentIndex().row(), row + 1);
        QCOMPARE(again->isEnabled(), canBeTried);
    }

    void saysWhyNothingIsKnown()
    {
        WebhookDialog dialog(club(webhook));
        QVERIFY(test::showActive(dialog));
        auto *state = child<QLabel>(dialog, u"deliveriesStateLabel"_s);
        dialog.showDeliveries({});
        QCOMPARE(state->text(), u"Nothing was to be told yet."_s);
        dialog.showServerTrouble(u"Nothing answers at http://127.0.0.1:9. Is the server running?"_s);
        QVERIFY(state->isVisible() && state->text().contains(u"Is the server running?"_s));
        QVERIFY(!child<QWidget>(dialog, u"sendWebhookTestButton"_s)->isEnabled());
        dialog.showDeliveries(someDeliveries()); // it is back
        QVERIFY(!state->isVisible());
        QVERIFY(child<QWidget>(dialog, u"sendWebhookTestButton"_s)->isEnabled());
        dialog.setSending(true);
        QVERIFY(!child<QWidget>(dialog, u"sendWebhookTestButton"_s)->isEnabled());
    }

    void isReachedByTheKeyboard()
    {
        WebhookDialog dialog(club(webhook));
        dialog.showDeliveries(someDeliveries());
        QVERIFY(test::showActive(dialog));
        const QStringList order = test::tabOrder(dialog);
        for (const QString &name :
             {u"webhookAddressField"_s, u"webhookSecretField"_s, u"copySecretButton"_s, u"newSecretButton"_s,
              u"deliveryTable"_s, u"sendWebhookTestButton"_s, u"turnOffWebhookButton"_s}) {
            QVERIFY2(order.contains(name), qPrintable(name));
        }
    }

    void looksAsItShould()
    {
        QVERIFY(test::shoot(u"webhook-dialog"_s, [] {
            auto dialog = std::make_unique<WebhookDialog>(club(webhook));
            dialog->showDeliveries(someDeliveries());
            return dialog;
        }));
        QVERIFY(test::shoot(u"webhook-dialog-new"_s, [] {
            auto dialog = std::make_unique<WebhookDialog>(club());
            dialog->showServerTrouble(u"There is no server yet, and only it tells anybody. Set one up under File → "
                                      "Workspace Settings…, or use Tools → This Computer as Server…"_s);
            return dialog;
        }));
    }
};

GUESTWRIGHT_TEST(tst_webhookdialog, WebhookDialogTest)
#include "tst_webhookdialog.moc"
