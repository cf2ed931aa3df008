#include "app/redemption/frame.h"

#include "app/mail/markdown.h"
#include "app/redemption/pageicons.h"
#include "app/redemption/pagetemplate.h"
#include "app/redemption/sitefiles.h"
#include "models/core/expiration.h"

#include <QTimeZone>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// A line may end after the comma only.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar(QChar::Nbsp)).replace(u",\u00a0"_s, u", "_s);
}

Html timeElement(Instant at, const QString &words)
{
    return Html::markup(u"<time datetime=\"%1\">%2</time>"_s.arg(toIso(at), Html::escaped(unbroken(words)).text()));
}

} // namespace

Frame::Frame(const SiteSettings &site) : m_site(site), m_words(u"en"_s) { }

Frame::Frame(const SiteSettings &site, const PublishedCampaign &published)
    : m_site(site)
    , m_hasCampaign(true)
    , m_campaign(published.campaign)
    , m_revision(published.revision)
    , m_words(published.campaign.language)
{ }

QString Frame::organizer() const
{
    if (!m_hasCampaign) {
        return m_site.operatorName;
    }
    return m_campaign.page.organizer.isEmpty() ? m_campaign.name : m_campaign.page.organizer;
}

QString Frame::contactUrl() const
{
    const QString url = u"mailto:"_s + m_campaign.page.replyAddress;
    return m_campaign.page.replyAddress.isEmpty() || !isAllowedUrl(url) ? QString() : url;
}

Html Frame::contactLink() const
{
    return contactUrl().isEmpty() ? Html() : link(contactUrl(), Html::escaped(m_campaign.page.replyAddress));
}

QString Frame::privacyUrl() const
{
    for (const QString &url : {m_campaign.page.privacyUrl, m_site.operatorPrivacyUrl}) {
        if (!url.isEmpty() && isAllowedUrl(url)) {
            return url;
        }
    }
    return u"/privacy"_s;
}

Response Frame::page(int status, const QString &title, const QString &templateName, const QJsonObject &values) const
{
    const bool isRightToLeft = m_words.locale().textDirection() == Qt::RightToLeft;
    const QString owner = organizer();
    const QJsonObject around{
        {u"lang"_s, m_words.language()},
        {u"dir"_s, isRightToLeft ? u"rtl"_s : u"ltr"_s},
        {u"title"_s, title},
        {u"campaign"_s, m_hasCampaign ? m_campaign.name : QString()},
        {u"style_url"_s, styleUrl()},
        {u"theme_url"_s, m_hasCampaign ? u"/c/%1/theme.css?v=%2"_s.arg(m_campaign.uid).arg(m_revision) : QString()},
        {u"logo_url"_s, m_campaign.page.logo.isEmpty() ? QString() : QString(u"/img/"_s + m_campaign.page.logo)},
        {u"logo_plate"_s, m_campaign.page.logoNeedsPlate},
        {u"org"_s, m_hasCampaign ? owner : QString()},
        {u"skip"_s, m_words.translate("Pages", "Skip to content")},
        {u"whose"_s,
         owner.isEmpty()     ? QString()
             : m_hasCampaign ? m_words.translate("Pages", "An invitation from %1").arg(owner)
                             : m_words.translate("Pages", "This page belongs to %1.").arg(owner)},
        {u"privacy_url"_s, privacyUrl()},
        {u"privacy"_s, m_words.translate("Pages", "Privacy policy")},
        {u"contact"_s, contactUrl().isEmpty() ? QString() : m_campaign.page.replyAddress},
        {u"contact_url"_s, contactUrl()},
        {u"main_html"_s, QString::fromUtf8(renderTemplate(templateName, values))}};
    return htmlResponse(status, renderTemplate(u"frame"_s, around));
}

Html Frame::until(Instant end) const
{
    return timeElement(end, untilText(end, m_campaign.zone, m_words.locale()));
}

Html Frame::moment(Instant at) const
{
    return timeElement(at, momentText(at, m_campaign.zone, m_words.locale()));
}

Html Frame::day(Instant at) const
{
    return timeElement(at, momentText(at, m_campaign.zone, m_words.locale()).section(u',', 0, 0));
}

Html Frame::clockTime(Instant at) const
{
    return timeElement(at, momentText(at, m_campaign.zone, m_words.locale()).section(u", "_s, 1));
}

Html Frame::worksUntil(const std::optional<Instant> &end) const
{
    if (!end) {
        return {};
    }
    const Html words = Html::sentence(m_words.translate("Pages", "Works until %1"), {until(*end)});
    return Html::markup(u"<p class=\"until\"><svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">%1</svg><span>"_s.arg(
                            iconShapes(PageIcon::Clock))
                        + words.text() + u"</span></p>"_s);
}

Response htmlResponse(int status, const QByteArray &html)
{
    return {.status = status,
            .headers = {{"content-type", "text/html; charset=utf-8"}, {"cache-control", "no-store"}},
            .body = html};
}

Response seeOther(const QByteArray &path)
{
    return {.status = 303, .headers = {{"location", path}, {"cache-control", "no-store"}}, .body = {}};
}

} // namespace guestwright
