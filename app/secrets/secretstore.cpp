#include "app/secrets/secretstore.h"

#include "models/core/safelog.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QDir>
#include <QFile>
#include <QMutexLocker>
#include <QSaveFile>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"guestwright"_s;
// A locked key ring asks its user, who may be at lunch.
constexpr std::chrono::milliseconds keyRingDeadline = std::chrono::minutes(2);

QString secretWords(const char *text)
{
    return QCoreApplication::translate("SecretStore", text);
}

/// Waits for a job of the key ring; false when it did not answer in time.
QCoro::Task<bool> finished(QKeychain::Job *job)
{
    job->setAutoDelete(false);
    QTimer::singleShot(0, job, [job] { job->start(); });
    const auto answered = co_await qCoro(job, &QKeychain::Job::finished, keyRingDeadline);
    co_return answered.has_value();
}

bool isWithoutKeyRing(QKeychain::Error error)
{
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented
        || error == QKeychain::OtherError;
}

} // namespace

SecretStore::SecretStore(QString fallbackFolder) : m_folder(std::move(fallbackFolder)) { }

QCoro::Task<Result<SecretPlace>> SecretStore::keep(std::shared_ptr<SecretStore> store, QString key, QString secret)
{
    hideFromLog(secret);
    QKeychain::WritePasswordJob job(serviceName);
    job.setKey(key);
    job.setTextData(secret);
    const bool answered = co_await finished(&job);
    if (answered && job.error() == QKeychain::NoError) {
        // An older one elsewhere would be found first.
        const auto forgotten = store->forgetWithoutKeyRing(key);
        co_return forgotten ? Result<SecretPlace>(SecretPlace::KeyRing) : failure(forgotten);
    }
    if (!answered || isWithoutKeyRing(job.error())) {
        co_return store->keepWithoutKeyRing(key, secret);
    }
    co_return fail(Error::Kind::Storage,
                   secretWords(QT_TRANSLATE_NOOP("SecretStore", "The key ring did not take the password: %1"))
                       .arg(job.errorString()));
}

QCoro::Task<Result<QString>> SecretStore::find(std::shared_ptr<SecretStore> store, QString key)
{
    auto kept = store->findWithoutKeyRing(key);
    if (kept) {
        hideFromLog(*kept);
        co_return kept;
    }
    QKeychain::ReadPasswordJob job(serviceName);
    job.setKey(key);
    const bool answered = co_await finished(&job);
    if (answered && job.error() == QKeychain::NoError) {
        hideFromLog(job.textData());
        co_return job.textData();
    }
    co_return kept;
}

QString SecretStore::fileOf(const QString &key) const
{
    return QDir(m_folder).filePath(key);
}

Result<SecretPlace> SecretStore::keepWithoutKeyRing(const QString &key, const QString &secret)
{
    if (m_folder.isEmpty()) {
        const QMutexLocker lock(&m_mutex);
        m_memory.insert(key, secret);
        return SecretPlace::Memory;
    }
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(fileOf(key));
    const bool isKept = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(secret.toUtf8()) >= 0 && file.commit();
    return isKept ? Result<SecretPlace>(SecretPlace::File)
                  : fail(Error::Kind::Storage,
                         secretWords(QT_TRANSLATE_NOOP("SecretStore", "%1 cannot be written: %2"))
                             .arg(fileOf(key), file.errorString()));
}

Result<> SecretStore::forgetWithoutKeyRing(const QString &key)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_memory.remove(key);
    }
    QFile file(fileOf(key));
    const bool isGone = m_folder.isEmpty() || !file.exists() || file.remove();
    return isGone ? Result<>()
                  : fail(Error::Kind::Storage,
                         secretWords(QT_TRANSLATE_NOOP("SecretStore", "%1 cannot be removed: %2"))
                             .arg(file.fileName(), file.errorString()));
}

Result<QString> SecretStore::findWithoutKeyRing(const QString &key)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto it = m_memory.constFind(key); it != m_memory.cend()) {
            return *it;
        }
    }
    QFile file(fileOf(key));
    if (!m_folder.isEmpty() && file.open(QIODevice::ReadOnly)) {
        return QString::fromUtf8(file.readAll());
    }
    return fail(Error::Kind::NotFound,
                secretWords(QT_TRANSLATE_NOOP("SecretStore", "The password is not known here: enter it again")));
}

} // namespace guestwright
