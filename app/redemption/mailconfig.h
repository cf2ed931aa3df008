#pragma once

#include "models/core/result.h"
#include "models/mail/mailaccount.h"

namespace guestwright {

/// How the server mails codes and confirmations.
struct MailConfig {
    MailAccount account; ///< its sender is what mails come from
    QString secret; ///< in memory only

    /// Reads a JSON file of one object (packaging/server/README.md has an example): `from`, `transport` (smtp, folder,
    /// postmark), and `host`, `port`, `security` (tls, starttls, none), `user`, `password`, `ca`, `path`, `stream` as
    /// far as the transport has them. Refuses other names, and a file with a password that others can read.
    [[nodiscard]] static Result<MailConfig> read(const QString &path);
};

} // namespace guestwright
