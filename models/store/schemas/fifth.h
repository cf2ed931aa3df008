#pragma once

#include <QStringView>

namespace guestwright {

// Invitation links, whose invitees are invites that belong to a link and stand in no list of personal ones: so every
// index of those lists says which is which. Then who came by which link.
inline constexpr QStringView fifthSchema = uR"(
CREATE TABLE links (
    id               $ID,
    uid              TEXT NOT NULL UNIQUE,
    campaign_id      BIGINT NOT NULL REFERENCES campaigns (id),
    name             TEXT NOT NULL,
    name_key         TEXT NOT NULL,
    kind             TEXT NOT NULL,
    token            TEXT NOT NULL,
    token_hash       $BLOB NOT NULL UNIQUE,
    role             TEXT NOT NULL,
    groups           TEXT NOT NULL,
    max_uses         BIGINT,
    once_per_address BIGINT NOT NULL,
    domains          TEXT NOT NULL,
    binding          TEXT NOT NULL,
    expires_at       BIGINT,
    page_title       TEXT NOT NULL,
    page_description TEXT NOT NULL,
    page_video_url   TEXT NOT NULL,
    page_button      TEXT NOT NULL,
    created_at       BIGINT NOT NULL,
    paused_at        BIGINT,
    deleted_at       BIGINT,
    revision         BIGINT NOT NULL);
CREATE INDEX links_campaign ON links (campaign_id, id);
ALTER TABLE invites ADD COLUMN link_id BIGINT REFERENCES links (id);
ALTER TABLE orders ADD COLUMN link_id BIGINT REFERENCES links (id) ON DELETE SET NULL;
ALTER TABLE members ADD COLUMN link_id BIGINT REFERENCES links (id) ON DELETE SET NULL;
CREATE UNIQUE INDEX invites_link ON invites (link_id, email_key) WHERE link_id IS NOT NULL;
CREATE INDEX invites_invitees ON invites (campaign_id, link_id, deleted_at) WHERE link_id IS NOT NULL;
CREATE INDEX orders_link ON orders (link_id) WHERE link_id IS NOT NULL;
CREATE INDEX members_link ON members (link_id) WHERE link_id IS NOT NULL;
DROP INDEX invites_number;
DROP INDEX invites_name;
DROP INDEX invites_email;
DROP INDEX invites_sent;
DROP INDEX invites_order;
DROP INDEX invites_expires;
DROP INDEX invites_status;
DROP INDEX invites_journey;
CREATE INDEX invites_number ON invites (campaign_id, number, deleted_at, link_id);
CREATE INDEX invites_name ON invites (campaign_id, name_key, id, deleted_at, link_id);
CREATE INDEX invites_email ON invites (campaign_id, email_key, id, deleted_at, link_id);
CREATE INDEX invites_sent ON invites (campaign_id, sent_at, id, deleted_at, link_id);
CREATE INDEX invites_order ON invites (campaign_id, order_number, id, deleted_at, link_id);
CREATE INDEX invites_expires ON invites (campaign_id, expires_at, id, deleted_at, link_id);
CREATE INDEX invites_status ON invites (campaign_id, used_at, revoked_at, bounced_at, expires_at, contact_id, sent_at, deleted_at, link_id);
CREATE INDEX invites_journey ON invites (campaign_id, journey, id, deleted_at, link_id)
)";

} // namespace guestwright
