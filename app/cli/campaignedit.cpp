#include "app/cli/campaignedit.h"

#include "app/cli/translations.h"
#include "app/images/pageimage.h"
#include "models/mail/accountrepository.h"

#include <QRegularExpression>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// The options that are stored as they are typed.
constexpr std::pair<QStringView, QString Campaign::*> textOptions[] = {
    {u"name", &Campaign::name},         {u"description", &Campaign::description},
    {u"sender", &Campaign::sender},     {u"language", &Campaign::language},
    {u"zone", &Campaign::zone},         {u"continue-url", &Campaign::continueUrl},
    {u"subject", &Campaign::subject},   {u"title", &Campaign::pageTitle},
    {u"button", &Campaign::pageButton}, {u"color", &Campaign::pageColor},
};

constexpr std::pair<QStringView, QString LandingPage::*> pageTextOptions[] = {
    {u"organizer", &LandingPage::organizer},    {u"reply-address", &LandingPage::replyAddress},
    {u"privacy-url", &LandingPage::privacyUrl}, {u"rules-url", &LandingPage::rulesUrl},
    {u"video", &LandingPage::videoUrl},         {u"video-caption", &LandingPage::videoCaption},
};

std::optional<bool> readTrackOpens(Values &values)
{
    const bool on = values.has(u"track-opens"_s);
    const bool off = values.has(u"no-track-opens"_s);
    if (on && off) {
        values.refuse(Cli::tr("Either --track-opens or --no-track-opens"));
    }
    return on || off ? std::optional(on) : std::nullopt;
}

void checkColor(Values &values)
{
    static const QRegularExpression hex(u"^#[0-9a-fA-F]{6}$"_s);
    const auto color = values.text(u"color"_s);
    if (color && !color->isEmpty() && !hex.match(*color).hasMatch()) {
        values.refuse(Cli::tr("--color takes a colour like #0b6e4f, not “%1”").arg(*color));
    }
}

QList<Option> sharedOptions()
{
    return {
        {u"description"_s, u"MARKDOWN"_s, Cli::tr("what the invitation says")},
        {u"sender"_s, u"\"NAME <ADDRESS>\""_s, Cli::tr("who the mail comes from")},
        {u"expires"_s, u"WHEN"_s, Cli::tr("never, 30d, 2027-05-31 (the end of that day) or 2027-05-31T18:00")},
        {u"zone"_s, u"IANA"_s, Cli::tr("the time zone that dates are meant in, like Europe/Berlin")},
        {u"binding"_s, u"link|address|code"_s,
         Cli::tr("what a visitor shows besides the link: nothing, the invited address, or a code mailed to it")},
        {u"track-opens"_s, {}, Cli::tr("count opened mails")},
        {u"language"_s, u"en|de"_s, Cli::tr("what guests read where the program itself speaks, in mails and on cards")},
    };
}

/// A day alone, which ends something when it is over, opens something when it begins.
Result<std::optional<Instant>> openingOf(const Expiration &opens, const QString &zone, Instant now)
{
    if (opens.kind != Expiration::Kind::EndOfDay) {
        return opens.resolve(now, zone);
    }
    const auto start = startOf(opens.date, zone);
    return start ? Result<std::optional<Instant>>(*start) : failure(start);
}

} // namespace

QList<Option> CampaignEdit::addOptions()
{
    return QList<Option>{{u"name"_s, u"NAME"_s, Cli::tr("how the campaign is called"), Option::Use::Required},
                         {u"purpose"_s, u"gift|membership"_s, Cli::tr("claim items (the default), or join")}}
    + sharedOptions();
}

QList<Option> CampaignEdit::setOptions()
{
    return QList<Option>{{u"name"_s, u"NAME"_s, Cli::tr("how the campaign is called")},
                         {u"purpose"_s, u"gift|membership"_s, Cli::tr("decided when it is added")}}
    + sharedOptions()
        + QList<Option>{
            {u"no-track-opens"_s, {}, Cli::tr("do not count opened mails")},
            {u"account"_s, u"ACCOUNT"_s, Cli::tr("the mail account its mail leaves by")},
            {u"continue-url"_s, u"URL"_s, Cli::tr("where people go on after joining")},
            {u"subject"_s, u"TEXT"_s, Cli::tr("the mail's subject")},
            {u"opens"_s, u"WHEN"_s,
             Cli::tr("the links do not work before: 2027-05-01 (the start of that day), 2027-05-01T09:00, or never")},
        };
}

QList<Option> CampaignEdit::pageOptions()
{
    return {
        {u"title"_s, u"TEXT"_s, Cli::tr("the page's title")},
        {u"description"_s, u"MARKDOWN"_s, Cli::tr("what the invitation says")},
        {u"color"_s, u"HEX"_s, Cli::tr("the page's colour, like #0b6e4f")},
        {u"button"_s, u"TEXT"_s, Cli::tr("what the button says")},
        {u"logo"_s, u"FILE"_s, Cli::tr("a picture (PNG, JPEG, GIF, WebP); empty for none")},
        {u"video"_s, u"URL"_s, Cli::tr("a video that plays after a click")},
        {u"video-caption"_s, u"TEXT"_s, Cli::tr("what the video is about")},
        {u"organizer"_s, u"NAME"_s, Cli::tr("who invites, instead of the workspace's organizer")},
        {u"reply-address"_s, u"ADDRESS"_s, Cli::tr("where guests write to")},
        {u"privacy-url"_s, u"URL"_s, Cli::tr("the privacy policy, instead of the workspace's")},
        {u"rules-url"_s, u"URL"_s, Cli::tr("house rules one agrees to when joining")},
        {u"continue-url"_s, u"URL"_s, Cli::tr("where people go on after joining")},
        {u"next-step"_s, u"TEXT"_s, Cli::tr("what happens after an order, a line each; empty for none"),
         Option::Use::Repeated},
        {u"countries"_s, u"\"DE,AT\""_s, Cli::tr("where orders are sent; empty for everywhere")},
        {u"items"_s, u"N"_s, Cli::tr("how many items each guest may choose")},
    };
}

Outcome<CampaignEdit> CampaignEdit::read(const Arguments &arguments)
{
    Values values(arguments);
    CampaignEdit edit;
    for (const auto &[option, member] : textOptions) {
        if (const auto text = values.text(option.toString())) {
            edit.m_texts.append({member, *text});
        }
    }
    edit.m_purpose = values.choice<Campaign::Purpose>(u"purpose"_s);
    edit.m_binding = values.choice<Campaign::Binding>(u"binding"_s);
    edit.m_trackOpens = readTrackOpens(values);
    edit.m_expires = values.expiration(u"expires"_s);
    edit.m_opens = values.expiration(u"opens"_s);
    edit.m_account = values.text(u"account"_s);
    checkColor(values);
    edit.readPage(values);
    edit.m_isEmpty = edit.m_texts.isEmpty() && !edit.m_purpose && !edit.m_binding && !edit.m_trackOpens
        && !edit.m_expires && !edit.m_opens && !edit.m_account && edit.m_pageTexts.isEmpty() && !edit.m_logo
        && !edit.m_nextSteps && !edit.m_countries && !edit.m_itemsPerInvite;
    const auto checked = values.checked();
    return checked ? Outcome<CampaignEdit>(edit) : failure(checked);
}

void CampaignEdit::readPage(Values &values)
{
    for (const auto &[option, member] : pageTextOptions) {
        if (const auto text = values.text(option.toString())) {
            m_pageTexts.append({member, *text});
        }
    }
    m_logo = values.text(u"logo"_s);
    m_itemsPerInvite = values.number(u"items"_s, 1, 20);
    if (values.has(u"next-step"_s)) {
        m_nextSteps = values.texts(u"next-step"_s);
    }
    if (const auto countries = values.text(u"countries"_s)) {
        m_countries = countries->split(u',', Qt::SkipEmptyParts);
    }
}

Result<> CampaignEdit::applyPage(Database &db, LandingPage &page) const
{
    for (const auto &[member, text] : m_pageTexts) {
        page.*member = text;
    }
    page.nextSteps = m_nextSteps.value_or(page.nextSteps);
    page.countries = m_countries.value_or(page.countries);
    page.itemsPerInvite = m_itemsPerInvite.value_or(page.itemsPerInvite);
    if (!m_logo) {
        return {};
    }
    const auto image = m_logo->isEmpty() ? Result<PageImage>(PageImage{}) : readPageImage(*m_logo);
    if (!image) {
        return failure(image);
    }
    page.logo = image->stored.sha256;
    page.logoNeedsPlate = image->hasTransparency;
    return page.logo.isEmpty() ? Result<>() : ImageRepository(db).add(image->stored);
}

Result<> CampaignEdit::apply(Database &db, Campaign &campaign, Instant now) const
{
    for (const auto &[member, text] : m_texts) {
        campaign.*member = text;
    }
    if (m_purpose && campaign.id != 0 && *m_purpose != campaign.purpose) {
        return fail(
            Error::Kind::Conflict,
            Cli::tr("The purpose of “%1” was decided when it was added; add another campaign").arg(campaign.name));
    }
    campaign.purpose = m_purpose.value_or(campaign.purpose);
    campaign.binding = m_binding.value_or(campaign.binding);
    campaign.trackOpens = m_trackOpens.value_or(campaign.trackOpens);
    if (const auto page = applyPage(db, campaign.page); !page) {
        return page;
    }
    const auto timed = applyTimes(campaign, now);
    return timed ? applyAccount(db, campaign) : timed;
}

Result<> CampaignEdit::applyTimes(Campaign &campaign, Instant now) const
{
    if (m_expires) {
        const auto end = m_expires->resolve(now, campaign.zone);
        if (!end) {
            return failure(end);
        }
        campaign.expiresAt = *end;
    }
    if (m_opens) {
        const auto start = openingOf(*m_opens, campaign.zone, now);
        if (!start) {
            return failure(start);
        }
        campaign.opensAt = *start;
    }
    return {};
}

Result<> CampaignEdit::applyAccount(Database &db, Campaign &campaign) const
{
    if (m_account && m_account->isEmpty()) {
        campaign.accountId.reset();
    } else if (m_account) {
        const auto account = AccountRepository(db).findNamed(*m_account);
        if (!account) {
            return failure(account);
        }
        campaign.accountId = account->id;
    }
    return {};
}

} // namespace guestwright
