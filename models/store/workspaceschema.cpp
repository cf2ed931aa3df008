#include "models/store/migrations.h"

#include <algorithm>
#include <functional>

namespace guestwright {

namespace {

// Instants are milliseconds UTC, flags 0/1, enums their names. "key" columns hold what is compared and sorted by.
constexpr QStringView firstSchema = uR"(
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

// Who did it and what took it back; a provider's message stream; reminders; the print log; addresses that must not be
// mailed, as keyed hashes. Then the keys of names as foldName() makes them now.
constexpr QStringView secondSchema = uR"(
ALTER TABLE audit_entries ADD COLUMN actor TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_entries ADD COLUMN undone_by BIGINT;
ALTER TABLE audit_entries ADD COLUMN undoes BIGINT;
ALTER TABLE mail_accounts ADD COLUMN stream TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE campaigns ADD COLUMN reminder_subject TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN reminder_text TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN reminder_html TEXT NOT NULL DEFAULT '';
ALTER TABLE invites ADD COLUMN reminded_at BIGINT;
ALTER TABLE invites ADD COLUMN printed_at BIGINT;
CREATE TABLE suppressions (
    address_hash $BLOB PRIMARY KEY,
    reason       TEXT NOT NULL,
    at           BIGINT NOT NULL);
ALTER TABLE outbox_messages ADD COLUMN batch TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX outbox_messages_batch ON outbox_messages (batch, invite_id) WHERE batch <> '';
CREATE UNIQUE INDEX outbox_messages_reminder ON outbox_messages (invite_id)
    WHERE kind = 'Reminder' AND state NOT IN ('Failed', 'Cancelled');
CREATE INDEX invites_reminder_own ON invites (campaign_id, (expires_at - remind_days * 86400000))
    WHERE remind_days IS NOT NULL AND reminded_at IS NULL;
CREATE INDEX invites_reminder ON invites (campaign_id, remind_days)
    WHERE remind_days IS NOT NULL AND reminded_at IS NULL;
UPDATE campaigns SET name_key = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name_key,
    'ß', 'ss'), 'ø', 'o'), 'ł', 'l'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ħ', 'h'), 'ı', 'i');
UPDATE contacts SET name_key = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name_key,
    'ß', 'ss'), 'ø', 'o'), 'ł', 'l'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ħ', 'h'), 'ı', 'i');
UPDATE invites SET name_key = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name_key,
    'ß', 'ss'), 'ø', 'o'), 'ł', 'l'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ħ', 'h'), 'ı', 'i')
)";

// The audit log is append-only. An entry is completed by the change that writes it, marked when it is taken back or
// done again, and loses its subject when a person is erased; nothing else. Undo looks for what the same person did
// last.
constexpr QStringView thirdSchema = uR"(
CREATE INDEX audit_entries_standing ON audit_entries (actor, id) WHERE undone_by IS NULL AND action NOT IN ('Undo', 'Redo');
$POSTGRES CREATE FUNCTION audit_entries_kept() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN RAISE EXCEPTION ''the audit log is append-only''; END';
CREATE TRIGGER audit_entries_changed BEFORE UPDATE ON audit_entries FOR EACH ROW
    WHEN (NEW.id <> OLD.id OR NEW.at <> OLD.at OR NEW.action <> OLD.action OR NEW.actor <> OLD.actor
        OR (NEW.subject <> OLD.subject AND NEW.subject <> '')
        OR (NEW.row_count <> OLD.row_count AND OLD.row_count <> 0)
        OR (OLD.campaign_id IS NOT NULL AND coalesce(NEW.campaign_id, 0) <> OLD.campaign_id)
        OR (OLD.undoes IS NOT NULL AND coalesce(NEW.undoes, 0) <> OLD.undoes)
        OR (OLD.undone_by IS NOT NULL AND coalesce(NEW.undone_by, OLD.undone_by) <> OLD.undone_by))
    $REFUSE;
CREATE TRIGGER audit_entries_removed BEFORE DELETE ON audit_entries FOR EACH ROW $REFUSE;
$POSTGRES CREATE TRIGGER audit_entries_emptied BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT $REFUSE
)";

// What recipients see beyond a title, what came back from them, and how far it is in step with the server.
constexpr QStringView fourthSchema = uR"(
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

constexpr Migration steps[] = {
    {1, firstSchema},
    {2, secondSchema},
    {3, thirdSchema},
    {4, fourthSchema},
};
static_assert(std::ranges::adjacent_find(steps, std::greater_equal{}, &Migration::version) == std::end(steps),
              "migrations must be ordered by strictly increasing version");

} // namespace

std::span<const Migration> workspaceMigrations()
{
    return steps;
}

} // namespace guestwright
