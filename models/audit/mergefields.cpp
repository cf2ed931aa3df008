#include "models/audit/mergefields.h"

#include "models/core/enumname.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <tuple>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const QString &value)
{
    return value;
}

QString valueText(const QStringList &value)
{
    return value.join(u", "_s);
}

QString valueText(bool value)
{
    return value ? QCoreApplication::translate("Merge", "yes") : QCoreApplication::translate("Merge", "no");
}

template <typename Number>
requires std::is_integral_v<Number> QString valueText(Number value)
{
    return QString::number(value);
}

template <typename Enum>
requires std::is_enum_v<Enum> QString valueText(Enum value)
{
    return enumName(value);
}

QString valueText(Instant value)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMsecs(value), Qt::UTC), QLocale::ShortFormat)
        + u" UTC"_s;
}

template <typename Value> QString valueText(const std::optional<Value> &value)
{
    return value ? valueText(*value) : QString();
}

/// A field that is one member.
template <typename T, auto Member> constexpr EditableField<T> one(const char *name)
{
    return {name, [](const T &a, const T &b) { return a.*Member == b.*Member; },
            [](T &into, const T &from) { into.*Member = from.*Member; },
            [](const T &of) { return valueText(of.*Member); }};
}

/// A field of the campaign's page that is one member.
template <auto Member> constexpr EditableField<Campaign> onPage(const char *name)
{
    return {name, [](const Campaign &a, const Campaign &b) { return a.page.*Member == b.page.*Member; },
            [](Campaign &into, const Campaign &from) { into.page.*Member = from.page.*Member; },
            [](const Campaign &of) { return valueText(of.page.*Member); }};
}

/// Nobody reads a hash.
QString pictureText(const QString &sha256)
{
    return sha256.isEmpty() ? QString() : QCoreApplication::translate("Merge", "a picture");
}

QString campaignEndText(const Campaign &campaign)
{
    return campaign.expiresAt ? QLocale().toString(
               QDateTime::fromMSecsSinceEpoch(toMsecs(*campaign.expiresAt), QTimeZone(campaign.zone.toLatin1())),
               QLocale::ShortFormat)
                              : QCoreApplication::translate("Merge", "never");
}

constexpr EditableField<Campaign> campaignFields[] = {
    one<Campaign, &Campaign::name>(QT_TRANSLATE_NOOP("Merge", "Name")),
    one<Campaign, &Campaign::description>(QT_TRANSLATE_NOOP("Merge", "Description")),
    one<Campaign, &Campaign::sender>(QT_TRANSLATE_NOOP("Merge", "Sender")),
    one<Campaign, &Campaign::zone>(QT_TRANSLATE_NOOP("Merge", "Time zone")),
    {QT_TRANSLATE_NOOP("Merge", "Works until"),
     [](const Campaign &a, const Campaign &b) { return a.expiresAt == b.expiresAt; },
     [](Campaign &into, const Campaign &from) { into.expiresAt = from.expiresAt; }, campaignEndText},
    one<Campaign, &Campaign::opensAt>(QT_TRANSLATE_NOOP("Merge", "Opens")),
    one<Campaign, &Campaign::binding>(QT_TRANSLATE_NOOP("Merge", "Visitors show")),
    one<Campaign, &Campaign::trackOpens>(QT_TRANSLATE_NOOP("Merge", "Count opened mails")),
    one<Campaign, &Campaign::accountId>(QT_TRANSLATE_NOOP("Merge", "Mail account")),
    one<Campaign, &Campaign::continueUrl>(QT_TRANSLATE_NOOP("Merge", "Continue to")),
    one<Campaign, &Campaign::language>(QT_TRANSLATE_NOOP("Merge", "Language")),
    one<Campaign, &Campaign::subject>(QT_TRANSLATE_NOOP("Merge", "Subject")),
    one<Campaign, &Campaign::templateText>(QT_TRANSLATE_NOOP("Merge", "Text of the mail")),
    one<Campaign, &Campaign::templateHtml>(QT_TRANSLATE_NOOP("Merge", "HTML of the mail")),
    one<Campaign, &Campaign::reminderSubject>(QT_TRANSLATE_NOOP("Merge", "Subject of the reminder")),
    one<Campaign, &Campaign::reminderText>(QT_TRANSLATE_NOOP("Merge", "Text of the reminder")),
    one<Campaign, &Campaign::reminderHtml>(QT_TRANSLATE_NOOP("Merge", "HTML of the reminder")),
    one<Campaign, &Campaign::pageTitle>(QT_TRANSLATE_NOOP("Merge", "Title of the page")),
    one<Campaign, &Campaign::pageButton>(QT_TRANSLATE_NOOP("Merge", "Button of the page")),
    one<Campaign, &Campaign::pageColor>(QT_TRANSLATE_NOOP("Merge", "Colour")),
    onPage<&LandingPage::organizer>(QT_TRANSLATE_NOOP("Merge", "Organizer")),
    onPage<&LandingPage::replyAddress>(QT_TRANSLATE_NOOP("Merge", "Reply address")),
    onPage<&LandingPage::privacyUrl>(QT_TRANSLATE_NOOP("Merge", "Privacy policy")),
    onPage<&LandingPage::rulesUrl>(QT_TRANSLATE_NOOP("Merge", "House rules")),
    {QT_TRANSLATE_NOOP("Merge", "Logo"),
     [](const Campaign &a, const Campaign &b) { return a.page.logo == b.page.logo; },
     [](Campaign &into, const Campaign &from) {
         into.page.logo = from.page.logo;
         into.page.logoNeedsPlate = from.page.logoNeedsPlate;
     },
     [](const Campaign &of) { return pictureText(of.page.logo); }},
    onPage<&LandingPage::videoUrl>(QT_TRANSLATE_NOOP("Merge", "Video")),
    {QT_TRANSLATE_NOOP("Merge", "Picture of the video"),
     [](const Campaign &a, const Campaign &b) { return a.page.videoPoster == b.page.videoPoster; },
     [](Campaign &into, const Campaign &from) { into.page.videoPoster = from.page.videoPoster; },
     [](const Campaign &of) { return pictureText(of.page.videoPoster); }},
    onPage<&LandingPage::videoCaption>(QT_TRANSLATE_NOOP("Merge", "Caption of the video")),
    onPage<&LandingPage::nextSteps>(QT_TRANSLATE_NOOP("Merge", "What happens next")),
    onPage<&LandingPage::countries>(QT_TRANSLATE_NOOP("Merge", "Countries")),
    onPage<&LandingPage::itemsPerInvite>(QT_TRANSLATE_NOOP("Merge", "Items for each guest")),
    {QT_TRANSLATE_NOOP("Merge", "Webhook"), [](const Campaign &a, const Campaign &b) { return a.webhook == b.webhook; },
     [](Campaign &into, const Campaign &from) { into.webhook = from.webhook; },
     [](const Campaign &of) { return of.webhook.url; }}, // nobody has to see the secret for that
    one<Campaign, &Campaign::storedState>(QT_TRANSLATE_NOOP("Merge", "State")),
    one<Campaign, &Campaign::endedAt>(QT_TRANSLATE_NOOP("Merge", "Ended")),
    one<Campaign, &Campaign::deletedAt>(QT_TRANSLATE_NOOP("Merge", "Deleted")),
};

constexpr EditableField<Item> itemFields[] = {
    one<Item, &Item::name>(QT_TRANSLATE_NOOP("Merge", "Name")),
    one<Item, &Item::description>(QT_TRANSLATE_NOOP("Merge", "Description")),
    {QT_TRANSLATE_NOOP("Merge", "Picture"), [](const Item &a, const Item &b) { return a.picture == b.picture; },
     [](Item &into, const Item &from) { into.picture = from.picture; },
     [](const Item &of) { return pictureText(of.picture); }},
    one<Item, &Item::stock>(QT_TRANSLATE_NOOP("Merge", "Stock")),
    one<Item, &Item::variants>(QT_TRANSLATE_NOOP("Merge", "Variants")),
};

/// The whole name and its parts belong together.
auto namesOf(const Contact &contact)
{
    return std::tie(contact.name, contact.firstName, contact.lastName);
}

constexpr EditableField<Contact> contactFields[] = {
    {QT_TRANSLATE_NOOP("Merge", "Name"), [](const Contact &a, const Contact &b) { return namesOf(a) == namesOf(b); },
     [](Contact &into, const Contact &from) { std::tie(into.name, into.firstName, into.lastName) = namesOf(from); },
     [](const Contact &contact) { return contact.name; }},
    one<Contact, &Contact::email>(QT_TRANSLATE_NOOP("Merge", "Email")),
    one<Contact, &Contact::phone>(QT_TRANSLATE_NOOP("Merge", "Phone")),
    one<Contact, &Contact::organization>(QT_TRANSLATE_NOOP("Merge", "Organization")),
    {QT_TRANSLATE_NOOP("Merge", "Other columns"), [](const Contact &a, const Contact &b) { return a.extra == b.extra; },
     [](Contact &into, const Contact &from) { into.extra = from.extra; },
     [](const Contact &contact) { return contact.extra.keys().join(u", "_s); }},
    one<Contact, &Contact::deletedAt>(QT_TRANSLATE_NOOP("Merge", "Deleted")),
};

constexpr EditableField<Invite> inviteFields[] = {
    one<Invite, &Invite::name>(QT_TRANSLATE_NOOP("Merge", "Name")),
    one<Invite, &Invite::email>(QT_TRANSLATE_NOOP("Merge", "Email")),
    one<Invite, &Invite::phone>(QT_TRANSLATE_NOOP("Merge", "Phone")),
    one<Invite, &Invite::expiresAt>(QT_TRANSLATE_NOOP("Merge", "Works until")),
    one<Invite, &Invite::remindDays>(QT_TRANSLATE_NOOP("Merge", "Reminder, days before")),
};

/// A field of a link's own page that is one member.
template <auto Member> constexpr EditableField<InvitationLink> onLinkPage(const char *name)
{
    return {name, [](const InvitationLink &a, const InvitationLink &b) { return a.page.*Member == b.page.*Member; },
            [](InvitationLink &into, const InvitationLink &from) { into.page.*Member = from.page.*Member; },
            [](const InvitationLink &of) { return valueText(of.page.*Member); }};
}

constexpr EditableField<InvitationLink> linkFields[] = {
    one<InvitationLink, &InvitationLink::name>(QT_TRANSLATE_NOOP("Merge", "Name")),
    one<InvitationLink, &InvitationLink::kind>(QT_TRANSLATE_NOOP("Merge", "Kind")),
    one<InvitationLink, &InvitationLink::role>(QT_TRANSLATE_NOOP("Merge", "Role")),
    one<InvitationLink, &InvitationLink::groups>(QT_TRANSLATE_NOOP("Merge", "Groups")),
    one<InvitationLink, &InvitationLink::maxUses>(QT_TRANSLATE_NOOP("Merge", "Maximum of uses")),
    one<InvitationLink, &InvitationLink::oncePerAddress>(QT_TRANSLATE_NOOP("Merge", "Once for each address")),
    one<InvitationLink, &InvitationLink::domains>(QT_TRANSLATE_NOOP("Merge", "Domains")),
    one<InvitationLink, &InvitationLink::binding>(QT_TRANSLATE_NOOP("Merge", "Proof")),
    one<InvitationLink, &InvitationLink::expiresAt>(QT_TRANSLATE_NOOP("Merge", "Works until")),
    onLinkPage<&LinkPage::title>(QT_TRANSLATE_NOOP("Merge", "Title of the page")),
    onLinkPage<&LinkPage::description>(QT_TRANSLATE_NOOP("Merge", "Description")),
    onLinkPage<&LinkPage::videoUrl>(QT_TRANSLATE_NOOP("Merge", "Video")),
    onLinkPage<&LinkPage::button>(QT_TRANSLATE_NOOP("Merge", "Button of the page")),
};

constexpr EditableField<WorkspaceSettings> settingsFields[] = {
    one<WorkspaceSettings, &WorkspaceSettings::organizer>(QT_TRANSLATE_NOOP("Merge", "Organizer")),
    one<WorkspaceSettings, &WorkspaceSettings::publicUrl>(QT_TRANSLATE_NOOP("Merge", "Public address")),
    one<WorkspaceSettings, &WorkspaceSettings::privacyUrl>(QT_TRANSLATE_NOOP("Merge", "Privacy policy")),
};

constexpr EditableField<MailAccount> accountFields[] = {
    one<MailAccount, &MailAccount::name>(QT_TRANSLATE_NOOP("Merge", "Name")),
    one<MailAccount, &MailAccount::transport>(QT_TRANSLATE_NOOP("Merge", "Transport")),
    one<MailAccount, &MailAccount::host>(QT_TRANSLATE_NOOP("Merge", "Server")),
    one<MailAccount, &MailAccount::port>(QT_TRANSLATE_NOOP("Merge", "Port")),
    one<MailAccount, &MailAccount::security>(QT_TRANSLATE_NOOP("Merge", "Security")),
    one<MailAccount, &MailAccount::user>(QT_TRANSLATE_NOOP("Merge", "User")),
    one<MailAccount, &MailAccount::caFile>(QT_TRANSLATE_NOOP("Merge", "Certificates")),
    one<MailAccount, &MailAccount::path>(QT_TRANSLATE_NOOP("Merge", "Folder")),
    one<MailAccount, &MailAccount::ratePerMinute>(QT_TRANSLATE_NOOP("Merge", "At most a minute")),
    one<MailAccount, &MailAccount::connections>(QT_TRANSLATE_NOOP("Merge", "Connections")),
    one<MailAccount, &MailAccount::stream>(QT_TRANSLATE_NOOP("Merge", "Message stream")),
};

} // namespace

QString mergeName(const char *name)
{
    return QCoreApplication::translate("Merge", name);
}

tl::unexpected<Error> editConflict(const QList<FieldConflict> &conflicts)
{
    QStringList names;
    for (const FieldConflict &conflict : conflicts) {
        names << conflict.name;
    }
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Merge",
                                            "Somebody else changed this meanwhile: %1. Nothing was saved; look at what "
                                            "it is now and change it again")
                    .arg(names.join(u", "_s)));
}

std::span<const EditableField<Campaign>> campaignMergeFields()
{
    return campaignFields;
}

std::span<const EditableField<Item>> itemMergeFields()
{
    return itemFields;
}

std::span<const EditableField<Contact>> contactMergeFields()
{
    return contactFields;
}

std::span<const EditableField<Invite>> inviteMergeFields()
{
    return inviteFields;
}

std::span<const EditableField<InvitationLink>> linkMergeFields()
{
    return linkFields;
}

std::span<const EditableField<WorkspaceSettings>> settingsMergeFields()
{
    return settingsFields;
}

std::span<const EditableField<MailAccount>> accountMergeFields()
{
    return accountFields;
}

} // namespace guestwright
