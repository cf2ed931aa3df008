#include "app/desktop/recoverycontroller.h"

#include "models/audit/recorded.h"
#include "models/campaigns/campaignrepository.h"
#include "models/mail/outboxrepository.h"
#include "ui/mainwindow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/notice.h"

#include <QFileInfo>

#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

RecoveryController::RecoveryController(Session &session, MainWindow &window) : m_session(session), m_window(window)
{
    connect(&session, &Session::opened, this, &RecoveryController::offerAll);
    connect(&session, &Session::closing, this, [this] { m_isClosing = true; });
}

void RecoveryController::sendingWent()
{
    if (!m_sendingOffer.isEmpty()) {
        settle(std::exchange(m_sendingOffer, {})); // somebody continues it by other means
    }
    if (m_sending.isEmpty()) {
        m_sending = m_session.beginWork({.kind = BegunWork::Kind::Sending, .begun = m_session.now()});
    }
}

void RecoveryController::sendingEnded()
{
    if (!m_isClosing) { // what a closed window has stopped is offered at the next start
        m_session.endWork(std::exchange(m_sending, {}));
    }
}

Result<RecoveryController::Aftermath> RecoveryController::lookAfter(Database &db, const BegunWork &work)
{
    Aftermath aftermath;
    if (work.kind == BegunWork::Kind::Sending) {
        const auto outbox = OutboxRepository(db).totals({});
        aftermath.waiting = outbox ? outbox->queued + outbox->sending + outbox->deferred : 0;
        aftermath.isDone = aftermath.waiting == 0;
        return outbox ? Result<Aftermath>(aftermath) : failure(outbox);
    }
    const bool isImport = work.kind == BegunWork::Kind::Import;
    const auto there =
        isRecorded(db, isImport ? Action::Kind::ImportContacts : Action::Kind::CreateInvites, work.begun);
    if (!there) {
        return failure(there);
    }
    aftermath.isDone = *there;
    if (!isImport) {
        const auto campaign = CampaignRepository(db).find(work.campaignId);
        if (!campaign) {
            return failure(campaign);
        }
        aftermath.campaign = campaign->name;
    }
    return aftermath;
}

void RecoveryController::offerAll()
{
    const QList<QString> shown = m_offers.keys();
    for (const QString &id : shown) {
        delete m_offers.take(id); // about another workspace; the journal keeps it
    }
    const QList<BegunWork> left = m_session.interruptedWork();
    for (const BegunWork &work : left) {
        m_session.read(
            this, [work](Database &db) { return lookAfter(db, work); },
            [this, work](const Result<Aftermath> &aftermath) {
                aftermath ? offer(work, *aftermath) : m_session.endWork(work.id); // its campaign is gone
            });
    }
}

void RecoveryController::offer(const BegunWork &work, const Aftermath &aftermath)
{
    const QString &campaign = aftermath.campaign;
    if (work.kind == BegunWork::Kind::Creation && aftermath.isDone && work.send) {
        showOffer(work, tr("The invites for “%1” were created, but not sent").arg(campaign),
                  tr("The program ended before their mail was queued."), tr("Send…"),
                  [this, id = work.campaignId] { Q_EMIT unsentRequested(id); });
    } else if (aftermath.isDone || (work.kind == BegunWork::Kind::Sending && !m_sending.isEmpty())) {
        m_session.endWork(work.id);
    } else if (work.kind == BegunWork::Kind::Import) {
        showOffer(work, tr("The import of %1 was interrupted").arg(QFileInfo(work.file).fileName()),
                  tr("Nothing of it was kept."), tr("Import Again…"), [this, work] { Q_EMIT importRequested(work); });
    } else if (work.kind == BegunWork::Kind::Creation) {
        showOffer(work, tr("Creating invites for “%1” was interrupted").arg(campaign), tr("None of them was kept."),
                  tr("Create Again…"), [this, work] { Q_EMIT creationRequested(work); });
    } else {
        m_sendingOffer = work.id;
        showOffer(work, tr("Sending was interrupted"),
                  tr("%n message(s) wait in the outbox.", "", int(aftermath.waiting)), tr("Continue Sending"),
                  [this] { Q_EMIT sendingRequested(); });
    }
}

void RecoveryController::showOffer(const BegunWork &work, const QString &happened, const QString &means,
                                   const QString &again, std::function<void()> act)
{
    auto *notice = new Notice(Tone::Caution);
    notice->setObjectName(u"interruptedNotice"_s);
    notice->setWords(happened, means, u"history"_s);
    LinkButton *repeat = notice->addAction(again);
    repeat->setObjectName(u"workAgainLink"_s);
    LinkButton *dismiss = notice->addAction(tr("Dismiss"));
    dismiss->setObjectName(u"dismissWorkLink"_s);
    connect(repeat, &QAbstractButton::clicked, this, [this, id = work.id, act = std::move(act)] {
        settle(id);
        m_window.focusPage();
        act();
    });
    connect(dismiss, &QAbstractButton::clicked, this, [this, id = work.id] {
        settle(id);
        m_window.focusPage();
    });
    m_offers.insert(work.id, notice);
    m_window.addNotice(notice);
}

void RecoveryController::settle(const QString &id)
{
    m_session.endWork(id);
    if (Notice *notice = m_offers.take(id)) {
        notice->parentWidget()->hide();
        notice->deleteLater(); // its button is still at work
    }
}

} // namespace guestwright
