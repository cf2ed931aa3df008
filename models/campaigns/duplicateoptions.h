#pragma once

#include <QString>

namespace guestwright {

/// How a campaign starts again.
struct DuplicateOptions {
    QString name; ///< empty: "… (copy)"
    bool withUnredeemed = false; ///< invites everybody again who has not redeemed, each with a new link
};

} // namespace guestwright
