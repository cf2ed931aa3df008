#pragma once

#include "app/mail/smtpreply.h"

namespace guestwright {

/// What a server offered in its answer to EHLO.
struct SmtpCapabilities {
    bool startTls = false;
    bool pipelining = false;
    bool eightBitMime = false;
    bool smtpUtf8 = false;
    bool size = false;
    qint64 largestMessage = 0; ///< in octets; 0: not said
    bool authPlain = false;
    bool authLogin = false;

    [[nodiscard]] static SmtpCapabilities from(const SmtpReply &reply);
};

} // namespace guestwright
