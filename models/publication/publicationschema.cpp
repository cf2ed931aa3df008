#include "models/store/migrations.h"

namespace guestwright {

namespace {

// The server's side. What the judge asks of invites and campaigns is named as in a workspace, so that its SQL serves
// both. "page" and "items" columns hold JSON that is only ever shown. Nothing here says who a visitor was.
constexpr QStringView firstPublication = uR"(
CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL);
CREATE TABLE api_keys (
    id           $ID,
    name         TEXT NOT NULL UNIQUE,
    key_hash     $BLOB NOT NULL UNIQUE,
    scope        TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    last_used_at BIGINT,
    revoked_at   BIGINT);
CREATE TABLE operations (
    id           $BLOB PRIMARY KEY,
    payload_hash $BLOB NOT NULL,
    answer       $BLOB NOT NULL,
    at           BIGINT NOT NULL);
CREATE TABLE replicas (
    id       TEXT PRIMARY KEY,
    sequence BIGINT NOT NULL,
    seen_at  BIGINT NOT NULL);
CREATE TABLE images (
    sha256 TEXT PRIMARY KEY,
    type   TEXT NOT NULL,
    bytes  $BLOB NOT NULL);
CREATE TABLE campaigns (
    id          $ID,
    uid         TEXT NOT NULL UNIQUE,
    revision    BIGINT NOT NULL,
    name        TEXT NOT NULL,
    purpose     TEXT NOT NULL,
    state       TEXT NOT NULL,
    binding     TEXT NOT NULL,
    track_opens BIGINT NOT NULL,
    zone        TEXT NOT NULL,
    language    TEXT NOT NULL,
    expires_at  BIGINT,
    ended_at    BIGINT,
    opens_at    BIGINT,
    deleted_at  BIGINT,
    page        TEXT NOT NULL);
CREATE TABLE items (
    id          $ID,
    uid         TEXT NOT NULL UNIQUE,
    campaign_id BIGINT NOT NULL REFERENCES campaigns (id),
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    picture     TEXT NOT NULL,
    stock       BIGINT,
    ordered     BIGINT NOT NULL DEFAULT 0,
    variants    TEXT NOT NULL,
    position    BIGINT NOT NULL,
    withdrawn   BIGINT NOT NULL,
    CHECK (stock IS NULL OR ordered >= 0));
CREATE INDEX items_campaign ON items (campaign_id, position);
CREATE TABLE invites (
    id          $ID,
    campaign_id BIGINT NOT NULL REFERENCES campaigns (id),
    token_hash  $BLOB NOT NULL UNIQUE,
    revision    BIGINT NOT NULL,
    name        TEXT NOT NULL,
    email       TEXT NOT NULL,
    email_key   TEXT NOT NULL,
    expires_at  BIGINT,
    revoked_at  BIGINT,
    bounced_at  BIGINT,
    deleted_at  BIGINT,
    used_at     BIGINT,
    declined_at BIGINT,
    asked_at    BIGINT);
CREATE INDEX invites_campaign ON invites (campaign_id);
CREATE TABLE retired_hashes (
    token_hash $BLOB PRIMARY KEY,
    invite_id  BIGINT NOT NULL REFERENCES invites (id));
CREATE INDEX retired_hashes_invite ON retired_hashes (invite_id);
CREATE TABLE orders (
    id          $ID,
    uid         TEXT NOT NULL UNIQUE,
    number      TEXT NOT NULL UNIQUE,
    receipt     $BLOB NOT NULL UNIQUE,
    nonce       $BLOB NOT NULL UNIQUE,
    form_hash   $BLOB NOT NULL,
    campaign_id BIGINT NOT NULL REFERENCES campaigns (id),
    invite_id   BIGINT UNIQUE REFERENCES invites (id),
    at          BIGINT NOT NULL,
    items       TEXT NOT NULL,
    name        TEXT NOT NULL,
    email       TEXT NOT NULL,
    phone       TEXT NOT NULL,
    line1       TEXT NOT NULL,
    line2       TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city        TEXT NOT NULL,
    region      TEXT NOT NULL,
    country     TEXT NOT NULL);
CREATE TABLE members (
    id          $ID,
    uid         TEXT NOT NULL UNIQUE,
    receipt     $BLOB NOT NULL UNIQUE,
    nonce       $BLOB NOT NULL UNIQUE,
    form_hash   $BLOB NOT NULL,
    campaign_id BIGINT NOT NULL REFERENCES campaigns (id),
    invite_id   BIGINT UNIQUE REFERENCES invites (id),
    at          BIGINT NOT NULL,
    name        TEXT NOT NULL,
    email       TEXT NOT NULL,
    role        TEXT NOT NULL,
    groups      TEXT NOT NULL);
CREATE TABLE codes (
    id          $ID,
    invite_id   BIGINT NOT NULL REFERENCES invites (id),
    address_key TEXT NOT NULL,
    salt        $BLOB NOT NULL,
    code_hash   $BLOB NOT NULL,
    made_at     BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    tries       BIGINT NOT NULL,
    used_at     BIGINT);
CREATE INDEX codes_address ON codes (address_key, made_at);
CREATE INDEX codes_invite ON codes (invite_id, made_at);
CREATE TABLE mail_queue (
    id           $ID,
    kind         TEXT NOT NULL,
    campaign_id  BIGINT NOT NULL REFERENCES campaigns (id),
    recipient    TEXT NOT NULL,
    words        TEXT NOT NULL,
    message_id   TEXT NOT NULL UNIQUE,
    state        TEXT NOT NULL,
    queued_at    BIGINT NOT NULL,
    next_try_at  BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    attempts     BIGINT NOT NULL,
    server_words TEXT NOT NULL);
CREATE INDEX mail_queue_state ON mail_queue (state, next_try_at);
CREATE TABLE suppressions (
    address_hash $BLOB NOT NULL,
    scope        TEXT NOT NULL,
    at           BIGINT NOT NULL,
    PRIMARY KEY (address_hash, scope));
CREATE TABLE visits (
    invite_id BIGINT NOT NULL,
    stage     BIGINT NOT NULL,
    visitor   BIGINT NOT NULL,
    hour      BIGINT NOT NULL,
    PRIMARY KEY (invite_id, stage, visitor, hour));
CREATE TABLE changes (
    sequence BIGINT PRIMARY KEY,
    at       BIGINT NOT NULL,
    kind     TEXT NOT NULL,
    body     TEXT NOT NULL,
    chain    $BLOB NOT NULL)
)";

// Invitation links, and who came by which. Codes belong to an address at a link, since at a shared one there is no
// invite before somebody has proved who it is; they live for minutes, so none is taken over. Invites that have
// to come again are few or none, whatever else there is.
constexpr QStringView secondPublication = uR"(
CREATE TABLE links (
    id               $ID,
    uid              TEXT NOT NULL UNIQUE,
    campaign_id      BIGINT NOT NULL REFERENCES campaigns (id),
    token_hash       $BLOB NOT NULL UNIQUE,
    revision         BIGINT NOT NULL,
    kind             TEXT NOT NULL,
    role             TEXT NOT NULL,
    groups           TEXT NOT NULL,
    max_uses         BIGINT,
    once_per_address BIGINT NOT NULL,
    domains          TEXT NOT NULL,
    binding          TEXT NOT NULL,
    expires_at       BIGINT,
    paused_at        BIGINT,
    deleted_at       BIGINT,
    page             TEXT NOT NULL,
    redeemed         BIGINT NOT NULL DEFAULT 0);
ALTER TABLE invites ADD COLUMN link_id BIGINT REFERENCES links (id);
CREATE INDEX invites_link ON invites (link_id, email_key) WHERE link_id IS NOT NULL;
ALTER TABLE orders ADD COLUMN link_id BIGINT REFERENCES links (id);
ALTER TABLE members ADD COLUMN link_id BIGINT REFERENCES links (id);
CREATE TABLE link_addresses (
    link_id     BIGINT NOT NULL REFERENCES links (id),
    address_key TEXT NOT NULL,
    PRIMARY KEY (link_id, address_key));
DROP TABLE codes;
CREATE TABLE codes (
    id          $ID,
    token_hash  $BLOB NOT NULL,
    address_key TEXT NOT NULL,
    salt        $BLOB NOT NULL,
    code_hash   $BLOB NOT NULL,
    made_at     BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    tries       BIGINT NOT NULL,
    used_at     BIGINT);
CREATE INDEX codes_address ON codes (address_key, made_at);
CREATE INDEX codes_token ON codes (token_hash, address_key, made_at);
CREATE INDEX invites_missing ON invites (campaign_id) WHERE revision = 0
)";

// What webhooks are told, in the transaction that made it. A body is emptied once nobody needs it; whose it is stays
// known by the invite, so that it can be forgotten before that. A lease is what somebody delivers under.
constexpr QStringView thirdPublication = uR"(
ALTER TABLE links ADD COLUMN name TEXT NOT NULL DEFAULT '';
CREATE TABLE webhooks (
    campaign_id BIGINT PRIMARY KEY REFERENCES campaigns (id),
    url         TEXT NOT NULL,
    secret      TEXT NOT NULL);
CREATE TABLE webhook_deliveries (
    id           $ID,
    uid          TEXT NOT NULL UNIQUE,
    campaign_id  BIGINT NOT NULL REFERENCES campaigns (id),
    kind         TEXT NOT NULL,
    invite_id    BIGINT REFERENCES invites (id),
    record_uid   TEXT NOT NULL,
    email        TEXT NOT NULL,
    body         TEXT NOT NULL,
    state        TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    attempts     BIGINT NOT NULL,
    next_at      BIGINT NOT NULL,
    lease        TEXT NOT NULL,
    tried_at     BIGINT,
    status       BIGINT NOT NULL,
    fault        TEXT NOT NULL,
    delivered_at BIGINT);
CREATE INDEX webhook_deliveries_campaign ON webhook_deliveries (campaign_id, id);
CREATE INDEX webhook_deliveries_invite ON webhook_deliveries (invite_id) WHERE invite_id IS NOT NULL;
CREATE INDEX webhook_deliveries_waiting ON webhook_deliveries (campaign_id, next_at, id) WHERE state = 'Waiting'
)";

constexpr Migration publicationSteps[] = {
    {1, firstPublication},
    {2, secondPublication},
    {3, thirdPublication},
};

} // namespace

std::span<const Migration> publicationMigrations()
{
    return publicationSteps;
}

} // namespace guestwright
