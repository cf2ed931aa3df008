#pragma once

#include "app/redemption/html.h"
#include "app/redemption/http.h"
#include "app/redemption/pagewords.h"
#include "app/redemption/sitesettings.h"
#include "models/publication/publication.h"

#include <QJsonObject>

#include <optional>

namespace guestwright {

/// What all pages of a campaign share: whose they are, how they look, what language they speak. A value of its own, so
/// that a page can also be made later, on another thread.
class Frame
{
public:
    /// For pages that belong to no campaign.
    explicit Frame(const SiteSettings &site);
    Frame(const SiteSettings &site, const PublishedCampaign &published);

    /// Fills a template into the frame. Never stored by browsers or proxies, because addresses of pages are secrets.
    [[nodiscard]] Response page(int status, const QString &title, const QString &templateName,
                                const QJsonObject &values) const;

    [[nodiscard]] const SiteSettings &site() const { return m_site; }
    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }
    [[nodiscard]] const PageWords &words() const { return m_words; }
    [[nodiscard]] bool isMembership() const { return m_campaign.purpose == Campaign::Purpose::Membership; }

    /// Who invites: the organizer, or the campaign's name where nobody is named.
    [[nodiscard]] QString organizer() const;
    [[nodiscard]] QString contactUrl() const; ///< mailto:, or empty
    /// A link with the address as its words, or nothing.
    [[nodiscard]] Html contactLink() const;
    [[nodiscard]] QString privacyUrl() const;

    /// "31 May 2027, 23:59 (Berlin)", never broken within the day or the time.
    [[nodiscard]] Html until(Instant end) const;
    [[nodiscard]] Html moment(Instant at) const;
    [[nodiscard]] Html day(Instant at) const; ///< "12 May 2027"
    [[nodiscard]] Html clockTime(Instant at) const; ///< "15:00 (Berlin)"
    /// "Works until …" with its icon, or nothing.
    [[nodiscard]] Html worksUntil(const std::optional<Instant> &end) const;

private:
    SiteSettings m_site;
    bool m_hasCampaign = false;
    Campaign m_campaign;
    qint64 m_revision = 0;
    PageWords m_words;
};

/// A page as it is; status and body are all it needs.
[[nodiscard]] Response htmlResponse(int status, const QByteArray &html);
/// 303 to an address of this server: what was posted is not posted again.
[[nodiscard]] Response seeOther(const QByteArray &path);

} // namespace guestwright
