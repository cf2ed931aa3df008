#pragma once

#include <QStringView>

namespace guestwright {

// Where a campaign tells of its members and orders, and what that is signed with. A server hears of what was deleted for
// good even where it had not yet heard that it was in the trash, invitation links too; and of orders and members whose
// people it has to forget, by uid, in rows without a hash.
inline constexpr QStringView sixthSchema = uR"(
ALTER TABLE campaigns ADD COLUMN webhook_url TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN webhook_secret TEXT NOT NULL DEFAULT '';
ALTER TABLE tombstones ADD COLUMN redemption_uid TEXT NOT NULL DEFAULT '';
$SQLITE DROP TRIGGER invites_gone;
$SQLITE CREATE TRIGGER invites_gone AFTER DELETE ON invites FOR EACH ROW
    WHEN EXISTS (SELECT 1 FROM servers s WHERE s.pushed_revision >= OLD.revision OR s.synced_at >= OLD.created_at)
    BEGIN INSERT INTO tombstones (token_hash) VALUES (OLD.token_hash); END;
$SQLITE CREATE TRIGGER links_gone AFTER DELETE ON links FOR EACH ROW
    WHEN EXISTS (SELECT 1 FROM servers s WHERE s.pushed_revision >= OLD.revision OR s.synced_at >= OLD.created_at)
    BEGIN INSERT INTO tombstones (token_hash) VALUES (OLD.token_hash); END;
$POSTGRES CREATE FUNCTION any_server_knows(revision BIGINT, created BIGINT) RETURNS boolean LANGUAGE sql STABLE AS
    'SELECT EXISTS (SELECT 1 FROM servers s WHERE s.pushed_revision >= revision OR s.synced_at >= created)';
$POSTGRES DROP TRIGGER invites_gone ON invites;
$POSTGRES CREATE TRIGGER invites_gone AFTER DELETE ON invites FOR EACH ROW
    WHEN (any_server_knows(OLD.revision, OLD.created_at)) EXECUTE FUNCTION invites_gone();
$POSTGRES CREATE TRIGGER links_gone AFTER DELETE ON links FOR EACH ROW
    WHEN (any_server_knows(OLD.revision, OLD.created_at)) EXECUTE FUNCTION invites_gone()
)";

} // namespace guestwright
