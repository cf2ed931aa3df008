#pragma once

#include <QString>
#include <QStringList>

namespace guestwright {

/// Names this process as the holder of leases: this computer (hashed), its process id and something random.
[[nodiscard]] QString makeLeaseOwner();

/// Those of the owners that ran on this computer and no longer do: their leases need not run out first.
[[nodiscard]] QStringList goneOwners(const QStringList &owners);

} // namespace guestwright
