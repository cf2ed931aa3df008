#include "app/redemption/mailrunner.h"

#include "app/mail/envelope.h"
#include "app/mail/httpproviders.h"
#include "app/mail/retrypolicy.h"
#include "app/mail/singledelivery.h"
#include "app/redemption/servermail.h"
#include "models/publication/mailqueue.h"
#include "models/publication/publicationrepository.h"

#include <QCoroTask>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

struct MailRun {
    MailRunner::Options options;
    std::unique_ptr<Database> db;
    std::stop_source stop;
    QTimer timer; ///< until the next one is due
    bool isSending = false;
    bool isAskedAgain = false; ///< while it was sending
    std::function<void()> ended; ///< called once it was asked to stop and nothing is under way
};

namespace {

Q_LOGGING_CATEGORY(mailLog, "guestwright.server.mail")

constexpr milliseconds longestSleep = std::chrono::minutes(1);
constexpr milliseconds afterAccountFault = std::chrono::minutes(5);

Result<Envelope> envelopeOf(MailRun &run, const QueuedMail &queued, Instant now)
{
    const auto campaign = PublicationRepository(*run.db).findCampaign(queued.campaignUid);
    const QByteArray secret = queued.mail.words.value("receipt"_L1).toString().toLatin1();
    const auto receipt = secret.isEmpty() ? Result<std::optional<Receipt>>() : findReceipt(*run.db, secret);
    const bool lacksReceipt = queued.mail.kind == ServerMail::Kind::Confirmation && receipt && !*receipt;
    if (!campaign || !*campaign || !receipt || lacksReceipt) {
        return fail(Error::Kind::NotFound, u"what it is about is gone"_s);
    }
    const Message message =
        composeServerMail(queued, **campaign, *receipt, run.options.site, *run.options.config.account.sender, now);
    return makeEnvelope(message, httpProviderOf(run.options.config.account).get());
}

/// When to try again what was certainly not accepted; nothing where that is of no use.
std::optional<Instant> nextAttempt(const QueuedMail &queued, const Delivery &delivery, Instant now)
{
    if (delivery.fault == Delivery::Fault::Cancelled) {
        return now;
    }
    if (delivery.fault == Delivery::Fault::Account) {
        return now + afterAccountFault;
    }
    if (delivery.outcome == Delivery::Outcome::Failed) {
        return std::nullopt;
    }
    OutboxMessage message;
    message.queuedAt = queued.queuedAt;
    message.attempts = queued.attempts;
    return nextTry(message, delivery, queued.mail.expiresAt, now);
}

Result<> settleDelivery(MailQueue queue, const QueuedMail &queued, const Delivery &delivery, Instant now)
{
    if (delivery.isSent()) {
        return queue.settle(queued.id, MailQueue::End::Sent, {});
    }
    qCWarning(mailLog, "A mail was not sent: %s", qUtf8Printable(delivery.words));
    if (delivery.outcome == Delivery::Outcome::Uncertain) {
        return queue.settle(queued.id, MailQueue::End::Uncertain, delivery.words);
    }
    const auto next = nextAttempt(queued, delivery, now);
    return next ? queue.putOff(queued.id, *next, delivery.words)
                : queue.settle(queued.id, MailQueue::End::Failed, delivery.words);
}

QCoro::Task<Result<QString>> knownSecret(QString secret)
{
    co_return secret;
}

QCoro::Task<Delivery> deliverQueued(std::shared_ptr<MailRun> run, Envelope envelope)
{
    const QString secret = run->options.config.secret;
    SingleDeliveryHooks hooks;
    hooks.secretOf = [secret](MailAccount) { return knownSecret(secret); };
    hooks.stop = run->stop.get_token();
    const Delivery delivery = co_await deliverOnce(run->options.config.account, envelope, hooks);
    co_return delivery;
}

void sleepUntilDue(MailRun &run)
{
    const auto next = MailQueue(*run.db).nextDue();
    const milliseconds wait = next && *next ? **next - run.options.clock() : longestSleep;
    run.timer.start(std::clamp(wait, milliseconds(0), longestSleep));
}

/// Takes and sends until nothing is due. Owns what it works with.
QCoro::Task<> sendWhatIsDue(std::shared_ptr<MailRun> run)
{
    Result<> settled;
    while (settled && !run->stop.stop_requested()) {
        const auto queued = MailQueue(*run->db).takeNext(run->options.clock());
        if (!queued || !*queued) {
            settled = queued ? Result<>() : failure(queued);
            break;
        }
        const QueuedMail mail = **queued;
        const auto envelope = envelopeOf(*run, mail, run->options.clock());
        if (envelope) {
            const Delivery delivery = co_await deliverQueued(run, *envelope);
            settled = settleDelivery(MailQueue(*run->db), mail, delivery, run->options.clock());
        } else {
            settled = MailQueue(*run->db).settle(mail.id, MailQueue::End::Failed, envelope.error().message);
        }
    }
    run->isSending = false;
    if (run->stop.stop_requested()) {
        run->ended();
    } else if (settled && std::exchange(run->isAskedAgain, false)) {
        run->timer.start(milliseconds(0));
    } else if (settled) {
        sleepUntilDue(*run);
    } else {
        qCWarning(mailLog, "The queue of mails cannot be used: %s", qUtf8Printable(settled.error().message));
        run->timer.start(longestSleep);
    }
}

void lookForMail(const std::shared_ptr<MailRun> &run)
{
    if (run->isSending) {
        run->isAskedAgain = true;
        return;
    }
    if (!run->stop.stop_requested()) {
        if (run->db->isLost()) {
            [[maybe_unused]] const auto isBack = run->db->reconnect(); // otherwise the desk says so
        }
        run->isSending = true;
        sendWhatIsDue(run);
    }
}

Result<> openRun(MailRun &run)
{
    auto db = Database::open(run.options.publication, Database::Access::ReadWrite);
    if (!db) {
        return failure(db);
    }
    run.db = std::move(*db);
    return MailQueue(*run.db).settleInterrupted();
}

} // namespace

Result<std::unique_ptr<MailRunner>> MailRunner::start(Options options)
{
    std::unique_ptr<MailRunner> runner(new MailRunner);
    runner->m_context.moveToThread(&runner->m_thread);
    runner->m_thread.start();
    Result<> opened;
    QMetaObject::invokeMethod(
        &runner->m_context,
        [&opened, &options, runner = runner.get()] {
            runner->m_run = std::make_shared<MailRun>();
            runner->m_run->options = std::move(options);
            opened = openRun(*runner->m_run);
            QTimer &timer = runner->m_run->timer;
            timer.setSingleShot(true);
            QObject::connect(&timer, &QTimer::timeout, &timer,
                             [run = std::weak_ptr(runner->m_run)] { lookForMail(run.lock()); });
        },
        Qt::BlockingQueuedConnection);
    if (!opened) {
        return failure(opened);
    }
    runner->wake();
    return runner;
}

MailRunner::~MailRunner()
{
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            const auto end = [this] {
                // Queued, so that what called this has returned before its frame's objects go.
                QMetaObject::invokeMethod(
                    &m_context,
                    [this] {
                        m_run.reset();
                        m_thread.quit();
                    },
                    Qt::QueuedConnection);
            };
            m_run->timer.stop();
            m_run->ended = end;
            m_run->stop.request_stop();
            if (!m_run->isSending) {
                end();
            }
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void MailRunner::wake()
{
    if (!m_isWoken.exchange(true)) {
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                m_isWoken = false;
                lookForMail(m_run);
            },
            Qt::QueuedConnection);
    }
}

} // namespace guestwright
