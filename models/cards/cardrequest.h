#pragma once

#include "models/invites/invitefilter.h"

#include <QList>
#include <QObject>
#include <QString>

namespace guestwright {

/// Who is to get a card.
struct CardRequest {
    InviteFilter filter;
    bool notPrinted = false; ///< leaves out those printed before
    bool neverSent = false; ///< leaves out those who got a mail
    bool noAddress = false; ///< leaves out those who have a mail address

    bool operator==(const CardRequest &) const = default;
};

/// How cards stand on their sheets, and what stands on a card.
struct CardLayout {
    QString sheet; ///< one of its names; empty for the first there is
    int start = 1; ///< the first free card of the first sheet, from 1
    int copies = 1; ///< of each card
    bool cutMarks = false;
    bool showName = true;
    bool showLink = true;
    bool showUntil = true;

    bool operator==(const CardLayout &) const = default;
};

/// How many sheets so many invites take.
[[nodiscard]] qsizetype sheetsFor(const CardLayout &layout, qsizetype invites);

/// Why an invite gets no card, the first reason that holds.
struct NoCard {
    Q_GADGET

public:
    enum class Reason { Deleted, Used, Revoked, Expired, Printed, Sent, Address };
    Q_ENUM(Reason)

    Reason reason = Reason::Deleted;
    qint64 count = 0;

    bool operator==(const NoCard &) const = default;
};

[[nodiscard]] QString words(NoCard::Reason reason);

/// Who gets a card and who does not, as dialogs show it: the sum of all is everybody who was asked about.
struct CardCounts {
    qint64 cards = 0;
    QList<NoCard> leftOut; ///< in the order of the reasons, without empty ones
    QString unprintable; ///< characters that no font here can draw; they would be missing
    bool localLinks = false; ///< nobody else could open the links yet
    bool unpublished = false; ///< the server does not know every link of the campaign as it is here
    bool worksLater = false; ///< the campaign is a draft, paused or not open yet
};

} // namespace guestwright
