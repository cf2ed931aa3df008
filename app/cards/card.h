#pragma once

#include <QList>
#include <QString>

namespace guestwright {

/// What is printed of one invite.
struct Card {
    qint64 inviteId = 0;
    QString name; ///< empty: nameless
    QString number; ///< "Card 043"
    QString url;
    QString until; ///< "31 May 2027, 23:59 (Berlin)"; empty: no end

    bool operator==(const Card &) const = default;
};

/// What all cards of a campaign share.
struct CardLook {
    QString title;
    QString call; ///< what to do with the code
    QString color; ///< "#rrggbb", readable on white
    QString untilWords = QStringLiteral("Works until %1"); ///< in the language of the guests
};

} // namespace guestwright
