#include "app/desktop/desks/recoverydesk.h"

#include "app/desktop/bulkcontroller.h"
#include "app/desktop/desks/contactdesk.h"
#include "app/desktop/desks/invitedesk.h"
#include "app/desktop/desks/maildesk.h"
#include "app/desktop/importcontroller.h"
#include "app/desktop/mailcontroller.h"
#include "app/desktop/recoverycontroller.h"
#include "ui/actions.h"

namespace guestwright {

RecoveryDesk::RecoveryDesk(Session &session, Actions &actions, MainWindow &window, ContactDesk &contacts,
                           InviteDesk &invites, MailDesk &mail)
    : Desk(session, actions, window)
    , m_recovery(std::make_unique<RecoveryController>(session, window))
{
    connect(&mail.sending(), &MailController::progressed, m_recovery.get(), &RecoveryController::sendingWent);
    connect(&mail.sending(), &MailController::ended, m_recovery.get(), &RecoveryController::sendingEnded);
    connect(m_recovery.get(), &RecoveryController::importRequested, &contacts.importing(),
            &ImportController::openAgain);
    connect(m_recovery.get(), &RecoveryController::creationRequested, &invites.bulk(), &BulkController::openAgain);
    connect(m_recovery.get(), &RecoveryController::sendingRequested, &mail.sending(), &MailController::run);
    connect(m_recovery.get(), &RecoveryController::unsentRequested, this, [this](qint64 campaignId) {
        Q_EMIT placeRequested({Place::Kind::Campaign, campaignId});
        m_actions.sendInvitations->trigger();
    });
}

RecoveryDesk::~RecoveryDesk() = default;

} // namespace guestwright
