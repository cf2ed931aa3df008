#pragma once

#include "models/core/result.h"

#include <QCoroTask>
#include <QHash>
#include <QMutex>
#include <QString>

#include <memory>

namespace guestwright {

/// Where a secret went.
enum class SecretPlace {
    KeyRing, ///< the platform's
    File, ///< readable by this user only; the command line says so when it happens
    Memory, ///< gone when the program ends; the desktop says so when it happens
};

/// The passwords of mail accounts, by the account's uid. May be used from any thread that has an event loop.
class SecretStore
{
public:
    /// What happens where there is no key ring: `fallbackFolder` takes files (0600 in a 0700 folder), or an empty name
    /// keeps secrets in memory for this run.
    explicit SecretStore(QString fallbackFolder);

    /// Keeps a secret; where it went. One that the key ring takes is no longer kept anywhere else.
    [[nodiscard]] static QCoro::Task<Result<SecretPlace>> keep(std::shared_ptr<SecretStore> store, QString key,
                                                               QString secret);

    /// The secret; NotFound when none was kept.
    [[nodiscard]] static QCoro::Task<Result<QString>> find(std::shared_ptr<SecretStore> store, QString key);

private:
    [[nodiscard]] Result<SecretPlace> keepWithoutKeyRing(const QString &key, const QString &secret);
    [[nodiscard]] Result<> forgetWithoutKeyRing(const QString &key);
    [[nodiscard]] Result<QString> findWithoutKeyRing(const QString &key);
    [[nodiscard]] QString fileOf(const QString &key) const;

    const QString m_folder;
    QMutex m_mutex;
    QHash<QString, QString> m_memory;
};

} // namespace guestwright
