#pragma once

#include "app/redemption/visit.h"

#include <QUrl>

namespace guestwright {

/// Where a video plays within another page: the players of YouTube and Vimeo that set no cookies ahead, a file as it
/// is, and anything else by its own address. Https only; empty otherwise.
struct VideoSource {
    QUrl url;
    bool isFile = false; ///< for <video> rather than a frame
};
[[nodiscard]] VideoSource videoSource(const QString &address);
/// Who plays it: the host, without its "www.".
[[nodiscard]] QString playerName(const QUrl &url);

/// `/i/TOKEN/video`: the one page whose policy lets in a frame, of that one host, which is told no referrer.
[[nodiscard]] Response videoPage(const Visit &visit);

} // namespace guestwright
