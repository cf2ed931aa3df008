#pragma once

#include <QtGlobal>

#include <QMetaType>

namespace guestwright {

/// Where the window can be: what a row of the sidebar leads to.
struct Place {
    enum class Kind { Start, Campaign, AllContacts, ContactList, Outbox, Uncertain, Activity, Trash };

    Kind kind = Kind::Start;
    qint64 id = 0; ///< of the campaign or the list

    bool operator==(const Place &) const = default;
};

} // namespace guestwright

Q_DECLARE_METATYPE(guestwright::Place)
