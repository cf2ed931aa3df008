#pragma once

#include "app/desktop/desks/desk.h"

#include <memory>

namespace guestwright {

class ContactDesk;
class InviteDesk;
class MailDesk;
class RecoveryController;

/// Offers long work that was interrupted to the desks that can do it again.
class RecoveryDesk final : public Desk
{
    Q_OBJECT

public:
    RecoveryDesk(Session &session, Actions &actions, MainWindow &window, ContactDesk &contacts, InviteDesk &invites,
                 MailDesk &mail);
    ~RecoveryDesk() override;

private:
    std::unique_ptr<RecoveryController> m_recovery;
};

} // namespace guestwright
