#pragma once

#include "app/mail/smtpcapabilities.h"
#include "app/mail/smtplink.h"
#include "app/mail/smtpoutcome.h"
#include "app/mail/smtpsettings.h"
#include "app/mail/transport.h"

#include <QCoroTask>

#include <memory>
#include <optional>

namespace guestwright {

/// A connection and what is known about it. Shared by the transport and the coroutine that is using it, so that neither
/// can pull it away from the other.
struct SmtpSession {
    explicit SmtpSession(SmtpSettings settingsOfAccount) : settings(std::move(settingsOfAccount)) { }

    SmtpSettings settings;
    SmtpLink link;
    SmtpCapabilities offered;
    QByteArray out; ///< what is written next; kept for its memory
    bool isReady = false; ///< greeted, encrypted, logged in
    bool needsReset = false; ///< an unfinished transaction is open on the server
    bool isBusy = false;

    /// Whether the next message can go out on the connection as it is.
    [[nodiscard]] bool isUsable() const { return isReady && link.isOpen() && !link.hasStrayBytes(); }

    void drop();
};

/// Connects, encrypts and logs in as the settings say; nothing when the session is ready for mail, else what that
/// means for the message that waits. Neither secret nor mail is sent before the connection is as safe as was chosen.
[[nodiscard]] QCoro::Task<std::optional<Delivery>> openSession(std::shared_ptr<SmtpSession> session);

/// Says goodbye, waits shortly for the answer, closes.
[[nodiscard]] QCoro::Task<> closeSession(std::shared_ptr<SmtpSession> session);

} // namespace guestwright
