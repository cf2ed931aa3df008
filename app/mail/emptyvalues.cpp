#include "app/mail/emptyvalues.h"

#include "app/mail/markdown.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Whether all mails of the campaign lack it. What is not named here always has a value.
bool campaignLacks(const QString &field, const Campaign &campaign, const WorkspaceSettings &settings)
{
    if (field == "description"_L1 || field == "description_html"_L1) {
        return markdownToText(campaign.description).trimmed().isEmpty();
    }
    if (field == "privacy_url"_L1) {
        return settings.privacyUrl.isEmpty();
    }
    if (field == "unsubscribe_url"_L1) {
        return settings.isLocalOnly();
    }
    return field == "preheader"_L1 || (field == "confirm_address"_L1 && campaign.binding == Campaign::Binding::Link);
}

} // namespace

EmptyValues::EmptyValues(const MailTemplate &mailTemplate, const Campaign &campaign, const WorkspaceSettings &settings)
    : m_campaignEnds(campaignEnd(campaign).has_value())
{
    for (const QString &field : requiredFields(mailTemplate)) {
        const Owner owner = ownerOf(field);
        m_usesName = m_usesName || owner == Owner::Name;
        m_usesEnd = m_usesEnd || owner == Owner::End;
        if (owner != Owner::Campaign || campaignLacks(field, campaign, settings)) {
            m_fields.append(field);
        }
    }
}

EmptyValues::Owner EmptyValues::ownerOf(const QString &field)
{
    return field == "name"_L1 || field == "first_name"_L1 ? Owner::Name
        : field == "until"_L1                             ? Owner::End
                                                          : Owner::Campaign;
}

bool EmptyValues::lacks(Owner owner, const Invite &invite) const
{
    switch (owner) {
    case Owner::Name:
        return invite.name.trimmed().isEmpty();
    case Owner::End:
        return !m_campaignEnds && !invite.expiresAt && !(invite.link && invite.link->expiresAt);
    case Owner::Campaign:
        return true;
    }
    return false;
}

QStringList EmptyValues::of(const Invite &invite) const
{
    QStringList fields;
    for (const QString &field : m_fields) {
        if (lacks(ownerOf(field), invite)) {
            fields.append(field);
        }
    }
    return fields;
}

bool EmptyValues::lacksOwn(const Invite &invite) const
{
    return (m_usesName && lacks(Owner::Name, invite)) || (m_usesEnd && lacks(Owner::End, invite));
}

} // namespace guestwright
