#pragma once

#include "app/desktop/session.h"
#include "ui/invites/invitesetting.h"

namespace guestwright {

/// What a form for invites must know of its campaign.
[[nodiscard]] Result<InviteSetting> readInviteSetting(Database &db, qint64 campaignId, Instant now);

/// Reads it and goes on; nothing happens when it cannot be read (the page says so already).
template <typename Then> void withInviteSetting(Session &session, QObject *context, qint64 campaignId, Then then)
{
    session.read(
        context, [campaignId, now = session.now()](Database &db) { return readInviteSetting(db, campaignId, now); },
        [then = std::move(then)](const Result<InviteSetting> &setting) {
            if (setting) {
                then(*setting);
            }
        });
}

} // namespace guestwright
