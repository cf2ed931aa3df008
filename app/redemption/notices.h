#pragma once

#include "app/redemption/frame.h"
#include "app/redemption/pageicons.h"

#include <QList>

namespace guestwright {

/// A page that says one thing: the reason first, then what it means, then one thing to do.
struct NoticeText {
    struct Action {
        QString url;
        QString label;
        bool isPlain = false; ///< beside the one that is meant
    };

    int status = 200;
    PageIcon icon = PageIcon::Done;
    bool isDone = false;
    QString title;
    Html lead;
    Html text;
    QList<Action> actions; ///< those without an address are left out
    Html small;
};

[[nodiscard]] Response noticePage(const Frame &frame, const NoticeText &notice);

/// "Write to …" with the campaign's contact.
[[nodiscard]] NoticeText::Action writeTo(const Frame &frame, bool isPlain = false);
/// "Questions? …", or nothing where nobody is named.
[[nodiscard]] Html questions(const Frame &frame);

/// The same for every address that leads nowhere, whatever it looks like.
[[nodiscard]] Response unknownPage(const SiteSettings &site);
/// 500. `isCertain`: whether it is known that nothing was written. In the words of the campaign, where one is known.
[[nodiscard]] Response serverErrorPage(const Frame &frame, bool isCertain);
[[nodiscard]] Response serverErrorPage(const SiteSettings &site, bool isCertain);
/// 503, with the same words.
[[nodiscard]] Response busyPage(const Frame &frame);
/// What is kept of visitors, where the operator names no page of its own.
[[nodiscard]] Response privacyPage(const SiteSettings &site);
[[nodiscard]] Response wrongMethodPage(const SiteSettings &site, const QByteArray &allowed);

} // namespace guestwright
