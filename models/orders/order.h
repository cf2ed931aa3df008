#pragma once

#include "models/core/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace guestwright {

/// One thing that was ordered, by the words it had then.
struct OrderedItem {
    QString uid;
    QString name;
    QString variant; ///< empty where there is only one

    bool operator==(const OrderedItem &) const = default;
};

/// Where an order goes. Complete with name, line1, city and country, and a postal code where the country uses one.
struct Destination {
    QString name;
    QString email;
    QString phone;
    QString line1;
    QString line2;
    QString postalCode;
    QString city;
    QString region;
    QString country; ///< ISO 3166-1 alpha-2

    bool operator==(const Destination &) const = default;
};

/// What a redemption in a gift campaign makes.
struct Order {
    qint64 id = 0;
    QString uid; ///< made by the server
    qint64 campaignId = 0;
    std::optional<qint64> inviteId;
    std::optional<qint64> linkId; ///< of the invitation link they came by
    QString number; ///< unique and readable ("SG-7K2M9Q")
    Instant at;
    QList<OrderedItem> items;
    Destination destination;

    bool operator==(const Order &) const = default;
};

/// What a redemption in a membership campaign makes.
struct Member {
    qint64 id = 0;
    QString uid; ///< made by the server
    qint64 campaignId = 0;
    std::optional<qint64> inviteId;
    std::optional<qint64> linkId; ///< of the invitation link they came by
    Instant at;
    QString name;
    QString email;
    QString role;
    QStringList groups;

    bool operator==(const Member &) const = default;
};

} // namespace guestwright
