#pragma once

#include "app/cli/linkview.h"
#include "app/cli/sendreport.h"

namespace guestwright {

/// What mailing people on a link's list did, to be shown.
struct InviteeMailing {
    QJsonObject object;
    QList<Line> lines;
    QString nobodyBecause; ///< the reasons, where none of them gets anything
    Outcome<> judged; ///< the command's last word about the delivery
};

/// Refuses, before anybody is put on the list, what mailing the link would refuse.
[[nodiscard]] Outcome<> checkCanMail(Session &session, const LinkView &view);

/// Queues and delivers a mail with their own links to those of the list; `resend` also to those who have got it.
[[nodiscard]] Outcome<InviteeMailing> mailInvitees(Session &session, const LinkView &view, const QList<qint64> &ids,
                                                   bool resend);

} // namespace guestwright
