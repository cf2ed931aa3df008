#pragma once

#include <QList>
#include <QString>

namespace guestwright {

/// A workspace that was open before. All of it is data; none of it holds a password.
struct RecentWorkspace {
    QString name;
    QString where; ///< for people
    QString url; ///< what opens it
    bool isMissing = false; ///< its file is gone

    bool operator==(const RecentWorkspace &) const = default;
};

} // namespace guestwright
