#include "models/campaigns/campaignrepository.h"
#include "models/settings/namedsetting.h"
#include "models/settings/workspacesettings.h"
#include "tests/app/sync/syncpair.h"
#include "tests/app/webhooks/webhookreceiver.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::SyncPair;
using test::WebhookReceiver;

namespace {

constexpr int patienceWithProgram = 120'000; // milliseconds

struct Answer {
    int code = -1;
    QJsonDocument json;
    QString said; ///< on standard error

    [[nodiscard]] QJsonObject object() const { return json.object(); }
    [[nodiscard]] QByteArray all() const { return (QString::number(code) + u' ' + said).toUtf8() + json.toJson(); }
};

} // namespace

/// The command line as a script starts it, with a server and a receiver.
class WebhookCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init() { m_pair = std::make_unique<SyncPair>(); }
    void cleanup() { m_pair.reset(); }

    void setsShowsRenewsAndTurnsOff()
    {
        QVERIFY(webhook().object().value(u"url"_s).isNull());
        const Answer set = webhook({u"--url"_s, u"https://community.example.org/hook"_s});
        QVERIFY2(set.code == 0, set.all().constData());
        QVERIFY(set.said.contains(u"next sync"_s));
        const QString secret = set.object().value(u"secret"_s).toString();
        QVERIFY(secret.startsWith(u"whsec_"_s));
        QCOMPARE(webhook().object(), set.object());
        QCOMPARE(set.object().value(u"campaign"_s).toString(), m_pair->campaign.uid);
        const Answer renewed = webhook({u"--new-secret"_s});
        QCOMPARE(renewed.object().value(u"url"_s).toString(), u"https://community.example.org/hook"_s);
        QVERIFY(renewed.object().value(u"secret"_s).toString() != secret);
        QVERIFY(webhook({u"--off"_s}).object().value(u"url"_s).isNull());
        QVERIFY(!stored().isSet());
        QCOMPARE(cli({u"undo"_s}).code, 0);
        QCOMPARE(stored().secret, renewed.object().value(u"secret"_s).toString());
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(webhook({u"--url"_s, u"http://community.example.org"_s}).code, 1);
        QCOMPARE(webhook({u"--new-secret"_s}).code, 1);
        QCOMPARE(webhook({u"--off"_s, u"--new-secret"_s}).code, 2);
        QCOMPARE(cli({u"campaign"_s, u"webhook"_s, u"Nothing"_s}).code, 1);
        QCOMPARE(cli({u"campaign"_s, u"webhook"_s}).code, 2);
        QCOMPARE(deliveries({u"--test"_s, u"--retry"_s, u"x"_s}).code, 2);
        QVERIFY(!stored().isSet());
    }

    void asksTheServerWhatBecameOfIt()
    {
        const Answer without = deliveries();
        QCOMPARE(without.code, 1);
        QVERIFY2(without.said.contains(u"no server yet"_s), without.all().constData());
        m_pair->write([this](Database &db) -> Result<bool> {
            const auto set = writeNamedSetting(db, serverUrlSetting, m_pair->access().url());
            return set ? Result<bool>(true) : failure(set);
        });
        QVERIFY(deliveries({u"--test"_s}).said.contains(u"has no webhook"_s));
        WebhookReceiver receiver({test::hookAnswer(500), test::hookAnswer(200)});
        QCOMPARE(webhook({u"--url"_s, receiver.url()}).code, 0);
        const Answer tested = deliveries({u"--test"_s}); // publishes first
        QVERIFY2(tested.code == 0, tested.all().constData());
        QCOMPARE(tested.object().value(u"event"_s).toString(), u"ping"_s);
        QTRY_COMPARE_WITH_TIMEOUT(latest().value(u"status"_s).toInt(), 500, patienceWithProgram);
        const QJsonObject failed = latest();
        QCOMPARE(failed.value(u"state"_s).toString(), u"waiting"_s);
        QCOMPARE(failed.value(u"tries"_s).toInt(), 1);
        QVERIFY(failed.value(u"next_at"_s).isString());
        QVERIFY(failed.value(u"fault"_s).isNull() && failed.value(u"delivered_at"_s).isNull());
        const QString id = failed.value(u"id"_s).toString();
        QCOMPARE(deliveries({u"--retry"_s, id}).object().value(u"id"_s).toString(), id);
        QTRY_COMPARE_WITH_TIMEOUT(latest().value(u"state"_s).toString(), u"delivered"_s, patienceWithProgram);
        QCOMPARE(receiver.distinct(), 1);
        const Answer again = deliveries({u"--retry"_s, id});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.said.contains(u"delivered"_s), again.all().constData());
    }

private:
    [[nodiscard]] Webhook stored()
    {
        return m_pair->read([this](Database &db) { return CampaignRepository(db).find(m_pair->campaign.id); }).webhook;
    }
    [[nodiscard]] Answer webhook(const QStringList &options = {})
    {
        return cli(QStringList{u"campaign"_s, u"webhook"_s, u"Spring Gift"_s} + options);
    }
    [[nodiscard]] Answer deliveries(const QStringList &options = {})
    {
        return cli(QStringList{u"campaign"_s, u"deliveries"_s, u"Spring Gift"_s} + options);
    }
    [[nodiscard]] QJsonObject latest() { return deliveries().json.array().first().toObject(); }

    /// The receiver goes on listening meanwhile.
    Answer cli(const QStringList &words)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GUESTWRIGHT_KEY"_s, m_pair->key);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        const Location &here = m_pair->here();
        environment.insert(u"GUESTWRIGHT_WORKSPACE"_s, here.engine == Engine::Sqlite ? here.path : here.toUrl());
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationDirPath() + u"/guestwright-cli"_s, words + QStringList{u"--json"_s});
        program.closeWriteChannel();
        const bool hasEnded =
            QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, patienceWithProgram);
        if (!hasEnded || program.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {program.exitCode(), QJsonDocument::fromJson(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

    std::unique_ptr<SyncPair> m_pair;
};

GUESTWRIGHT_TEST(tst_webhookcommands, WebhookCommandsTest)
#include "tst_webhookcommands.moc"
