#include "app/desktop/syncroom.h"

#include "app/desktop/syncwords.h"

#include <QCoroTask>

namespace guestwright {

namespace {

using namespace std::chrono_literals;

constexpr int mostAtOnce = 16;
constexpr std::chrono::milliseconds patienceWithSync = 15s; // a network that hangs is left in a moment

/// What opens that server: the key given, or the one that is kept.
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

QCoro::Task<Result<SyncReport>> synchronizeByKey(std::shared_ptr<SecretStore> secrets,
                                                 std::shared_ptr<Workspace> workspace, QString url, SyncOptions options)
{
    const Result<ApiAccess> access = co_await accessTo(secrets, url, std::nullopt);
    if (!access) {
        co_return failure(access);
    }
    const Result<SyncReport> report = co_await synchronize(workspace, *access, options);
    co_return report;
}

QCoro::Task<Result<ServerProbe>> probeByKey(std::shared_ptr<SecretStore> secrets, QString url,
                                            std::optional<QString> key, std::function<Instant()> now,
                                            std::stop_token stop)
{
    const Result<ApiAccess> access = co_await accessTo(secrets, url, key);
    if (!access) {
        co_return failure(access);
    }
    const Result<ServerProbe> probe = co_await probeServer(*access, now, stop);
    co_return probe;
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
    begin([secrets = m_secrets, workspace = std::move(workspace), url,
           options] { return synchronizeByKey(secrets, workspace, url, options); },
          [this](const Result<SyncReport> &report) {
              m_running = false;
              report ? Q_EMIT ended(*report) : Q_EMIT refused(report.error());
          });
}

void SyncRoom::stop()
{
    m_stop.request_stop();
}

void SyncRoom::test(const QString &url, const std::optional<QString> &key)
{
    begin([secrets = m_secrets, url, key, now = m_now,
           stop = m_closing.get_token()] { return probeByKey(secrets, url, key, now, stop); },
          [this](const Result<ServerProbe> &probe) {
              Q_EMIT tested(probe.has_value(), probe ? wordsFor(*probe) : probe.error().message);
          });
}

void SyncRoom::keep(const QString &url, const QString &key)
{
    begin([secrets = m_secrets, name = serverSecretName(url), key] { return SecretStore::keep(secrets, name, key); },
          [this](const Result<SecretPlace> &place) {
              place ? Q_EMIT kept(*place == SecretPlace::Memory) : Q_EMIT keepFailed(place.error().message);
          });
}

} // namespace guestwright
