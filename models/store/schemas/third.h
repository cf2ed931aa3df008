#pragma once

#include <QStringView>

namespace guestwright {

// The audit log is append-only. An entry is completed by the change that writes it, marked when it is taken back or
// done again, and loses its subject when a person is erased; nothing else. Undo looks for what the same person did
// last.
inline constexpr QStringView thirdSchema = uR"(
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

} // namespace guestwright
