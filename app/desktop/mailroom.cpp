#include "app/desktop/mailroom.h"

#include "app/mail/singledelivery.h"
#include "app/mail/transportfactory.h"

#include <QCoroTask>

namespace guestwright {

namespace {

/// An account without a login has no secret.
QCoro::Task<Result<QString>> secretFor(std::shared_ptr<SecretStore> secrets, MailAccount account)
{
    if (!account.needsSecret()) {
        co_return QString();
    }
    const QString uid = account.uid;
    co_return co_await SecretStore::find(secrets, uid);
}

QCoro::Task<Delivery> probeAccount(std::shared_ptr<SecretStore> secrets, MailAccount account,
                                   std::optional<QString> password)
{
    Result<QString> secret = QString();
    if (password) {
        secret = *password;
    } else {
        secret = co_await secretFor(secrets, account);
    }
    Delivery answer;
    if (!secret) {
        answer.words = secret.error().message;
        co_return answer;
    }
    auto transport = makeTransport(account, *secret);
    if (!transport) {
        answer.words = transport.error().message;
        co_return answer;
    }
    answer = co_await (*transport)->probe();
    co_await (*transport)->close();
    co_return answer;
}

} // namespace

Mailroom::Mailroom(std::function<Instant()> now, std::shared_ptr<SecretStore> secrets)
    : m_now(std::move(now))
    , m_secrets(std::move(secrets))
{
    qRegisterMetaType<RunReport>();
    m_thread.setObjectName(QStringLiteral("mail"));
    m_desk.moveToThread(&m_thread);
    m_thread.start();
}

Mailroom::~Mailroom()
{
    stop();
    // The ledger keeps what could not be finished even so: whoever runs next ends the lease.
    (void)m_idle.tryAcquire(1, int(m_deadline.remainingTime()));
    m_thread.quit();
    m_thread.wait();
}

void Mailroom::run(std::shared_ptr<Workspace> workspace, const OutboxFilter &filter)
{
    if (m_running) {
        return;
    }
    m_running = true;
    m_stop = {};
    m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    m_idle.acquire();
    RunHooks hooks;
    hooks.secretOf = [secrets = m_secrets](MailAccount account) { return secretFor(secrets, std::move(account)); };
    hooks.progress = [this](const RunReport &report) { Q_EMIT progressed(report); };
    hooks.now = m_now;
    hooks.stop = m_stop.get_token();
    QMetaObject::invokeMethod(&m_desk, [this, workspace = std::move(workspace), filter, hooks] {
        QCoro::connect(runOutbox(workspace, filter, hooks), &m_desk, [this](const Result<RunReport> &report) {
            m_idle.release();
            QMetaObject::invokeMethod(this, [this, report] {
                m_running = false;
                report ? Q_EMIT ended(*report) : Q_EMIT refused(report.error().message);
            });
        });
    });
}

void Mailroom::stop()
{
    m_stop.request_stop();
    if (m_deadline.isForever()) {
        m_deadline = QDeadlineTimer(patience);
    }
}

void Mailroom::test(const MailAccount &account, const std::optional<QString> &password)
{
    QMetaObject::invokeMethod(&m_desk, [this, account, password] {
        QCoro::connect(probeAccount(m_secrets, account, password), &m_desk,
                       [this](const Delivery &answer) { Q_EMIT tested(answer.isSent(), answer.words); });
    });
}

void Mailroom::deliver(const MailAccount &account, const Envelope &envelope, const std::stop_token &stop)
{
    const SingleDeliveryHooks hooks{
        .secretOf = [secrets = m_secrets](MailAccount which) { return secretFor(secrets, std::move(which)); },
        .stop = stop};
    QMetaObject::invokeMethod(&m_desk, [this, account, envelope, hooks] {
        QCoro::connect(deliverOnce(account, envelope, hooks), &m_desk, [this](const Delivery &delivery) {
            QMetaObject::invokeMethod(this, [this, delivery] { Q_EMIT delivered(delivery); });
        });
    });
}

void Mailroom::keep(const QString &uid, const QString &password)
{
    QMetaObject::invokeMethod(&m_desk, [this, uid, password] {
        QCoro::connect(SecretStore::keep(m_secrets, uid, password), &m_desk, [this](const Result<SecretPlace> &place) {
            place ? Q_EMIT kept(*place == SecretPlace::Memory) : Q_EMIT keepFailed(place.error().message);
        });
    });
}

} // namespace guestwright
