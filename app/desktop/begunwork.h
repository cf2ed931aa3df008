#pragma once

#include "models/contacts/importchoices.h"
#include "models/core/clock.h"
#include "models/invites/inviteterms.h"

#include <QJsonObject>
#include <QObject>

namespace guestwright {

/// Long work that was begun: what it takes to offer it again, and nobody's name or address.
struct BegunWork {
    Q_GADGET

public:
    enum class Kind { Import, Creation, Sending };
    Q_ENUM(Kind)
    /// Where the people of a creation come from.
    enum class Source { Links, List, File, Text };
    Q_ENUM(Source)

    Kind kind = Kind::Import;
    QString id; ///< given by the journal
    QString workspace; ///< Location::toUrl()
    Instant begun{}; ///< the instant its audit entry carries

    QString file; ///< of an import, or of a creation from a file
    ImportChoices choices;
    QString listName;

    qint64 campaignId = 0;
    Source source = Source::Links;
    qint64 count = 0; ///< how many links
    qint64 listId = 0;
    InviteTerms terms;
    bool send = false; ///< once they are there

    bool operator==(const BegunWork &) const = default;
};

[[nodiscard]] QJsonObject toJson(const BegunWork &work);
/// None for what this program does not know.
[[nodiscard]] std::optional<BegunWork> workFromJson(const QJsonObject &json);

} // namespace guestwright
