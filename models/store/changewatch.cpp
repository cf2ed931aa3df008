#include "models/store/changewatch.h"

#include "models/core/whenfinished.h"
#include "models/store/query.h"

#include <QSqlDriver>
#include <QThread>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds betweenQuestions(1000);
constexpr qint64 betweenTellings = 1000; // milliseconds

} // namespace

/// What the reader's thread holds on to of a watch that may be gone before it gets there.
class ChangeEar final : public QObject, public std::enable_shared_from_this<ChangeEar>
{
    Q_OBJECT

public:
    QString own; ///< name of the connection that writes for this workspace; of the watch's thread
    int generation = 0; ///< that is listened on; of the reader's thread

    /// On the reader's thread.
    [[nodiscard]] Result<qint64> listen(Database &db);

Q_SIGNALS:
    void heard(const QString &connection);
};

Result<qint64> ChangeEar::listen(Database &db)
{
    const auto alive = run(db, u"SELECT 1"_s); // reconnects a reader
    if (!alive) {
        return failure(alive);
    }
    if (generation != db.generation()) {
        QSqlDriver *driver = db.connection().driver();
        disconnect(driver, &QSqlDriver::notification, driver, nullptr);
        if (driver->subscribedToNotifications().contains(changeChannel.toString())) {
            driver->unsubscribeFromNotification(changeChannel.toString());
        }
        connect(driver, &QSqlDriver::notification, driver,
                [weak = weak_from_this()](const QString & /*channel*/, QSqlDriver::NotificationSource /*source*/,
                                          const QVariant &payload) {
                    if (const auto ear = weak.lock()) {
                        Q_EMIT ear->heard(payload.toString());
                    }
                });
        if (!driver->subscribeToNotification(changeChannel.toString())) {
            return fail(Error::Kind::Network, {});
        }
        generation = db.generation();
    }
    return generation;
}

ChangeWatch::ChangeWatch(Workspace &workspace)
    : m_workspace(workspace)
    , m_ear(new ChangeEar,
            [](ChangeEar *ear) { ear->thread() == QThread::currentThread() ? delete ear : ear->deleteLater(); })
{
    connect(m_ear.get(), &ChangeEar::heard, this, [this](const QString &connection) {
        if (connection != m_ear->own) {
            tell();
        }
    });
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, [this] {
        m_told.restart();
        Q_EMIT changed();
    });
    connect(&m_asking, &QTimer::timeout, this, &ChangeWatch::ask);
    m_asking.start(betweenQuestions);
    whenFinished(m_workspace.write([](Database &db) { return db.name(); }), this,
                 [this](const QFuture<QString> &name) { m_ear->own = name.result(); });
    ask();
}

ChangeWatch::~ChangeWatch() = default;

void ChangeWatch::ask()
{
    if (m_isAsking) {
        return; // a long piece of work is under way
    }
    m_isAsking = true;
    const bool isFile = m_workspace.location().engine == Engine::Sqlite;
    // Asked on the writer's connection, whose own commits do not count (sqlite.org/pragma.html#pragma_data_version).
    const auto version = isFile ? m_workspace.write([](Database &db) -> Result<qint64> {
        const auto found = run(db, u"PRAGMA data_version"_s);
        return found ? Result<qint64>(found->number()) : failure(found);
    })
                                : m_workspace.read([ear = m_ear](Database &db) { return ear->listen(db); });
    whenFinished(version, this, [this](const QFuture<Result<qint64>> &finished) {
        m_isAsking = false;
        answered(finished.result());
    });
}

void ChangeWatch::answered(const Result<qint64> &version)
{
    if (!version) {
        if (version.error().kind == Error::Kind::Network && !std::exchange(m_isLost, true)) {
            Q_EMIT lost();
        }
        return;
    }
    if (std::exchange(m_isLost, false)) {
        Q_EMIT back();
    }
    // A new connection may have missed what was told meanwhile.
    if (const qint64 before = std::exchange(m_version, *version); before >= 0 && before != *version) {
        tell();
    }
}

void ChangeWatch::tell()
{
    if (!m_telling.isActive()) {
        m_telling.start(m_told.isValid() ? int(qBound(qint64(0), betweenTellings - m_told.elapsed(), betweenTellings))
                                         : 0);
    }
}

} // namespace guestwright

#include "changewatch.moc"
