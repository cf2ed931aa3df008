#include "models/campaigns/trashrepository.h"

#include "models/store/query.h"

#include <limits>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

qint64 untilNumber(std::optional<Instant> until)
{
    return until ? toMsecs(*until) : std::numeric_limits<qint64>::max();
}

/// Each has one question mark for the instant.
const QString deadCampaigns =
    u"(SELECT d.id FROM campaigns d WHERE d.deleted_at <= ? AND NOT EXISTS (SELECT 1 FROM outbox_messages s WHERE "
    "s.campaign_id = d.id AND s.state = 'Sending'))"_s;
const QString deadInvites =
    u"(SELECT d.id FROM invites d WHERE d.deleted_at <= ? AND NOT EXISTS (SELECT 1 FROM outbox_messages s WHERE "
    "s.invite_id = d.id AND s.state = 'Sending'))"_s;
const QString deadItems = u"(SELECT d.id FROM items d WHERE d.deleted_at <= ?)"_s;
const QString deadLinks =
    u"(SELECT d.id FROM links d WHERE d.deleted_at <= ? AND NOT EXISTS (SELECT 1 FROM invites g JOIN outbox_messages s "
    "ON s.invite_id = g.id WHERE g.link_id = d.id AND s.state = 'Sending'))"_s;
const QString deadContacts = u"(SELECT d.id FROM contacts d WHERE d.deleted_at <= ?)"_s;

} // namespace

Result<TrashTotals> TrashRepository::totals(std::optional<Instant> until)
{
    const qint64 at = untilNumber(until);
    const auto counted =
        run(m_db,
            u"SELECT (SELECT count(*) FROM campaigns WHERE deleted_at <= ?), (SELECT count(*) FROM invites i JOIN "
            "campaigns c ON c.id = i.campaign_id WHERE i.deleted_at <= ? AND c.deleted_at IS NULL), (SELECT count(*) "
            "FROM items i JOIN campaigns c ON c.id = i.campaign_id WHERE i.deleted_at <= ? AND c.deleted_at IS NULL), "
            "(SELECT count(*) FROM contacts WHERE deleted_at <= ?), (SELECT count(*) FROM links l JOIN campaigns c ON "
            "c.id = "
            "l.campaign_id WHERE l.deleted_at <= ? AND c.deleted_at IS NULL)"_s,
            {at, at, at, at, at});
    if (!counted) {
        return failure(counted);
    }
    RowReader row = counted->first();
    return TrashTotals{.campaigns = row.number(),
                       .invites = row.number(),
                       .items = row.number(),
                       .contacts = row.number(),
                       .links = row.number()};
}

Result<QList<TrashedItem>> TrashRepository::items()
{
    const auto rows =
        run(m_db,
            u"SELECT i.id, i.uid, i.campaign_id, i.name, c.name, i.deleted_at FROM items i JOIN campaigns c "
            "ON c.id = i.campaign_id WHERE i.deleted_at IS NOT NULL AND c.deleted_at IS NULL ORDER BY "
            "i.deleted_at DESC, i.id DESC"_s);
    if (!rows) {
        return failure(rows);
    }
    QList<TrashedItem> items;
    for (const QVariantList &row : rows->rows) {
        RowReader read(row);
        TrashedItem trashed;
        trashed.item.id = read.number();
        trashed.item.uid = read.text();
        trashed.item.campaignId = read.number();
        trashed.item.name = read.text();
        trashed.campaignName = read.text();
        trashed.deletedAt = read.instant();
        items.append(trashed);
    }
    return items;
}

Result<qint64> TrashRepository::restoreItem(qint64 id, qint64 revision)
{
    const auto restored =
        run(m_db, u"UPDATE items SET deleted_at = NULL, revision = ? WHERE id = ? AND deleted_at IS NOT NULL"_s,
            {revision, id});
    return restored ? Result<qint64>(restored->affected) : failure(restored);
}

Result<> TrashRepository::purge(std::optional<Instant> until)
{
    const qint64 at = untilNumber(until);
    // First what refers to something, then what is referred to; the old values while it is still known whose they are.
    const QString statements[] = {
        u"DELETE FROM undo_values WHERE audit_id IN (SELECT e.id FROM audit_entries e WHERE e.campaign_id IN %1)"_s.arg(
            deadCampaigns),
        u"DELETE FROM undo_values WHERE table_name = 'invites' AND column_name <> 'numbers' AND row_id IN "_s
            + deadInvites,
        u"DELETE FROM undo_values WHERE table_name = 'outbox_messages' AND row_id IN (SELECT m.id FROM outbox_messages "
        u"m "
        "WHERE m.invite_id IN %1)"_s.arg(deadInvites),
        u"DELETE FROM undo_values WHERE table_name = 'campaigns' AND row_id IN "_s + deadCampaigns,
        u"DELETE FROM undo_values WHERE table_name = 'items' AND row_id IN "_s + deadItems,
        u"DELETE FROM undo_values WHERE table_name = 'links' AND row_id IN "_s + deadLinks,
        u"DELETE FROM undo_values WHERE table_name IN ('contacts', 'contact_list_members') AND row_id IN "_s
            + deadContacts,
        u"DELETE FROM outbox_messages WHERE campaign_id IN "_s + deadCampaigns,
        u"DELETE FROM invites WHERE campaign_id IN "_s + deadCampaigns,
        u"DELETE FROM links WHERE campaign_id IN "_s + deadCampaigns,
        u"DELETE FROM items WHERE campaign_id IN "_s + deadCampaigns,
        u"DELETE FROM campaigns WHERE id IN "_s + deadCampaigns,
        u"DELETE FROM outbox_messages WHERE invite_id IN "_s + deadInvites,
        u"DELETE FROM invites WHERE id IN "_s + deadInvites,
        u"DELETE FROM outbox_messages WHERE invite_id IN (SELECT i.id FROM invites i WHERE i.link_id IN %1)"_s.arg(
            deadLinks),
        u"DELETE FROM invites WHERE link_id IN "_s + deadLinks,
        u"DELETE FROM links WHERE id IN "_s + deadLinks,
        u"DELETE FROM items WHERE id IN "_s + deadItems,
        u"UPDATE invites SET contact_id = NULL WHERE contact_id IN "_s + deadContacts,
        u"DELETE FROM contacts WHERE id IN "_s + deadContacts,
    };
    for (const QString &statement : statements) {
        if (const auto done = run(m_db, statement, {at}); !done) {
            return failure(done);
        }
    }
    // Of a creation whose invites are all gone there is nothing to undo.
    const auto forgotten = run(
        m_db,
        u"DELETE FROM undo_values WHERE table_name = 'invites' AND column_name = 'numbers' AND NOT EXISTS (SELECT 1 "
        "FROM audit_entries e JOIN invites i ON i.campaign_id = e.campaign_id AND i.number >= undo_values.row_id AND "
        "i.number < undo_values.row_id + CAST(undo_values.old_value AS BIGINT) WHERE e.id = undo_values.audit_id)"_s);
    return forgotten ? Result<>() : failure(forgotten);
}

} // namespace guestwright
