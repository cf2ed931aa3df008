#include "app/cli/linkedit.h"

#include "app/cli/translations.h"

#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QList<Option> sharedLinkOptions()
{
    return {
        {u"role"_s, u"ROLE"_s, Cli::tr("the role of those who come by it")},
        {u"group"_s, u"GROUP"_s, Cli::tr("a group they come into; repeated for several"), Option::Use::Repeated},
        {u"max-uses"_s, u"N"_s, Cli::tr("at most so many can come; none for no limit")},
        {u"once-per-address"_s, {}, Cli::tr("each address only once, which asks for a code")},
        {u"domain"_s, u"DOMAIN"_s, Cli::tr("only addresses of this domain; repeated for several"),
         Option::Use::Repeated},
        {u"expires"_s, u"WHEN"_s, Cli::tr("never, 30d, 2027-05-31 (the end of that day) or 2027-05-31T18:00")},
        {u"binding"_s, u"link|address|code"_s,
         Cli::tr("what somebody shows who comes by the shared address, instead of what the campaign asks for")},
    };
}

} // namespace

QList<Option> LinkEdit::addOptions()
{
    using Use = Option::Use;
    return QList<Option>{{u"campaign"_s, u"CAMPAIGN"_s, Cli::tr("which campaign, by name or uid"), Use::Required},
                         {u"kind"_s, u"evergreen|pre-approved"_s,
                          Cli::tr("for whoever has it, or for the addresses on its list"), Use::Required},
                         {u"name"_s, u"NAME"_s, Cli::tr("how the link is called"), Use::Required}}
    + sharedLinkOptions();
}

QList<Option> LinkEdit::updateOptions()
{
    return QList<Option>{{u"kind"_s, u"evergreen|pre-approved"_s,
                          Cli::tr("for whoever has it, or for the addresses on its list; the address stays")},
                         {u"name"_s, u"NAME"_s, Cli::tr("how the link is called")}}
    + sharedLinkOptions() + QList<Option>{{u"no-once-per-address"_s, {}, Cli::tr("an address may come again")}};
}

QList<Option> LinkEdit::pageOptions()
{
    return {
        {u"title"_s, u"TEXT"_s, Cli::tr("the page's title; empty for the campaign's")},
        {u"description"_s, u"MARKDOWN"_s, Cli::tr("what the invitation says; empty for the campaign's")},
        {u"video"_s, u"URL"_s, Cli::tr("a video that plays after a click; empty for the campaign's")},
        {u"button"_s, u"TEXT"_s, Cli::tr("what the button says; empty for the campaign's")},
    };
}

Outcome<LinkEdit> LinkEdit::read(const Arguments &arguments)
{
    Values values(arguments);
    LinkEdit edit;
    edit.readKind(values);
    edit.readLimits(values);
    edit.readTexts(values);
    edit.m_expires = values.expiration(u"expires"_s);
    edit.m_isEmpty = !edit.m_kind && !edit.m_maxUses && !edit.m_oncePerAddress && !edit.m_groups && !edit.m_domains
        && !edit.m_binding && !edit.m_expires && edit.m_texts.isEmpty() && edit.m_pageTexts.isEmpty();
    const auto checked = values.checked();
    return checked ? Outcome<LinkEdit>(edit) : failure(checked);
}

void LinkEdit::readKind(Values &values)
{
    const auto kind = values.text(u"kind"_s);
    m_kind = kind ? enumFromName<InvitationLink::Kind>(QString(*kind).remove(u'-')) : std::nullopt;
    if (kind && !m_kind) {
        values.refuse(Cli::tr("--kind takes evergreen or pre-approved, not “%1”").arg(*kind));
    }
    if (values.text(u"binding"_s) == u"campaign"_s) {
        m_binding = std::optional<Campaign::Binding>();
    } else if (const auto binding = values.choice<Campaign::Binding>(u"binding"_s)) {
        m_binding = binding;
    }
}

void LinkEdit::readLimits(Values &values)
{
    if (values.text(u"max-uses"_s) == u"none"_s) {
        m_maxUses = std::optional<qint64>();
    } else if (const auto number = values.number(u"max-uses"_s, 1)) {
        m_maxUses = number;
    }
    const bool once = values.has(u"once-per-address"_s);
    if (once && values.has(u"no-once-per-address"_s)) {
        values.refuse(Cli::tr("Either --once-per-address or --no-once-per-address"));
    }
    if (once || values.has(u"no-once-per-address"_s)) {
        m_oncePerAddress = once;
    }
    if (values.has(u"domain"_s)) {
        m_domains = values.texts(u"domain"_s);
    }
}

void LinkEdit::readTexts(Values &values)
{
    const QList<std::pair<QString, QString InvitationLink::*>> texts{{u"name"_s, &InvitationLink::name},
                                                                     {u"role"_s, &InvitationLink::role}};
    const QList<std::pair<QString, QString LinkPage::*>> pageTexts{{u"title"_s, &LinkPage::title},
                                                                   {u"description"_s, &LinkPage::description},
                                                                   {u"video"_s, &LinkPage::videoUrl},
                                                                   {u"button"_s, &LinkPage::button}};
    for (const auto &[option, member] : texts) {
        if (const auto text = values.text(option)) {
            m_texts.append({member, *text});
        }
    }
    for (const auto &[option, member] : pageTexts) {
        if (const auto text = values.text(option)) {
            m_pageTexts.append({member, *text});
        }
    }
    if (values.has(u"group"_s)) {
        m_groups = values.texts(u"group"_s);
    }
}

Result<> LinkEdit::apply(InvitationLink &link, const QString &zone, Instant now) const
{
    for (const auto &[member, text] : m_texts) {
        link.*member = text;
    }
    for (const auto &[member, text] : m_pageTexts) {
        link.page.*member = text;
    }
    link.kind = m_kind.value_or(link.kind);
    link.maxUses = m_maxUses.value_or(link.maxUses);
    link.oncePerAddress = m_oncePerAddress.value_or(link.oncePerAddress);
    link.groups = m_groups.value_or(link.groups);
    link.domains = m_domains.value_or(link.domains);
    link.binding = m_binding.value_or(link.binding);
    if (m_expires) {
        const auto end = m_expires->resolve(now, zone);
        if (!end) {
            return failure(end);
        }
        link.expiresAt = *end;
    }
    return {};
}

} // namespace guestwright
