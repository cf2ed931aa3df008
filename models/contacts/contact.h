#pragma once

#include "models/core/clock.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace guestwright {

/// A saved person, independent of campaigns.
struct Contact {
    qint64 id = 0;
    QString name; ///< as shown
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString organization;
    QJsonObject extra; ///< columns of the file they came from that have no field of their own
    Instant createdAt;
    std::optional<Instant> deletedAt;

    bool operator==(const Contact &) const = default;
};

/// A named list of contacts, with how many are on it.
struct ContactList {
    qint64 id = 0;
    QString name;
    qint64 size = 0;

    bool operator==(const ContactList &) const = default;
};

/// Which contacts: all, or those of a list, narrowed by a search in name, address, phone and organization.
struct ContactFilter {
    std::optional<qint64> listId;
    QString search;
    bool trash = false;

    bool operator==(const ContactFilter &) const = default;
};

} // namespace guestwright
