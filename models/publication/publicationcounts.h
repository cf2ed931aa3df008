#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

#include <QList>
#include <QString>

namespace guestwright {

/// What both sides compare after synchronizing; trashed invites count, forgotten ones do not.
struct CampaignCount {
    QString uid;
    qint64 invites = 0;
    qint64 used = 0;
    qint64 links = 0; ///< invitation links, trashed ones too

    bool operator==(const CampaignCount &) const = default;
};

/// Of a publication or of a workspace: their tables agree in this.
[[nodiscard]] Result<QList<CampaignCount>> countPublication(Database &db);

} // namespace guestwright
