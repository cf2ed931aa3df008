#include "models/links/link.h"

#include <QCoreApplication>

namespace guestwright {

Campaign::Binding bindingOf(const InvitationLink &link, Campaign::Binding ofCampaign)
{
    using Binding = Campaign::Binding;
    if (link.kind == InvitationLink::Kind::Evergreen) {
        const bool isProofNeeded = link.oncePerAddress || link.binding == Binding::Code;
        return isProofNeeded ? Binding::Code : Binding::Link;
    }
    return link.binding.value_or(ofCampaign) == Binding::Address ? Binding::Address : Binding::Code;
}

bool isDomainAllowed(const InvitationLink &link, const QString &addressKey)
{
    return link.domains.isEmpty() || link.domains.contains(addressKey.section(u'@', -1));
}

Campaign withPageOf(const LinkPage &page, Campaign campaign)
{
    const auto replace = [](QString &text, const QString &own) { text = own.isEmpty() ? text : own; };
    replace(campaign.pageTitle, page.title);
    replace(campaign.description, page.description);
    replace(campaign.pageButton, page.button);
    if (!page.videoUrl.isEmpty() && page.videoUrl != campaign.page.videoUrl) {
        campaign.page.videoUrl = page.videoUrl;
        campaign.page.videoPoster.clear(); // it belongs to the other video
        campaign.page.videoCaption.clear();
    }
    return campaign;
}

Campaign asMailedBy(const InvitationLink &link, Campaign campaign)
{
    campaign.binding = Campaign::Binding::Link;
    return withPageOf(link.page, std::move(campaign));
}

QString words(InvitationLink::Kind kind)
{
    return kind == InvitationLink::Kind::Evergreen ? QCoreApplication::translate("InvitationLink", "Evergreen")
                                                   : QCoreApplication::translate("InvitationLink", "Pre-approved");
}

} // namespace guestwright
