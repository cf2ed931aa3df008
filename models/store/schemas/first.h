#pragma once

#include <QStringView>

namespace guestwright {

// Instants are milliseconds UTC, flags 0/1, enums their names. "key" columns hold what is compared and sorted by.
inline constexpr QStringView firstSchema = uR"(
CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL);
CREATE TABLE audit_entries (
    id          $ID,
    at          BIGINT NOT NULL,
    action      TEXT NOT NULL,
    campaign_id BIGINT,
    subject     TEXT NOT NULL,
    row_count   BIGINT NOT NULL);
CREATE TABLE undo_values (
    audit_id    BIGINT NOT NULL REFERENCES audit_entries (id),
    table_name  TEXT NOT NULL,
    row_id      BIGINT NOT NULL,
    column_name TEXT NOT NULL,
    old_value   TEXT);
CREATE INDEX undo_values_audit ON undo_values (audit_id);
CREATE TABLE mail_accounts (
    id              $ID,
    uid             TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL UNIQUE,
    transport       TEXT NOT NULL,
    host            TEXT NOT NULL,
    port            BIGINT NOT NULL,
    security        TEXT NOT NULL,
    user_name       TEXT NOT NULL,
    ca_file         TEXT NOT NULL,
    path            TEXT NOT NULL,
    rate_per_minute BIGINT NOT NULL,
    connections     BIGINT NOT NULL);
CREATE TABLE campaigns (
    id              $ID,
    uid             TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    name_key        TEXT NOT NULL,
    purpose         TEXT NOT NULL,
    state           TEXT NOT NULL,
    description     TEXT NOT NULL,
    sender          TEXT NOT NULL,
    zone            TEXT NOT NULL,
    expires_at      BIGINT,
    ended_at        BIGINT,
    opens_at        BIGINT,
    binding         TEXT NOT NULL,
    track_opens     BIGINT NOT NULL,
    account_id      BIGINT REFERENCES mail_accounts (id),
    continue_url    TEXT NOT NULL,
    subject         TEXT NOT NULL,
    template_text   TEXT NOT NULL,
    template_html   TEXT NOT NULL,
    page_title      TEXT NOT NULL,
    page_button     TEXT NOT NULL,
    page_color      TEXT NOT NULL,
    next_number     BIGINT NOT NULL,
    created_at      BIGINT NOT NULL,
    deleted_at      BIGINT,
    revision        BIGINT NOT NULL);
CREATE TABLE items (
    id          $ID,
    uid         TEXT NOT NULL UNIQUE,
    campaign_id BIGINT NOT NULL REFERENCES campaigns (id),
    name        TEXT NOT NULL,
    stock       BIGINT,
    variants    TEXT NOT NULL,
    position    BIGINT NOT NULL,
    deleted_at  BIGINT,
    revision    BIGINT NOT NULL);
CREATE INDEX items_campaign ON items (campaign_id, position);
CREATE TABLE contacts (
    id           $ID,
    name         TEXT NOT NULL,
    name_key     TEXT NOT NULL,
    first_name   TEXT NOT NULL,
    last_name    TEXT NOT NULL,
    email        TEXT NOT NULL,
    email_key    TEXT UNIQUE,
    phone        TEXT NOT NULL,
    organization TEXT NOT NULL,
    extra        TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    deleted_at   BIGINT,
    revision     BIGINT NOT NULL);
CREATE INDEX contacts_name ON contacts (name_key, id);
CREATE TABLE contact_lists (
    id       $ID,
    name     TEXT NOT NULL UNIQUE,
    revision BIGINT NOT NULL);
CREATE TABLE contact_list_members (
    list_id    BIGINT NOT NULL REFERENCES contact_lists (id) ON DELETE CASCADE,
    contact_id BIGINT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    PRIMARY KEY (list_id, contact_id));
CREATE INDEX contact_list_members_contact ON contact_list_members (contact_id);
CREATE TABLE invites (
    id            $ID,
    campaign_id   BIGINT NOT NULL REFERENCES campaigns (id),
    number        BIGINT NOT NULL,
    token         TEXT NOT NULL,
    token_hash    $BLOB NOT NULL UNIQUE,
    contact_id    BIGINT REFERENCES contacts (id),
    name          TEXT NOT NULL,
    name_key      TEXT NOT NULL,
    email         TEXT NOT NULL,
    email_key     TEXT,
    phone         TEXT NOT NULL,
    expires_at    BIGINT,
    remind_days   BIGINT,
    created_at    BIGINT NOT NULL,
    sent_at       BIGINT,
    used_at       BIGINT,
    order_number  TEXT,
    revoked_at    BIGINT,
    bounced_at    BIGINT,
    bounce_words  TEXT,
    deleted_at    BIGINT,
    revision      BIGINT NOT NULL);
CREATE INDEX invites_number ON invites (campaign_id, number, deleted_at);
CREATE INDEX invites_name ON invites (campaign_id, name_key, id, deleted_at);
CREATE INDEX invites_email ON invites (campaign_id, email_key, id, deleted_at);
CREATE INDEX invites_sent ON invites (campaign_id, sent_at, id, deleted_at);
CREATE INDEX invites_order ON invites (campaign_id, order_number, id, deleted_at);
CREATE INDEX invites_expires ON invites (campaign_id, expires_at, id, deleted_at);
CREATE INDEX invites_status ON invites (campaign_id, used_at, revoked_at, bounced_at, expires_at, contact_id, sent_at, deleted_at);
CREATE INDEX invites_contact ON invites (contact_id);
CREATE TABLE outbox_messages (
    id           $ID,
    uid          TEXT NOT NULL UNIQUE,
    campaign_id  BIGINT NOT NULL REFERENCES campaigns (id),
    invite_id    BIGINT NOT NULL REFERENCES invites (id),
    account_id   BIGINT NOT NULL REFERENCES mail_accounts (id),
    kind         TEXT NOT NULL,
    state        TEXT NOT NULL,
    phase        TEXT NOT NULL,
    recipient    TEXT NOT NULL,
    message_id   TEXT NOT NULL,
    body         $BLOB,
    body_link    $BLOB,
    queued_at    BIGINT NOT NULL,
    tried_at     BIGINT,
    next_try_at  BIGINT,
    settled_at   BIGINT,
    attempts     BIGINT NOT NULL,
    lease_owner  TEXT,
    lease_until  BIGINT,
    fence        BIGINT NOT NULL,
    server_words TEXT NOT NULL,
    revision     BIGINT NOT NULL);
CREATE INDEX outbox_messages_state ON outbox_messages (state, account_id, id);
CREATE INDEX outbox_messages_campaign ON outbox_messages (campaign_id, state);
CREATE INDEX outbox_messages_invite ON outbox_messages (invite_id, id)
)";

} // namespace guestwright
