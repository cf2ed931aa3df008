#include "app/desktop/syncroom.h"

#include "app/desktop/syncwords.h"

#include <QCoroTask>
#include <QPointer>

namespace guestwright {

namespace {

using namespace std::chrono_literals;

constexpr int mostAtOnce = 16;
constexpr std::chrono::milliseconds patienceWithSync = 15s; // a network that hangs is left in a moment

/// What opens that server: the key given, or the one that is kept. In the window's thread: the library of key rings
/// lives in the thread that asked first, and one that ends leaves everybody after it without an answer.
QCoro::Task<Result<ApiAccess>> accessTo(std::shared_ptr<SecretStore> secrets, QString url, std::optional<QString> key)
{
    if (!key) {
        const QString name = serverSecretName(url);
        const Result<QString> kept = co_await SecretStore::find(secrets, name);
        if (!kept && kept.error().kind != Error::Kind::NotFound) {
            co_return failure(kept);
        }
        key = kept.value_or(QString());
    }
    co_return ApiAccess::to(url, *key);
}

} // namespace

SyncRoom::SyncRoom(std::function<Instant()> now, std::shared_ptr<SecretStore> secrets)
    : m_now(std::move(now))
    , m_secrets(std::move(secrets))
    , m_idle(mostAtOnce)
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_desk.moveToThread(&m_thread);
    m_thread.start();
}

SyncRoom::~SyncRoom()
{
    stop();
    m_closing.request_stop();
    (void)m_idle.tryAcquire(mostAtOnce, int(patienceWithSync.count()));
    m_thread.quit();
    m_thread.wait();
}

template <typename Begin, typename Then> void SyncRoom::begin(Begin begin, Then then)
{
    if (!m_idle.tryAcquire()) {
        return; // somebody presses a button all the time
    }
    QMetaObject::invokeMethod(&m_desk, [this, begin = std::move(begin), then = std::move(then)] {
        QCoro::connect(begin(), &m_desk, [this, then](const auto &result) {
            QMetaObject::invokeMethod(this, [then, result] { then(result); });
            m_idle.release();
        });
    });
}

void SyncRoom::run(std::shared_ptr<Workspace> workspace, const QString &url)
{
    if (m_running) {
        return;
    }
    m_running = true;
    m_stop = {};
    const SyncOptions options{.now = m_now,
                              .progress =
                                  [this](const SyncProgress &progress) {
                                      QMetaObject::invokeMethod(this,
                                                                [this, progress] { Q_EMIT progressed(progress); });
                                  },
                              .stop = m_stop.get_token()};
    QCoro::connect(accessTo(m_secrets, url, std::nullopt), this,
                   [this, workspace = std::move(workspace), options](const Result<ApiAccess> &access) {
                       if (!access) {
                           m_running = false;
                           Q_EMIT refused(access.error());
                           return;
                       }
                       begin([workspace, access = *access, options] { return synchronize(workspace, access, options); },
                             [this](const Result<SyncReport> &report) {
                                 m_running = false;
                                 report ? Q_EMIT ended(*report) : Q_EMIT refused(report.error());
                             });
                   });
}

void SyncRoom::stop()
{
    m_stop.request_stop();
}

void SyncRoom::test(const QString &url, const std::optional<QString> &key)
{
    QCoro::connect(accessTo(m_secrets, url, key), this, [this](const Result<ApiAccess> &access) {
        if (!access) {
            Q_EMIT tested(false, access.error().message);
            return;
        }
        begin([access = *access, now = m_now, stop = m_closing.get_token()] { return probeServer(access, now, stop); },
              [this](const Result<ServerProbe> &probe) {
                  Q_EMIT tested(probe.has_value(), probe ? wordsFor(*probe) : probe.error().message);
              });
    });
}

template <typename T, typename Ask>
void SyncRoom::ask(const QString &url, QObject *context, Ask asking, std::function<void(const Result<T> &)> then)
{
    const auto answer = [context = QPointer(context), then = std::move(then)](const Result<T> &result) {
        if (context) {
            then(result);
        }
    };
    QCoro::connect(
        accessTo(m_secrets, url, std::nullopt), this, [this, asking, answer](const Result<ApiAccess> &access) {
            if (!access) {
                answer(failure(access));
                return;
            }
            begin([asking, access = *access, stop = m_closing.get_token()] { return asking(access, stop); }, answer);
        });
}

void SyncRoom::fetchDeliveries(const QString &url, const QString &campaignUid, QObject *context,
                               const std::function<void(const Result<QList<WebhookDelivery>> &)> &then)
{
    ask<QList<WebhookDelivery>>(
        url, context,
        [campaignUid](const ApiAccess &access, const std::stop_token &stop) {
            return guestwright::fetchDeliveries(access, campaignUid, stop);
        },
        then);
}

void SyncRoom::sendWebhookTest(const QString &url, const QString &campaignUid, QObject *context,
                               const std::function<void(const Result<> &)> &then)
{
    ask<void>(
        url, context,
        [campaignUid](const ApiAccess &access, const std::stop_token &stop) {
            return guestwright::sendWebhookTest(access, campaignUid, stop);
        },
        then);
}

void SyncRoom::retryDelivery(const QString &url, const QString &campaignUid, const QString &deliveryUid,
                             QObject *context, const std::function<void(const Result<> &)> &then)
{
    ask<void>(
        url, context,
        [campaignUid, deliveryUid](const ApiAccess &access, const std::stop_token &stop) {
            return guestwright::retryDelivery(access, campaignUid, deliveryUid, stop);
        },
        then);
}

void SyncRoom::keep(const QString &url, const QString &key)
{
    QCoro::connect(SecretStore::keep(m_secrets, serverSecretName(url), key), this,
                   [this](const Result<SecretPlace> &place) {
                       place ? Q_EMIT kept(*place == SecretPlace::Memory) : Q_EMIT keepFailed(place.error().message);
                   });
}

} // namespace guestwright
