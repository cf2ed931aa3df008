#pragma once

#include <QStringView>

namespace guestwright {

// What recipients see beyond a title, what came back from them, and how far it is in step with the server.
inline constexpr QStringView fourthSchema = uR"(
ALTER TABLE campaigns ADD COLUMN page_organizer TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN page_reply_address TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN page_privacy_url TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN page_rules_url TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN page_logo TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN page_logo_plate BIGINT NOT NULL DEFAULT 0;
ALTER TABLE campaigns ADD COLUMN page_video_url TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN page_video_poster TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN page_video_caption TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN page_next_steps TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN page_countries TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN page_items_per_invite BIGINT NOT NULL DEFAULT 1;
ALTER TABLE items ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE items ADD COLUMN picture TEXT NOT NULL DEFAULT '';
CREATE TABLE images (
    sha256 TEXT PRIMARY KEY,
    type   TEXT NOT NULL,
    bytes  $BLOB NOT NULL);
ALTER TABLE invites ADD COLUMN declined_at BIGINT;
ALTER TABLE invites ADD COLUMN asked_at BIGINT;
ALTER TABLE invites ADD COLUMN journey BIGINT NOT NULL DEFAULT 0;
UPDATE invites SET journey = (CASE WHEN sent_at IS NULL THEN 0 ELSE 128 END) + (CASE WHEN used_at IS NULL THEN 0 ELSE 8192 END)
    WHERE sent_at IS NOT NULL OR used_at IS NOT NULL;
CREATE INDEX invites_journey ON invites (campaign_id, journey, id, deleted_at);
CREATE INDEX invites_revision ON invites (revision, id);
CREATE INDEX invites_trash ON invites (campaign_id, deleted_at) WHERE deleted_at IS NOT NULL;
CREATE TABLE journey_events (
    id          $ID,
    campaign_id BIGINT NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
    invite_id   BIGINT NOT NULL REFERENCES invites (id) ON DELETE CASCADE,
    stage       TEXT NOT NULL,
    visitor     TEXT NOT NULL,
    at          BIGINT NOT NULL,
    UNIQUE (invite_id, stage, visitor, at));
CREATE INDEX journey_events_campaign ON journey_events (campaign_id, stage, visitor, invite_id, at);
CREATE INDEX journey_events_at ON journey_events (campaign_id, at);
CREATE TABLE orders (
    id          $ID,
    uid         TEXT NOT NULL UNIQUE,
    campaign_id BIGINT NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
    invite_id   BIGINT REFERENCES invites (id) ON DELETE SET NULL,
    number      TEXT NOT NULL,
    at          BIGINT NOT NULL,
    items       TEXT NOT NULL,
    name        TEXT NOT NULL,
    name_key    TEXT NOT NULL,
    email       TEXT NOT NULL,
    phone       TEXT NOT NULL,
    line1       TEXT NOT NULL,
    line2       TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city        TEXT NOT NULL,
    region      TEXT NOT NULL,
    country     TEXT NOT NULL);
CREATE INDEX orders_campaign ON orders (campaign_id, at, id);
CREATE INDEX orders_invite ON orders (invite_id);
CREATE TABLE members (
    id          $ID,
    uid         TEXT NOT NULL UNIQUE,
    campaign_id BIGINT NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
    invite_id   BIGINT REFERENCES invites (id) ON DELETE SET NULL,
    at          BIGINT NOT NULL,
    name        TEXT NOT NULL,
    name_key    TEXT NOT NULL,
    email       TEXT NOT NULL,
    role        TEXT NOT NULL,
    groups      TEXT NOT NULL);
CREATE INDEX members_campaign ON members (campaign_id, at, id);
CREATE INDEX members_invite ON members (invite_id);
CREATE TABLE replaced_hashes (
    token_hash  $BLOB PRIMARY KEY,
    invite_id   BIGINT NOT NULL REFERENCES invites (id) ON DELETE CASCADE);
CREATE INDEX replaced_hashes_invite ON replaced_hashes (invite_id);
CREATE TABLE tombstones (
    id          $ID,
    token_hash  $BLOB NOT NULL);
CREATE TABLE servers (
    id              $ID,
    url             TEXT NOT NULL UNIQUE,
    epoch           TEXT NOT NULL,
    replica         TEXT NOT NULL,
    sequence        BIGINT NOT NULL,
    pushed_revision BIGINT NOT NULL,
    pulled_sequence BIGINT NOT NULL,
    pulled_chain    $BLOB,
    synced_at       BIGINT,
    clock_offset    BIGINT NOT NULL,
    lease_owner     TEXT NOT NULL,
    lease_until     BIGINT NOT NULL);
$SQLITE CREATE TRIGGER invites_gone AFTER DELETE ON invites FOR EACH ROW
    WHEN EXISTS (SELECT 1 FROM servers s WHERE s.pushed_revision >= OLD.revision)
    BEGIN INSERT INTO tombstones (token_hash) VALUES (OLD.token_hash); END;
$SQLITE CREATE TRIGGER invites_replaced AFTER UPDATE OF token_hash ON invites FOR EACH ROW
    WHEN NEW.token_hash <> OLD.token_hash AND EXISTS (SELECT 1 FROM servers s)
    BEGIN INSERT OR IGNORE INTO replaced_hashes (token_hash, invite_id) VALUES (OLD.token_hash, OLD.id); END;
$POSTGRES CREATE FUNCTION invites_gone() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN INSERT INTO tombstones (token_hash) VALUES (OLD.token_hash); RETURN NULL; END';
$POSTGRES CREATE FUNCTION any_server(revision BIGINT) RETURNS boolean LANGUAGE sql STABLE AS
    'SELECT EXISTS (SELECT 1 FROM servers s WHERE s.pushed_revision >= revision)';
$POSTGRES CREATE TRIGGER invites_gone AFTER DELETE ON invites FOR EACH ROW
    WHEN (any_server(OLD.revision)) EXECUTE FUNCTION invites_gone();
$POSTGRES CREATE FUNCTION invites_replaced() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN INSERT INTO replaced_hashes (token_hash, invite_id) VALUES (OLD.token_hash, OLD.id) ON CONFLICT DO NOTHING; RETURN NULL; END';
$POSTGRES CREATE TRIGGER invites_replaced AFTER UPDATE OF token_hash ON invites FOR EACH ROW
    WHEN (NEW.token_hash <> OLD.token_hash AND any_server(-1)) EXECUTE FUNCTION invites_replaced()
)";

} // namespace guestwright
