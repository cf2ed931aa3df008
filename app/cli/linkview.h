#pragma once

#include "app/cli/output.h"
#include "models/links/link.h"
#include "models/store/database.h"

namespace guestwright {

/// Shows invitation links, as `link list` and all that changes them do.
struct LinkView {
    LinkSummary summary;
    Campaign campaign;
    QString linkBase;
    Instant now;

    [[nodiscard]] static Result<LinkView> of(Database &db, qint64 linkId, Instant now);
    /// The living ones of a campaign.
    [[nodiscard]] static Result<QList<LinkView>> all(Database &db, const QString &campaignName, Instant now);

    [[nodiscard]] QString url() const;
    /// active, paused, full, expired, deleted, campaign_paused, draft or not_open_yet.
    [[nodiscard]] QString stateName() const;
    /// "3 of 25"
    [[nodiscard]] QString usesText() const;
    [[nodiscard]] QString untilWords() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QList<Line> toLines() const;
    [[nodiscard]] static QStringList header();
    [[nodiscard]] QStringList cells() const;
};

/// "pre-approved", as --kind takes it.
[[nodiscard]] QString kindName(InvitationLink::Kind kind);

} // namespace guestwright
