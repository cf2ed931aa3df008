#pragma once

#include "app/redemption/site.h"
#include "models/publication/publication.h"

#include <QTemporaryDir>

namespace guestwright {

/// A campaign as its pages would be made from it.
struct PreviewSubject {
    PublishedCampaign campaign;
    QList<PublishedImage> images;
};

/// The campaign as it is being edited, with its items and pictures.
[[nodiscard]] Result<PreviewSubject> previewSubject(Database &db, const Campaign &edited);

/// The true pages, for their manager to look at: a server of its own on this computer, over a publication that is
/// thrown away, with links that belong to nobody. What is done there reaches no numbers.
class PreviewServer
{
public:
    explicit PreviewServer(std::function<Instant()> clock) : m_clock(std::move(clock)) { }

    /// The address under which a guest with an open invitation would see it; a fresh one each time. It serves from the
    /// first time on. For a thread beside the window's, one at a time, as it may take a moment.
    [[nodiscard]] Result<QString> show(PreviewSubject subject, Instant now);

private:
    [[nodiscard]] Result<> start();

    const std::function<Instant()> m_clock;
    QTemporaryDir m_folder;
    Location m_publication;
    qint64 m_revision = 0;
    std::unique_ptr<Site> m_site; ///< ends before its folder goes
};

} // namespace guestwright
