#pragma once

#include "app/redemption/context.h"
#include "app/redemption/frame.h"
#include "app/redemption/http.h"
#include "models/invites/invitestate.h"
#include "models/publication/publicationrepository.h"

namespace guestwright {

/// One request for one link, with what was found there. A value, so that work of the writer can take it along.
struct Visit {
    Request request;
    QByteArray token; ///< as it stands in the address
    PublishedLink link;
    InviteState state;
    Instant now; ///< never earlier than what was marked
    Frame frame;

    [[nodiscard]] const PublishedInvite &invite() const { return link.invite; }
    [[nodiscard]] const Campaign &campaign() const { return link.campaign.campaign; }
    /// By the shared address of an invitation link, where nobody in particular is looking.
    [[nodiscard]] bool isShared() const { return link.isShared(); }
    /// By the mail to somebody on an invitation link's list, whose address is known.
    [[nodiscard]] bool isInvitee() const { return link.link && !link.isShared() && !link.invite.email.isEmpty(); }
    [[nodiscard]] const PageWords &words() const { return frame.words(); }
    /// Of a page of this link: "/i/TOKEN/items" for "items".
    [[nodiscard]] QString path(const QString &page = {}) const;
    /// The hidden field of one of its forms.
    [[nodiscard]] QByteArray newNonce(QByteArrayView purpose) const;
    /// The same link as it is by now, for what is answered after others wrote.
    [[nodiscard]] Result<Visit> again(Database &db) const;
};

/// "Hello Ada," in the campaign's language.
[[nodiscard]] QString greetingFor(const Visit &visit);

} // namespace guestwright
