#include "models/campaigns/campaignrepository.h"

#include "models/core/enumname.h"
#include "models/core/folding.h"
#include "models/store/query.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString campaignColumns =
    u"c.id, c.uid, c.name, c.purpose, c.state, c.description, c.sender, c.zone, c.expires_at, "
    "c.ended_at, c.opens_at, c.binding, c.track_opens, c.account_id, c.continue_url, c.language, c.subject, "
    "c.template_text, c.template_html, c.reminder_subject, c.reminder_text, c.reminder_html, c.page_title, "
    "c.page_button, c.page_color, c.page_organizer, c.page_reply_address, c.page_privacy_url, c.page_rules_url, "
    "c.page_logo, c.page_logo_plate, c.page_video_url, c.page_video_poster, c.page_video_caption, c.page_next_steps, "
    "c.page_countries, c.page_items_per_invite, c.webhook_url, c.webhook_secret, c.created_at, c.deleted_at"_s;

const QChar lineSeparator = u'\n'; // of lists in one column

QStringList linesOf(const QString &text)
{
    return text.split(lineSeparator, Qt::SkipEmptyParts);
}

LandingPage pageFrom(RowReader &read)
{
    return {
        .organizer = read.text(),
        .replyAddress = read.text(),
        .privacyUrl = read.text(),
        .rulesUrl = read.text(),
        .logo = read.text(),
        .logoNeedsPlate = read.flag(),
        .videoUrl = read.text(),
        .videoPoster = read.text(),
        .videoCaption = read.text(),
        .nextSteps = linesOf(read.text()),
        .countries = linesOf(read.text()),
        .itemsPerInvite = read.number(),
    };
}

Webhook webhookFrom(RowReader &read)
{
    const QString url = read.text();
    return {.url = url, .secret = read.text()};
}

Campaign campaignFrom(RowReader &read)
{
    return {
        .id = read.number(),
        .uid = read.text(),
        .name = read.text(),
        .purpose = storedEnum<Campaign::Purpose>(read.text()),
        .storedState = storedEnum<Campaign::State>(read.text()),
        .description = read.text(),
        .sender = read.text(),
        .zone = read.text(),
        .expiresAt = read.optionalInstant(),
        .endedAt = read.optionalInstant(),
        .opensAt = read.optionalInstant(),
        .binding = storedEnum<Campaign::Binding>(read.text()),
        .trackOpens = read.flag(),
        .accountId = read.optionalNumber(),
        .continueUrl = read.text(),
        .language = read.text(),
        .subject = read.text(),
        .templateText = read.text(),
        .templateHtml = read.text(),
        .reminderSubject = read.text(),
        .reminderText = read.text(),
        .reminderHtml = read.text(),
        .pageTitle = read.text(),
        .pageButton = read.text(),
        .pageColor = read.text(),
        .page = pageFrom(read),
        .webhook = webhookFrom(read),
        .createdAt = read.instant(),
        .deletedAt = read.optionalInstant(),
    };
}

/// The columns that change, in the order of both statements below.
QVariantList campaignValues(const Campaign &campaign)
{
    const Bind values[] = {campaign.name,
                           foldName(campaign.name),
                           enumName(campaign.storedState),
                           campaign.description,
                           campaign.sender,
                           campaign.zone,
                           campaign.expiresAt,
                           campaign.endedAt,
                           campaign.opensAt,
                           enumName(campaign.binding),
                           qint64(campaign.trackOpens),
                           campaign.accountId,
                           campaign.continueUrl,
                           campaign.language,
                           campaign.subject,
                           campaign.templateText,
                           campaign.templateHtml,
                           campaign.reminderSubject,
                           campaign.reminderText,
                           campaign.reminderHtml,
                           campaign.pageTitle,
                           campaign.pageButton,
                           campaign.pageColor,
                           campaign.page.organizer,
                           campaign.page.replyAddress,
                           campaign.page.privacyUrl,
                           campaign.page.rulesUrl,
                           campaign.page.logo,
                           qint64(campaign.page.logoNeedsPlate),
                           campaign.page.videoUrl,
                           campaign.page.videoPoster,
                           campaign.page.videoCaption,
                           campaign.page.nextSteps.join(lineSeparator),
                           campaign.page.countries.join(lineSeparator),
                           campaign.page.itemsPerInvite,
                           campaign.webhook.url,
                           campaign.webhook.secret,
                           campaign.deletedAt};
    QVariantList bindings;
    for (const Bind &value : values) {
        bindings.append(value.value());
    }
    return bindings;
}

const QString changingColumns =
    u"name, name_key, state, description, sender, zone, expires_at, ended_at, opens_at, binding, "
    "track_opens, account_id, continue_url, language, subject, template_text, template_html, reminder_subject, "
    "reminder_text, "
    "reminder_html, page_title, "
    "page_button, page_color, page_organizer, page_reply_address, page_privacy_url, page_rules_url, page_logo, "
    "page_logo_plate, page_video_url, page_video_poster, page_video_caption, page_next_steps, page_countries, "
    "page_items_per_invite, webhook_url, webhook_secret, deleted_at"_s;

Error noSuchCampaign(const QString &name)
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Campaign", "There is no campaign “%1”").arg(name)};
}

} // namespace

Result<qint64> CampaignRepository::add(const Campaign &campaign, qint64 revision)
{
    QVariantList bindings = campaignValues(campaign);
    const auto added = run(
        m_db,
        u"INSERT INTO campaigns (%1, uid, purpose, next_number, created_at, revision) VALUES (%2, ?, ?, 1, ?, ?) RETURNING id"_s
            .arg(changingColumns, QString(u"?, "_s).repeated(bindings.size()).chopped(2)),
        bindings + QVariantList{campaign.uid, enumName(campaign.purpose), toMsecs(campaign.createdAt), revision});
    return added ? Result<qint64>(added->number()) : failure(added);
}

Result<> CampaignRepository::update(const Campaign &campaign, qint64 revision)
{
    const QString assignments = QString(changingColumns).replace(u","_s, u" = ?,"_s) + u" = ?"_s;
    const auto updated = run(m_db, u"UPDATE campaigns SET %1, revision = ? WHERE id = ?"_s.arg(assignments),
                             campaignValues(campaign) + QVariantList{revision, campaign.id});
    return updated ? Result<>() : failure(updated);
}

Result<Campaign> CampaignRepository::find(qint64 id)
{
    const auto found = run(m_db, u"SELECT "_s + campaignColumns + u" FROM campaigns c WHERE c.id = ?"_s, {id});
    if (!found) {
        return failure(found);
    }
    if (found->isEmpty()) {
        return tl::unexpected(noSuchCampaign(QString::number(id)));
    }
    RowReader row = found->first();
    return campaignFrom(row);
}

Result<Campaign> CampaignRepository::findNamed(const QString &nameOrUid)
{
    const auto found = run(m_db,
                           u"SELECT "_s + campaignColumns
                               + u" FROM campaigns c WHERE c.uid = ? OR c.name_key = ? "
                                 "ORDER BY c.uid = ? DESC, c.deleted_at IS NULL DESC, c.id LIMIT 2"_s,
                           {nameOrUid, foldName(nameOrUid), nameOrUid});
    if (!found) {
        return failure(found);
    }
    if (found->isEmpty()) {
        return tl::unexpected(noSuchCampaign(nameOrUid));
    }
    RowReader firstRow = found->first();
    const Campaign campaign = campaignFrom(firstRow);
    if (found->rows.size() > 1 && campaign.uid != nameOrUid) {
        RowReader secondRow(found->rows.at(1));
        const Campaign other = campaignFrom(secondRow);
        if (campaign.deletedAt.has_value() == other.deletedAt.has_value()) {
            return fail(Error::Kind::Conflict,
                        QCoreApplication::translate("Campaign",
                                                    "Several campaigns are called “%1”; name it by its uid: %2 or %3")
                            .arg(nameOrUid, campaign.uid, other.uid));
        }
    }
    return campaign;
}

Result<QList<CampaignSummary>> CampaignRepository::all(bool trash)
{
    const auto found =
        run(m_db,
            u"SELECT "_s + campaignColumns
                + u", (SELECT count(*) FROM invites i WHERE i.campaign_id = c.id AND i.link_id IS NULL AND "
                  u"i.deleted_at IS NULL), "
                  "(SELECT count(*) FROM invites i WHERE i.campaign_id = c.id AND i.link_id IS NULL AND i.deleted_at "
                  "IS NULL AND i.sent_at "
                  "IS NOT NULL), "
                  "(SELECT count(*) FROM invites i WHERE i.campaign_id = c.id AND i.link_id IS NULL AND i.deleted_at "
                  "IS NULL AND i.used_at "
                  "IS NOT NULL), "
                  "(SELECT count(*) FROM items t WHERE t.campaign_id = c.id AND t.deleted_at IS NULL) "
                  "FROM campaigns c WHERE "_s
                + (trash ? u"c.deleted_at IS NOT NULL"_s : u"c.deleted_at IS NULL"_s) + u" ORDER BY c.id"_s);
    if (!found) {
        return failure(found);
    }
    QList<CampaignSummary> campaigns;
    for (const QVariantList &row : found->rows) {
        RowReader read(row);
        CampaignSummary summary{.campaign = campaignFrom(read)};
        summary.invites = read.number();
        summary.sent = read.number();
        summary.used = read.number();
        summary.items = read.number();
        campaigns.append(summary);
    }
    return campaigns;
}

Result<qint64> CampaignRepository::addItem(const Item &item, qint64 revision)
{
    const auto added = run(
        m_db,
        u"INSERT INTO items (uid, campaign_id, name, description, picture, stock, variants, position, revision) "
        "SELECT ?, CAST(? AS BIGINT), ?, ?, ?, CAST(? AS BIGINT), ?, 1 + count(*), CAST(? AS BIGINT) FROM items WHERE campaign_id = ? RETURNING id"_s,
        {item.uid, item.campaignId, item.name, item.description, item.picture, item.stock,
         item.variants.join(lineSeparator), revision, item.campaignId});
    return added ? Result<qint64>(added->number()) : failure(added);
}

Result<> CampaignRepository::updateItem(const Item &item, qint64 revision)
{
    const auto updated = run(
        m_db,
        u"UPDATE items SET name = ?, description = ?, picture = ?, stock = ?, variants = ?, revision = ? WHERE id = ?"_s,
        {item.name, item.description, item.picture, item.stock, item.variants.join(lineSeparator), revision, item.id});
    return updated ? Result<>() : failure(updated);
}

Result<> CampaignRepository::deleteItem(qint64 id, Instant now, qint64 revision)
{
    const auto deleted =
        run(m_db, u"UPDATE items SET deleted_at = ?, revision = ? WHERE id = ?"_s, {now, revision, id});
    return deleted ? Result<>() : failure(deleted);
}

Result<QList<Item>> CampaignRepository::items(qint64 campaignId)
{
    const auto found = run(m_db,
                           u"SELECT id, uid, campaign_id, name, description, picture, stock, variants FROM items "
                           "WHERE campaign_id = ? AND deleted_at IS NULL ORDER BY position, id"_s,
                           {campaignId});
    if (!found) {
        return failure(found);
    }
    QList<Item> items;
    for (const QVariantList &row : found->rows) {
        RowReader read(row);
        items.append({.id = read.number(),
                      .uid = read.text(),
                      .campaignId = read.number(),
                      .name = read.text(),
                      .description = read.text(),
                      .picture = read.text(),
                      .stock = read.optionalNumber(),
                      .variants = linesOf(read.text())});
    }
    return items;
}

} // namespace guestwright
