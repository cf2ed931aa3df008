#include "models/publication/wire.h"

#include "models/orders/ordereditems.h"
#include "models/publication/jsonreader.h"
#include "models/publication/publicpage.h"
#include "models/publication/webhookwire.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashSize = 32;
constexpr qint64 manyThings = 1'000'000'000;
constexpr qint64 anyRevision = 9'000'000'000'000'000;

QJsonObject toJson(const Item &item)
{
    return {{u"uid"_s, item.uid},
            {u"name"_s, item.name},
            {u"description"_s, item.description},
            {u"picture"_s, item.picture},
            {u"stock"_s, item.stock ? QJsonValue(*item.stock) : QJsonValue()},
            {u"variants"_s, QJsonArray::fromStringList(item.variants)}};
}

Result<QList<Item>> itemsFrom(JsonReader &campaign)
{
    QList<Item> items;
    for (const QJsonObject &object : campaign.objects(u"items"_s, 1'000)) {
        JsonReader read(object);
        items.append({.uid = read.neededText(u"uid"_s, 64),
                      .name = read.neededText(u"name"_s),
                      .description = read.text(u"description"_s),
                      .picture = read.text(u"picture"_s, 64),
                      .stock = read.optionalNumber(u"stock"_s, 0, manyThings),
                      .variants = read.texts(u"variants"_s, 200)});
        if (const auto checked = read.checked(); !checked) {
            return failure(checked);
        }
    }
    return items;
}

} // namespace

QJsonObject toJson(const PublishedCampaign &published)
{
    const Campaign &campaign = published.campaign;
    QJsonArray items;
    for (const Item &item : published.items) {
        items.append(toJson(item));
    }
    return {{u"uid"_s, campaign.uid},
            {u"revision"_s, published.revision},
            {u"name"_s, campaign.name},
            {u"purpose"_s, enumName(campaign.purpose)},
            {u"state"_s, enumName(campaign.storedState)},
            {u"binding"_s, enumName(campaign.binding)},
            {u"track_opens"_s, campaign.trackOpens},
            {u"zone"_s, campaign.zone},
            {u"language"_s, campaign.language},
            {u"expires_at"_s, msecsOrNull(campaign.expiresAt)},
            {u"ended_at"_s, msecsOrNull(campaign.endedAt)},
            {u"opens_at"_s, msecsOrNull(campaign.opensAt)},
            {u"deleted_at"_s, msecsOrNull(campaign.deletedAt)},
            {u"page"_s, publicPage(campaign)},
            {u"webhook"_s, toJson(campaign.webhook)},
            {u"items"_s, items}};
}

Result<PublishedCampaign> campaignFromJson(const QJsonObject &json)
{
    JsonReader read(json);
    PublishedCampaign published{.campaign = {.uid = read.neededText(u"uid"_s, 64),
                                             .name = read.neededText(u"name"_s),
                                             .purpose = read.oneOf<Campaign::Purpose>(u"purpose"_s),
                                             .storedState = read.oneOf<Campaign::State>(u"state"_s),
                                             .zone = read.neededText(u"zone"_s, 100),
                                             .expiresAt = read.instant(u"expires_at"_s),
                                             .endedAt = read.instant(u"ended_at"_s),
                                             .opensAt = read.instant(u"opens_at"_s),
                                             .binding = read.oneOf<Campaign::Binding>(u"binding"_s),
                                             .trackOpens = read.flag(u"track_opens"_s),
                                             .language = read.neededText(u"language"_s, 20),
                                             .deletedAt = read.instant(u"deleted_at"_s)},
                                .revision = read.number(u"revision"_s, 0, anyRevision)};
    readPublicPage(json.value(u"page"_s).toObject(), published.campaign);
    auto items = itemsFrom(read);
    const auto webhook = items ? webhookFromJson(json.value(u"webhook"_s)) : Result<Webhook>(failure(items));
    const auto checked = read.checked();
    if (!checked || !webhook) {
        return checked ? Result<PublishedCampaign>(failure(webhook)) : failure(checked);
    }
    published.campaign.webhook = *webhook;
    published.items = *std::move(items);
    return published;
}

QJsonObject toJson(const PublishedInvitationLink &published)
{
    const InvitationLink &link = published.link;
    return {{u"uid"_s, link.uid},
            {u"campaign"_s, published.campaignUid},
            {u"hash"_s, toBase64Url(published.tokenHash)},
            {u"revision"_s, published.revision},
            {u"kind"_s, enumName(link.kind)},
            {u"name"_s, link.name},
            {u"role"_s, link.role},
            {u"groups"_s, QJsonArray::fromStringList(link.groups)},
            {u"max_uses"_s, link.maxUses ? QJsonValue(*link.maxUses) : QJsonValue()},
            {u"once_per_address"_s, link.oncePerAddress},
            {u"domains"_s, QJsonArray::fromStringList(link.domains)},
            {u"binding"_s, link.binding ? enumName(*link.binding) : QString()},
            {u"expires_at"_s, msecsOrNull(link.expiresAt)},
            {u"paused_at"_s, msecsOrNull(link.pausedAt)},
            {u"deleted_at"_s, msecsOrNull(link.deletedAt)},
            {u"page"_s, publicPage(link.page)},
            {u"redeemed"_s, published.redeemed}};
}

Result<PublishedInvitationLink> invitationLinkFromJson(const QJsonObject &json)
{
    JsonReader read(json);
    PublishedInvitationLink published;
    InvitationLink &link = published.link;
    link.uid = read.neededText(u"uid"_s, 64);
    published.campaignUid = read.neededText(u"campaign"_s, 64);
    published.tokenHash = read.bytes(u"hash"_s, hashSize);
    published.revision = read.number(u"revision"_s, 0, anyRevision);
    link.kind = read.oneOf<InvitationLink::Kind>(u"kind"_s);
    link.name = read.text(u"name"_s);
    link.role = read.text(u"role"_s);
    link.groups = read.texts(u"groups"_s);
    link.maxUses = read.optionalNumber(u"max_uses"_s, 1, manyThings);
    link.oncePerAddress = read.flag(u"once_per_address"_s);
    link.domains = read.texts(u"domains"_s);
    if (!read.text(u"binding"_s, 20).isEmpty()) {
        link.binding = read.oneOf<Campaign::Binding>(u"binding"_s);
    }
    link.expiresAt = read.instant(u"expires_at"_s);
    link.pausedAt = read.instant(u"paused_at"_s);
    link.deletedAt = read.instant(u"deleted_at"_s);
    link.page = linkPageFrom(json.value(u"page"_s).toObject());
    published.redeemed = read.number(u"redeemed"_s, 0, manyThings);
    const auto checked = read.checked();
    return checked ? Result<PublishedInvitationLink>(published) : failure(checked);
}

QJsonObject toJson(const PublishedInvite &invite)
{
    QJsonObject json{{u"hash"_s, toBase64Url(invite.tokenHash)}, {u"revision"_s, invite.revision}};
    // A million of these travel: what says nothing is left out.
    const auto addText = [&json](const QString &field, const QString &text) {
        if (!text.isEmpty()) {
            json.insert(field, text);
        }
    };
    const auto addInstant = [&json](const QString &field, std::optional<Instant> instant) {
        if (instant) {
            json.insert(field, toMsecs(*instant));
        }
    };
    addText(u"link"_s, invite.linkUid);
    addText(u"name"_s, invite.name);
    addText(u"email"_s, invite.email);
    addInstant(u"expires_at"_s, invite.expiresAt);
    addInstant(u"revoked_at"_s, invite.revokedAt);
    addInstant(u"bounced_at"_s, invite.bouncedAt);
    addInstant(u"deleted_at"_s, invite.deletedAt);
    addInstant(u"used_at"_s, invite.usedAt);
    QJsonArray replaces;
    for (const QByteArray &hash : invite.replaces) {
        replaces.append(toBase64Url(hash));
    }
    if (!replaces.isEmpty()) {
        json.insert(u"replaces"_s, replaces);
    }
    return json;
}

Result<PublishedInvite> inviteFromJson(const QJsonObject &json)
{
    JsonReader read(json);
    const PublishedInvite invite{.linkUid = read.text(u"link"_s, 64),
                                 .tokenHash = read.bytes(u"hash"_s, hashSize),
                                 .replaces = read.bytesList(u"replaces"_s, hashSize, 1'000),
                                 .revision = read.number(u"revision"_s, 0, anyRevision),
                                 .name = read.text(u"name"_s),
                                 .email = read.text(u"email"_s, 320),
                                 .expiresAt = read.instant(u"expires_at"_s),
                                 .revokedAt = read.instant(u"revoked_at"_s),
                                 .bouncedAt = read.instant(u"bounced_at"_s),
                                 .deletedAt = read.instant(u"deleted_at"_s),
                                 .usedAt = read.instant(u"used_at"_s)};
    const auto checked = read.checked();
    return checked ? Result<PublishedInvite>(invite) : failure(checked);
}

QJsonObject toJson(const PublicationChange &change)
{
    return {{u"sequence"_s, change.sequence},
            {u"at"_s, toMsecs(change.at)},
            {u"kind"_s, enumName(change.kind)},
            {u"body"_s, change.body},
            {u"chain"_s, toBase64Url(change.chain)}};
}

Result<PublicationChange> changeFromJson(const QJsonObject &json)
{
    JsonReader read(json);
    const PublicationChange change{.sequence = read.number(u"sequence"_s, 1, anyRevision),
                                   .at = read.instant(u"at"_s).value_or(Instant()),
                                   .kind = read.oneOf<PublicationChange::Kind>(u"kind"_s),
                                   .body = json.value(u"body"_s).toObject(),
                                   .chain = read.bytes(u"chain"_s, hashSize)};
    const auto checked = read.checked();
    return checked ? Result<PublicationChange>(change) : failure(checked);
}

Result<Order> orderFromBody(const QJsonObject &body)
{
    JsonReader read(body);
    JsonReader to(body.value(u"destination"_s).toObject());
    const Order order{.uid = read.neededText(u"uid"_s, 64),
                      .number = read.neededText(u"number"_s, 64),
                      .items = itemsFromJson(body.value(u"items"_s).toArray()),
                      .destination = {.name = to.text(u"name"_s),
                                      .email = to.text(u"email"_s),
                                      .phone = to.text(u"phone"_s),
                                      .line1 = to.text(u"line1"_s),
                                      .line2 = to.text(u"line2"_s),
                                      .postalCode = to.text(u"postal_code"_s),
                                      .city = to.text(u"city"_s),
                                      .region = to.text(u"region"_s),
                                      .country = to.text(u"country"_s)}};
    auto checked = read.checked();
    checked = checked ? to.checked() : checked;
    return checked ? Result<Order>(order) : failure(checked);
}

Result<Member> memberFromBody(const QJsonObject &body)
{
    JsonReader read(body);
    const Member member{.uid = read.neededText(u"uid"_s, 64),
                        .name = read.text(u"name"_s),
                        .email = read.text(u"email"_s),
                        .role = read.text(u"role"_s),
                        .groups = read.texts(u"groups"_s)};
    const auto checked = read.checked();
    return checked ? Result<Member>(member) : failure(checked);
}

} // namespace guestwright
