#include "app/desktop/remindercontroller.h"

#include "app/campaigning/queuereminders.h"
#include "app/campaigning/setreminder.h"
#include "app/desktop/ask.h"
#include "app/desktop/invitesettings.h"
#include "ui/actions.h"
#include "ui/invites/invitepage.h"
#include "ui/invites/reminderdialog.h"

#include <chrono>

namespace guestwright {

namespace {

using namespace std::chrono_literals;

constexpr auto reminderTick = 30s; // short, because a timer that ran before a sleep says nothing of it
constexpr auto remindEvery = 5min;

} // namespace

ReminderController::ReminderController(Session &session, Actions &actions, InvitePage &page)
    : m_session(session)
    , m_page(page)
{
    m_ticking.setInterval(reminderTick);
    connect(&m_ticking, &QTimer::timeout, this, &ReminderController::tick);
    connect(&session, &Session::opened, this, [this] {
        m_trouble.clear();
        m_ticking.start();
        look();
    });
    connect(actions.setReminder, &QAction::triggered, this, &ReminderController::openDialog);
}

void ReminderController::tick()
{
    if (m_session.isOpen() && m_session.now() - m_looked >= remindEvery) {
        look();
    }
}

void ReminderController::look()
{
    m_looked = m_session.now();
    m_session.look(
        this, [now = m_looked](Database &db) { return queueReminders(db, now); },
        [this](const Result<ReminderReport> &report) {
            if (!report) {
                return; // the workspace is in use; the next look is near
            }
            if (report->queued > 0) {
                Q_EMIT m_session.changed();
                Q_EMIT done(tr("%n reminder(s) were due", "", int(report->queued)));
            }
            if (report->trouble != m_trouble && !report->trouble.isEmpty()) {
                Q_EMIT failed(tr("Nobody was reminded"), report->trouble.join(QLatin1Char(' ')));
            }
            m_trouble = report->trouble;
        });
}

void ReminderController::openDialog()
{
    const InviteSelection selection = m_page.selection();
    if (selection.isEmpty()) {
        return;
    }
    withInviteSetting(m_session, this, selection.filter.campaignId, [this, selection](const InviteSetting &setting) {
        const auto days = selection.only ? selection.only->remindDays : std::nullopt;
        auto *dialog = guestwright::openDialog(new ReminderDialog(selection.count, days, setting, m_page.window()));
        connect(dialog, &ReminderDialog::setRequested, this,
                [this, filter = selection.filter,
                 dialog = QPointer<FormDialog>(dialog)](const std::optional<qint64> &wanted) {
                    dialog->setBusy(true);
                    m_session.write(
                        this,
                        [filter, wanted, now = m_session.now()](Database &db) {
                            return setReminder(db, filter, wanted, now);
                        },
                        [this, dialog](const Result<ReminderChange> &set) {
                            settle(dialog, set);
                            if (set) {
                                Q_EMIT done(set->leftOut == 0
                                                ? tr("Set the reminder of %n invite(s)", "", int(set->changed))
                                                : tr("Set the reminder of %n invite(s)", "", int(set->changed))
                                                    + QLatin1String("; ")
                                                    + tr("%n left out: used, revoked, reminded, or ending too soon", "",
                                                         int(set->leftOut)));
                            }
                        });
                });
    });
}

} // namespace guestwright
