#include "app/desktop/synccontroller.h"
#include "app/redemption/site.h"
#include "models/campaigns/campaignrepository.h"
#include "models/publication/keyrepository.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/app/webhooks/webhookreceiver.h"
#include "tests/support/testrunner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr int longEnough = 60'000; // milliseconds, for machines that do much else

} // namespace

/// A campaign's webhook in the window, with a server and a receiver behind it.
class DesktopWebhookTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's key ring takes part
        DesktopDriver::initTestCase();
    }

    void init()
    {
        DesktopDriver::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        DesktopDriver::cleanup();
        m_site.reset();
    }

    void setsTestsAndTurnsOff()
    {
        test::WebhookReceiver receiver({test::hookAnswer(200)});
        startServer();
        openSample();
        setServer();
        QDialog *webhook = openWebhook();
        enter(webhook, "webhookAddressField", u"http://community.example.org"_s);
        press(webhook, "primaryButton");
        QTRY_VERIFY(isShown(webhook, u"https://"_s)); // why that one is refused
        enter(webhook, "webhookAddressField", receiver.url());
        press(webhook, "primaryButton");
        auto *secret = webhook->findChild<QLineEdit *>(u"webhookSecretField"_s);
        QTRY_VERIFY(secret->isVisible());
        press(webhook, "copySecretButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), secret->text());
        press(webhook, "sendWebhookTestButton");
        auto *deliveries = webhook->findChild<DataTable *>(u"deliveryTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(textAt(*deliveries, 0, 2), u"Delivered"_s, longEnough);
        QCOMPARE(receiver.received.size(), 1);
        shoot(*webhook, u"webhook-delivered"_s);
        const QString before = secret->text();
        press(webhook, "newSecretButton");
        QTRY_VERIFY(secret->text() != before);
        press(webhook, "turnOffWebhookButton");
        QTRY_VERIFY(!secret->isVisible());
        QTRY_VERIFY(m_desktop->actions().undo->text().contains(u"Turn Off Webhook"_s));
        m_desktop->actions().undo->trigger(); // while it is open
        QTRY_VERIFY(secret->isVisible());
        webhook->reject();
    }

    void saysThatThereIsNoServer()
    {
        openSample();
        QDialog *webhook = openWebhook();
        QTRY_VERIFY(isShown(webhook, u"There is no server yet"_s));
        QVERIFY(!webhook->findChild<QAbstractButton *>(u"sendWebhookTestButton"_s)->isEnabled());
        webhook->reject();
    }

    void saysThatTheServerDoesNotAnswer()
    {
        startServer();
        openSample();
        setServer();
        m_site.reset();
        QDialog *webhook = openWebhook();
        QTRY_VERIFY_WITH_TIMEOUT(isShown(webhook, u"Is the server running?"_s), longEnough);
        webhook->reject();
    }

private:
    void startServer()
    {
        const Location publication{.engine = Engine::Sqlite, .path = m_folder->filePath(u"publication.db"_s)};
        SiteOptions options{.publication = publication,
                            .publicUrl = u"http://localhost"_s,
                            .listen = {.port = 0},
                            .admin = Endpoint{.port = 0},
                            .threads = 1};
        options.clock = [] { return now(); };
        auto site = Site::start(std::move(options));
        QVERIFY2(site, site ? "" : qPrintable(site.error().message));
        m_site = std::move(*site);
        m_url = u"http://127.0.0.1:%1"_s.arg(m_site->adminPort());
        const auto db = Database::open(publication, Database::Access::ReadWrite);
        QVERIFY(db);
        m_key = KeyRepository(**db).add(u"laptop"_s, ApiKey::Scope::Send, now()).value_or(QString());
    }

    void setServer()
    {
        m_desktop->actions().workspaceSettings->trigger();
        auto *settings = dialog("workspaceSettingsDialog");
        enter(settings, "serverUrlField", m_url);
        enter(settings, "serverKeyField", m_key);
        accept(settings);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->synchronizing().standing().url, m_url, longEnough);
    }

    QDialog *openWebhook()
    {
        m_desktop->actions().webhook->trigger();
        return dialog("webhookDialog");
    }

    static void press(QDialog *dialog, const char *button)
    {
        auto *pressed = dialog->findChild<QAbstractButton *>(QLatin1String(button));
        QTRY_VERIFY_WITH_TIMEOUT(pressed->isEnabled(), longEnough);
        pressed->click();
    }

    static bool isShown(const QDialog *dialog, const QString &words)
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Site> m_site;
    QString m_url;
    QString m_key;
};

GUESTWRIGHT_TEST(tst_desktopwebhook, DesktopWebhookTest)
#include "tst_desktopwebhook.moc"
