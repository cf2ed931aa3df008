#pragma once

#include <QtGlobal>

#include <optional>

namespace guestwright {

/// By what somebody came: one invitation link, or any personal invite.
struct RedemptionWay {
    std::optional<qint64> linkId; ///< none: by a personal invite

    [[nodiscard]] bool includes(const std::optional<qint64> &link) const { return link == linkId; }
    bool operator==(const RedemptionWay &) const = default;
};

} // namespace guestwright
