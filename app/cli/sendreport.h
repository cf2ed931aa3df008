#pragma once

#include "app/cli/delivery.h"

#include <QJsonObject>

namespace guestwright {

/// What a sending did, as JSON has it and as people read it.
struct SendingView {
    QJsonObject object;
    QList<Line> lines;
};

/// Notes beside it for whom the mail shows nothing where a value should stand.
[[nodiscard]] SendingView viewSending(Session &session, const SendReport &report, const OutboxTotals &totals);

/// Those who were named must not be left out silently when nobody gets anything.
[[nodiscard]] QString reasonsAgainstAll(const SendPlan &plan);

} // namespace guestwright
