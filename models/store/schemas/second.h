#pragma once

#include <QStringView>

namespace guestwright {

// Who did it and what took it back; a provider's message stream; reminders; the print log; addresses that must not be
// mailed, as keyed hashes. Then the keys of names as foldName() makes them now.
inline constexpr QStringView secondSchema = uR"(
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

} // namespace guestwright
