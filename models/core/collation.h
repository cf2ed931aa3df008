#pragma once

#include "models/core/expiration.h"

#include <QCollator>
#include <QList>

#include <algorithm>

namespace guestwright {

/// Sorts what has a name as those who speak the language look for it: ä beside a, "List 2" before "List 10". For short
/// lists; tables are sorted by the keys of foldName().
template <typename Thing, typename Name> void sortByName(QList<Thing> &things, Name name)
{
    QCollator order(spokenLocale());
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    std::ranges::stable_sort(
        things, [&order](const QString &one, const QString &other) { return order.compare(one, other) < 0; }, name);
}

} // namespace guestwright
