#pragma once

#include <QString>

namespace guestwright {

/// What an invite is sorted and searched by: its folded name, or "card 043". The same whatever language the manager
/// speaks, because a team shares it.
[[nodiscard]] QString inviteKey(const QString &name, qint64 number);

/// A search as such keys have it: in German "Karte 04" finds what is kept as "card 043".
[[nodiscard]] QString searchKey(const QString &search);

} // namespace guestwright
