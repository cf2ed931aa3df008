#include "app/desktop/mailcontroller.h"

#include "app/campaigning/queuesending.h"
#include "app/desktop/ask.h"
#include "app/desktop/networkwatch.h"
#include "app/desktop/sendsettings.h"
#include "app/desktop/synccontroller.h"
#include "models/mail/outboxrepository.h"
#include "ui/actions.h"
#include "ui/invites/invitepage.h"
#include "ui/mail/senddialog.h"
#include "ui/mainwindow.h"
#include "ui/widgets/plainmessagebox.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>

#include <chrono>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto touchEvery = std::chrono::seconds(1);
constexpr auto betweenOwnRuns = std::chrono::seconds(15);
constexpr auto barredFor = std::chrono::hours(1); // a wrong password tried too often locks the account

/// "Finished" is said only of what has ended: what is deferred goes on by itself.
QString wordsFor(const RunReport &report)
{
    QStringList words{MailController::tr("Sent %n message(s)", "", int(report.sent))};
    if (report.deferred > 0) {
        words.append(MailController::tr("%n message(s) left for another try", "", int(report.deferred)));
    }
    if (const qint64 others = report.failed + report.uncertain; others > 0) {
        words.append(MailController::tr("%n did not go out, see the outbox", "", int(others)));
    }
    return words.join(u"; "_s);
}

QString unpublishedWords(const Error &error)
{
    return MailController::tr("Nothing was sent, because the links could not be published first. %1")
        .arg(error.message);
}

} // namespace

MailController::MailController(Session &session, Actions &actions, InvitePage &page, MainWindow &window,
                               SyncController &sync)
    : m_session(session)
    , m_actions(actions)
    , m_page(page)
    , m_window(window)
    , m_sync(sync)
    , m_mailroom(session.clock(), session.secrets())
{
    m_touching.setInterval(touchEvery);
    connect(&m_touching, &QTimer::timeout, &session, &Session::changed);
    connect(actions.sendInvitations, &QAction::triggered, this, [this] { openSend(std::nullopt); });
    connect(actions.sendNotification, &QAction::triggered, this, [this] { openSend(m_page.selection().filter); });
    connect(actions.sendQueued, &QAction::triggered, this, &MailController::tryAgain);
    connect(&m_mailroom, &Mailroom::progressed, this, &MailController::follow);
    connect(&m_mailroom, &Mailroom::ended, this, &MailController::finish);
    connect(&m_mailroom, &Mailroom::refused, this, [this](const QString &words) {
        finish({});
        Q_EMIT failed(tr("Nothing was sent"), words);
    });
}

void MailController::openSend(const std::optional<InviteFilter> &selection)
{
    m_session.read(
        this,
        [id = m_page.filter().campaignId, selection, now = m_session.now()](Database &db) {
            return readSendSetting(db, id, selection, now);
        },
        [this](const Result<SendSetting> &setting) {
            setting ? void(openDialogFor(*setting, &m_window))
                    : Q_EMIT failed(tr("The campaign could not be read"), setting.error().message);
        });
}

void MailController::askToMail(qint64 linkId, const QList<qint64> &inviteIds, QWidget *over)
{
    m_session.read(
        over,
        [linkId, inviteIds, now = m_session.now()](Database &db) {
            return readLinkSendSetting(db, linkId, inviteIds, now);
        },
        [this, over, isAboutAll = inviteIds.isEmpty()](const Result<SendSetting> &setting) {
            if (!setting) {
                Q_EMIT failed(tr("The invitation link could not be read"), setting.error().message);
                return;
            }
            SendDialog *dialog = openDialogFor(*setting, over);
            if (isAboutAll) {
                dialog->chooseWho(SendDialog::NotRedeemed);
            }
        });
}

SendDialog *MailController::openDialogFor(const SendSetting &setting, QWidget *over)
{
    auto *dialog = new SendDialog(setting, over);
    connect(dialog, &SendDialog::planRequested, this,
            [this, dialog](const SendRequest &request) { plan(dialog, request); });
    connect(dialog, &SendDialog::sendRequested, this,
            [this, dialog](const SendRequest &request, const QString &subject) {
                askBeforeQueueing(dialog, request, subject);
            });
    connect(dialog, &SendDialog::setAddressRequested, m_actions.workspaceSettings, &QAction::trigger);
    return openDialog(dialog);
}

void MailController::plan(SendDialog *dialog, const SendRequest &request)
{
    m_session.read(
        dialog, [request, now = m_session.now()](Database &db) { return planSending(db, request, now); },
        [dialog](const Result<SendPlan> &plan) {
            plan ? dialog->showPlan(*plan) : dialog->showPlanError(plan.error().message);
        });
}

void MailController::askBeforeQueueing(SendDialog *dialog, const SendRequest &request, const QString &subject)
{
    m_session.read(
        dialog, [request, now = m_session.now()](Database &db) { return countQueuedJustNow(db, request, now); },
        [this, dialog, request, subject](const Result<qint64> &again) {
            if (!again || *again == 0) {
                publishFor(dialog, request, subject); // which says what is wrong
                return;
            }
            auto *box =
                new PlainMessageBox(QMessageBox::Question, tr("Send Again?"),
                                    tr("%Ln of them had a mail queued less than a minute ago.", "", int(*again)),
                                    tr("If you send now, they get it twice."), QMessageBox::Cancel, dialog);
            box->setObjectName(u"sendAgainBox"_s);
            QPushButton *send = box->addButton(tr("Send Again"), QMessageBox::AcceptRole);
            send->setObjectName(u"sendAgainButton"_s);
            box->setAttribute(Qt::WA_DeleteOnClose);
            connect(send, &QAbstractButton::clicked, dialog,
                    [this, dialog, request, subject] { publishFor(dialog, request, subject); });
            box->open();
        });
}

void MailController::publishFor(SendDialog *dialog, const SendRequest &request, const QString &subject)
{
    auto *publishing = new QObject(dialog);
    dialog->setBusy(true);
    if (!m_sync.standing().url.isEmpty()) {
        dialog->showProgress(tr("Publishing the links"), 0, 0);
    }
    const auto isStopped = std::make_shared<bool>(false);
    connect(&m_sync, &SyncController::progressed, publishing,
            [dialog](const QString &words, qint64 done, qint64 total) { dialog->showProgress(words, done, total); });
    connect(dialog, &FormDialog::cancelRequested, publishing, [this, isStopped] {
        *isStopped = true;
        m_sync.interrupt();
    });
    m_sync.publishFirst(publishing, [this, dialog, publishing, isStopped, request, subject](const Result<> &published) {
        delete publishing;
        if (published && !*isStopped) {
            queue(dialog, request, subject);
            return;
        }
        dialog->setBusy(false);
        if (!*isStopped) {
            dialog->showError(unpublishedWords(published.error()));
        }
    });
}

void MailController::queue(SendDialog *dialog, const SendRequest &request, const QString &subject)
{
    const auto watch = WorkWatch::make(m_session);
    connect(watch.get(), &WorkWatch::progressed, dialog, [dialog](qint64 queued, qint64 total) {
        dialog->showProgress(tr("Queued %1").arg(QLocale().toString(queued)), queued, total);
    });
    connect(dialog, &FormDialog::cancelRequested, watch.get(), [watch = watch.get()] { watch->stop(); });
    dialog->setBusy(true);
    m_session.write(
        this,
        [request, subject, watch, now = m_session.now()](Database &db) -> Result<SendReport> {
            if (const auto kept = keepSubject(db, request.campaignId, subject, now); !kept) {
                return failure(kept);
            }
            return queueSending(db, request, now, [watch](qsizetype queued) { return watch->tell(queued, 0); });
        },
        [this, dialog = QPointer<FormDialog>(dialog)](const Result<SendReport> &report) {
            settle(dialog, report);
            if (report) {
                run();
            } else if (dialog) {
                qobject_cast<SendDialog *>(dialog.data())->ask(); // others may have changed who gets it
            }
        });
}

void MailController::sendNow(qint64 campaignId, const QList<qint64> &inviteIds)
{
    m_sync.publishFirst(this, [this, campaignId, inviteIds](const Result<> &published) {
        if (!published) {
            Q_EMIT failed(tr("The invites were created, but not sent"), unpublishedWords(published.error()));
            return;
        }
        m_session.write(
            this,
            [campaignId, inviteIds, now = m_session.now()](Database &db) {
                return queueSending(db, {.campaignId = campaignId, .inviteIds = inviteIds}, now,
                                    [](qsizetype) { return true; });
            },
            [this](const Result<SendReport> &report) {
                report ? run() : Q_EMIT failed(tr("The invites were created, but not sent"), report.error().message);
            });
    });
}

void MailController::run()
{
    if (m_mailroom.isRunning()) {
        m_again = true;
        return;
    }
    m_session.read(
        this, [](Database &db) { return OutboxRepository(db).totals({}); },
        [this](const Result<OutboxTotals> &totals) {
            totals ? begin(totals->queued, {})
                   : Q_EMIT failed(tr("The outbox could not be read"), totals.error().message);
        });
}

void MailController::tryAgain()
{
    m_session.write(
        this,
        [now = m_session.now()](Database &db) {
            return retryMessages(db, {.state = OutboxMessage::State::Deferred}, now);
        },
        [this](const Result<qint64> &queued) {
            queued ? run() : Q_EMIT failed(tr("Nothing was sent"), queued.error().message);
        });
}

bool MailController::close()
{
    m_isClosing = true;
    m_again = false;
    m_mailroom.stop();
    return !m_mailroom.isRunning();
}

void MailController::runOfOwnAccord(qint64 waiting)
{
    const bool isSoon = m_ownRun.isValid() && !m_ownRun.hasExpired(milliseconds(betweenOwnRuns).count());
    if (m_mailroom.wasStopped() || isSoon || m_session.now() < m_barredUntil) {
        return;
    }
    m_ownRun.start();
    begin(waiting, {.ofOwnAccord = true});
}

void MailController::begin(qint64 waiting, const OutboxFilter &filter)
{
    if (m_mailroom.isRunning() || m_isClosing) {
        return;
    }
    m_total = waiting;
    if (!filter.ofOwnAccord) {
        m_barredUntil = {};
        Q_EMIT trouble({}); // otherwise it may last, and its words would flicker
    }
    Q_EMIT progressed(tr("Sending"), 0, m_total);
    m_touching.start();
    m_mailroom.run(m_session.workspace(), filter);
}

void MailController::follow(const RunReport &report)
{
    if (m_mailroom.isRunning()) {
        const QLocale locale;
        m_total = qMax(m_total, report.done());
        Q_EMIT progressed(tr("Sending %1 of %2").arg(locale.toString(report.done()), locale.toString(m_total)),
                          report.done(), m_total);
    }
}

void MailController::finish(const RunReport &report)
{
    m_touching.stop();
    m_isOffline = report.isUnreachable;
    if (!report.trouble.isEmpty() && !report.isUnreachable) {
        m_barredUntil = m_session.now() + barredFor;
    }
    Q_EMIT ended();
    if (std::exchange(m_again, false) && report.trouble.isEmpty()) {
        run();
    }
    Q_EMIT m_session.changed();
    const bool isOrdinary = report.isUnreachable && NetworkWatch::isKnownOffline(); // the status bar says it
    if (!report.trouble.isEmpty() && !isOrdinary) {
        Q_EMIT trouble(report.trouble.join(u' '));
    } else if (report.done() > 0) {
        Q_EMIT trouble({});
        Q_EMIT done(wordsFor(report));
    }
}

} // namespace guestwright
