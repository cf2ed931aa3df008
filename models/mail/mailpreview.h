#pragma once

#include "models/mail/mailtexts.h"

#include <QStringList>

#include <optional>

namespace guestwright {

/// Whose mail is to be shown: one of those who match, by position, or somebody in particular.
struct PreviewRequest {
    MailDraft draft;
    QString search; ///< in names and addresses; empty: everybody
    qint64 position = 0; ///< from 0; one that is too far shows the last
    std::optional<qint64> inviteId; ///< instead of the position
};

/// A mail as one recipient would get it.
struct MailPreview {
    std::optional<qint64> inviteId; ///< nothing: an example person, while the campaign has no invites
    QString person; ///< how the recipient is called; empty where nobody matches the search
    qint64 position = 0; ///< from 0
    qint64 total = 0; ///< of those who match
    QString subject;
    QString from;
    QString to; ///< empty without an address
    QString text;
    QString html;
    QStringList remarks; ///< what is worth knowing about this recipient's mail, a sentence each
};

/// A mail to anybody, as a recipient would get it.
struct TestMail {
    MailDraft draft;
    std::optional<qint64> inviteId; ///< whose; nothing: the example person's
    QString to; ///< one address
    std::optional<qint64> accountId; ///< instead of the campaign's
};

} // namespace guestwright
