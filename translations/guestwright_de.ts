<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>The account needs a name</source>
        <translation>Das Konto braucht einen Namen</translation>
    </message>
    <message>
        <source>There is an account called “%1” already</source>
        <translation>Es gibt schon ein Konto namens „%1“</translation>
    </message>
    <message>
        <source>There is no such account</source>
        <translation>Dieses Konto gibt es nicht</translation>
    </message>
    <message>
        <source>There is no account “%1”</source>
        <translation>Es gibt kein Konto „%1“</translation>
    </message>
</context>
<context>
    <name>AddressFault</name>
    <message>
        <source>“%1” is no domain. Write it like example.org.</source>
        <translation>„%1“ ist keine Domain. Schreiben Sie sie wie example.org.</translation>
    </message>
</context>
<context>
    <name>AddressPane</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln schon auf der Liste</numerusform>
            <numerusform>%Ln schon auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice</source>
        <translation>
            <numerusform>%Ln doppelt</numerusform>
            <numerusform>%Ln doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of another domain</source>
        <translation>
            <numerusform>%Ln aus einer anderen Domain</numerusform>
            <numerusform>%Ln aus einer anderen Domain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want(s) no mail</source>
        <translation>
            <numerusform>%Ln will keine Mail</numerusform>
            <numerusform>%Ln wollen keine Mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not an address</source>
        <translation>
            <numerusform>%Ln keine Adresse</numerusform>
            <numerusform>%Ln keine Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>The link lets in only some domains, and “%1” is of another</source>
        <translation>Der Link lässt nur bestimmte Domains ein, und „%1“ ist aus einer anderen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changed the workspace&apos;s settings</source>
        <translation>Einstellungen des Arbeitsbereichs geändert</translation>
    </message>
    <message>
        <source>Workspace Settings</source>
        <translation>Einstellungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Created the campaign</source>
        <translation>Kampagne erstellt</translation>
    </message>
    <message>
        <source>Create Campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>Edited the campaign</source>
        <translation>Kampagne bearbeitet</translation>
    </message>
    <message>
        <source>Edit Campaign</source>
        <translation>Kampagne bearbeiten</translation>
    </message>
    <message>
        <source>Activated the campaign</source>
        <translation>Kampagne aktiviert</translation>
    </message>
    <message>
        <source>Activate Campaign</source>
        <translation>Kampagne aktivieren</translation>
    </message>
    <message>
        <source>Paused the campaign</source>
        <translation>Kampagne pausiert</translation>
    </message>
    <message>
        <source>Pause Campaign</source>
        <translation>Kampagne pausieren</translation>
    </message>
    <message>
        <source>Resumed the campaign</source>
        <translation>Kampagne fortgesetzt</translation>
    </message>
    <message>
        <source>Resume Campaign</source>
        <translation>Kampagne fortsetzen</translation>
    </message>
    <message>
        <source>Ended the campaign</source>
        <translation>Kampagne beendet</translation>
    </message>
    <message>
        <source>End Campaign</source>
        <translation>Kampagne beenden</translation>
    </message>
    <message>
        <source>Reopened the campaign</source>
        <translation>Kampagne wieder geöffnet</translation>
    </message>
    <message>
        <source>Reopen Campaign</source>
        <translation>Kampagne wieder öffnen</translation>
    </message>
    <message>
        <source>Duplicated the campaign</source>
        <translation>Kampagne dupliziert</translation>
    </message>
    <message>
        <source>Duplicate Campaign</source>
        <translation>Kampagne duplizieren</translation>
    </message>
    <message>
        <source>Moved the campaign to the trash</source>
        <translation>Kampagne in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Delete Campaign</source>
        <translation>Kampagne löschen</translation>
    </message>
    <message>
        <source>Restored the campaign</source>
        <translation>Kampagne wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore Campaign</source>
        <translation>Kampagne wiederherstellen</translation>
    </message>
    <message>
        <source>Added an item</source>
        <translation>Artikel hinzugefügt</translation>
    </message>
    <message>
        <source>Add Item</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Edited an item</source>
        <translation>Artikel bearbeitet</translation>
    </message>
    <message>
        <source>Edit Item</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Moved an item to the trash</source>
        <translation>Artikel in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Delete Item</source>
        <translation>Artikel löschen</translation>
    </message>
    <message>
        <source>Restored an item</source>
        <translation>Artikel wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore Item</source>
        <translation>Artikel wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt importiert</numerusform>
            <numerusform>%Ln Kontakte importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt importieren</numerusform>
            <numerusform>%Ln Kontakte importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a contact</source>
        <translation>Kontakt gespeichert</translation>
    </message>
    <message>
        <source>Save Contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n contact(s) to the trash</source>
        <translation>
            <numerusform>%Ln Kontakt in den Papierkorb verschoben</numerusform>
            <numerusform>%Ln Kontakte in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt löschen</numerusform>
            <numerusform>%Ln Kontakte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt wiederhergestellt</numerusform>
            <numerusform>%Ln Kontakte wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt wiederherstellen</numerusform>
            <numerusform>%Ln Kontakte wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung erstellt</numerusform>
            <numerusform>%Ln Einladungen erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung erstellen</numerusform>
            <numerusform>%Ln Einladungen erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited an invite</source>
        <translation>Einladung bearbeitet</translation>
    </message>
    <message>
        <source>Edit Invite</source>
        <translation>Einladung bearbeiten</translation>
    </message>
    <message>
        <source>Assigned a contact to an invite</source>
        <translation>Einladung einem Kontakt zugeordnet</translation>
    </message>
    <message>
        <source>Assign Contact</source>
        <translation>Kontakt zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung widerrufen</numerusform>
            <numerusform>%Ln Einladungen widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung widerrufen</numerusform>
            <numerusform>%Ln Einladungen widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung wiederhergestellt</numerusform>
            <numerusform>%Ln Einladungen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung wiederherstellen</numerusform>
            <numerusform>%Ln Einladungen wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended %n invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung verlängert</numerusform>
            <numerusform>%Ln Einladungen verlängert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung verlängern</numerusform>
            <numerusform>%Ln Einladungen verlängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n link(s)</source>
        <translation>
            <numerusform>%Ln Link ersetzt</numerusform>
            <numerusform>%Ln Links ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n Link(s)</source>
        <translation>
            <numerusform>%Ln Link ersetzen</numerusform>
            <numerusform>%Ln Links ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n invite(s) to the trash</source>
        <translation>
            <numerusform>%Ln Einladung in den Papierkorb verschoben</numerusform>
            <numerusform>%Ln Einladungen in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung löschen</numerusform>
            <numerusform>%Ln Einladungen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued %n message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht in die Warteschlange gestellt</numerusform>
            <numerusform>%Ln Nachrichten in die Warteschlange gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n Message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht in die Warteschlange stellen</numerusform>
            <numerusform>%Ln Nachrichten in die Warteschlange stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht abgebrochen</numerusform>
            <numerusform>%Ln Nachrichten abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n Message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht abbrechen</numerusform>
            <numerusform>%Ln Nachrichten abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued %n message(s) again</source>
        <translation>
            <numerusform>%Ln Nachricht erneut in die Warteschlange gestellt</numerusform>
            <numerusform>%Ln Nachrichten erneut in die Warteschlange gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n Message(s) Again</source>
        <translation>
            <numerusform>%Ln Nachricht erneut in die Warteschlange stellen</numerusform>
            <numerusform>%Ln Nachrichten erneut in die Warteschlange stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung exportiert</numerusform>
            <numerusform>%Ln Einladungen exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung exportieren</numerusform>
            <numerusform>%Ln Einladungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a mail account</source>
        <translation>E-Mail-Konto gespeichert</translation>
    </message>
    <message>
        <source>Save Mail Account</source>
        <translation>E-Mail-Konto speichern</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n thing(s) from the trash for good</source>
        <translation>
            <numerusform>%Ln Ding endgültig aus dem Papierkorb entfernt</numerusform>
            <numerusform>%Ln Dinge endgültig aus dem Papierkorb entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation>Person gelöscht</translation>
    </message>
    <message>
        <source>Erase Person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Exported everything about a person</source>
        <translation>Alles über eine Person exportiert</translation>
    </message>
    <message>
        <source>Export Person</source>
        <translation>Person exportieren</translation>
    </message>
    <message>
        <source>Allowed an erased person again</source>
        <translation>Gelöschte Person wieder zugelassen</translation>
    </message>
    <message>
        <source>Readmit Person</source>
        <translation>Person wieder zulassen</translation>
    </message>
    <message>
        <source>The file with the links has left the workspace: delete it, or replace the links</source>
        <translation>Die Datei mit den Links hat den Arbeitsbereich verlassen: Löschen Sie sie, oder ersetzen Sie die Links</translation>
    </message>
    <message>
        <source>The file has left the workspace: delete it</source>
        <translation>Die Datei hat den Arbeitsbereich verlassen: Löschen Sie sie</translation>
    </message>
    <message>
        <source>What was removed from the trash is gone for good</source>
        <translation>Was aus dem Papierkorb entfernt wurde, ist endgültig weg</translation>
    </message>
    <message>
        <source>Who was erased is gone for good</source>
        <translation>Wer gelöscht wurde, ist endgültig weg</translation>
    </message>
    <message>
        <source>To take that back, erase the person again</source>
        <translation>Um das zurückzunehmen, löschen Sie die Person noch einmal</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>The audit log has no entry %1</source>
        <translation>Das Protokoll hat keinen Eintrag %1</translation>
    </message>
    <message numerus="yes">
        <source>Set the reminder of %n invite(s)</source>
        <translation>
            <numerusform>Erinnerung für %Ln Einladung festgelegt</numerusform>
            <numerusform>Erinnerung für %Ln Einladungen festgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Reminder of %n Invite(s)</source>
        <translation>
            <numerusform>Erinnerung für %Ln Einladung festlegen</numerusform>
            <numerusform>Erinnerung für %Ln Einladungen festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued %n reminder(s)</source>
        <translation>
            <numerusform>%Ln Erinnerung in die Warteschlange gestellt</numerusform>
            <numerusform>%Ln Erinnerungen in die Warteschlange gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n Reminder(s)</source>
        <translation>
            <numerusform>%Ln Erinnerung in die Warteschlange stellen</numerusform>
            <numerusform>%Ln Erinnerungen in die Warteschlange stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent a test mail</source>
        <translation>Testmail gesendet</translation>
    </message>
    <message>
        <source>Send Test Mail</source>
        <translation>Testmail senden</translation>
    </message>
    <message>
        <source>Take the reminders back in the outbox, or pause the campaign</source>
        <translation>Nehmen Sie die Erinnerungen im Postausgang zurück, oder pausieren Sie die Kampagne</translation>
    </message>
    <message>
        <source>A mail that has left cannot be taken back</source>
        <translation>Eine E-Mail, die hinausging, lässt sich nicht zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n card(s)</source>
        <translation>
            <numerusform>%Ln Karte gedruckt</numerusform>
            <numerusform>%Ln Karten gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n Card(s)</source>
        <translation>
            <numerusform>%Ln Karte drucken</numerusform>
            <numerusform>%Ln Karten drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on paper stays there: to make a lost card dead, replace or revoke its link</source>
        <translation>Was auf Papier steht, bleibt dort: Um eine verlorene Karte zu sperren, ersetzen oder widerrufen Sie ihren Link</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n order(s) or member(s)</source>
        <translation>
            <numerusform>%n Bestellung oder Mitglied exportiert</numerusform>
            <numerusform>%n Bestellungen oder Mitglieder exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Order(s) or Member(s)</source>
        <translation>
            <numerusform>Export von %n Bestellung oder Mitglied</numerusform>
            <numerusform>Export von %n Bestellungen oder Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>Created an invitation link</source>
        <translation>Einladungslink angelegt</translation>
    </message>
    <message>
        <source>Create Invitation Link</source>
        <translation>Anlegen des Einladungslinks</translation>
    </message>
    <message>
        <source>Edited an invitation link</source>
        <translation>Einladungslink bearbeitet</translation>
    </message>
    <message>
        <source>Edit Invitation Link</source>
        <translation>Bearbeiten des Einladungslinks</translation>
    </message>
    <message>
        <source>Paused an invitation link</source>
        <translation>Einladungslink pausiert</translation>
    </message>
    <message>
        <source>Pause Invitation Link</source>
        <translation>Pausieren des Einladungslinks</translation>
    </message>
    <message>
        <source>Resumed an invitation link</source>
        <translation>Einladungslink fortgesetzt</translation>
    </message>
    <message>
        <source>Resume Invitation Link</source>
        <translation>Fortsetzen des Einladungslinks</translation>
    </message>
    <message>
        <source>Moved an invitation link to the trash</source>
        <translation>Einladungslink in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Delete Invitation Link</source>
        <translation>Löschen des Einladungslinks</translation>
    </message>
    <message>
        <source>Restored an invitation link</source>
        <translation>Einladungslink wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore Invitation Link</source>
        <translation>Wiederherstellen des Einladungslinks</translation>
    </message>
    <message numerus="yes">
        <source>Put %n invitee(s) on the list of an invitation link</source>
        <translation>
            <numerusform>%n Person auf die Liste eines Einladungslinks gesetzt</numerusform>
            <numerusform>%n Personen auf die Liste eines Einladungslinks gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n Invitee(s)</source>
        <translation>
            <numerusform>Aufnahme von %n Person</numerusform>
            <numerusform>Aufnahme von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n invitee(s) off the list of an invitation link</source>
        <translation>
            <numerusform>%n Person von der Liste eines Einladungslinks genommen</numerusform>
            <numerusform>%n Personen von der Liste eines Einladungslinks genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Invitee(s)</source>
        <translation>
            <numerusform>Entfernen von %n Person</numerusform>
            <numerusform>Entfernen von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the campaign&apos;s webhook</source>
        <translation>Den Webhook der Kampagne geändert</translation>
    </message>
    <message>
        <source>Change Webhook</source>
        <translation>Webhook ändern</translation>
    </message>
    <message>
        <source>Turned off the campaign&apos;s webhook</source>
        <translation>Den Webhook der Kampagne abgeschaltet</translation>
    </message>
    <message>
        <source>Turn Off Webhook</source>
        <translation>Webhook abschalten</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy did not verify; it was removed</source>
        <translation>Die Kopie war nicht in Ordnung; sie wurde entfernt</translation>
    </message>
    <message>
        <source>%1 invites have a hash of the wrong length</source>
        <translation>%1 Einladungen haben einen Hashwert falscher Länge</translation>
    </message>
    <message>
        <source>%1 messages are marked sent without a time</source>
        <translation>%1 Nachrichten gelten als gesendet, aber ohne Zeitpunkt</translation>
    </message>
    <message>
        <source>%1 used invites have no order</source>
        <translation>%1 eingelöste Einladungen haben keine Bestellung</translation>
    </message>
    <message>
        <source>%1 rows refer to something that is gone</source>
        <translation>%1 Zeilen verweisen auf etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 exists already; it was left as it is</source>
        <translation>%1 gibt es schon; es wurde nichts daran geändert</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder for backups, %1, cannot be made</source>
        <translation>Der Ordner für Sicherungen, %1, kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The backup %1 could not be removed</source>
        <translation>Die Sicherung %1 konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>Restored from a backup of %1 UTC; it may have been sent since</source>
        <translation>Aus einer Sicherung vom %1 UTC wiederhergestellt; seither vielleicht gesendet</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation>%1 konnte nicht kopiert werden: %2</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; choose another</source>
        <translation>Die Sicherung %1 ist beschädigt; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>The backup %1 is gone</source>
        <translation>Die Sicherung %1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>There is no campaign “%1”</source>
        <translation>Es gibt keine Kampagne „%1“</translation>
    </message>
    <message>
        <source>Several campaigns are called “%1”; name it by its uid: %2 or %3</source>
        <translation>Mehrere Kampagnen heißen „%1“; nennen Sie sie mit ihrer Uid: %2 oder %3</translation>
    </message>
</context>
<context>
    <name>CampaignLook</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Works until you end it</source>
        <translation>Gültig, bis Sie sie beenden</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Endete am %1</translation>
    </message>
</context>
<context>
    <name>CardPrinter</name>
    <message>
        <source>The cards could not be handed to the printer or file</source>
        <translation>Die Karten ließen sich weder an den Drucker noch in die Datei geben</translation>
    </message>
    <message>
        <source>Cancelled; nothing was printed</source>
        <translation>Abgebrochen; es wurde nichts gedruckt</translation>
    </message>
    <message>
        <source>Cards: %1</source>
        <translation>Karten: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing there was changed</source>
        <translation>%1 kann nicht geschrieben werden. Dort wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing there was changed</source>
        <translation>%1 kann nicht geschrieben werden: %2. Dort wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>CardTarget</name>
    <message>
        <source>Cards: %1</source>
        <translation>Karten: %1</translation>
    </message>
    <message>
        <source>Cancelled. Sheets that were handed to the printer already may still come out; the print log does not name them</source>
        <translation>Abgebrochen. Bögen, die der Drucker schon hat, kommen vielleicht noch heraus; das Druckprotokoll nennt sie nicht</translation>
    </message>
    <message>
        <source>Saved the cards as %1</source>
        <translation>Die Karten sind als %1 gespeichert</translation>
    </message>
    <message>
        <source>Printed the cards on %1</source>
        <translation>Die Karten sind auf %1 gedruckt</translation>
    </message>
</context>
<context>
    <name>ChangeCampaign</name>
    <message>
        <source>The continue-to address must be a web address like https://example.org</source>
        <translation>Die Adresse zum Weiterleiten muss eine Webadresse wie https://example.org sein</translation>
    </message>
    <message>
        <source>The campaign needs a name</source>
        <translation>Die Kampagne braucht einen Namen</translation>
    </message>
    <message>
        <source>The time zone is not known; write one like Europe/Berlin</source>
        <translation>Die Zeitzone ist nicht bekannt; schreiben Sie zum Beispiel Europe/Berlin</translation>
    </message>
    <message>
        <source>“%1” gives nothing yet: add an item, then activate it</source>
        <translation>„%1“ verschenkt noch nichts: Fügen Sie einen Artikel hinzu und aktivieren Sie sie dann</translation>
    </message>
    <message>
        <source>Its expiration has passed: set a later one, which reopens it</source>
        <translation>Ihr Ende ist vorbei: Legen Sie ein späteres fest, das öffnet sie wieder</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>The expiration is in the past</source>
        <translation>Das Ende liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>“%1” is in the trash: restore it first</source>
        <translation>„%1“ liegt im Papierkorb: Stellen Sie sie zuerst wieder her</translation>
    </message>
    <message>
        <source>“%1” has expired and is read-only: reopen or duplicate it</source>
        <translation>„%1“ ist abgelaufen und schreibgeschützt: Öffnen Sie sie wieder oder duplizieren Sie sie</translation>
    </message>
    <message>
        <source>The expiration is in the past; to end the campaign now, use End</source>
        <translation>Das Ende liegt in der Vergangenheit; um die Kampagne jetzt zu beenden, verwenden Sie „Beenden“</translation>
    </message>
    <message>
        <source>“%1” is %2; that step is not possible from there</source>
        <translation>„%1“ ist %2; dieser Schritt ist von dort nicht möglich</translation>
    </message>
    <message>
        <source>Mails can be written in: %1</source>
        <translation>E-Mails können geschrieben werden auf: %1</translation>
    </message>
    <message>
        <source>The page&apos;s colour is written as # and six digits, like #5646c0</source>
        <translation>Die Farbe der Seite schreibt man als # und sechs Stellen, wie #5646c0</translation>
    </message>
    <message>
        <source>The campaign has no webhook</source>
        <translation>Die Kampagne hat keinen Webhook</translation>
    </message>
</context>
<context>
    <name>ChangeContacts</name>
    <message>
        <source>A contact needs a name, an address or a phone number</source>
        <translation>Ein Kontakt braucht einen Namen, eine Adresse oder eine Telefonnummer</translation>
    </message>
    <message>
        <source>%1 is a contact already</source>
        <translation>%1 ist schon ein Kontakt</translation>
    </message>
</context>
<context>
    <name>ChangeInvites</name>
    <message>
        <source>The expiration is in the past; to stop the link now, revoke it</source>
        <translation>Das Ende liegt in der Vergangenheit; um den Link jetzt zu sperren, widerrufen Sie ihn</translation>
    </message>
    <message>
        <source>%1 has redeemed already; who that was can no longer change</source>
        <translation>%1 hat schon eingelöst; wer das war, lässt sich nicht mehr ändern</translation>
    </message>
    <message>
        <source>%1 is invited already in this campaign</source>
        <translation>%1 ist in dieser Kampagne schon eingeladen</translation>
    </message>
    <message>
        <source>The invite is in the trash: restore it first</source>
        <translation>Die Einladung liegt im Papierkorb: Stellen Sie sie zuerst wieder her</translation>
    </message>
    <message>
        <source>%1 is in the trash: restore the contact first</source>
        <translation>%1 liegt im Papierkorb: Stellen Sie zuerst den Kontakt wieder her</translation>
    </message>
    <message>
        <source>The new end is in the past; to stop links now, revoke them</source>
        <translation>Das neue Ende liegt in der Vergangenheit; um Links jetzt zu sperren, widerrufen Sie sie</translation>
    </message>
</context>
<context>
    <name>ChangeItems</name>
    <message>
        <source>The item needs a name</source>
        <translation>Der Artikel braucht einen Namen</translation>
    </message>
    <message>
        <source>The stock cannot be less than 0</source>
        <translation>Der Bestand kann nicht kleiner als 0 sein</translation>
    </message>
    <message>
        <source>Only gift campaigns have items; people join a membership campaign</source>
        <translation>Nur Geschenkkampagnen haben Artikel; einer Mitgliedschaftskampagne tritt man bei</translation>
    </message>
</context>
<context>
    <name>ChangeLinks</name>
    <message>
        <source>The invitation link is in the trash; restore it first</source>
        <translation>Der Einladungslink liegt im Papierkorb; stellen Sie ihn zuerst wieder her</translation>
    </message>
    <message>
        <source>“%1” is no domain; write it like example.org</source>
        <translation>„%1“ ist keine Domain; schreiben Sie sie wie example.org</translation>
    </message>
    <message>
        <source>The video needs an address that begins with https://</source>
        <translation>Das Video braucht eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>The invitation link needs a name</source>
        <translation>Der Einladungslink braucht einen Namen</translation>
    </message>
    <message>
        <source>The maximum of uses must be at least 1</source>
        <translation>Die Höchstzahl muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>The expiration is in the past</source>
        <translation>Das Ende liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>A pre-approved link must ask who somebody is: by a code or by the address</source>
        <translation>Ein Link mit Liste muss fragen, wer jemand ist: durch einen Code oder die Adresse</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--rate takes messages a minute, like 60/min, not “%1”</source>
        <translation>--rate erwartet Nachrichten pro Minute, etwa 60/min, nicht „%1“</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The environment has no variable %1</source>
        <translation>In der Umgebung gibt es keine Variable %1</translation>
    </message>
    <message>
        <source>The account was saved, but not its password: %1</source>
        <translation>Das Konto wurde gespeichert, sein Passwort aber nicht: %1</translation>
    </message>
    <message>
        <source>There is no key ring here: the password lies in a file that only you can read</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Passwort liegt in einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>No password was given; account set %1 --secret-env VAR adds it</source>
        <translation>Es wurde kein Passwort angegeben; account set %1 --secret-env VAR ergänzt es</translation>
    </message>
    <message>
        <source>Account “%1”: %2 (%3)</source>
        <translation>Konto „%1“: %2 (%3)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>No mail account yet. Add one: guestwright-cli account add --help</source>
        <translation>Noch kein E-Mail-Konto. So legen Sie eines an: guestwright-cli account add --help</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>“%1” works</source>
        <translation>„%1“ funktioniert</translation>
    </message>
    <message>
        <source>465 for tls, 587 for starttls unless named</source>
        <translation>ohne Angabe 465 bei tls, 587 bei starttls</translation>
    </message>
    <message>
        <source>tls unless named; none only to this computer itself</source>
        <translation>ohne Angabe tls; none nur zu diesem Computer selbst</translation>
    </message>
    <message>
        <source>the name to log in with</source>
        <translation>der Name für die Anmeldung</translation>
    </message>
    <message>
        <source>trust only these certificates (PEM)</source>
        <translation>nur diesen Zertifikaten vertrauen (PEM)</translation>
    </message>
    <message>
        <source>the folder of a folder account</source>
        <translation>der Ordner eines Ordnerkontos</translation>
    </message>
    <message>
        <source>at most so many messages a minute</source>
        <translation>höchstens so viele Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>at once, 4 unless named</source>
        <translation>gleichzeitig, ohne Angabe 4</translation>
    </message>
    <message>
        <source>how the account is called</source>
        <translation>wie das Konto heißt</translation>
    </message>
    <message>
        <source>a new name</source>
        <translation>ein neuer Name</translation>
    </message>
    <message>
        <source>add a way for mail to leave</source>
        <translation>einen Weg hinzufügen, auf dem E-Mails das Haus verlassen</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>die Konten auflisten</translation>
    </message>
    <message>
        <source>change an account or its password</source>
        <translation>ein Konto oder sein Passwort ändern</translation>
    </message>
    <message>
        <source>connect and log in, without sending anything</source>
        <translation>verbinden und anmelden, ohne etwas zu senden</translation>
    </message>
    <message>
        <source>“%1” has no option %2; it has %3</source>
        <translation>„%1“ hat keine Option %2; es gibt %3</translation>
    </message>
    <message>
        <source>--%1 stands there twice</source>
        <translation>--%1 steht zweimal da</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 braucht einen Wert: --%1 %2</translation>
    </message>
    <message>
        <source>“%1” is one word too many for “%2”; see “%2 --help”</source>
        <translation>„%1“ ist ein Wort zu viel für „%2“; siehe „%2 --help“</translation>
    </message>
    <message>
        <source>“%1” needs %2</source>
        <translation>„%1“ braucht %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Who is to be invited? Name one of --count N, --file FILE and --list LIST</source>
        <translation>Wer soll eingeladen werden? Nennen Sie --count N, --file FILE oder --list LIST</translation>
    </message>
    <message>
        <source>Invites created</source>
        <translation>Einladungen erstellt</translation>
    </message>
    <message>
        <source>Of those without address</source>
        <translation>Davon ohne Adresse</translation>
    </message>
    <message>
        <source>Left out, invited already</source>
        <translation>Ausgelassen, schon eingeladen</translation>
    </message>
    <message>
        <source>Left out, twice in the source</source>
        <translation>Ausgelassen, doppelt in der Quelle</translation>
    </message>
    <message>
        <source>Creating: %1</source>
        <translation>Erstelle: %1</translation>
    </message>
    <message>
        <source>make many invites, all or none</source>
        <translation>viele Einladungen erstellen, alle oder keine</translation>
    </message>
    <message>
        <source>so many links without contact details</source>
        <translation>so viele Links ohne Kontaktdaten</translation>
    </message>
    <message>
        <source>the people of a CSV file</source>
        <translation>die Personen einer CSV-Datei</translation>
    </message>
    <message>
        <source>the people on a contact list</source>
        <translation>die Personen einer Kontaktliste</translation>
    </message>
    <message>
        <source>mail them at once</source>
        <translation>sofort per E-Mail senden</translation>
    </message>
    <message>
        <source>Nothing to change was named; “campaign set --help” and “campaign page --help” list what can be</source>
        <translation>Es wurde nichts zum Ändern genannt; „campaign set --help“ und „campaign page --help“ zeigen, was möglich ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Works Until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>No campaign yet. Add one: guestwright-cli campaign add --name NAME</source>
        <translation>Noch keine Kampagne. So legen Sie eine an: guestwright-cli campaign add --name NAME</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>“%1” is %2 now</source>
        <translation>„%1“ ist jetzt %2</translation>
    </message>
    <message>
        <source>“%1” is in the trash; its links do not work meanwhile. To bring it back: campaign restore</source>
        <translation>„%1“ liegt im Papierkorb; solange funktionieren die Links nicht. So holen Sie sie zurück: campaign restore</translation>
    </message>
    <message>
        <source>“%1” is back, with the same links</source>
        <translation>„%1“ ist wieder da, mit denselben Links</translation>
    </message>
    <message>
        <source>make a campaign, as a draft</source>
        <translation>eine Kampagne als Entwurf anlegen</translation>
    </message>
    <message>
        <source>list the campaigns</source>
        <translation>die Kampagnen auflisten</translation>
    </message>
    <message>
        <source>show one campaign with its items</source>
        <translation>eine Kampagne mit ihren Artikeln zeigen</translation>
    </message>
    <message>
        <source>change a campaign</source>
        <translation>eine Kampagne ändern</translation>
    </message>
    <message>
        <source>change what its page shows</source>
        <translation>ändern, was ihre Seite zeigt</translation>
    </message>
    <message>
        <source>make a draft&apos;s links work</source>
        <translation>die Links eines Entwurfs freischalten</translation>
    </message>
    <message>
        <source>stop the links for now</source>
        <translation>die Links vorerst sperren</translation>
    </message>
    <message>
        <source>go on after a pause</source>
        <translation>nach einer Pause fortsetzen</translation>
    </message>
    <message>
        <source>end it: every link that is not used stops working</source>
        <translation>sie beenden: jeder noch offene Link verliert seine Gültigkeit</translation>
    </message>
    <message>
        <source>open it again after its end</source>
        <translation>sie nach ihrem Ende wieder öffnen</translation>
    </message>
    <message>
        <source>start again with a copy, as a draft</source>
        <translation>mit einer Kopie als Entwurf neu beginnen</translation>
    </message>
    <message>
        <source>how the copy is called</source>
        <translation>wie die Kopie heißt</translation>
    </message>
    <message>
        <source>invite everybody again who has not redeemed</source>
        <translation>alle wieder einladen, die nicht eingelöst haben</translation>
    </message>
    <message>
        <source>move it to the trash</source>
        <translation>in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>bring it back from the trash</source>
        <translation>aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Either --track-opens or --no-track-opens</source>
        <translation>Entweder --track-opens oder --no-track-opens</translation>
    </message>
    <message>
        <source>--color takes a colour like #0b6e4f, not “%1”</source>
        <translation>--color erwartet eine Farbe wie #0b6e4f, nicht „%1“</translation>
    </message>
    <message>
        <source>what the invitation says</source>
        <translation>was die Einladung sagt</translation>
    </message>
    <message>
        <source>who the mail comes from</source>
        <translation>von wem die E-Mail kommt</translation>
    </message>
    <message>
        <source>never, 30d, 2027-05-31 (the end of that day) or 2027-05-31T18:00</source>
        <translation>never, 30d, 2027-05-31 (das Ende dieses Tages) oder 2027-05-31T18:00</translation>
    </message>
    <message>
        <source>the time zone that dates are meant in, like Europe/Berlin</source>
        <translation>die Zeitzone, in der Zeitangaben gemeint sind, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>what a visitor shows besides the link: nothing, the invited address, or a code mailed to it</source>
        <translation>was Besucher außer dem Link vorweisen: nichts, die eingeladene Adresse oder einen dorthin gesendeten Code</translation>
    </message>
    <message>
        <source>count opened mails</source>
        <translation>geöffnete E-Mails zählen</translation>
    </message>
    <message>
        <source>how the campaign is called</source>
        <translation>wie die Kampagne heißt</translation>
    </message>
    <message>
        <source>claim items (the default), or join</source>
        <translation>Artikel wählen (die Vorgabe) oder beitreten</translation>
    </message>
    <message>
        <source>decided when it is added</source>
        <translation>wird beim Anlegen festgelegt</translation>
    </message>
    <message>
        <source>do not count opened mails</source>
        <translation>geöffnete E-Mails nicht zählen</translation>
    </message>
    <message>
        <source>the mail account its mail leaves by</source>
        <translation>das E-Mail-Konto, über das gesendet wird</translation>
    </message>
    <message>
        <source>where people go on after joining</source>
        <translation>wohin es nach dem Beitritt weitergeht</translation>
    </message>
    <message>
        <source>the mail&apos;s subject</source>
        <translation>der Betreff der E-Mail</translation>
    </message>
    <message>
        <source>the links do not work before: 2027-05-01 (the start of that day), 2027-05-01T09:00, or never</source>
        <translation>vorher funktionieren die Links nicht: 2027-05-01 (der Beginn dieses Tages), 2027-05-01T09:00 oder never</translation>
    </message>
    <message>
        <source>the page&apos;s title</source>
        <translation>der Titel der Seite</translation>
    </message>
    <message>
        <source>the page&apos;s colour, like #0b6e4f</source>
        <translation>die Farbe der Seite, etwa #0b6e4f</translation>
    </message>
    <message>
        <source>what the button says</source>
        <translation>was auf der Schaltfläche steht</translation>
    </message>
    <message>
        <source>The purpose of “%1” was decided when it was added; add another campaign</source>
        <translation>Der Zweck von „%1“ wurde beim Anlegen festgelegt; legen Sie eine andere Kampagne an</translation>
    </message>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1, %2 auf Lager</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Visitors show</source>
        <translation>Besucher weisen vor</translation>
    </message>
    <message>
        <source>Opens are counted</source>
        <translation>Öffnungen werden gezählt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Continue to</source>
        <translation>Weiter zu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>%1, sent %2, used %3</source>
        <translation>%1, gesendet %2, eingelöst %3</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>the workspace, instead of the one in GUESTWRIGHT_WORKSPACE</source>
        <translation>der Arbeitsbereich, statt des in GUESTWRIGHT_WORKSPACE genannten</translation>
    </message>
    <message>
        <source>print one JSON document and nothing else</source>
        <translation>ein JSON-Dokument ausgeben und sonst nichts</translation>
    </message>
    <message>
        <source>say how it is used</source>
        <translation>die Verwendung zeigen</translation>
    </message>
    <message>
        <source>%1: only CSV files can be imported yet; export the contacts as CSV</source>
        <translation>%1: Bisher lassen sich nur CSV-Dateien importieren; exportieren Sie die Kontakte als CSV</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lese: %1 %</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>were contacts already</source>
        <translation>waren schon Kontakte</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run</source>
        <translation>Es wurde nichts geändert: Das war ein Probelauf</translation>
    </message>
    <message>
        <source>--rejects FILE writes down which rows were rejected, and why</source>
        <translation>--rejects FILE schreibt auf, welche Zeilen abgelehnt wurden und warum</translation>
    </message>
    <message>
        <source>What was rejected, and why, stands in %1</source>
        <translation>Was abgelehnt wurde und warum, steht in %1</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>No contact matches</source>
        <translation>Kein Kontakt passt</translation>
    </message>
    <message>
        <source>No contacts yet. Import some: guestwright-cli contacts import FILE.csv</source>
        <translation>Noch keine Kontakte. So importieren Sie welche: guestwright-cli contacts import FILE.csv</translation>
    </message>
    <message>
        <source>add people from a CSV file, all or none</source>
        <translation>Personen aus einer CSV-Datei hinzufügen, alle oder keine</translation>
    </message>
    <message>
        <source>put everybody on this list; it is made when there is none</source>
        <translation>alle auf diese Liste setzen; gibt es sie nicht, wird sie angelegt</translation>
    </message>
    <message>
        <source>what a column holds: name, first-name, last-name, email, phone, organization, extra or ignore; the column by its header or its number</source>
        <translation>was eine Spalte enthält: name, first-name, last-name, email, phone, organization, extra oder ignore; die Spalte mit ihrer Überschrift oder Nummer</translation>
    </message>
    <message>
        <source>how the file is encoded, where it is guessed wrongly</source>
        <translation>wie die Datei kodiert ist, wenn es falsch geraten wird</translation>
    </message>
    <message>
        <source>judge the file, change nothing</source>
        <translation>die Datei prüfen, nichts ändern</translation>
    </message>
    <message>
        <source>write rejected rows here, with the reason</source>
        <translation>abgelehnte Zeilen mit dem Grund hierhin schreiben</translation>
    </message>
    <message>
        <source>list saved contacts</source>
        <translation>gespeicherte Kontakte auflisten</translation>
    </message>
    <message>
        <source>only those on this list</source>
        <translation>nur die auf dieser Liste</translation>
    </message>
    <message>
        <source>in name, address, phone and organization</source>
        <translation>in Name, Adresse, Telefon und Organisation</translation>
    </message>
    <message>
        <source>Queueing: %1</source>
        <translation>In den Postausgang: %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Sende: %1</translation>
    </message>
    <message>
        <source>Waiting in the outbox</source>
        <translation>Warten im Postausgang</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Werden gesendet</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped after %1 sent messages; the rest waits in the outbox: outbox run, or outbox cancel</source>
        <translation>Nach %1 gesendeten Nachrichten angehalten; der Rest wartet im Postausgang: outbox run oder outbox cancel</translation>
    </message>
    <message>
        <source>%1. What did not leave waits in the outbox</source>
        <translation>%1. Was nicht hinausging, wartet im Postausgang</translation>
    </message>
    <message>
        <source>Not sent: %1 of %2 (%3); “outbox list” shows each</source>
        <translation>Nicht gesendet: %1 von %2 (%3); „outbox list“ zeigt jede</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>Überall:</translation>
    </message>
    <message>
        <source>guestwright-cli prepares, sends and follows private invitations.</source>
        <translation>guestwright-cli bereitet persönliche Einladungen vor, sendet und verfolgt sie.</translation>
    </message>
    <message>
        <source>Usage: guestwright-cli [--workspace PATH|URL] [--json] COMMAND …</source>
        <translation>Aufruf: guestwright-cli [--workspace PATH|URL] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Commands (each explains itself with --help):</source>
        <translation>Befehle (jeder erklärt sich mit --help):</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>die Version nennen</translation>
    </message>
    <message>
        <source>Usage: guestwright-cli %1 …</source>
        <translation>Aufruf: guestwright-cli %1 …</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [Optionen]</translation>
    </message>
    <message>
        <source>%1 has redeemed already; that invite can no longer change</source>
        <translation>%1 hat schon eingelöst; diese Einladung lässt sich nicht mehr ändern</translation>
    </message>
    <message>
        <source>Either --all, or which: --id, --status, --assigned, --stage, --search</source>
        <translation>Entweder --all oder eine Auswahl: --id, --status, --assigned, --stage, --search</translation>
    </message>
    <message>
        <source>Which invites? Name --id ID…, a filter (--status, --assigned, --stage, --search), or --all</source>
        <translation>Welche Einladungen? Nennen Sie --id ID…, einen Filter (--status, --assigned, --stage, --search) oder --all</translation>
    </message>
    <message>
        <source>Invites revoked</source>
        <translation>Einladungen widerrufen</translation>
    </message>
    <message>
        <source>Invites restored, with the same links</source>
        <translation>Einladungen wiederhergestellt, mit denselben Links</translation>
    </message>
    <message>
        <source>Invites moved to the trash</source>
        <translation>Einladungen in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Invites with a new link</source>
        <translation>Einladungen mit neuem Link</translation>
    </message>
    <message>
        <source>Invites with a new end</source>
        <translation>Einladungen mit neuem Ende</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Schreibe: %1</translation>
    </message>
    <message>
        <source>%1 invites with their links: %2</source>
        <translation>%1 Einladungen mit ihren Links: %2</translation>
    </message>
    <message>
        <source>every invite of the campaign that this is possible for</source>
        <translation>jede Einladung der Kampagne, für die das möglich ist</translation>
    </message>
    <message>
        <source>write invites with their links to a CSV file</source>
        <translation>Einladungen mit ihren Links in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>wohin</translation>
    </message>
    <message>
        <source>not for spreadsheets: text that looks like a formula is left as it is</source>
        <translation>nicht für Tabellenprogramme: Text, der wie eine Formel aussieht, bleibt, wie er ist</translation>
    </message>
    <message>
        <source>make links dead, and keep what happened</source>
        <translation>Links sperren und behalten, was geschehen ist</translation>
    </message>
    <message>
        <source>bring back deleted or revoked invites, with the same links</source>
        <translation>gelöschte oder widerrufene Einladungen mit denselben Links zurückholen</translation>
    </message>
    <message>
        <source>move invites to the trash</source>
        <translation>Einladungen in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>give invites a new end; expired ones work again</source>
        <translation>Einladungen ein neues Ende geben; abgelaufene gelten wieder</translation>
    </message>
    <message>
        <source>never, 7d, 2027-05-31 or 2027-05-31T18:00</source>
        <translation>never, 7d, 2027-05-31 oder 2027-05-31T18:00</translation>
    </message>
    <message>
        <source>give invites a new link; the old one is dead</source>
        <translation>Einladungen einen neuen Link geben; der alte ist gesperrt</translation>
    </message>
    <message>
        <source>--send needs --email</source>
        <translation>--send braucht --email</translation>
    </message>
    <message>
        <source>Nothing to change was named; there are --name, --email, --phone, --expires, --remind and --replace-link</source>
        <translation>Es wurde nichts zum Ändern genannt; es gibt --name, --email, --phone, --expires, --remind und --replace-link</translation>
    </message>
    <message>
        <source>No invite matches</source>
        <translation>Keine Einladung passt</translation>
    </message>
    <message>
        <source>No invites yet. Make some: guestwright-cli invite bulk</source>
        <translation>Noch keine Einladungen. So erstellen Sie welche: guestwright-cli invite bulk</translation>
    </message>
    <message>
        <source>which invite, as the list numbers it</source>
        <translation>welche Einladung, mit ihrer Nummer in der Liste</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>wer eingeladen wird</translation>
    </message>
    <message>
        <source>where the invitation is mailed to</source>
        <translation>wohin die Einladung gesendet wird</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>mail it at once</source>
        <translation>sofort per E-Mail senden</translation>
    </message>
    <message>
        <source>invite a person, or make a link for anybody; prints it</source>
        <translation>eine Person einladen oder einen Link für beliebige Personen erstellen; gibt ihn aus</translation>
    </message>
    <message>
        <source>list invites with their links</source>
        <translation>Einladungen mit ihren Links auflisten</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>höchstens so viele</translation>
    </message>
    <message>
        <source>leave out the first so many</source>
        <translation>die ersten so vielen auslassen</translation>
    </message>
    <message>
        <source>change an invite</source>
        <translation>eine Einladung ändern</translation>
    </message>
    <message>
        <source>a new end: never, 7d, 2027-05-31, 2027-05-31T18:00</source>
        <translation>ein neues Ende: never, 7d, 2027-05-31, 2027-05-31T18:00</translation>
    </message>
    <message>
        <source>otherwise a new address gets a new link when mail to the old one was accepted</source>
        <translation>sonst bekommt eine neue Adresse einen neuen Link, wenn E-Mails an die alte angenommen wurden</translation>
    </message>
    <message>
        <source>connect an invite to a saved contact</source>
        <translation>eine Einladung mit einem gespeicherten Kontakt verbinden</translation>
    </message>
    <message>
        <source>the contact&apos;s address</source>
        <translation>die Adresse des Kontakts</translation>
    </message>
    <message>
        <source>which campaign, by name or uid</source>
        <translation>welche Kampagne, mit Namen oder Uid</translation>
    </message>
    <message>
        <source>used, unused (everything else), expired, revoked or bounced</source>
        <translation>used (eingelöst), unused (alle übrigen), expired (abgelaufen), revoked (widerrufen) oder bounced (unzustellbar)</translation>
    </message>
    <message>
        <source>connected to a saved contact</source>
        <translation>mit einem gespeicherten Kontakt verbunden</translation>
    </message>
    <message>
        <source>in name, address and order number</source>
        <translation>in Name, Adresse und Bestellnummer</translation>
    </message>
    <message>
        <source>number, name, email, status, sent, order, journey or works-until</source>
        <translation>number, name, email, status, sent, order, journey oder works-until</translation>
    </message>
    <message>
        <source>--sort takes %1, each also with :desc, not “%2”</source>
        <translation>--sort erwartet %1, jeweils auch mit :desc, nicht „%2“</translation>
    </message>
    <message>
        <source>these invites, as the list numbers them</source>
        <translation>diese Einladungen, mit ihren Nummern in der Liste</translation>
    </message>
    <message>
        <source>never, 1d, 7d, 30d, 2027-05-31 (the end of that day) or 2027-05-31T18:00; the campaign&apos;s own end holds too</source>
        <translation>never, 1d, 7d, 30d, 2027-05-31 (das Ende dieses Tages) oder 2027-05-31T18:00; auch das Ende der Kampagne gilt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invite Sent (%1)</source>
        <translation>Einladung gesendet (%1)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Works Until (%1)</source>
        <translation>Gültig bis (%1)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>%1, works until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>%1, works without an end</source>
        <translation>%1, unbegrenzt gültig</translation>
    </message>
    <message>
        <source>“%1” has no invite %2</source>
        <translation>„%1“ hat keine Einladung %2</translation>
    </message>
    <message>
        <source>“%1” has no item %2</source>
        <translation>„%1“ hat keinen Artikel %2</translation>
    </message>
    <message>
        <source>“%1” added (item %2)</source>
        <translation>„%1“ hinzugefügt (Artikel %2)</translation>
    </message>
    <message>
        <source>“%1” changed (item %2)</source>
        <translation>„%1“ geändert (Artikel %2)</translation>
    </message>
    <message>
        <source>“%1” removed (item %2)</source>
        <translation>„%1“ entfernt (Artikel %2)</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>whose item it is</source>
        <translation>zu welcher Kampagne der Artikel gehört</translation>
    </message>
    <message>
        <source>which item, as the list shows it</source>
        <translation>welcher Artikel, wie die Liste ihn zeigt</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>wie viele es gibt</translation>
    </message>
    <message>
        <source>what people choose from</source>
        <translation>woraus gewählt werden kann</translation>
    </message>
    <message>
        <source>how it is called</source>
        <translation>wie der Artikel heißt</translation>
    </message>
    <message>
        <source>add something a gift campaign gives</source>
        <translation>etwas hinzufügen, das eine Geschenkkampagne verschenkt</translation>
    </message>
    <message>
        <source>list what a campaign gives</source>
        <translation>auflisten, was eine Kampagne verschenkt</translation>
    </message>
    <message>
        <source>change an item</source>
        <translation>einen Artikel ändern</translation>
    </message>
    <message>
        <source>remove an item</source>
        <translation>einen Artikel entfernen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Server&apos;s Words</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox</source>
        <translation>Im Postausgang gibt es keine Nachricht %1</translation>
    </message>
    <message>
        <source>That is not possible for these messages any more; “outbox list” shows their state</source>
        <translation>Das ist für diese Nachrichten nicht mehr möglich; „outbox list“ zeigt ihren Zustand</translation>
    </message>
    <message>
        <source>Back in the queue: %1. Deliver with: outbox run</source>
        <translation>Wieder in der Warteschlange: %1. Senden mit: outbox run</translation>
    </message>
    <message>
        <source>Taken back before they left: %1</source>
        <translation>Vor dem Versand zurückgenommen: %1</translation>
    </message>
    <message>
        <source>only of this campaign</source>
        <translation>nur von dieser Kampagne</translation>
    </message>
    <message>
        <source>only those that leave by this account</source>
        <translation>nur die, die über dieses Konto hinausgehen</translation>
    </message>
    <message>
        <source>queued, sending, sent, deferred, failed, uncertain or cancelled</source>
        <translation>queued (wartend), sending (im Versand), sent (gesendet), deferred (aufgeschoben), failed (gescheitert), uncertain (ungewiss) oder cancelled (abgebrochen)</translation>
    </message>
    <message>
        <source>these messages, as the list numbers them</source>
        <translation>diese Nachrichten, mit ihren Nummern in der Liste</translation>
    </message>
    <message>
        <source>list messages, the newest first</source>
        <translation>Nachrichten auflisten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>queue again what was deferred or failed</source>
        <translation>Aufgeschobenes oder Gescheitertes wieder in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>take back what has not left</source>
        <translation>zurücknehmen, was noch nicht hinausging</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody was invited, because %1 of %2 rows of %3 cannot be: %4</source>
        <translation>Es wurde niemand eingeladen, weil %1 von %2 Zeilen aus %3 nicht verwendbar sind: %4</translation>
    </message>
    <message>
        <source>Which command? There are %1; “guestwright-cli --help” explains them</source>
        <translation>Welcher Befehl? Es gibt %1; „guestwright-cli --help“ erklärt sie</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are %2</source>
        <translation>Einen Befehl „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>“%1” needs one of these behind it: %2</source>
        <translation>Auf „%1“ muss eines davon folgen: %2</translation>
    </message>
    <message>
        <source>There is no command “%1”; “%2” is followed by %3</source>
        <translation>Einen Befehl „%1“ gibt es nicht; auf „%2“ folgt %3</translation>
    </message>
    <message>
        <source>What the command says could not be written to standard output</source>
        <translation>Was der Befehl sagt, ließ sich nicht auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>Either --unsent, or --resend</source>
        <translation>Entweder --unsent oder --resend</translation>
    </message>
    <message>
        <source>%1 (invite %2)</source>
        <translation>%1 (Einladung %2)</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Es wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>; --resend sends it again</source>
        <translation>; mit --resend wird erneut gesendet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>The messages wait in the outbox; “outbox run” delivers them, as --wait does</source>
        <translation>Die Nachrichten warten im Postausgang; „outbox run“ sendet sie, wie es --wait tut</translation>
    </message>
    <message>
        <source>mail invitations: queue them, and with --wait deliver them too</source>
        <translation>Einladungen per E-Mail senden: in die Warteschlange stellen und mit --wait auch hinausschicken</translation>
    </message>
    <message>
        <source>the account it leaves by, instead of the campaign&apos;s</source>
        <translation>das Konto, über das gesendet wird, statt dem der Kampagne</translation>
    </message>
    <message>
        <source>everybody who has not got it (the default)</source>
        <translation>alle, die sie noch nicht haben (die Vorgabe)</translation>
    </message>
    <message>
        <source>also to those who have got it already, with the same link</source>
        <translation>auch an alle, die sie schon haben, mit demselben Link</translation>
    </message>
    <message>
        <source>only to these invites, as the list numbers them</source>
        <translation>nur an diese Einladungen, mit ihren Nummern in der Liste</translation>
    </message>
    <message>
        <source>deliver, and come back when it is done</source>
        <translation>senden und zurückkehren, wenn es getan ist</translation>
    </message>
    <message>
        <source>Which workspace? Name it with --workspace or in GUESTWRIGHT_WORKSPACE</source>
        <translation>Welcher Arbeitsbereich? Nennen Sie ihn mit --workspace oder in GUESTWRIGHT_WORKSPACE</translation>
    </message>
    <message>
        <source>%1. Make one with “workspace init”</source>
        <translation>%1. Legen Sie einen an mit „workspace init“</translation>
    </message>
    <message>
        <source>Others on this computer could read %1 until now; only you can from now on</source>
        <translation>Andere an diesem Computer konnten %1 bisher lesen; ab jetzt können es nur Sie</translation>
    </message>
    <message>
        <source>The links begin with %1 and work on this computer only, because the workspace has no public URL yet: workspace set --public-url URL</source>
        <translation>Die Links beginnen mit %1 und funktionieren nur auf diesem Computer, weil der Arbeitsbereich noch keine öffentliche Adresse hat: workspace set --public-url URL</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than a mail should be</source>
        <translation>%1 ist größer, als eine E-Mail sein sollte</translation>
    </message>
    <message>
        <source>Nothing to set was named; there are --subject TEXT, --text FILE and --html FILE</source>
        <translation>Es wurde nichts zum Festlegen genannt; es gibt --subject TEXT, --text FILE und --html FILE</translation>
    </message>
    <message>
        <source>change what a campaign&apos;s mails are made from (mustache)</source>
        <translation>ändern, woraus die E-Mails einer Kampagne entstehen (mustache)</translation>
    </message>
    <message>
        <source>the subject; an empty value goes back to the built-in one, here and below</source>
        <translation>der Betreff; ein leerer Wert kehrt zum eingebauten zurück, hier wie unten</translation>
    </message>
    <message>
        <source>the text part; merge fields: %1</source>
        <translation>der Textteil; Platzhalter: %1</translation>
    </message>
    <message>
        <source>the HTML part</source>
        <translation>der HTML-Teil</translation>
    </message>
    <message>
        <source>show them; with --json also the HTML part</source>
        <translation>sie zeigen; mit --json auch den HTML-Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>list what was deleted and can be restored</source>
        <translation>auflisten, was gelöscht wurde und sich wiederherstellen lässt</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 on, not “%3”</source>
        <translation>--%1 erwartet eine Zahl ab %2, nicht „%3“</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>--%1 takes yes or no, not “%2”</source>
        <translation>--%1 erwartet yes oder no, nicht „%2“</translation>
    </message>
    <message>
        <source>--%1 takes the numbers that lists show as “id”, not “%2”</source>
        <translation>--%1 erwartet die Nummern, die Listen als „Id“ zeigen, nicht „%2“</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”</source>
        <translation>--%1 erwartet %2, nicht „%3“</translation>
    </message>
    <message>
        <source>Which of the two workspaces? Name one, behind the command or with --workspace</source>
        <translation>Welcher der beiden Arbeitsbereiche? Nennen Sie einen, hinter dem Befehl oder mit --workspace</translation>
    </message>
    <message>
        <source>A new workspace: %1</source>
        <translation>Ein neuer Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1. Work on with a backup</source>
        <translation>Der Arbeitsbereich ist beschädigt: %1. Arbeiten Sie mit einer Sicherung weiter</translation>
    </message>
    <message>
        <source>A verified copy of the workspace: %1</source>
        <translation>Eine geprüfte Kopie des Arbeitsbereichs: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Nothing to set was named; there are --public-url URL, --organizer NAME and --privacy-url URL</source>
        <translation>Es wurde nichts zum Festlegen genannt; es gibt --public-url URL, --organizer NAME und --privacy-url URL</translation>
    </message>
    <message>
        <source>make a new workspace</source>
        <translation>einen neuen Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>verify the workspace and count what is in it</source>
        <translation>den Arbeitsbereich prüfen und zählen, was darin ist</translation>
    </message>
    <message>
        <source>copy the workspace safely, even while it is open</source>
        <translation>den Arbeitsbereich sicher kopieren, auch während er geöffnet ist</translation>
    </message>
    <message>
        <source>show the settings</source>
        <translation>die Einstellungen zeigen</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>die Einstellungen ändern</translation>
    </message>
    <message>
        <source>what every link begins with, like https://gift.example.org</source>
        <translation>womit jeder Link beginnt, etwa https://gift.example.org</translation>
    </message>
    <message>
        <source>who invites; stands in every mail</source>
        <translation>wer einlädt; steht in jeder E-Mail</translation>
    </message>
    <message>
        <source>the privacy policy; linked from every mail</source>
        <translation>die Datenschutzerklärung; jede E-Mail verweist darauf</translation>
    </message>
    <message>
        <source>Nothing stands in any mail for {{%1}}</source>
        <translation>In keiner E-Mail steht etwas für {{%1}}</translation>
    </message>
    <message>
        <source>Nothing stands for {{%1}} in the mail of %2</source>
        <translation>Für {{%1}} steht nichts in der E-Mail an %2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>leave out whoever lacks a value that the mail shows</source>
        <translation>auslassen, wem ein Wert fehlt, den die E-Mail zeigt</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>The test mail was not sent: %1</source>
        <translation>Die Testmail wurde nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Sent a test mail to %1; its link leads nowhere</source>
        <translation>Testmail an %1 gesendet; ihr Link führt nirgendwohin</translation>
    </message>
    <message>
        <source>which of its mails, the invitation unless named</source>
        <translation>welche der E-Mails, ohne Angabe die Einladung</translation>
    </message>
    <message>
        <source>as this invite gets it; the first one unless named</source>
        <translation>wie diese Einladung sie bekommt, ohne Angabe die erste</translation>
    </message>
    <message>
        <source>show a mail as a recipient gets it</source>
        <translation>eine E-Mail zeigen, wie ein Empfänger sie bekommt</translation>
    </message>
    <message>
        <source>mail it to anybody now, marked as a test and with a link that leads nowhere</source>
        <translation>sie jetzt an eine beliebige Adresse senden, als Test gekennzeichnet und mit einem Link, der nirgendwohin führt</translation>
    </message>
    <message>
        <source>who gets it</source>
        <translation>wer sie bekommt</translation>
    </message>
    <message>
        <source>No token was given; account set %1 --secret-env VAR adds it</source>
        <translation>Es wurde kein Token angegeben; account set %1 --secret-env VAR ergänzt es</translation>
    </message>
    <message>
        <source>the mail server&apos;s name; not needed for postmark</source>
        <translation>der Name des Mailservers; bei postmark nicht nötig</translation>
    </message>
    <message>
        <source>the environment variable with the password or the token; without it one line of standard input is read</source>
        <translation>die Umgebungsvariable mit dem Passwort oder Token; ohne sie wird eine Zeile der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>the message stream of a postmark account, “outbound” unless named</source>
        <translation>der Message-Stream eines Postmark-Kontos, ohne Angabe „outbound“</translation>
    </message>
    <message>
        <source>a mail server, a folder that messages are written to, or Postmark&apos;s service</source>
        <translation>ein Mailserver, ein Ordner, in den Nachrichten geschrieben werden, oder der Dienst von Postmark</translation>
    </message>
    <message>
        <source>what guests read where the program itself speaks, in mails and on cards</source>
        <translation>was Gäste lesen, wo das Programm selbst spricht: in E-Mails und auf Karten</translation>
    </message>
    <message>
        <source>Invites with another reminder</source>
        <translation>Einladungen mit anderer Erinnerung</translation>
    </message>
    <message>
        <source>Left out: %1, used, revoked, reminded already, or ending too soon</source>
        <translation>Ausgelassen: %1, eingelöst, widerrufen, schon erinnert oder zu bald zu Ende</translation>
    </message>
    <message>
        <source>set when invites are reminded, once, before they end; see reminders run</source>
        <translation>festlegen, wann vor dem Ende einmal an Einladungen erinnert wird; siehe reminders run</translation>
    </message>
    <message>
        <source>so many days before the end</source>
        <translation>so viele Tage vor dem Ende</translation>
    </message>
    <message>
        <source>remind once, so many days before the end</source>
        <translation>so viele Tage vor dem Ende einmal erinnern</translation>
    </message>
    <message>
        <source>remind once, so many days before the end; see reminders run</source>
        <translation>so viele Tage vor dem Ende einmal erinnern; siehe reminders run</translation>
    </message>
    <message>
        <source>deliver what is queued, and what was deferred until now</source>
        <translation>senden, was in der Warteschlange steht und was bis jetzt aufgeschoben war</translation>
    </message>
    <message>
        <source>Reminders due</source>
        <translation>Fällige Erinnerungen</translation>
    </message>
    <message>
        <source>Nobody was reminded of %1</source>
        <translation>Niemand wurde an %1 erinnert</translation>
    </message>
    <message>
        <source>send the reminders that are due, each once; the desktop does it while it is open, a timer with this command always</source>
        <translation>die fälligen Erinnerungen senden, jede einmal; der Desktop tut es, solange er offen ist, ein Timer mit diesem Befehl immer</translation>
    </message>
    <message>
        <source>What waits in the outbox goes on with “outbox run”; what is deferred goes on by itself when its time has come, or at once after “outbox retry”</source>
        <translation>Was im Postausgang wartet, geht mit „outbox run“ weiter; Aufgeschobenes geht von selbst weiter, wenn seine Zeit gekommen ist, oder nach „outbox retry“ sofort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Zurückgenommen durch</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>list who did what and when, newest first</source>
        <translation>auflisten, wer wann was getan hat, das Neueste zuerst</translation>
    </message>
    <message>
        <source>only in this campaign</source>
        <translation>nur in dieser Kampagne</translation>
    </message>
    <message>
        <source>how many; without it 100</source>
        <translation>wie viele; ohne Angabe 100</translation>
    </message>
    <message>
        <source>Left out, were erased</source>
        <translation>Ausgelassen, wurden gelöscht</translation>
    </message>
    <message>
        <source>stand earlier in the file, or were erased</source>
        <translation>stehen weiter oben in der Datei oder wurden gelöscht</translation>
    </message>
    <message>
        <source>Of those erased</source>
        <translation>Davon gelöscht</translation>
    </message>
    <message>
        <source>%1 was erased</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Off contact lists</source>
        <translation>Von Kontaktlisten</translation>
    </message>
    <message>
        <source>Invites that are nobody&apos;s now</source>
        <translation>Einladungen, die jetzt niemandem gehören</translation>
    </message>
    <message>
        <source>Messages without text now</source>
        <translation>Nachrichten, die jetzt keinen Text haben</translation>
    </message>
    <message>
        <source>Values that Undo remembered</source>
        <translation>Werte, die sich Rückgängig gemerkt hatte</translation>
    </message>
    <message>
        <source>Entries of the log without a name now</source>
        <translation>Einträge des Protokolls, die jetzt keinen Namen haben</translation>
    </message>
    <message>
        <source>Files of messages removed</source>
        <translation>Entfernte Dateien von Nachrichten</translation>
    </message>
    <message>
        <source>Old copies removed</source>
        <translation>Entfernte alte Kopien</translation>
    </message>
    <message>
        <source>Copies made with “workspace backup” still hold the person; where one takes the place of this workspace they are erased again. Files that were exported or printed are yours to delete</source>
        <translation>Mit „workspace backup“ angelegte Kopien enthalten die Person noch; wo eine an die Stelle dieses Arbeitsbereichs tritt, wird sie wieder gelöscht. Exportierte oder gedruckte Dateien löschen Sie selbst</translation>
    </message>
    <message>
        <source>Everything about %1 stands in %2</source>
        <translation>Alles über %1 steht in %2</translation>
    </message>
    <message>
        <source>%1 may be added again</source>
        <translation>%1 darf wieder hinzugefügt werden</translation>
    </message>
    <message>
        <source>erase a person for good: contact, invites, messages, log and old values; it cannot be undone</source>
        <translation>eine Person endgültig löschen: Kontakt, Einladungen, Nachrichten, Protokoll und alte Werte; das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>everything about a person, as one JSON document</source>
        <translation>alles über eine Person, als ein JSON-Dokument</translation>
    </message>
    <message>
        <source>allow an erased person to be added again</source>
        <translation>erlauben, dass eine gelöschte Person wieder hinzugefügt wird</translation>
    </message>
    <message>
        <source>This copy still held people who were erased; they were erased again: %1</source>
        <translation>Diese Kopie enthielt noch gelöschte Personen; sie wurden wieder gelöscht: %1</translation>
    </message>
    <message>
        <source>Removed for good: %1</source>
        <translation>Endgültig entfernt: %1</translation>
    </message>
    <message>
        <source>remove for good what is in the trash; it cannot be undone</source>
        <translation>endgültig entfernen, was im Papierkorb liegt; das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>do it, instead of saying what would go</source>
        <translation>es tun, statt zu sagen, was verschwände</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>%1 of %2 were taken back; the others had left already</source>
        <translation>%1 von %2 wurden zurückgenommen; die anderen waren schon hinausgegangen</translation>
    </message>
    <message>
        <source>take back the last change you made, here or in the window</source>
        <translation>die letzte Änderung zurücknehmen, die Sie hier oder im Fenster gemacht haben</translation>
    </message>
    <message>
        <source>say what could be taken back, change nothing</source>
        <translation>sagen, was sich zurücknehmen ließe, nichts ändern</translation>
    </message>
    <message>
        <source>take back this entry of the audit log instead</source>
        <translation>stattdessen diesen Eintrag des Protokolls zurücknehmen</translation>
    </message>
    <message>
        <source>do again what the last undo took back</source>
        <translation>wiederholen, was zuletzt zurückgenommen wurde</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; there are %2</source>
        <translation>Es gibt keinen Bogen „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>No invite matches; no file was written</source>
        <translation>Keine Einladung passt; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>No invite gets a card (%1); no file was written</source>
        <translation>Keine Einladung bekommt eine Karte (%1); es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>No font of this computer has these characters, so they are missing on the cards: %1</source>
        <translation>Keine Schrift dieses Computers hat diese Zeichen, also fehlen sie auf den Karten: %1</translation>
    </message>
    <message>
        <source>The codes do not work yet: the campaign is not active or not open</source>
        <translation>Die Codes funktionieren noch nicht: Die Kampagne ist nicht aktiv oder noch nicht eröffnet</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Painting: %1</source>
        <translation>Zeichne: %1</translation>
    </message>
    <message>
        <source>make a PDF of cards with QR codes, to be printed and cut</source>
        <translation>ein PDF mit Karten und QR-Codes erstellen, zum Drucken und Schneiden</translation>
    </message>
    <message>
        <source>the paper: %1</source>
        <translation>das Papier: %1</translation>
    </message>
    <message>
        <source>the first free card of the first sheet</source>
        <translation>die erste freie Karte des ersten Bogens</translation>
    </message>
    <message>
        <source>of each card</source>
        <translation>von jeder Karte</translation>
    </message>
    <message>
        <source>lines in the margins where to cut</source>
        <translation>Linien am Rand, an denen geschnitten wird</translation>
    </message>
    <message>
        <source>only those not printed before</source>
        <translation>nur jene, die noch nicht gedruckt wurden</translation>
    </message>
    <message>
        <source>only those who got no mail</source>
        <translation>nur jene, die keine E-Mail bekamen</translation>
    </message>
    <message>
        <source>mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>folder of files</source>
        <translation>Ordner mit Dateien</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>den Link</translation>
    </message>
    <message>
        <source>the link and their address</source>
        <translation>den Link und ihre Adresse</translation>
    </message>
    <message>
        <source>the link and a code that is mailed to them</source>
        <translation>den Link und einen Code, der ihnen gemailt wird</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>write it here, readable for you only, instead of printing it; a name that ends in .csv makes a table for spreadsheets</source>
        <translation>hierhin schreiben, nur für Sie lesbar, statt es auszugeben; ein Name auf .csv ergibt eine Tabelle</translation>
    </message>
    <message>
        <source>none, %1</source>
        <translation>none, %1</translation>
    </message>
    <message>
        <source>the furthest stage of the journey: none, %1</source>
        <translation>die weiteste Station des Wegs: none, %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Noch keine Mitglieder</translation>
    </message>
    <message>
        <source>“%1” is a membership campaign; it has members, not orders</source>
        <translation>„%1“ ist eine Mitgliederkampagne; sie hat Mitglieder, keine Bestellungen</translation>
    </message>
    <message>
        <source>“%1” is a gift campaign; it has orders, not members</source>
        <translation>„%1“ ist eine Geschenkkampagne; sie hat Bestellungen, keine Mitglieder</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <translation>%1: %2 geschrieben</translation>
    </message>
    <message>
        <source>the CSV file to write</source>
        <translation>die CSV-Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>the values as they are, not guarded against spreadsheets</source>
        <translation>die Werte, wie sie sind, ohne Schutz vor Tabellenprogrammen</translation>
    </message>
    <message>
        <source>list what was ordered</source>
        <translation>zeigt, was bestellt wurde</translation>
    </message>
    <message>
        <source>write the orders as CSV</source>
        <translation>schreibt die Bestellungen als CSV</translation>
    </message>
    <message>
        <source>list who joined</source>
        <translation>zeigt, wer beigetreten ist</translation>
    </message>
    <message>
        <source>write the members as CSV</source>
        <translation>schreibt die Mitglieder als CSV</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>%1 people, %2 of all</source>
        <translation>%1 Personen, %2 von allen</translation>
    </message>
    <message>
        <source>%1 only automated</source>
        <translation>%1 nur automatisch</translation>
    </message>
    <message>
        <source>drop-off %1</source>
        <translation>Abbruch %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>Redemption Rate</source>
        <translation>Einlösequote</translation>
    </message>
    <message>
        <source>%1 of %2 invites</source>
        <translation>%1 von %2 Einladungen</translation>
    </message>
    <message>
        <source>Invite Open Rate</source>
        <translation>Öffnungsrate</translation>
    </message>
    <message>
        <source>%1 of %2 sent, an estimate</source>
        <translation>%1 von %2 gesendeten, geschätzt</translation>
    </message>
    <message>
        <source>Click-through Rate</source>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>%1 of %2 opened</source>
        <translation>%1 von %2 geöffneten</translation>
    </message>
    <message>
        <source>%1 of %2 sent, as opens are not counted</source>
        <translation>%1 von %2 gesendeten, da Öffnungen nicht gezählt werden</translation>
    </message>
    <message>
        <source>Active Now</source>
        <translation>Jetzt aktiv</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>By invitation links, apart</source>
        <translation>Durch Einladungslinks, gesondert</translation>
    </message>
    <message>
        <source>how a campaign does: four rates, and how far people came</source>
        <translation>wie es um eine Kampagne steht: vier Quoten, und wie weit die Leute kamen</translation>
    </message>
    <message>
        <source>Campaigns published</source>
        <translation>Kampagnen veröffentlicht</translation>
    </message>
    <message>
        <source>Pictures published</source>
        <translation>Bilder veröffentlicht</translation>
    </message>
    <message>
        <source>Invites published</source>
        <translation>Einladungen veröffentlicht</translation>
    </message>
    <message>
        <source>Forgotten by the server</source>
        <translation>Vom Server vergessen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Steps of journeys</source>
        <translation>Schritte auf dem Weg</translation>
    </message>
    <message>
        <source>Declined, asked, unsubscribed</source>
        <translation>Abgelehnt, gefragt, abgemeldet</translation>
    </message>
    <message>
        <source>The server or this workspace was restored from a copy, so both were compared from the beginning. Nothing was lost, and no used link works again</source>
        <translation>Der Server oder dieser Arbeitsbereich wurde aus einer Kopie wiederhergestellt; darum wurden beide von Anfang an verglichen. Nichts ging verloren, und kein benutzter Link gilt wieder</translation>
    </message>
    <message>
        <source>Links that were used before the server heard that they were replaced: %1. They keep their orders</source>
        <translation>Links, die benutzt wurden, bevor der Server von ihrem Ersatz erfuhr: %1. Sie behalten ihre Bestellungen</translation>
    </message>
    <message>
        <source>Campaigns whose numbers differ from the server&apos;s: %1. Everything is sent again next time</source>
        <translation>Kampagnen, deren Zahlen von denen des Servers abweichen: %1. Beim nächsten Mal wird alles noch einmal gesendet</translation>
    </message>
    <message>
        <source>The clocks of the server and of this computer are %1 seconds apart; links end by the server&apos;s</source>
        <translation>Die Uhren des Servers und dieses Computers gehen %1 Sekunden auseinander; Links enden nach der des Servers</translation>
    </message>
    <message>
        <source>Which server? Write --server URL; later it is known</source>
        <translation>Welcher Server? Schreiben Sie --server URL; später ist er bekannt</translation>
    </message>
    <message>
        <source>publish what changed and fetch what happened on the redemption server; its key comes from GUESTWRIGHT_KEY or the key ring</source>
        <translation>veröffentlicht, was sich geändert hat, und holt, was auf dem Einlöseserver geschah; der Schlüssel kommt aus GUESTWRIGHT_KEY oder dem Schlüsselbund</translation>
    </message>
    <message>
        <source>of its management API; without it the one of the last time</source>
        <translation>seiner Verwaltungsschnittstelle; ohne sie der vom letzten Mal</translation>
    </message>
    <message>
        <source>Publishing: %1 of %2</source>
        <translation>Veröffentlichen: %1 von %2</translation>
    </message>
    <message>
        <source>Nothing was sent, because the links could not be published first. %1</source>
        <translation>Es wurde nichts gesendet, weil die Links nicht vorher veröffentlicht werden konnten. %1</translation>
    </message>
    <message>
        <source>a picture (PNG, JPEG, GIF, WebP); empty for none</source>
        <translation>ein Bild (PNG, JPEG, GIF, WebP); leer für keines</translation>
    </message>
    <message>
        <source>a video that plays after a click</source>
        <translation>ein Video, das nach einem Klick läuft</translation>
    </message>
    <message>
        <source>what the video is about</source>
        <translation>worum es im Video geht</translation>
    </message>
    <message>
        <source>who invites, instead of the workspace&apos;s organizer</source>
        <translation>wer einlädt, anstelle des Veranstalters des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>where guests write to</source>
        <translation>wohin Gäste schreiben</translation>
    </message>
    <message>
        <source>the privacy policy, instead of the workspace&apos;s</source>
        <translation>die Datenschutzerklärung, anstelle der des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>house rules one agrees to when joining</source>
        <translation>Hausregeln, denen man beim Beitritt zustimmt</translation>
    </message>
    <message>
        <source>what happens after an order, a line each; empty for none</source>
        <translation>was nach einer Bestellung geschieht, je eine Zeile; leer für nichts</translation>
    </message>
    <message>
        <source>where orders are sent; empty for everywhere</source>
        <translation>wohin Bestellungen gehen; leer für überallhin</translation>
    </message>
    <message>
        <source>how many items each guest may choose</source>
        <translation>wie viele Artikel jeder Gast wählen darf</translation>
    </message>
    <message>
        <source>a line about it</source>
        <translation>eine Zeile dazu</translation>
    </message>
    <message>
        <source>Campaigns and invitation links are named by name or uid. Dates are ISO 8601: 2027-05-31 is the end of that day in the campaign&apos;s time zone, 2027-05-31T18:00 a time there, 7d is seven days from now. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.</source>
        <translation>Kampagnen und Einladungslinks werden mit Namen oder uid genannt. Daten stehen nach ISO 8601: 2027-05-31 ist das Ende dieses Tages in der Zeitzone der Kampagne, 2027-05-31T18:00 eine Uhrzeit dort, 7d sind sieben Tage ab jetzt. Exit-Codes: 0 erledigt, 1 abgelehnt oder fehlgeschlagen, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>“%1” is in the trash; to bring it back: link restore</source>
        <translation>„%1“ liegt im Papierkorb; um ihn zurückzuholen: link restore</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste gesetzt</translation>
    </message>
    <message>
        <source>Were on it already</source>
        <translation>Standen schon darauf</translation>
    </message>
    <message>
        <source>Left out, of another domain</source>
        <translation>Ausgelassen, aus einer anderen Domain</translation>
    </message>
    <message>
        <source>Left out, want no mail</source>
        <translation>Ausgelassen, wollen keine Mail</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Approving: %1</source>
        <translation>Freigeben: %1</translation>
    </message>
    <message>
        <source>No address could be read: %1</source>
        <translation>Keine Adresse konnte gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nobody was put on the list: their addresses are of other domains or want no mail</source>
        <translation>Niemand wurde auf die Liste gesetzt: die Adressen gehören zu anderen Domains oder wollen keine Mail</translation>
    </message>
    <message>
        <source>“%1” is evergreen: whoever has it can come, so nobody needs to be approved. To mail it to people: link invite</source>
        <translation>„%1“ gilt für alle: wer ihn hat, kann kommen, also braucht niemand freigegeben zu werden. Um ihn zu mailen: link invite</translation>
    </message>
    <message>
        <source>Nobody is on the list of this link. Put people on it: link approve, link invite</source>
        <translation>Niemand steht auf der Liste dieses Links. Leute daraufsetzen: link approve, link invite</translation>
    </message>
    <message>
        <source>%1 is not on the list of “%2”</source>
        <translation>%1 steht nicht auf der Liste von „%2“</translation>
    </message>
    <message>
        <source>Taken off the list of “%1”: %2. Who has come already stays</source>
        <translation>Von der Liste von „%1“ genommen: %2. Wer schon gekommen ist, bleibt</translation>
    </message>
    <message>
        <source>put addresses on a pre-approved link&apos;s list: separated by commas, semicolons or line breaks; - reads them from standard input</source>
        <translation>Adressen auf die Liste eines vorab freigegebenen Links setzen: getrennt durch Kommas, Semikolons oder Zeilenumbrüche; - liest sie von der Standardeingabe</translation>
    </message>
    <message>
        <source>mail a link of either kind to addresses, and put them on its list</source>
        <translation>einen Link beider Arten an Adressen mailen und sie auf seine Liste setzen</translation>
    </message>
    <message>
        <source>list who is on a link&apos;s list</source>
        <translation>auflisten, wer auf der Liste eines Links steht</translation>
    </message>
    <message>
        <source>mail it again to somebody on the list</source>
        <translation>jemandem auf der Liste noch einmal mailen</translation>
    </message>
    <message>
        <source>take somebody off the list</source>
        <translation>jemanden von der Liste nehmen</translation>
    </message>
    <message>
        <source>%1 (%2), uid %3</source>
        <translation>%1 (%2), uid %3</translation>
    </message>
    <message>
        <source>No invitation link yet. Make one: guestwright-cli link add</source>
        <translation>Noch kein Einladungslink. Einen anlegen: guestwright-cli link add</translation>
    </message>
    <message>
        <source>From now on only those on the list can come (waiting: %1); whoever else has the address cannot any more</source>
        <translation>Ab jetzt können nur die auf der Liste kommen (es warten: %1); wer die Adresse sonst hat, kann es nicht mehr</translation>
    </message>
    <message>
        <source>From now on whoever has the address can come, not only those on the list</source>
        <translation>Ab jetzt kann kommen, wer die Adresse hat, nicht nur die auf der Liste</translation>
    </message>
    <message>
        <source>On the list, but not let in because of the domain: %1</source>
        <translation>Auf der Liste, aber wegen der Domain nicht eingelassen: %1</translation>
    </message>
    <message>
        <source>So many have come already that nobody else can: the link is full</source>
        <translation>Es sind schon so viele gekommen, dass niemand mehr kann: der Link ist voll</translation>
    </message>
    <message>
        <source>Nothing to change was named; “link update --help” and “link page --help” list what can be</source>
        <translation>Nichts zu ändern wurde genannt; „link update --help“ und „link page --help“ zählen auf, was geht</translation>
    </message>
    <message>
        <source>“%1” is paused; nobody can come by it meanwhile</source>
        <translation>„%1“ ist pausiert; solange kann niemand damit kommen</translation>
    </message>
    <message>
        <source>“%1” goes on</source>
        <translation>„%1“ geht weiter</translation>
    </message>
    <message>
        <source>“%1” is in the trash; nobody can come by it, and who came stays. To bring it back: link restore</source>
        <translation>„%1“ liegt im Papierkorb; niemand kann damit kommen, und wer kam, bleibt. Um ihn zurückzuholen: link restore</translation>
    </message>
    <message>
        <source>“%1” is back, with the same addresses</source>
        <translation>„%1“ ist zurück, mit denselben Adressen</translation>
    </message>
    <message>
        <source>make an invitation link; prints it</source>
        <translation>einen Einladungslink anlegen; gibt ihn aus</translation>
    </message>
    <message>
        <source>list a campaign&apos;s invitation links</source>
        <translation>die Einladungslinks einer Kampagne auflisten</translation>
    </message>
    <message>
        <source>show one link with its numbers</source>
        <translation>einen Link mit seinen Zahlen zeigen</translation>
    </message>
    <message>
        <source>change a link; its address stays</source>
        <translation>einen Link ändern; seine Adresse bleibt</translation>
    </message>
    <message>
        <source>let nobody come for now</source>
        <translation>vorerst niemanden kommen lassen</translation>
    </message>
    <message>
        <source>bring it back from the trash, with the same address</source>
        <translation>aus dem Papierkorb zurückholen, mit derselben Adresse</translation>
    </message>
    <message>
        <source>the role of those who come by it</source>
        <translation>die Rolle derer, die damit kommen</translation>
    </message>
    <message>
        <source>a group they come into; repeated for several</source>
        <translation>eine Gruppe, in die sie kommen; mehrfach für mehrere</translation>
    </message>
    <message>
        <source>at most so many can come; none for no limit</source>
        <translation>höchstens so viele können kommen; none für keine Grenze</translation>
    </message>
    <message>
        <source>each address only once, which asks for a code</source>
        <translation>jede Adresse nur einmal; dafür wird ein Code verlangt</translation>
    </message>
    <message>
        <source>only addresses of this domain; repeated for several</source>
        <translation>nur Adressen dieser Domain; mehrfach für mehrere</translation>
    </message>
    <message>
        <source>what somebody shows who comes by the shared address, instead of what the campaign asks for</source>
        <translation>was zeigt, wer mit der gemeinsamen Adresse kommt, statt dessen, was die Kampagne verlangt</translation>
    </message>
    <message>
        <source>for whoever has it, or for the addresses on its list</source>
        <translation>für alle, die ihn haben, oder für die Adressen auf seiner Liste</translation>
    </message>
    <message>
        <source>how the link is called</source>
        <translation>wie der Link heißt</translation>
    </message>
    <message>
        <source>for whoever has it, or for the addresses on its list; the address stays</source>
        <translation>für alle, die ihn haben, oder für die Adressen auf seiner Liste; die Adresse bleibt</translation>
    </message>
    <message>
        <source>an address may come again</source>
        <translation>eine Adresse darf wiederkommen</translation>
    </message>
    <message>
        <source>the page&apos;s title; empty for the campaign&apos;s</source>
        <translation>der Titel der Seite; leer für den der Kampagne</translation>
    </message>
    <message>
        <source>what the invitation says; empty for the campaign&apos;s</source>
        <translation>was die Einladung sagt; leer für den Text der Kampagne</translation>
    </message>
    <message>
        <source>a video that plays after a click; empty for the campaign&apos;s</source>
        <translation>ein Video, das nach einem Klick spielt; leer für das der Kampagne</translation>
    </message>
    <message>
        <source>what the button says; empty for the campaign&apos;s</source>
        <translation>was auf dem Knopf steht; leer für den der Kampagne</translation>
    </message>
    <message>
        <source>--kind takes evergreen or pre-approved, not “%1”</source>
        <translation>--kind nimmt evergreen oder pre-approved, nicht „%1“</translation>
    </message>
    <message>
        <source>Either --once-per-address or --no-once-per-address</source>
        <translation>Entweder --once-per-address oder --no-once-per-address</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>Of those not come yet</source>
        <translation>Davon noch nicht gekommen</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Seitentitel</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>Whom to mail? Name either --campaign, for its personal invites, or --link, for those on that invitation link&apos;s list</source>
        <translation>Wem mailen? Nennen Sie entweder --campaign, für die persönlichen Einladungen, oder --link, für die auf der Liste dieses Einladungslinks</translation>
    </message>
    <message>
        <source>--id numbers personal invites; to one of a link&apos;s list: link resend LINK ADDRESS</source>
        <translation>--id nummeriert persönliche Einladungen; an jemanden auf der Liste eines Links: link resend LINK ADDRESS</translation>
    </message>
    <message>
        <source>--resend-all goes with --link; with --campaign it is --resend</source>
        <translation>--resend-all gehört zu --link; mit --campaign heißt es --resend</translation>
    </message>
    <message>
        <source>--resend goes with --campaign; with --link it is --resend-all</source>
        <translation>--resend gehört zu --campaign; mit --link heißt es --resend-all</translation>
    </message>
    <message>
        <source>to its personal invites; by name or uid</source>
        <translation>an ihre persönlichen Einladungen; mit Namen oder uid</translation>
    </message>
    <message>
        <source>instead, to those on this invitation link&apos;s list who have not come</source>
        <translation>stattdessen an die auf der Liste dieses Einladungslinks, die noch nicht gekommen sind</translation>
    </message>
    <message>
        <source>with --link: also to those who have got it already</source>
        <translation>mit --link: auch an die, die sie schon haben</translation>
    </message>
    <message>
        <source>This removes %1 things for good (campaigns: %2, invites: %3, items: %4, contacts: %5, invitation links: %6). To do it: trash empty --yes</source>
        <translation>Das entfernt %1 Dinge endgültig (Kampagnen: %2, Einladungen: %3, Artikel: %4, Kontakte: %5, Einladungslinks: %6). Um es zu tun: trash empty --yes</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>Die Standardeingabe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No address stands there</source>
        <translation>Dort steht keine Adresse</translation>
    </message>
    <message>
        <source>Orders and members that are nobody&apos;s now</source>
        <translation>Bestellungen und Mitglieder, die nun niemandes sind</translation>
    </message>
    <message>
        <source>The workspace has no server yet. Begin with: guestwright-cli sync --server URL</source>
        <translation>Der Arbeitsbereich hat noch keinen Server. Beginnen Sie mit: guestwright-cli sync --server URL</translation>
    </message>
    <message>
        <source>“%1” has no webhook</source>
        <translation>„%1“ hat keinen Webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The server learns of it with the next sync</source>
        <translation>Der Server erfährt davon beim nächsten Synchronisieren</translation>
    </message>
    <message>
        <source>Use one of --url, --off and --new-secret</source>
        <translation>Verwenden Sie eines von --url, --off und --new-secret</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Nothing was to be told yet. Try it: campaign deliveries --test</source>
        <translation>Noch gab es nichts zu sagen. Probieren Sie es aus: campaign deliveries --test</translation>
    </message>
    <message>
        <source>“%1” has no webhook; set one with campaign webhook --url</source>
        <translation>„%1“ hat keinen Webhook; richten Sie einen mit campaign webhook --url ein</translation>
    </message>
    <message>
        <source>A ping is on its way; “campaign deliveries” says what became of it</source>
        <translation>Ein Ping ist unterwegs; „campaign deliveries“ sagt, was daraus wurde</translation>
    </message>
    <message>
        <source>It is tried again now; “campaign deliveries” says what became of it</source>
        <translation>Es wird jetzt erneut versucht; „campaign deliveries“ sagt, was daraus wurde</translation>
    </message>
    <message>
        <source>Use one of --test and --retry</source>
        <translation>Verwenden Sie eines von --test und --retry</translation>
    </message>
    <message>
        <source>show or change where the server tells of its members and orders</source>
        <translation>zeigen oder ändern, wem der Server von Mitgliedern und Bestellungen Bescheid sagt</translation>
    </message>
    <message>
        <source>tell this address, signed with the secret that is printed</source>
        <translation>dieser Adresse Bescheid sagen, unterschrieben mit dem Geheimnis, das ausgegeben wird</translation>
    </message>
    <message>
        <source>sign with another secret from now on</source>
        <translation>von jetzt an mit einem anderen Geheimnis unterschreiben</translation>
    </message>
    <message>
        <source>tell nobody any more</source>
        <translation>niemandem mehr Bescheid sagen</translation>
    </message>
    <message>
        <source>ask the server what became of what it told the webhook</source>
        <translation>den Server fragen, was aus seinen Nachrichten an den Webhook wurde</translation>
    </message>
    <message>
        <source>have a ping sent</source>
        <translation>einen Ping senden lassen</translation>
    </message>
    <message>
        <source>try this one again now</source>
        <translation>diese jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>There is no column “%1”. The columns are: %2</source>
        <translation>Es gibt keine Spalte „%1“. Die Spalten sind: %2</translation>
    </message>
    <message>
        <source>“%1” maps no column: write FIELD=COLUMN, where FIELD is one of name, first-name, last-name, email, phone, organization, extra, ignore</source>
        <translation>„%1“ ordnet keine Spalte zu: Schreiben Sie FIELD=COLUMN, wobei FIELD eines von name, first-name, last-name, email, phone, organization, extra, ignore ist</translation>
    </message>
    <message>
        <source>Extra field</source>
        <translation>Zusatzfeld</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The certificate of the server is not for %2. Nothing was sent. Write the name the certificate was issued for, or ask the server&apos;s administrator for one that names %2</source>
        <translation>Das Zertifikat des Servers gilt nicht für %2. Es wurde nichts gesendet. Schreiben Sie den Namen, für den das Zertifikat ausgestellt ist, oder bitten Sie die Verwaltung des Servers um eines für %2</translation>
    </message>
    <message>
        <source>The certificate of %2 could not be verified: it has expired, is not valid yet, signs itself, or comes from an authority this computer does not know. Nothing was sent. Choose the certificate of the authority that issued it, or ask the server&apos;s administrator</source>
        <translation>Das Zertifikat von %2 konnte nicht geprüft werden: Es ist abgelaufen, noch nicht gültig, von sich selbst unterschrieben oder von einer Stelle, die dieser Computer nicht kennt. Es wurde nichts gesendet. Wählen Sie das Zertifikat der ausstellenden Stelle, oder fragen Sie die Verwaltung des Servers</translation>
    </message>
    <message>
        <source>The certificate of the server names no host, so nobody can tell that it is %2. Nothing was sent. Ask the server&apos;s administrator for one that names %2</source>
        <translation>Das Zertifikat des Servers nennt keinen Host, sodass niemand sagen kann, ob es %2 ist. Es wurde nichts gesendet. Bitten Sie die Verwaltung des Servers um eines für %2</translation>
    </message>
    <message>
        <source>The file of trusted certificates is missing or holds none, so %2 could not be verified. Choose the certificate of the authority that issued the server&apos;s</source>
        <translation>Die Datei mit vertrauenswürdigen Zertifikaten fehlt oder enthält keine, sodass %2 nicht geprüft werden konnte. Wählen Sie das Zertifikat der Stelle, die das des Servers ausgestellt hat</translation>
    </message>
    <message>
        <source>%2 offers no encryption. Nothing was sent. Ask the server&apos;s administrator to switch TLS on</source>
        <translation>%2 bietet keine Verschlüsselung. Es wurde nichts gesendet. Bitten Sie die Verwaltung des Servers, TLS einzuschalten</translation>
    </message>
    <message>
        <source>What answers at %2 is no PostgreSQL server. Check the host and the port</source>
        <translation>Was bei %2 antwortet, ist kein PostgreSQL-Server. Prüfen Sie Host und Port</translation>
    </message>
    <message>
        <source>%2 and this computer could not agree on an encrypted connection. Nothing was sent. Ask the server&apos;s administrator which TLS versions it offers</source>
        <translation>%2 und dieser Computer konnten sich auf keine verschlüsselte Verbindung einigen. Es wurde nichts gesendet. Fragen Sie die Verwaltung des Servers, welche TLS-Versionen er bietet</translation>
    </message>
    <message>
        <source>%2 asks for a password, and none was given. Enter the password of %4</source>
        <translation>%2 verlangt ein Passwort, und es wurde keines angegeben. Geben Sie das Passwort von %4 ein</translation>
    </message>
    <message>
        <source>%2 refused the user name or password. Check both</source>
        <translation>%2 hat Benutzername oder Passwort abgelehnt. Prüfen Sie beides</translation>
    </message>
    <message>
        <source>%2 does not let %4 in from this computer. Ask the server&apos;s administrator for access to “%3”</source>
        <translation>%2 lässt %4 von diesem Computer aus nicht hinein. Bitten Sie die Verwaltung des Servers um Zugang zu „%3“</translation>
    </message>
    <message>
        <source>%2 has no connection left. Try again in a moment</source>
        <translation>%2 hat keine Verbindung mehr frei. Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>%2 is starting or stopping. Try again in a moment</source>
        <translation>%2 startet oder hält gerade an. Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>%2 could not be reached: there is no such name. Check the host</source>
        <translation>%2 ist nicht erreichbar: Diesen Namen gibt es nicht. Prüfen Sie den Host</translation>
    </message>
    <message>
        <source>%2 could not be reached: no server answers there. Check the host and the port, and whether the server runs</source>
        <translation>%2 ist nicht erreichbar: Dort antwortet kein Server. Prüfen Sie Host und Port, und ob der Server läuft</translation>
    </message>
    <message>
        <source>%2 could not be reached in time. Check the host and your connection; a firewall may be in the way</source>
        <translation>%2 war nicht rechtzeitig erreichbar. Prüfen Sie den Host und Ihre Verbindung; vielleicht steht eine Firewall im Weg</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>den Benutzer</translation>
    </message>
    <message>
        <source>%2 has no database “%3”. Check the name, or ask the server&apos;s administrator to make it</source>
        <translation>%2 hat keine Datenbank „%3“. Prüfen Sie den Namen, oder bitten Sie die Verwaltung des Servers, sie anzulegen</translation>
    </message>
    <message>
        <source>%1 could not be reached: check the server, the database, the user name and the password</source>
        <translation>%1 ist nicht erreichbar: Prüfen Sie Server, Datenbank, Benutzername und Passwort</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>There is no contact “%1”</source>
        <translation>Es gibt keinen Kontakt „%1“</translation>
    </message>
    <message>
        <source>There is no contact list “%1”</source>
        <translation>Es gibt keine Kontaktliste „%1“</translation>
    </message>
</context>
<context>
    <name>ContactFormat</name>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>This is a workbook; save its sheet as CSV</source>
        <translation>Das ist eine Arbeitsmappe; speichern Sie ihr Blatt als CSV</translation>
    </message>
    <message>
        <source>These are vCards, not a table</source>
        <translation>Das sind vCards, keine Tabelle</translation>
    </message>
    <message>
        <source>This is a PDF, not a table</source>
        <translation>Das ist ein PDF, keine Tabelle</translation>
    </message>
</context>
<context>
    <name>ContactImport</name>
    <message>
        <source>%1 is the file that is imported; it was left as it is. Write the rejected rows to another file</source>
        <translation>%1 ist die Datei, die importiert wird; es wurde nichts daran geändert. Schreiben Sie die abgelehnten Zeilen in eine andere Datei</translation>
    </message>
</context>
<context>
    <name>ContactReader</name>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed</source>
        <translation>Der Import wurde abgebrochen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>A contact file is read twice: save what comes through the pipe first</source>
        <translation>Eine Kontaktdatei wird zweimal gelesen: Speichern Sie zuerst, was durch die Pipe kommt</translation>
    </message>
    <message>
        <source>No column is known to hold names, addresses or phones. Say which one does (--map email=COLUMN); the columns are: %1</source>
        <translation>Keine Spalte ist als Name, Adresse oder Telefon bekannt. Sagen Sie, welche es ist (--map email=COLUMN); die Spalten sind: %1</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Skipped, same as line %1</source>
        <translation>Übersprungen, wie Zeile %1</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bosnia And Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
</context>
<context>
    <name>CreateInvites</name>
    <message>
        <source>The expiration is in the past</source>
        <translation>Das Ende liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>The number of links must be between 1 and %1</source>
        <translation>Die Anzahl der Links muss zwischen 1 und %1 liegen</translation>
    </message>
    <message>
        <source>%1 is invited already; resend or extend that invite</source>
        <translation>%1 ist schon eingeladen; senden Sie diese Einladung erneut oder verlängern Sie sie</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The row that begins in line %1 is longer than 64 MiB or has over 65,535 cells: perhaps a quote is not closed there, or this is no table</source>
        <translation>Die Zeile, die in Zeile %1 beginnt, ist länger als 64 MiB oder hat über 65.535 Zellen: Vielleicht ist dort ein Anführungszeichen nicht geschlossen, oder dies ist keine Tabelle</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>DuplicateCampaign</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>“%1” is no address: the @ is missing</source>
        <translation>„%1“ ist keine Adresse: Das @ fehlt</translation>
    </message>
    <message>
        <source>“%1” is no address: mend the part before the @</source>
        <translation>„%1“ ist keine Adresse: Korrigieren Sie den Teil vor dem @</translation>
    </message>
    <message>
        <source>“%1” is no address: mend the part after the @</source>
        <translation>„%1“ ist keine Adresse: Korrigieren Sie den Teil nach dem @</translation>
    </message>
    <message>
        <source>The name before the address contains control characters</source>
        <translation>Der Name vor der Adresse enthält Steuerzeichen</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>A message to this person is leaving at this moment; try again in a minute</source>
        <translation>Eine Nachricht an diese Person geht gerade hinaus; versuchen Sie es in einer Minute noch einmal</translation>
    </message>
    <message>
        <source>The workspace knows nobody with the address %1</source>
        <translation>Der Arbeitsbereich kennt niemanden mit der Adresse %1</translation>
    </message>
    <message>
        <source>%1 was not erased</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>%1 was erased on %2 and must not come back unasked. If they want to be kept again: guestwright-cli contacts readmit %1</source>
        <translation>%1 wurde am %2 gelöscht und darf nicht ungefragt zurückkommen. Möchte die Person wieder geführt werden: guestwright-cli contacts readmit %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Expiration</name>
    <message>
        <source>“%1” is no date: write never, 7d, 2027-05-31 or 2027-05-31T18:00</source>
        <translation>„%1“ ist kein Datum: Schreiben Sie never, 7d, 2027-05-31 oder 2027-05-31T18:00</translation>
    </message>
    <message>
        <source>There is no %1 on %2 in %3: the clocks go forward then</source>
        <translation>Die Uhrzeit %1 gibt es am %2 in %3 nicht: Die Uhr wird dann vorgestellt</translation>
    </message>
    <message>
        <source>“%1” is no time zone; write one like Europe/Berlin</source>
        <translation>„%1“ ist keine Zeitzone; schreiben Sie zum Beispiel Europe/Berlin</translation>
    </message>
</context>
<context>
    <name>FolderTransport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the disk did not confirm it</source>
        <translation>der Datenträger hat es nicht bestätigt</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the help pages in this language: the language&apos;s code, where there are such pages.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>HttpMail</name>
    <message>
        <source>The account&apos;s file of trusted certificates is empty</source>
        <translation>Die Datei mit vertrauenswürdigen Zertifikaten des Kontos ist leer</translation>
    </message>
    <message>
        <source>The token contains an impossible character</source>
        <translation>Das Token enthält ein unmögliches Zeichen</translation>
    </message>
    <message>
        <source>Called off before it was handed over</source>
        <translation>Vor der Übergabe abgebrochen</translation>
    </message>
    <message>
        <source>The provider closed the connection</source>
        <translation>Der Anbieter hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP properly</source>
        <translation>Was dort antwortet, spricht kein richtiges HTTP</translation>
    </message>
    <message>
        <source>The provider does not accept the token</source>
        <translation>Der Anbieter akzeptiert das Token nicht</translation>
    </message>
    <message>
        <source>The provider takes no more mail for now: too many requests</source>
        <translation>Der Anbieter nimmt vorerst keine E-Mails mehr an: zu viele Anfragen</translation>
    </message>
    <message>
        <source>The provider is out of service for now</source>
        <translation>Der Anbieter ist vorerst außer Betrieb</translation>
    </message>
    <message>
        <source>The provider&apos;s address has moved; Guestwright does not follow with a token</source>
        <translation>Die Adresse des Anbieters hat sich geändert; Guestwright folgt ihr nicht mit einem Token</translation>
    </message>
    <message>
        <source>The provider failed while it worked: it may have been sent</source>
        <translation>Beim Anbieter trat währenddessen ein Fehler auf: vielleicht ging die Nachricht hinaus</translation>
    </message>
    <message>
        <source>The provider refused the request</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The provider&apos;s answer cannot be understood: it may have been sent</source>
        <translation>Die Antwort des Anbieters ist nicht zu verstehen: vielleicht ging die Nachricht hinaus</translation>
    </message>
    <message>
        <source>The provider refused the message (code %1)</source>
        <translation>Der Anbieter hat die Nachricht abgelehnt (Code %1)</translation>
    </message>
    <message>
        <source>Accepted as %1</source>
        <translation>Angenommen als %1</translation>
    </message>
    <message>
        <source>The message is too big for the provider</source>
        <translation>Die Nachricht ist dem Anbieter zu groß</translation>
    </message>
    <message>
        <source>What answers there is not the provider</source>
        <translation>Was dort antwortet, ist nicht der Anbieter</translation>
    </message>
    <message>
        <source>Server “%1”</source>
        <translation>Server „%1“</translation>
    </message>
</context>
<context>
    <name>Image</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MiB</source>
        <translation>%1 ist größer als 20 MiB</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read (PNG, JPEG, GIF, WebP)</source>
        <translation>%1 ist kein lesbares Bild (PNG, JPEG, GIF, WebP)</translation>
    </message>
    <message>
        <source>%1 cannot be made into a picture for pages</source>
        <translation>Aus %1 lässt sich kein Bild für Seiten machen</translation>
    </message>
    <message>
        <source>The picture is not in this workspace</source>
        <translation>Das Bild ist nicht in diesem Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>InvitationLink</name>
    <message>
        <source>Evergreen</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Mit Liste</translation>
    </message>
    <message>
        <source>There is no invitation link “%1”</source>
        <translation>Es gibt keinen Einladungslink „%1“</translation>
    </message>
    <message>
        <source>Several invitation links are called “%1”; name it by its uid: %2 or %3</source>
        <translation>Mehrere Einladungslinks heißen „%1“; nennen Sie ihn bei seiner uid: %2 oder %3</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Campaign is a draft</source>
        <translation>Kampagne ist ein Entwurf</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Campaign is paused</source>
        <translation>Kampagne ist pausiert</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>There is no such invite</source>
        <translation>Diese Einladung gibt es nicht</translation>
    </message>
    <message>
        <source>Cancelled; no invite was created</source>
        <translation>Abgebrochen; es wurde keine Einladung erstellt</translation>
    </message>
</context>
<context>
    <name>InviteExport</name>
    <message>
        <source>Cancelled; no file was written</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing there was changed</source>
        <translation>%1 kann nicht geschrieben werden: %2. Dort wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>InviteJourney</name>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>opens not counted</source>
        <translation>Öffnungen nicht gezählt</translation>
    </message>
    <message>
        <source>only automated: %1</source>
        <translation>nur automatisch: %1</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>InviteSetting</name>
    <message>
        <source>Then the campaign ends.</source>
        <translation>Dann endet die Kampagne.</translation>
    </message>
    <message>
        <source>The campaign ends before the day is over.</source>
        <translation>Die Kampagne endet, bevor der Tag vorbei ist.</translation>
    </message>
    <message>
        <source>The campaign ends before the %1 days are over.</source>
        <translation>Die Kampagne endet, bevor die %1 Tage vorbei sind.</translation>
    </message>
    <message>
        <source>The campaign ends before that.</source>
        <translation>Die Kampagne endet vorher.</translation>
    </message>
    <message>
        <source>This has passed already. Choose a later end.</source>
        <translation>Das ist schon vorbei. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>Works as long as the campaign runs; it has no end.</source>
        <translation>Gültig, solange die Kampagne läuft; sie hat kein Ende.</translation>
    </message>
    <message>
        <source>Goes out on %1, while Guestwright is open or by “reminders run”.</source>
        <translation>Geht am %1 hinaus, solange Guestwright offen ist oder durch „reminders run“.</translation>
    </message>
    <message>
        <source>Reminders go out while Guestwright is open, or by the command “reminders run” where a timer starts it.</source>
        <translation>Erinnerungen gehen hinaus, solange Guestwright offen ist, oder durch den Befehl „reminders run“, wo ein Timer ihn startet.</translation>
    </message>
</context>
<context>
    <name>InviteState</name>
    <message>
        <source>The invite is in the trash</source>
        <translation>Die Einladung liegt im Papierkorb</translation>
    </message>
    <message>
        <source>The campaign is not active</source>
        <translation>Die Kampagne ist nicht aktiv</translation>
    </message>
    <message>
        <source>Redeemed already</source>
        <translation>Schon eingelöst</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The invitation link is paused</source>
        <translation>Der Einladungslink ist pausiert</translation>
    </message>
    <message>
        <source>The invitation link is full</source>
        <translation>Der Einladungslink ist voll</translation>
    </message>
</context>
<context>
    <name>InviteStory</name>
    <message>
        <source>Invite Sent</source>
        <translation>Einladung gesendet</translation>
    </message>
    <message>
        <source>Invite Opened</source>
        <translation>Einladung geöffnet</translation>
    </message>
    <message>
        <source>Link Clicked</source>
        <translation>Link angeklickt</translation>
    </message>
    <message>
        <source>Landing Viewed</source>
        <translation>Startseite gesehen</translation>
    </message>
    <message>
        <source>Product Viewed</source>
        <translation>Artikel gesehen</translation>
    </message>
    <message>
        <source>Checkout Started</source>
        <translation>Bestellung begonnen</translation>
    </message>
    <message>
        <source>Sign-up Started</source>
        <translation>Anmeldung begonnen</translation>
    </message>
    <message>
        <source>Order Completed</source>
        <translation>Bestellung abgeschlossen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Invitation, again</source>
        <translation>Einladung, erneut</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Comes %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>%1 (automated)</source>
        <translation>%1 (automatisch)</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), by scanners or previews</source>
        <translation>
            <numerusform>%n Mal, durch Scanner oder Vorschauen</numerusform>
            <numerusform>%n Mal, durch Scanner oder Vorschauen</numerusform>
        </translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Asked for a new link</source>
        <translation>Um neuen Link gebeten</translation>
    </message>
</context>
<context>
    <name>InviteTerms</name>
    <message>
        <source>A reminder comes at least 1 day before the end</source>
        <translation>Eine Erinnerung kommt frühestens 1 Tag vor dem Ende</translation>
    </message>
    <message>
        <source>A reminder needs an end to come before: set an expiration here or on the campaign</source>
        <translation>Eine Erinnerung braucht ein Ende, vor dem sie kommt: Legen Sie hier oder in der Kampagne eines fest</translation>
    </message>
    <message>
        <source>%1 days before the end have passed already: remind later or extend the end</source>
        <translation>%1 Tage vor dem Ende sind schon vorbei: Erinnern Sie später oder verlängern Sie</translation>
    </message>
</context>
<context>
    <name>LandingPage</name>
    <message>
        <source>“%1” is no country; write codes of two letters like DE</source>
        <translation>„%1“ ist kein Land; schreiben Sie Kürzel aus zwei Buchstaben wie DE</translation>
    </message>
    <message>
        <source>“%1” is no web address like https://example.org</source>
        <translation>„%1“ ist keine Webadresse wie https://example.org</translation>
    </message>
    <message>
        <source>A guest can choose from 1 to 20 items, not %1</source>
        <translation>Ein Gast kann 1 bis 20 Artikel wählen, nicht %1</translation>
    </message>
</context>
<context>
    <name>LinkPlan</name>
    <message>
        <source>Everybody who has the link can use it, listed or not.</source>
        <translation>Jeder, der den Link hat, kann ihn verwenden, auf der Liste oder nicht.</translation>
    </message>
    <message>
        <source>Nobody can use it until you approve addresses: no address that has not come yet is on its list.</source>
        <translation>Niemand kann ihn verwenden, bis Sie Adressen freigeben: Auf seiner Liste steht keine Adresse, die noch nicht gekommen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n address(es) on its list can still use it; everybody else who has the link can no longer.</source>
        <translation>
            <numerusform>Nur eine Adresse auf seiner Liste kann ihn noch verwenden; alle anderen, die den Link haben, können es nicht mehr.</numerusform>
            <numerusform>Nur %Ln Adressen auf seiner Liste können ihn noch verwenden; alle anderen, die den Link haben, können es nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) on its list can no longer use it because of the domain.</source>
        <translation>
            <numerusform>Eine Adresse auf seiner Liste kann ihn wegen der Domain nicht mehr verwenden.</numerusform>
            <numerusform>%Ln Adressen auf seiner Liste können ihn wegen der Domain nicht mehr verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of every domain can use it.</source>
        <translation>Adressen jeder Domain können ihn verwenden.</translation>
    </message>
    <message>
        <source>Only addresses at %1 can use it.</source>
        <translation>Nur Adressen bei %1 können ihn verwenden.</translation>
    </message>
    <message>
        <source>It can be used without a limit.</source>
        <translation>Er kann unbegrenzt verwendet werden.</translation>
    </message>
    <message>
        <source>Nobody else can use it: as many have come already as it has room for.</source>
        <translation>Niemand sonst kann ihn verwenden: Es sind schon so viele gekommen, wie er Platz hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n more can use it.</source>
        <translation>
            <numerusform>Einer kann ihn noch verwenden.</numerusform>
            <numerusform>%Ln können ihn noch verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops working at once.</source>
        <translation>Er gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>The same link works again.</source>
        <translation>Derselbe Link gilt wieder.</translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Er gilt bis %1.</translation>
    </message>
    <message>
        <source>It works as long as the campaign does.</source>
        <translation>Er gilt so lange wie die Kampagne.</translation>
    </message>
    <message>
        <source>Whoever comes is no longer asked for a code.</source>
        <translation>Wer kommt, wird nicht mehr nach einem Code gefragt.</translation>
    </message>
    <message>
        <source>Whoever comes types an address; anybody can find out who is on the list.</source>
        <translation>Wer kommt, tippt eine Adresse ein; jeder kann herausfinden, wer auf der Liste steht.</translation>
    </message>
    <message>
        <source>Whoever comes is asked for a code that is mailed to them.</source>
        <translation>Wer kommt, wird nach einem Code gefragt, der ihm gesendet wird.</translation>
    </message>
    <message>
        <source>The same people can use it as before.</source>
        <translation>Dieselben wie vorher können ihn verwenden.</translation>
    </message>
    <message>
        <source>Those who have come by it already stay.</source>
        <translation>Wer damit schon gekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>Its address stays the same.</source>
        <translation>Seine Adresse bleibt dieselbe.</translation>
    </message>
    <message>
        <source>Each address can use it only once.</source>
        <translation>Jede Adresse kann ihn nur einmal verwenden.</translation>
    </message>
    <message>
        <source>An address can use it more than once.</source>
        <translation>Eine Adresse kann ihn mehr als einmal verwenden.</translation>
    </message>
</context>
<context>
    <name>LinkQr</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save QR Code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png);;SVG drawings (*.svg)</source>
        <translation>PNG-Bilder (*.png);;SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Copied the link</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>Bild kopiert</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>This workspace has a server already, %1. Two servers would not know of each other, and a link could be used twice. To let this computer be the server, take the other one out of the workspace&apos;s settings first</source>
        <translation>Dieser Arbeitsbereich hat bereits einen Server, %1. Zwei Server wüssten nichts voneinander, und ein Link ließe sich zweimal einlösen. Soll dieser Computer der Server sein, nehmen Sie den anderen zuerst aus den Einstellungen des Arbeitsbereichs</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>A PostgreSQL workspace is named like postgresql://user@host/database</source>
        <translation>Ein PostgreSQL-Arbeitsbereich heißt wie postgresql://user@host/database</translation>
    </message>
    <message>
        <source>Which workspace? Name a file or a PostgreSQL URL</source>
        <translation>Welcher Arbeitsbereich? Nennen Sie eine Datei oder eine PostgreSQL-URL</translation>
    </message>
    <message>
        <source>sslmode must be verify-full, verify-ca, require or disable: any other would go on in plain text without a word</source>
        <translation>sslmode muss verify-full, verify-ca, require oder disable sein: Alles andere ginge wortlos im Klartext weiter</translation>
    </message>
    <message>
        <source>The certificate file&apos;s name must not contain “;”</source>
        <translation>Der Name der Zertifikatsdatei darf kein „;“ enthalten</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>The name of the mail server is missing or not a name</source>
        <translation>Der Name des Mailservers fehlt oder ist kein Name</translation>
    </message>
    <message>
        <source>The port of the mail server is missing</source>
        <translation>Der Port des Mailservers fehlt</translation>
    </message>
    <message>
        <source>Mail travels unencrypted only to this computer itself: choose TLS or STARTTLS</source>
        <translation>Unverschlüsselt gehen E-Mails nur zu diesem Computer selbst: Wählen Sie TLS oder STARTTLS</translation>
    </message>
    <message>
        <source>The account needs a name</source>
        <translation>Das Konto braucht einen Namen</translation>
    </message>
    <message>
        <source>The rate per minute cannot be negative</source>
        <translation>Die Anzahl pro Minute kann nicht negativ sein</translation>
    </message>
    <message>
        <source>Between 1 and 32 connections are possible</source>
        <translation>Es sind 1 bis 32 Verbindungen möglich</translation>
    </message>
    <message>
        <source>Choose the folder messages are written to</source>
        <translation>Wählen Sie den Ordner, in den Nachrichten geschrieben werden</translation>
    </message>
    <message>
        <source>The address of the provider is not a name with a port</source>
        <translation>Die Adresse des Anbieters ist kein Name mit Port</translation>
    </message>
    <message>
        <source>The message stream is a word without blanks</source>
        <translation>Der Message-Stream ist ein Wort ohne Leerzeichen</translation>
    </message>
</context>
<context>
    <name>MailController</name>
    <message>
        <source>What was selected is gone</source>
        <translation>Was ausgewählt war, gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>MailPreview</name>
    <message>
        <source>The campaign has no invite %1</source>
        <translation>Die Kampagne hat keine Einladung %1</translation>
    </message>
    <message>
        <source>Nothing stands where the text says %1.</source>
        <translation>Wo der Text %1 sagt, steht nichts.</translation>
    </message>
    <message>
        <source>There is no name, so the greeting has none.</source>
        <translation>Es gibt keinen Namen, also steht keiner in der Anrede.</translation>
    </message>
    <message>
        <source>Gets no mail as it is: %1.</source>
        <translation>Bekommt so keine E-Mail: %1.</translation>
    </message>
    <message>
        <source>Ada Example</source>
        <translation>Ada Beispiel</translation>
    </message>
</context>
<context>
    <name>MailTemplate</name>
    <message>
        <source>A “{{” is never closed: %1</source>
        <translation>Ein „{{“ wird nie geschlossen: %1</translation>
    </message>
    <message>
        <source>“{{%1%2}}” is not possible in a mail</source>
        <translation>„{{%1%2}}“ ist in einer E-Mail nicht möglich</translation>
    </message>
    <message>
        <source>There is no field “%1”</source>
        <translation>Es gibt keinen Platzhalter „%1“</translation>
    </message>
    <message>
        <source>Only description_html goes in raw, not “%1”</source>
        <translation>Nur description_html wird unverändert eingesetzt, nicht „%1“</translation>
    </message>
    <message>
        <source>“{{/%1}}” closes what is not open</source>
        <translation>„{{/%1}}“ schließt, was nicht offen ist</translation>
    </message>
    <message>
        <source>The text leads nowhere: it needs the field “{{link}}”</source>
        <translation>Der Text führt nirgendwohin: Er braucht den Platzhalter „{{link}}“</translation>
    </message>
    <message>
        <source>The HTML leads nowhere: it needs the field “{{link}}”</source>
        <translation>Das HTML führt nirgendwohin: Es braucht den Platzhalter „{{link}}“</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>text, line %1</source>
        <translation>Text, Zeile %1</translation>
    </message>
    <message>
        <source>HTML, line %1</source>
        <translation>HTML, Zeile %1</translation>
    </message>
    <message>
        <source>“{{%1%2}}” is never closed</source>
        <translation>„{{%1%2}}“ wird nie geschlossen</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>Dars&amp;tellung</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Kampagne</translation>
    </message>
    <message>
        <source>&amp;Invites</source>
        <translation>&amp;Einladungen</translation>
    </message>
    <message>
        <source>Con&amp;tacts</source>
        <translation>K&amp;ontakte</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>In&amp;vitation Links</source>
        <translation>Einla&amp;dungslinks</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Visitors show</source>
        <translation>Besucher weisen vor</translation>
    </message>
    <message>
        <source>Count opened mails</source>
        <translation>Geöffnete E-Mails zählen</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>E-Mail-Konto</translation>
    </message>
    <message>
        <source>Continue to</source>
        <translation>Weiter zu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>HTML of the mail</source>
        <translation>HTML der E-Mail</translation>
    </message>
    <message>
        <source>Subject of the reminder</source>
        <translation>Betreff der Erinnerung</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>Text der Erinnerung</translation>
    </message>
    <message>
        <source>HTML of the reminder</source>
        <translation>HTML der Erinnerung</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>Button of the page</source>
        <translation>Schaltfläche der Seite</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Andere Spalten</translation>
    </message>
    <message>
        <source>Reminder, days before</source>
        <translation>Erinnerung, Tage vorher</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>At most a minute</source>
        <translation>Höchstens pro Minute</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Message stream</source>
        <translation>Message-Stream</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. Nothing was saved; look at what it is now and change it again</source>
        <translation>Jemand anderes hat das inzwischen geändert: %1. Es wurde nichts gespeichert; sehen Sie sich den jetzigen Stand an und ändern Sie ihn erneut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Antwortadresse</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Caption of the video</source>
        <translation>Bildunterschrift des Videos</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Items for each guest</source>
        <translation>Artikel je Gast</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of the video</source>
        <translation>Bild des Videos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Maximum of uses</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Once for each address</source>
        <translation>Einmal je Adresse</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
</context>
<context>
    <name>MergeField</name>
    <message>
        <source>The description, with its formatting</source>
        <translation>Die Beschreibung mit ihrer Gestaltung</translation>
    </message>
    <message>
        <source>Greeting: “Hello Ada,” or, without a name, “Hello,”</source>
        <translation>Anrede: „Guten Tag Ada,“ oder, ohne Namen, „Guten Tag,“</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>The private link</source>
        <translation>Der private Link</translation>
    </message>
    <message>
        <source>What the button says</source>
        <translation>Was auf der Schaltfläche steht</translation>
    </message>
    <message>
        <source>Until when the link works, if it ends</source>
        <translation>Bis wann der Link gilt, falls er endet</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Die Beschreibung</translation>
    </message>
    <message>
        <source>The campaign&apos;s name</source>
        <translation>Der Name der Kampagne</translation>
    </message>
    <message>
        <source>Who invites</source>
        <translation>Wer einlädt</translation>
    </message>
    <message>
        <source>The sender&apos;s address</source>
        <translation>Die Adresse des Absenders</translation>
    </message>
    <message>
        <source>Where the privacy policy is, if there is one</source>
        <translation>Wo die Datenschutzerklärung steht, falls es eine gibt</translation>
    </message>
    <message>
        <source>The campaign&apos;s colour</source>
        <translation>Die Farbe der Kampagne</translation>
    </message>
    <message>
        <source>A colour that reads well on it</source>
        <translation>Eine darauf gut lesbare Farbe</translation>
    </message>
    <message>
        <source>Where to stop these mails; without it a last line says so</source>
        <translation>Wo sich die E-Mails beenden lassen; ohne das Feld steht es in einer letzten Zeile</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A name contains control characters</source>
        <translation>Ein Name enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>The subject contains control characters</source>
        <translation>Der Betreff enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>The message has no proper Message-ID</source>
        <translation>Die Nachricht hat keine ordentliche Message-ID</translation>
    </message>
    <message>
        <source>A header of the message has a name or value it cannot have</source>
        <translation>Ein Kopffeld der Nachricht hat einen Namen oder Wert, den es nicht haben kann</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>used already</source>
        <translation>schon eingelöst</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>printed before</source>
        <translation>schon gedruckt</translation>
    </message>
    <message>
        <source>sent by mail</source>
        <translation>per E-Mail gesendet</translation>
    </message>
    <message>
        <source>with a mail address</source>
        <translation>mit E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Not sent: </source>
        <translation>Nicht gesendet: </translation>
    </message>
    <message>
        <source>Not sent: the link in it was replaced; send the invitation again</source>
        <translation>Nicht gesendet: Der Link darin wurde ersetzt; senden Sie die Einladung erneut</translation>
    </message>
    <message>
        <source>Sending was interrupted before the server&apos;s answer was read; it may have been sent</source>
        <translation>Der Versand wurde unterbrochen, bevor die Antwort des Servers gelesen war; vielleicht ging die Nachricht hinaus</translation>
    </message>
    <message>
        <source>There is no such message</source>
        <translation>Diese Nachricht gibt es nicht</translation>
    </message>
    <message>
        <source>the invite has another address now</source>
        <translation>die Einladung hat jetzt eine andere Adresse</translation>
    </message>
    <message>
        <source>this address wants no mail</source>
        <translation>diese Adresse möchte keine E-Mails</translation>
    </message>
    <message>
        <source>Given up after several days: </source>
        <translation>Nach mehreren Tagen aufgegeben: </translation>
    </message>
</context>
<context>
    <name>OutputTarget</name>
    <message>
        <source>%1 belongs to the workspace itself; it was left as it is. Write to another file</source>
        <translation>%1 gehört zum Arbeitsbereich selbst; es wurde nichts daran geändert. Schreiben Sie in eine andere Datei</translation>
    </message>
    <message>
        <source>%1 is a database; it was left as it is. Write to another file</source>
        <translation>%1 ist eine Datenbank; es wurde nichts daran geändert. Schreiben Sie in eine andere Datei</translation>
    </message>
</context>
<context>
    <name>PageController</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The one your invitation was sent to.</source>
        <translation>Die, an die Ihre Einladung ging.</translation>
    </message>
    <message>
        <source>Ask for a new link</source>
        <translation>Um einen neuen Link bitten</translation>
    </message>
    <message>
        <source>%1 reads your request and decides.</source>
        <translation>%1 liest Ihre Bitte und entscheidet.</translation>
    </message>
    <message>
        <source>The answer goes to the address your invitation was sent to, never to another one.</source>
        <translation>Die Antwort geht an die Adresse, an die Ihre Einladung ging, nie an eine andere.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 bitten</translation>
    </message>
    <message>
        <source>In a hurry? %1</source>
        <translation>Eilt es? %1</translation>
    </message>
    <message>
        <source>Your request is noted</source>
        <translation>Ihre Bitte ist notiert</translation>
    </message>
    <message>
        <source>If this address has an invitation, %1 now sees your request.</source>
        <translation>Falls diese Adresse eingeladen ist, sieht %1 jetzt Ihre Bitte.</translation>
    </message>
    <message>
        <source>The answer comes by mail. You can close this page.</source>
        <translation>Die Antwort kommt per E-Mail. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Please type the address and press the button again.</source>
        <translation>Bitte geben Sie die Adresse ein und drücken Sie den Knopf noch einmal.</translation>
    </message>
    <message>
        <source>Type an e-mail address like ada@example.org</source>
        <translation>Geben Sie eine E-Mail-Adresse wie ada@example.org ein</translation>
    </message>
    <message>
        <source>You typed %1, which is not the address this invitation was sent to</source>
        <translation>Sie haben %1 eingegeben; das ist nicht die Adresse, an die diese Einladung ging</translation>
    </message>
    <message>
        <source>That is not the invited address</source>
        <translation>Das ist nicht die eingeladene Adresse</translation>
    </message>
    <message>
        <source>Still stuck? %1</source>
        <translation>Es klappt nicht? %1</translation>
    </message>
    <message>
        <source>You typed %1. This invitation was sent to a different address.</source>
        <translation>Sie haben %1 eingegeben. Diese Einladung ging an eine andere Adresse.</translation>
    </message>
    <message>
        <source>Check the spelling, or try another address of yours. If the invitation was forwarded to you, ask %1 for one of your own.</source>
        <translation>Prüfen Sie die Schreibweise, oder versuchen Sie eine andere Ihrer Adressen. Wurde Ihnen die Einladung weitergeleitet, dann bitten Sie %1 um eine eigene.</translation>
    </message>
    <message>
        <source>Try this address</source>
        <translation>Diese Adresse versuchen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land auswählen</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesstaat oder Provinz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street and house number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Flat, floor, company</source>
        <translation>Wohnung, Etage, Firma</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Only for the carrier, if there is a question on the way.</source>
        <translation>Nur für den Zusteller, falls unterwegs eine Frage aufkommt.</translation>
    </message>
    <message>
        <source>I want to join</source>
        <translation>Ich möchte beitreten</translation>
    </message>
    <message>
        <source>I have read the %1 and want to join</source>
        <translation>Ich habe die %1 gelesen und möchte beitreten</translation>
    </message>
    <message>
        <source>house rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>We send a code there to make sure it is you.</source>
        <translation>Dorthin senden wir einen Code, um sicher zu sein, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>Wohin soll es gehen?</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Schritt 2 von 2</translation>
    </message>
    <message>
        <source>Change%1</source>
        <translation>Ändern%1</translation>
    </message>
    <message>
        <source>the gift</source>
        <translation>(das Geschenk)</translation>
    </message>
    <message>
        <source>Confirm it is you</source>
        <translation>Bestätigen, dass Sie es sind</translation>
    </message>
    <message>
        <source>Send me my gift</source>
        <translation>Geschenk bestellen</translation>
    </message>
    <message>
        <source>Nothing to pay. Your address is used for this delivery and nothing else.</source>
        <translation>Sie bezahlen nichts. Ihre Anschrift dient dieser Lieferung und sonst nichts.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Other members will see it.</source>
        <translation>Andere Mitglieder sehen ihn.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Sechsstelliger Code</translation>
    </message>
    <message>
        <source>No mail after a minute? Look in the spam folder first.</source>
        <translation>Nach einer Minute keine E-Mail? Sehen Sie zuerst im Spam-Ordner nach.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Enter the code we sent</source>
        <translation>Geben Sie den Code ein, den wir gesendet haben</translation>
    </message>
    <message>
        <source>If the address you typed has an invitation, six digits are on their way to it. They work for 10 minutes.</source>
        <translation>Falls die eingegebene Adresse eingeladen ist, sind sechs Ziffern an sie unterwegs. Sie gelten 10 Minuten.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Neuen Code senden</translation>
    </message>
    <message>
        <source>Use a different address</source>
        <translation>Andere Adresse verwenden</translation>
    </message>
    <message>
        <source>You can change your mind until %1: the same link stays open.</source>
        <translation>Sie können es sich bis %1 anders überlegen: Derselbe Link bleibt offen.</translation>
    </message>
    <message>
        <source>You can change your mind: the same link stays open.</source>
        <translation>Sie können es sich anders überlegen: Derselbe Link bleibt offen.</translation>
    </message>
    <message>
        <source>I do not want to join this time</source>
        <translation>Ich möchte diesmal nicht beitreten</translation>
    </message>
    <message>
        <source>I do not want a gift this time</source>
        <translation>Ich möchte diesmal kein Geschenk</translation>
    </message>
    <message>
        <source>You would rather not?</source>
        <translation>Sie möchten lieber nicht?</translation>
    </message>
    <message>
        <source>Tell %1, and there will be no reminders.</source>
        <translation>Sagen Sie es %1, dann kommen keine Erinnerungen.</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>%1 Bescheid geben</translation>
    </message>
    <message>
        <source>Back to the invitation</source>
        <translation>Zurück zur Einladung</translation>
    </message>
    <message>
        <source>You said no, thank you</source>
        <translation>Sie haben „Nein, danke“ gesagt</translation>
    </message>
    <message>
        <source>%1 knows, and there will be no reminders.</source>
        <translation>%1 weiß es, und es kommen keine Erinnerungen.</translation>
    </message>
    <message>
        <source>I have changed my mind</source>
        <translation>Ich habe es mir anders überlegt</translation>
    </message>
    <message>
        <source>Please tick and press the button again.</source>
        <translation>Bitte kreuzen Sie an und drücken Sie den Knopf noch einmal.</translation>
    </message>
    <message>
        <source>Tick the box if you are sure.</source>
        <translation>Kreuzen Sie das Kästchen an, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n field(s)</source>
        <translation>
            <numerusform>Bitte prüfen Sie %Ln Feld</numerusform>
            <numerusform>Bitte prüfen Sie %Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>An invitation from %1</source>
        <translation>Eine Einladung von %1</translation>
    </message>
    <message>
        <source>This page belongs to %1.</source>
        <translation>Diese Seite gehört %1.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Vergriffen</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n of these are yours. You can still change your mind on the next page.</source>
        <translation>
            <numerusform>Bis zu %Ln davon gehört Ihnen. Auf der nächsten Seite können Sie es sich noch anders überlegen.</numerusform>
            <numerusform>Bis zu %Ln davon gehören Ihnen. Auf der nächsten Seite können Sie es sich noch anders überlegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these is yours. You can still change your mind on the next page.</source>
        <translation>Eines davon gehört Ihnen. Auf der nächsten Seite können Sie es sich noch anders überlegen.</translation>
    </message>
    <message>
        <source>Choose your gifts</source>
        <translation>Wählen Sie Ihre Geschenke</translation>
    </message>
    <message>
        <source>Choose your gift</source>
        <translation>Wählen Sie Ihr Geschenk</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Schritt 1 von 2</translation>
    </message>
    <message>
        <source>played by %1</source>
        <translation>abgespielt von %1</translation>
    </message>
    <message>
        <source>Play the video</source>
        <translation>Video abspielen</translation>
    </message>
    <message>
        <source>Play the video: %1</source>
        <translation>Video abspielen: %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Questions? %1</source>
        <translation>Fragen? %1</translation>
    </message>
    <message>
        <source>This link does not lead anywhere</source>
        <translation>Dieser Link führt nirgendwohin</translation>
    </message>
    <message>
        <source>It may have lost a few characters when it was copied, or it was deleted.</source>
        <translation>Vielleicht sind beim Kopieren ein paar Zeichen verloren gegangen, oder er wurde gelöscht.</translation>
    </message>
    <message>
        <source>Open it again from the original mail, or scan the card once more. If that does not help, ask the person who invited you.</source>
        <translation>Öffnen Sie ihn noch einmal aus der ursprünglichen E-Mail, oder scannen Sie die Karte erneut. Hilft das nicht, dann fragen Sie, wer Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>Something failed on our side. Nothing was ordered, and your invitation is unchanged.</source>
        <translation>Bei uns ist etwas schiefgegangen. Es wurde nichts bestellt, und Ihre Einladung ist unverändert.</translation>
    </message>
    <message>
        <source>Something failed on our side. Open your link again: it shows whether the order arrived.</source>
        <translation>Bei uns ist etwas schiefgegangen. Öffnen Sie Ihren Link noch einmal: Er zeigt, ob die Bestellung ankam.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Go back and try again in a minute. If it happens twice, ask the person who invited you.</source>
        <translation>Gehen Sie zurück und versuchen Sie es in einer Minute noch einmal. Geschieht es wieder, dann fragen Sie, wer Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>What these pages keep</source>
        <translation>Was diese Seiten aufbewahren</translation>
    </message>
    <message>
        <source>What you type into a form goes to whoever invited you, and is used for your invitation only.</source>
        <translation>Was Sie in ein Formular eingeben, geht an den, der Sie eingeladen hat, und dient nur Ihrer Einladung.</translation>
    </message>
    <message>
        <source>Which pages of an invitation were seen, and when, is kept with it. Your device and your network address are not. There is nothing of third parties on these pages, and no cookie but the one that remembers a code you typed.</source>
        <translation>Welche Seiten einer Einladung wann angesehen wurden, wird mit ihr aufbewahrt. Ihr Gerät und Ihre Netzadresse werden es nicht. Auf diesen Seiten ist nichts von Dritten, und es gibt kein Cookie außer dem, das sich einen eingegebenen Code merkt.</translation>
    </message>
    <message>
        <source>Whoever invited you answers questions about your data.</source>
        <translation>Fragen zu Ihren Daten beantwortet, wer Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Geschenke</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Vielen Dank, %1</translation>
    </message>
    <message>
        <source>Your invitation link now always leads to this receipt.</source>
        <translation>Ihr Einladungslink führt jetzt immer zu dieser Bestätigung.</translation>
    </message>
    <message>
        <source>Your invitation link now always leads to this receipt. Something wrong with the order? Write to %1 and mention %2.</source>
        <translation>Ihr Einladungslink führt jetzt immer zu dieser Bestätigung. Stimmt etwas nicht mit der Bestellung? Schreiben Sie an %1 und nennen Sie %2.</translation>
    </message>
    <message>
        <source>Your gift is ordered. There is nothing else you need to do.</source>
        <translation>Ihr Geschenk ist bestellt. Sie müssen nichts weiter tun.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>This leads to %1. Your invitation link keeps leading back to this page.</source>
        <translation>Das führt zu %1. Ihr Einladungslink führt weiterhin auf diese Seite.</translation>
    </message>
    <message>
        <source>You are now a member of %1.</source>
        <translation>Sie sind jetzt Mitglied von %1.</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
    <message>
        <source>Order %1 received</source>
        <translation>Bestellung %1 eingegangen</translation>
    </message>
    <message>
        <source>That was very quick. Nothing is lost, please press the button again.</source>
        <translation>Das ging sehr schnell. Es ist nichts verloren, bitte drücken Sie den Knopf noch einmal.</translation>
    </message>
    <message>
        <source>This page was open for a long time. Nothing is lost, please press the button again.</source>
        <translation>Diese Seite war lange offen. Es ist nichts verloren, bitte drücken Sie den Knopf noch einmal.</translation>
    </message>
    <message>
        <source>That is not the code, or it is too old. Check it, or let us send a new one</source>
        <translation>Das ist nicht der Code, oder er ist zu alt. Prüfen Sie ihn, oder lassen Sie sich einen neuen senden</translation>
    </message>
    <message>
        <source>Somebody was faster: that gift is sold out now. Please choose another one.</source>
        <translation>Jemand war schneller: Dieses Geschenk ist jetzt vergriffen. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>If the address has an invitation, a new code is on its way. The earlier one works too.</source>
        <translation>Falls die Adresse eingeladen ist, ist ein neuer Code unterwegs. Der frühere gilt auch noch.</translation>
    </message>
    <message>
        <source>It worked until %1, the day %2 ended.</source>
        <translation>Sie galt bis %1, dem Ende von %2.</translation>
    </message>
    <message>
        <source>It worked until %1.</source>
        <translation>Sie galt bis %1.</translation>
    </message>
    <message>
        <source>Would you still like to join? Ask %1 for a new link.</source>
        <translation>Möchten Sie noch beitreten? Bitten Sie %1 um einen neuen Link.</translation>
    </message>
    <message>
        <source>Would you still like your gift? Ask %1 for a new link.</source>
        <translation>Möchten Sie Ihr Geschenk noch? Bitten Sie %1 um einen neuen Link.</translation>
    </message>
    <message>
        <source>This invitation has expired</source>
        <translation>Diese Einladung ist abgelaufen</translation>
    </message>
    <message>
        <source>%1 withdrew it on %2.</source>
        <translation>%1 hat sie am %2 zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 replaced it by a newer one.</source>
        <translation>%1 hat sie durch eine neuere ersetzt.</translation>
    </message>
    <message>
        <source>This invitation was withdrawn</source>
        <translation>Diese Einladung wurde zurückgezogen</translation>
    </message>
    <message>
        <source>If you have a newer mail from %1, use the link in that one. If you think this is a mistake, write to them.</source>
        <translation>Haben Sie eine neuere E-Mail von %1, dann nehmen Sie den Link darin. Halten Sie das für einen Irrtum, dann schreiben Sie dorthin.</translation>
    </message>
    <message>
        <source>Come back later with the same link. It still works until %1.</source>
        <translation>Kommen Sie später mit demselben Link wieder. Er gilt weiterhin bis %1.</translation>
    </message>
    <message>
        <source>Come back later with the same link.</source>
        <translation>Kommen Sie später mit demselben Link wieder.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>%1 has stopped it for a while. Your invitation is kept.</source>
        <translation>%1 hat eine Pause eingelegt. Ihre Einladung bleibt erhalten.</translation>
    </message>
    <message>
        <source>It opens on %1.</source>
        <translation>Beginn: %1.</translation>
    </message>
    <message>
        <source>%1 has not opened it yet.</source>
        <translation>%1 hat noch nicht eröffnet.</translation>
    </message>
    <message>
        <source>Keep this link and come back then. It works until %1.</source>
        <translation>Heben Sie diesen Link auf und kommen Sie dann wieder. Er gilt bis %1.</translation>
    </message>
    <message>
        <source>Keep this link and come back then.</source>
        <translation>Heben Sie diesen Link auf und kommen Sie dann wieder.</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>%1 ist noch nicht eröffnet</translation>
    </message>
    <message>
        <source>If that was you, everything is fine: you are a member. If it was not you, tell %1.</source>
        <translation>Waren Sie das, ist alles in Ordnung: Sie sind Mitglied. Waren Sie es nicht, dann sagen Sie es %1.</translation>
    </message>
    <message>
        <source>If that was you, everything is fine: the receipt shows what was ordered. If it was not you, tell %1 and mention order %2.</source>
        <translation>Waren Sie das, ist alles in Ordnung: Die Bestätigung zeigt, was bestellt wurde. Waren Sie es nicht, dann sagen Sie es %1 und nennen Sie die Bestellung %2.</translation>
    </message>
    <message>
        <source>This invitation has been used</source>
        <translation>Diese Einladung wurde eingelöst</translation>
    </message>
    <message>
        <source>Someone used it on %1. It works once.</source>
        <translation>Jemand hat sie am %1 eingelöst. Sie gilt einmal.</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Bestätigung zeigen</translation>
    </message>
    <message>
        <source>Everything has been claimed</source>
        <translation>Alles ist vergeben</translation>
    </message>
    <message>
        <source>The last gift is gone.</source>
        <translation>Das letzte Geschenk ist vergeben.</translation>
    </message>
    <message>
        <source>%1 can add more. Ask them, then open this same link again.</source>
        <translation>%1 kann weitere bereitstellen. Fragen Sie dort nach und öffnen Sie dann denselben Link noch einmal.</translation>
    </message>
    <message>
        <source>This form was sent before</source>
        <translation>Dieses Formular wurde schon gesendet</translation>
    </message>
    <message>
        <source>What was sent first counts, and nothing was changed since.</source>
        <translation>Es gilt, was zuerst gesendet wurde; seither wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Zeigen, was gesendet wurde</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>To protect this invitation it rests until %1.</source>
        <translation>Zu ihrem Schutz ruht diese Einladung bis %1.</translation>
    </message>
    <message>
        <source>Nothing is lost. Come back then with the same link.</source>
        <translation>Es ist nichts verloren. Kommen Sie dann mit demselben Link wieder.</translation>
    </message>
    <message>
        <source>Enter a postal code</source>
        <translation>Geben Sie eine Postleitzahl ein</translation>
    </message>
    <message>
        <source>Enter a postal code like %1</source>
        <translation>Geben Sie eine Postleitzahl wie %1 ein</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Geben Sie einen Namen ein</translation>
    </message>
    <message>
        <source>Enter a street and house number</source>
        <translation>Geben Sie Straße und Hausnummer ein</translation>
    </message>
    <message>
        <source>Enter a town or city</source>
        <translation>Geben Sie einen Ort ein</translation>
    </message>
    <message>
        <source>Enter a state or province</source>
        <translation>Geben Sie einen Bundesstaat oder eine Provinz ein</translation>
    </message>
    <message>
        <source>Type the e-mail address your invitation was sent to</source>
        <translation>Geben Sie die E-Mail-Adresse ein, an die Ihre Einladung ging</translation>
    </message>
    <message>
        <source>Tick that you want to join</source>
        <translation>Kreuzen Sie an, dass Sie beitreten möchten</translation>
    </message>
    <message>
        <source>Stop these mails?</source>
        <translation>Diese E-Mails beenden?</translation>
    </message>
    <message>
        <source>Your invitation itself keeps working until %1.</source>
        <translation>Ihre Einladung selbst gilt weiterhin bis %1.</translation>
    </message>
    <message>
        <source>Your invitation itself keeps working.</source>
        <translation>Ihre Einladung selbst gilt weiterhin.</translation>
    </message>
    <message>
        <source>You are getting mail because %1 invited you to %2.</source>
        <translation>Sie bekommen E-Mails, weil %1 Sie zu %2 eingeladen hat.</translation>
    </message>
    <message>
        <source>What should stop?</source>
        <translation>Was soll aufhören?</translation>
    </message>
    <message>
        <source>Mail about %1</source>
        <translation>E-Mails zu %1</translation>
    </message>
    <message>
        <source>All invitations from %1</source>
        <translation>Alle Einladungen von %1</translation>
    </message>
    <message>
        <source>Stop these mails</source>
        <translation>E-Mails beenden</translation>
    </message>
    <message>
        <source>No more mail from %1</source>
        <translation>Keine E-Mails mehr von %1</translation>
    </message>
    <message>
        <source>No more mail about %1</source>
        <translation>Keine E-Mails mehr zu %1</translation>
    </message>
    <message>
        <source>We have stopped it. This is final unless you ask for it again.</source>
        <translation>Wir haben sie beendet. Dabei bleibt es, bis Sie wieder darum bitten.</translation>
    </message>
    <message>
        <source>Your invitation still works until %1.</source>
        <translation>Ihre Einladung gilt weiterhin bis %1.</translation>
    </message>
    <message>
        <source>Your invitation still works.</source>
        <translation>Ihre Einladung gilt weiterhin.</translation>
    </message>
    <message>
        <source>Please press the button again.</source>
        <translation>Bitte drücken Sie den Knopf noch einmal.</translation>
    </message>
    <message>
        <source>The video</source>
        <translation>Das Video</translation>
    </message>
    <message>
        <source>Played by %1</source>
        <translation>Abgespielt von %1</translation>
    </message>
    <message>
        <source>Something failed on our side. You were not signed up, and your invitation is unchanged.</source>
        <translation>Bei uns ist etwas schiefgegangen. Sie wurden nicht angemeldet, und Ihre Einladung ist unverändert.</translation>
    </message>
    <message>
        <source>Something failed on our side. Open your link again: it shows whether the sign-up arrived.</source>
        <translation>Bei uns ist etwas schiefgegangen. Öffnen Sie Ihren Link noch einmal: Er zeigt, ob die Anmeldung angekommen ist.</translation>
    </message>
    <message>
        <source>If that was you, everything is fine. If it was not you, tell %1.</source>
        <translation>Wenn Sie das waren, ist alles in Ordnung. Wenn nicht, sagen Sie %1 Bescheid.</translation>
    </message>
    <message>
        <source>The one %1 knows you by.</source>
        <translation>Die, unter der %1 Sie kennt.</translation>
    </message>
    <message>
        <source>Six digits are on their way to the address you typed. They work for 10 minutes.</source>
        <translation>Sechs Ziffern sind unterwegs an die Adresse, die Sie eingegeben haben. Sie gelten 10 Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>This link was made for %n people</source>
        <translation>
            <numerusform>Dieser Link war für eine Person</numerusform>
            <numerusform>Dieser Link war für %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have joined</source>
        <translation>
            <numerusform>eine ist beigetreten</numerusform>
            <numerusform>%n sind beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have used it</source>
        <translation>
            <numerusform>eine hat ihn benutzt</numerusform>
            <numerusform>%n haben ihn benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2.</source>
        <extracomment>1: &quot;This link was made for 25 people&quot;; 2: &quot;25 have joined&quot;</extracomment>
        <translation>%1, und %2.</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>Alle Plätze sind vergeben</translation>
    </message>
    <message>
        <source>%1 can add places. Ask them, then open this same link again.</source>
        <translation>%1 kann Plätze hinzufügen. Fragen Sie nach, und öffnen Sie dann denselben Link noch einmal.</translation>
    </message>
    <message>
        <source>That address is not on the list</source>
        <translation>Diese Adresse steht nicht auf der Liste</translation>
    </message>
    <message>
        <source>You typed %1. This link is for invited addresses only.</source>
        <translation>Sie haben %1 eingegeben. Dieser Link gilt nur für eingeladene Adressen.</translation>
    </message>
    <message>
        <source>Check the spelling, or try another address of yours. Or ask %1 to add you.</source>
        <translation>Prüfen Sie die Schreibweise, oder versuchen Sie eine andere Ihrer Adressen. Oder bitten Sie %1, Sie aufzunehmen.</translation>
    </message>
    <message>
        <source>That address has been used with this link</source>
        <translation>Diese Adresse wurde mit diesem Link schon benutzt</translation>
    </message>
    <message>
        <source>It works once for each address.</source>
        <translation>Er gilt für jede Adresse einmal.</translation>
    </message>
    <message>
        <source>This link is not for that address</source>
        <translation>Dieser Link gilt nicht für diese Adresse</translation>
    </message>
    <message>
        <source>If you think this is a mistake, write to %1.</source>
        <translation>Wenn Sie das für einen Irrtum halten, schreiben Sie an %1.</translation>
    </message>
    <message>
        <source>This link is for addresses at %1</source>
        <translation>Dieser Link gilt für Adressen bei %1</translation>
    </message>
    <message>
        <source>This leads to %1.</source>
        <translation>Das führt zu %1.</translation>
    </message>
    <message>
        <source>%1 has stopped it for a while.</source>
        <translation>%1 hat eine Pause eingelegt.</translation>
    </message>
    <message>
        <source>This invitation is paused</source>
        <translation>Diese Einladung ist pausiert</translation>
    </message>
</context>
<context>
    <name>PeopleReader</name>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 Personen</translation>
    </message>
    <message>
        <source>%1, %2 people; %3 rows name nobody</source>
        <translation>%1, %2 Personen; %3 Zeilen nennen niemanden</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PersonalMessage</name>
    <message>
        <source>Nobody can use this link any more: %1.</source>
        <translation>Diesen Link kann niemand mehr verwenden: %1.</translation>
    </message>
</context>
<context>
    <name>PreviewServer</name>
    <message>
        <source>Ada Lovelace</source>
        <translation>Ada Lovelace</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>No order number is left</source>
        <translation>Es ist keine Bestellnummer mehr frei</translation>
    </message>
    <message>
        <source>The server does not know this campaign</source>
        <translation>Der Server kennt diese Kampagne nicht</translation>
    </message>
    <message>
        <source>The field “%1” is not as the protocol has it</source>
        <translation>Das Feld „%1“ ist nicht so, wie das Protokoll es will</translation>
    </message>
    <message>
        <source>A picture of the campaign is missing: choose it again</source>
        <translation>Ein Bild der Kampagne fehlt: Wählen Sie es noch einmal</translation>
    </message>
    <message>
        <source>This operation was asked for before with other data</source>
        <translation>Dieser Vorgang wurde schon einmal mit anderen Daten verlangt</translation>
    </message>
    <message>
        <source>The server does not know this link</source>
        <translation>Der Server kennt diesen Link nicht</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>The link is too long for a QR code</source>
        <translation>Der Link ist zu lang für einen QR-Code</translation>
    </message>
    <message>
        <source>A QR code did not read back as its link; nothing was made</source>
        <translation>Ein QR-Code ließ sich nicht als sein Link zurücklesen; es wurde nichts erstellt</translation>
    </message>
    <message>
        <source>The QR code could not be written: %1</source>
        <translation>Der QR-Code konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>QueueSending</name>
    <message>
        <source>“%1” is not active, so its links would not work: activate or resume it, then send</source>
        <translation>„%1“ ist nicht aktiv, die Links würden also nicht funktionieren: Aktivieren Sie sie oder setzen Sie sie fort, dann senden Sie</translation>
    </message>
    <message>
        <source>Cancelled; nothing was queued</source>
        <translation>Abgebrochen; nichts steht in der Warteschlange</translation>
    </message>
    <message>
        <source>There is no mail account yet: add one first</source>
        <translation>Es gibt noch kein E-Mail-Konto: Fügen Sie zuerst eines hinzu</translation>
    </message>
    <message>
        <source>Which mail account? Choose one for the campaign or for this sending</source>
        <translation>Welches E-Mail-Konto? Wählen Sie eines für die Kampagne oder für diesen Versand</translation>
    </message>
    <message>
        <source>Now %1 would get it, not %2 as shown: look who gets it, and send again</source>
        <translation>Jetzt bekämen sie %1 statt wie gezeigt %2: Sehen Sie nach, wer sie bekommt, und senden Sie noch einmal</translation>
    </message>
    <message>
        <source>The invitation link “%1” belongs to another campaign</source>
        <translation>Der Einladungslink „%1“ gehört zu einer anderen Kampagne</translation>
    </message>
    <message>
        <source>The invitation link “%1” is in the trash: restore it, then send</source>
        <translation>Der Einladungslink „%1“ liegt im Papierkorb: stellen Sie ihn wieder her und senden Sie dann</translation>
    </message>
    <message>
        <source>The invitation link “%1” is paused: resume it, then send</source>
        <translation>Der Einladungslink „%1“ ist pausiert: setzen Sie ihn fort und senden Sie dann</translation>
    </message>
    <message>
        <source>The invitation link “%1” has expired: give it a later end, then send</source>
        <translation>Der Einladungslink „%1“ ist abgelaufen: geben Sie ihm ein späteres Ende und senden Sie dann</translation>
    </message>
    <message>
        <source>The invitation link “%1” is full: raise its maximum of uses, then send</source>
        <translation>Der Einladungslink „%1“ ist voll: erlauben Sie mehr Einlösungen und senden Sie dann</translation>
    </message>
</context>
<context>
    <name>RecentWorkspaces</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>RejectedRow</name>
    <message>
        <source>Empty row</source>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>No name, address or phone</source>
        <translation>Weder Name noch Adresse noch Telefon</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>Cells are missing</source>
        <translation>Zellen fehlen</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Text after a closing quote</source>
        <translation>Text nach einem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>A NUL character</source>
        <translation>Ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>Bytes that are no text in this encoding</source>
        <translation>Bytes, die in dieser Kodierung kein Text sind</translation>
    </message>
</context>
<context>
    <name>RejectsFile</name>
    <message>
        <source>The rejected rows could not be written to “%1”: %2</source>
        <translation>Die abgelehnten Zeilen konnten nicht nach „%1“ geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %Ln min</numerusform>
            <numerusform>vor %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %Ln h</numerusform>
            <numerusform>vor %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Binnen eines Tages</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>In 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>The link does not work now</source>
        <translation>Der Link funktioniert jetzt nicht</translation>
    </message>
    <message>
        <source>No mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mail to this address came back</source>
        <translation>E-Mails an diese Adresse kamen zurück</translation>
    </message>
    <message>
        <source>No reminder is set any more</source>
        <translation>Es ist keine Erinnerung mehr festgelegt</translation>
    </message>
    <message>
        <source>The end has moved, so it is too early</source>
        <translation>Das Ende wurde verschoben, es ist also zu früh</translation>
    </message>
    <message>
        <source>The invitation itself went out only lately</source>
        <translation>Die Einladung selbst ging erst vor Kurzem hinaus</translation>
    </message>
    <message>
        <source>The guest declined</source>
        <translation>Der Gast hat abgelehnt</translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>Friends of the House</source>
        <translation>Freunde des Hauses</translation>
    </message>
    <message>
        <source>A small thank-you for the people who were with us this year: choose one of three gifts, we send it to your door.</source>
        <translation>Ein kleines Dankeschön an alle, die in diesem Jahr bei uns waren: Wählen Sie eines von drei Geschenken, wir bringen es an Ihre Tür.</translation>
    </message>
    <message>
        <source>A notebook, bound by hand</source>
        <translation>Ein von Hand gebundenes Notizbuch</translation>
    </message>
    <message>
        <source>Wool socks</source>
        <translation>Wollsocken</translation>
    </message>
    <message>
        <source>An evening at the press</source>
        <translation>Ein Abend an der Druckerpresse</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>Kessler Bookbinding</source>
        <translation>Buchbinderei Kessler</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Ordner auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The key ring did not take the password: %1</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 kann nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>The password is not known here: enter it again</source>
        <translation>Das Passwort ist hier nicht bekannt: Geben Sie es noch einmal ein</translation>
    </message>
</context>
<context>
    <name>SendPlan</name>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Redeemed already</source>
        <translation>Schon eingelöst</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The campaign is not active</source>
        <translation>Die Kampagne ist nicht aktiv</translation>
    </message>
    <message>
        <source>No mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Waiting in the outbox already</source>
        <translation>Wartet schon im Postausgang</translation>
    </message>
    <message>
        <source>May have got it: decide in the outbox</source>
        <translation>Hat sie vielleicht: Entscheiden Sie im Postausgang</translation>
    </message>
    <message>
        <source>Got the invitation already</source>
        <translation>Hat die Einladung schon</translation>
    </message>
    <message>
        <source>Got a mail in the last days</source>
        <translation>Bekam kürzlich eine E-Mail</translation>
    </message>
    <message>
        <source>Lacks a value that the mail shows</source>
        <translation>Ein Wert fehlt, den die E-Mail zeigt</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>Möchte keine E-Mails</translation>
    </message>
    <message>
        <source>The invitation link is paused</source>
        <translation>Der Einladungslink ist pausiert</translation>
    </message>
    <message>
        <source>The invitation link is full</source>
        <translation>Der Einladungslink ist voll</translation>
    </message>
    <message>
        <source>Mail to this address came back</source>
        <translation>E-Mails an diese Adresse kamen zurück</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Nothing can listen on %1, port %2: %3</source>
        <translation>Auf %1, Port %2 kann nichts lauschen: %3</translation>
    </message>
    <message>
        <source>“%1” is no public address; it looks like https://invites.example.org</source>
        <translation>„%1“ ist keine öffentliche Adresse; sie sieht aus wie https://invites.example.org</translation>
    </message>
    <message>
        <source>The management API would be in clear on %1, where others can listen. Let it listen on 127.0.0.1 and put a proxy with TLS in front of it</source>
        <translation>Die Verwaltungsschnittstelle wäre auf %1 unverschlüsselt, wo andere mithören können. Lassen Sie sie auf 127.0.0.1 lauschen und stellen Sie einen Proxy mit TLS davor</translation>
    </message>
    <message>
        <source>“%1” is no address to listen on; it looks like 127.0.0.1:8080 or [::1]:8080</source>
        <translation>„%1“ ist keine Adresse zum Lauschen; sie sieht aus wie 127.0.0.1:8080 oder [::1]:8080</translation>
    </message>
    <message>
        <source>Serves the pages on which recipients open their invitations.
  guestwright-server --publication PATH|URL --public-url URL [options]
  guestwright-server key add|list|revoke [NAME] --publication PATH|URL</source>
        <translation>Zeigt die Seiten, auf denen Empfänger ihre Einladungen öffnen.
  guestwright-server --publication PATH|URL --public-url URL [Optionen]
  guestwright-server key add|list|revoke [NAME] --publication PATH|URL</translation>
    </message>
    <message>
        <source>its database: a file, or postgresql://… (GUESTWRIGHT_PUBLICATION)</source>
        <translation>seine Datenbank: eine Datei oder postgresql://… (GUESTWRIGHT_PUBLICATION)</translation>
    </message>
    <message>
        <source>what links begin with, as visitors see it (GUESTWRIGHT_PUBLIC_URL)</source>
        <translation>womit Links beginnen, wie Besucher es sehen (GUESTWRIGHT_PUBLIC_URL)</translation>
    </message>
    <message>
        <source>where visitors are served: 127.0.0.1:8080</source>
        <translation>wo Besucher bedient werden: 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>where managers synchronize, this computer only: 127.0.0.1:8081</source>
        <translation>wo Verwaltende synchronisieren, nur auf diesem Computer: 127.0.0.1:8081</translation>
    </message>
    <message>
        <source>a proxy whose X-Forwarded-For is believed; may be repeated</source>
        <translation>ein Proxy, dessen X-Forwarded-For geglaubt wird; mehrmals möglich</translation>
    </message>
    <message>
        <source>connections of one network at once: 400</source>
        <translation>Verbindungen eines Netzes zugleich: 400</translation>
    </message>
    <message>
        <source>how codes and confirmations are mailed</source>
        <translation>wie Codes und Bestätigungen gemailt werden</translation>
    </message>
    <message>
        <source>who runs this server, for pages without a campaign</source>
        <translation>wer diesen Server betreibt, für Seiten ohne Kampagne</translation>
    </message>
    <message>
        <source>the operator&apos;s privacy policy</source>
        <translation>die Datenschutzerklärung des Betreibers</translation>
    </message>
    <message>
        <source>what a new key may do: read, send or admin</source>
        <translation>was ein neuer Schlüssel darf: read, send oder admin</translation>
    </message>
    <message>
        <source>Which publication? --publication PATH or URL</source>
        <translation>Welche Veröffentlichung? --publication PATH oder URL</translation>
    </message>
    <message>
        <source>Beside options there are only: key add NAME, key list, key revoke NAME</source>
        <translation>Neben Optionen gibt es nur: key add NAME, key list, key revoke NAME</translation>
    </message>
    <message>
        <source>“%1” is no network; it looks like 10.0.0.0/8</source>
        <translation>„%1“ ist kein Netz; es sieht aus wie 10.0.0.0/8</translation>
    </message>
    <message>
        <source>--per-client takes a number from 1 on</source>
        <translation>--per-client nimmt eine Zahl ab 1</translation>
    </message>
    <message>
        <source>What do links begin with? --public-url https://invites.example.org</source>
        <translation>Womit beginnen Links? --public-url https://invites.example.org</translation>
    </message>
    <message>
        <source>--scope takes read, send or admin</source>
        <translation>--scope nimmt read, send oder admin</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>widerrufen %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>Serving visitors on port %1, managers on port %2</source>
        <translation>Bedient Besucher auf Port %1, Verwaltende auf Port %2</translation>
    </message>
    <message>
        <source>A key needs a name of at most 100 characters</source>
        <translation>Ein Schlüssel braucht einen Namen von höchstens 100 Zeichen</translation>
    </message>
    <message>
        <source>There is a key “%1” already, perhaps a revoked one; take another name</source>
        <translation>Es gibt schon einen Schlüssel „%1“, vielleicht einen widerrufenen; nehmen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>There is no key “%1”</source>
        <translation>Es gibt keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing</source>
        <translation>%1 lässt sich nicht zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>%1 is a workspace; a publication needs a file of its own. It was left as it is</source>
        <translation>%1 ist ein Arbeitsbereich; eine Veröffentlichung braucht eine eigene Datei. Er blieb, wie er ist</translation>
    </message>
    <message>
        <source>%1 is no publication; it was left as it is</source>
        <translation>%1 ist keine Veröffentlichung; sie blieb, wie sie ist</translation>
    </message>
    <message>
        <source>The mail settings in %1 cannot be used: %2</source>
        <translation>Die Mail-Einstellungen in %1 sind nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>others can read the password; allow its owner only (chmod 600)</source>
        <translation>andere können das Passwort lesen; erlauben Sie es nur dem Besitzer (chmod 600)</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>„%1“ ist unverständlich</translation>
    </message>
</context>
<context>
    <name>ServerMail</name>
    <message>
        <source>Your code is</source>
        <translation>Ihr Code lautet</translation>
    </message>
    <message>
        <source>Type it on the page where you asked for it. It works for 10 minutes, once.</source>
        <translation>Tippen Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben. Er gilt 10 Minuten, einmal.</translation>
    </message>
    <message>
        <source>Did you not ask for a code? Then ignore this mail: without the code nobody can use the invitation. Nobody from %1 will ever ask you for it.</source>
        <translation>Sie haben keinen Code angefordert? Dann beachten Sie diese Mail nicht: Ohne den Code kann niemand die Einladung benutzen. Niemand von %1 wird Sie je danach fragen.</translation>
    </message>
    <message>
        <source>Your receipt:</source>
        <translation>Ihre Bestätigung:</translation>
    </message>
    <message>
        <source>Something wrong? Answer this mail.</source>
        <translation>Stimmt etwas nicht? Antworten Sie auf diese Mail.</translation>
    </message>
    <message>
        <source>Your code for %1</source>
        <translation>Ihr Code für %1</translation>
    </message>
    <message>
        <source>You have joined %1</source>
        <translation>Sie sind %1 beigetreten</translation>
    </message>
    <message>
        <source>Order %1: thank you</source>
        <translation>Bestellung %1: danke</translation>
    </message>
    <message>
        <source>Something wrong with the order? Answer this mail and mention %1.</source>
        <translation>Stimmt etwas mit der Bestellung nicht? Antworten Sie auf diese E-Mail und nennen Sie %1.</translation>
    </message>
    <message>
        <source>Show my receipt</source>
        <translation>Meine Bestätigung ansehen</translation>
    </message>
    <message>
        <source>You are getting this because you accepted the invitation of %1 to %2.</source>
        <translation>Sie bekommen diese E-Mail, weil Sie die Einladung von %1 zu %2 angenommen haben.</translation>
    </message>
</context>
<context>
    <name>SetReminder</name>
    <message>
        <source>None of these invites can be reminded: they are used, revoked, or have been reminded</source>
        <translation>An keine dieser Einladungen kann erinnert werden: Sie sind eingelöst, widerrufen oder wurden schon erinnert</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1, %2 cards of %3 × %4 in</source>
        <translation>%1, %2 Karten mit %3 × %4 Zoll</translation>
    </message>
    <message>
        <source>%1, %2 cards of %3 × %4 mm</source>
        <translation>%1, %2 Karten mit %3 × %4 mm</translation>
    </message>
</context>
<context>
    <name>SingleDelivery</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>Smtp</name>
    <message>
        <source>The address cannot be written in a command</source>
        <translation>Die Adresse lässt sich nicht in einem Befehl schreiben</translation>
    </message>
    <message>
        <source>The mail server cannot send to addresses with letters beyond ASCII (no SMTPUTF8)</source>
        <translation>Der Mailserver kann nicht an Adressen mit Zeichen außerhalb von ASCII senden (kein SMTPUTF8)</translation>
    </message>
    <message>
        <source>The message is larger than the mail server takes</source>
        <translation>Die Nachricht ist größer, als der Mailserver annimmt</translation>
    </message>
    <message>
        <source>Called off before it was handed over</source>
        <translation>Vor der Übergabe abgebrochen</translation>
    </message>
    <message>
        <source>The mail server broke off before the message was complete</source>
        <translation>Der Mailserver brach ab, bevor die Nachricht vollständig war</translation>
    </message>
    <message>
        <source>The message is not fit for the wire</source>
        <translation>Die Nachricht ist nicht für die Leitung geeignet</translation>
    </message>
    <message>
        <source>The mail server did not answer in time</source>
        <translation>Der Mailserver hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The mail server closed the connection</source>
        <translation>Der Mailserver hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>What answers there does not speak SMTP properly</source>
        <translation>Was dort antwortet, spricht kein richtiges SMTP</translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <translation>Der Versand wurde angehalten</translation>
    </message>
    <message>
        <source>Sent off, but no answer came: it may have arrived. %1</source>
        <translation>Abgeschickt, aber ohne Antwort: Vielleicht ist sie angekommen. %1</translation>
    </message>
    <message>
        <source>The mail server spoke out of turn before the connection was secured: not trusted</source>
        <translation>Der Mailserver sprach unaufgefordert, bevor die Verbindung gesichert war: nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The account&apos;s file of trusted certificates is empty</source>
        <translation>Die Datei mit vertrauenswürdigen Zertifikaten des Kontos ist leer</translation>
    </message>
    <message>
        <source>Unencrypted mail only goes to this computer itself</source>
        <translation>Unverschlüsselt gehen E-Mails nur zu diesem Computer selbst</translation>
    </message>
    <message>
        <source>The mail server does not offer STARTTLS: nothing was sent in clear</source>
        <translation>Der Mailserver bietet kein STARTTLS: Es wurde nichts im Klartext gesendet</translation>
    </message>
    <message>
        <source>User name or password contain an impossible character</source>
        <translation>Benutzername oder Passwort enthalten ein unmögliches Zeichen</translation>
    </message>
    <message>
        <source>The mail server offers no way to log in that Guestwright knows</source>
        <translation>Der Mailserver bietet keine Anmeldung, die Guestwright kennt</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not safe enough</source>
        <translation>Das Zertifikat des Servers ist nicht sicher genug</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s database driver for %1 is not installed</source>
        <translation>Der Qt-Datenbanktreiber für %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>%1 is locked: another program is writing to it. Nothing was changed; try again in a moment</source>
        <translation>%1 ist gesperrt: Ein anderes Programm schreibt darin. Es wurde nichts geändert; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>The folder of %1 is read-only</source>
        <translation>Der Ordner von %1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 was made by a newer Guestwright (schema %2, this one knows %3). Nothing was changed; open it with the newer program</source>
        <translation>%1 stammt von einem neueren Guestwright (Schema %2, dieses kennt %3). Es wurde nichts geändert; öffnen Sie es mit dem neueren Programm</translation>
    </message>
    <message>
        <source>%1 is read-only. Nothing was changed; allow writing to it and its folder, or work on a copy</source>
        <translation>%1 ist schreibgeschützt. Es wurde nichts geändert; erlauben Sie das Schreiben dort und im Ordner, oder arbeiten Sie mit einer Kopie</translation>
    </message>
    <message>
        <source>%1 could not be read or written (input/output error). Nothing was changed; check the disk</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden (Ein-/Ausgabefehler). Es wurde nichts geändert; prüfen Sie den Datenträger</translation>
    </message>
    <message>
        <source>%1 is damaged. Leave the file as it is and open a backup of it</source>
        <translation>%1 ist beschädigt. Lassen Sie die Datei, wie sie ist, und öffnen Sie eine Sicherung davon</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Nothing was changed; free some room and try again</source>
        <translation>Der Datenträger von %1 ist voll. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This exists already, or what it belongs to is gone</source>
        <translation>Das gibt es schon, oder das, wozu es gehört, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 is no workspace</source>
        <translation>%1 ist kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 answered with error %2</source>
        <translation>%1 antwortete mit Fehler %2</translation>
    </message>
    <message>
        <source>%1 refused the user name or password</source>
        <translation>%1 hat Benutzername oder Passwort abgelehnt</translation>
    </message>
    <message>
        <source>Another manager was faster. Nothing was changed; try again</source>
        <translation>Jemand anderes war schneller. Es wurde nichts geändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 allows this user to read only. Nothing was changed</source>
        <translation>%1 erlaubt diesem Benutzer nur das Lesen. Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Another program reads %1, so traces of what was deleted are still beside it. Close the other program and open the workspace again</source>
        <translation>Ein anderes Programm liest %1, daher liegen Spuren des Gelöschten noch daneben. Schließen Sie das andere Programm und öffnen Sie den Arbeitsbereich erneut</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while saving. Whether the change was saved is not known: look before you do it again</source>
        <translation>Die Verbindung zu %1 ging beim Speichern verloren. Ob die Änderung gespeichert wurde, ist nicht bekannt: Sehen Sie nach, bevor Sie sie wiederholen</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Nothing was changed; try again as soon as the server answers</source>
        <translation>Die Verbindung zu %1 ging verloren. Es wurde nichts geändert; versuchen Sie es erneut, sobald der Server antwortet</translation>
    </message>
    <message>
        <source>Traces of what was deleted may be left in the files of the server: only the owner of the tables can rewrite them (VACUUM FULL)</source>
        <translation>In den Dateien des Servers können Spuren des Gelöschten geblieben sein: Nur der Besitzer der Tabellen kann sie neu schreiben (VACUUM FULL)</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>The clocks of the server and of this computer are %Ln second(s) apart; links end by the server&apos;s.</source>
        <translation>
            <numerusform>Die Uhren des Servers und dieses Computers gehen %Ln Sekunde auseinander; Links enden nach der des Servers.</numerusform>
            <numerusform>Die Uhren des Servers und dieses Computers gehen %Ln Sekunden auseinander; Links enden nach der des Servers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is on the server</source>
        <translation>Alles ist auf dem Server</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) are not on the server yet</source>
        <translation>
            <numerusform>%Ln Einladung ist noch nicht auf dem Server</numerusform>
            <numerusform>%Ln Einladungen sind noch nicht auf dem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are not on the server yet</source>
        <translation>Änderungen sind noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>Not synchronized: the server was not reached</source>
        <translation>Nicht synchronisiert: Der Server war nicht erreichbar</translation>
    </message>
    <message>
        <source>Not synchronized: click to see why</source>
        <translation>Nicht synchronisiert: Ein Klick sagt, warum</translation>
    </message>
    <message numerus="yes">
        <source>tried again in %Ln min</source>
        <translation>
            <numerusform>neuer Versuch in %Ln Min.</numerusform>
            <numerusform>neuer Versuch in %Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Wird synchronisiert…</translation>
    </message>
    <message>
        <source>Synchronized %1</source>
        <translation>Synchronisiert %1</translation>
    </message>
    <message>
        <source>Not synchronized yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) published</source>
        <translation>
            <numerusform>%Ln Einladung veröffentlicht</numerusform>
            <numerusform>%Ln Einladungen veröffentlicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s)</source>
        <translation>
            <numerusform>%Ln neue Bestellung</numerusform>
            <numerusform>%Ln neue Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new member(s)</source>
        <translation>
            <numerusform>%Ln neues Mitglied</numerusform>
            <numerusform>%Ln neue Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>The server or this workspace was restored from a copy, so both were compared from the beginning. Nothing was lost, and no used link works again.</source>
        <translation>Der Server oder dieser Arbeitsbereich wurde aus einer Kopie wiederhergestellt, darum wurden beide von Anfang an verglichen. Nichts ging verloren, und kein verwendeter Link gilt wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were used before the server heard that they were replaced. They keep their orders.</source>
        <translation>
            <numerusform>%Ln Link wurde verwendet, bevor der Server erfuhr, dass er ersetzt ist. Er behält seine Bestellung.</numerusform>
            <numerusform>%Ln Links wurden verwendet, bevor der Server erfuhr, dass sie ersetzt sind. Sie behalten ihre Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers and knows the key.</source>
        <translation>Der Server antwortet und kennt den Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>The server answers and knows the key. %Ln campaign(s) are there.</source>
        <translation>
            <numerusform>Der Server antwortet und kennt den Schlüssel. %Ln Kampagne ist dort.</numerusform>
            <numerusform>Der Server antwortet und kennt den Schlüssel. %Ln Kampagnen sind dort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Synchronizing</name>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>Bei %1 antwortet nichts. Läuft der Server?</translation>
    </message>
    <message>
        <source>There is no computer %1</source>
        <translation>Es gibt keinen Computer %1</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified; nothing was sent</source>
        <translation>Das Zertifikat von %1 ließ sich nicht prüfen; es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; it is tried again next time</source>
        <translation>Die Verbindung zu %1 ging verloren; beim nächsten Mal wird es wieder versucht</translation>
    </message>
    <message>
        <source>The server does not know this key, or it was revoked</source>
        <translation>Der Server kennt diesen Schlüssel nicht, oder er wurde widerrufen</translation>
    </message>
    <message>
        <source>%1 is no Guestwright server (it answers %2)</source>
        <translation>%1 ist kein Guestwright-Server (er antwortet %2)</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Der Server lehnte ab: %1</translation>
    </message>
    <message>
        <source>“%1” is no address of a server; write one like https://gift.example.org:8443</source>
        <translation>„%1“ ist keine Adresse eines Servers; schreiben Sie eine wie https://gift.example.org:8443</translation>
    </message>
    <message>
        <source>%1 would send the key in clear over the network; use https</source>
        <translation>%1 würde den Schlüssel unverschlüsselt über das Netz senden; nehmen Sie https</translation>
    </message>
    <message>
        <source>There is no key for %1. Make one there with “guestwright-server key add”</source>
        <translation>Es gibt keinen Schlüssel für %1. Machen Sie dort einen mit „guestwright-server key add“</translation>
    </message>
    <message>
        <source>The server left something out; it is asked again next time</source>
        <translation>Der Server hat etwas ausgelassen; beim nächsten Mal wird er wieder gefragt</translation>
    </message>
    <message>
        <source>This workspace is being synchronized already</source>
        <translation>Dieser Arbeitsbereich wird schon synchronisiert</translation>
    </message>
    <message>
        <source>The server was restored from a copy just now; synchronize again</source>
        <translation>Der Server wurde gerade aus einer Kopie wiederhergestellt; synchronisieren Sie noch einmal</translation>
    </message>
    <message>
        <source>Stopped; the next synchronization goes on from here</source>
        <translation>Angehalten; die nächste Synchronisierung geht von hier weiter</translation>
    </message>
    <message>
        <source>The server was asked with wrong keys too often and takes nobody&apos;s for a while</source>
        <translation>Der Server wurde zu oft mit falschen Schlüsseln gefragt und nimmt eine Weile keinen an</translation>
    </message>
    <message>
        <source>%1 is no Guestwright server</source>
        <translation>%1 ist kein Guestwright-Server</translation>
    </message>
    <message>
        <source>The server and this program are of different versions that do not understand each other; use the same version on both sides. The server says: %1</source>
        <translation>Der Server und dieses Programm sind von verschiedenen Versionen, die einander nicht verstehen; verwenden Sie auf beiden Seiten dieselbe. Der Server sagt: %1</translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>The campaign has no invite %1</source>
        <translation>Die Kampagne hat keine Einladung %1</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The encoding “%1” is not known. It can be one of: %2</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt. Möglich sind: %2</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>“%1” cannot be done again. %2</source>
        <translation>„%1“ lässt sich nicht wiederholen. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be undone. %2</source>
        <translation>„%1“ lässt sich nicht rückgängig machen. %2</translation>
    </message>
    <message>
        <source>Somebody else took it back just now</source>
        <translation>Jemand anderes hat es gerade zurückgenommen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>These messages have left; mail that has left cannot be taken back</source>
        <translation>Diese Nachrichten sind hinausgegangen; was hinausging, lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>Newer messages to the same people are in the outbox</source>
        <translation>Im Postausgang sind neuere Nachrichten an dieselben Personen</translation>
    </message>
    <message>
        <source>Some of these invites were sent, printed or used: revoke them or move them to the trash instead</source>
        <translation>Einige dieser Einladungen wurden gesendet, gedruckt oder eingelöst: Widerrufen Sie sie, oder verschieben Sie sie in den Papierkorb</translation>
    </message>
    <message>
        <source>Mail to some of these invites has left already</source>
        <translation>Zu einigen dieser Einladungen ging schon eine E-Mail hinaus</translation>
    </message>
    <message>
        <source>There are messages to these invites in the outbox: take the sending back first</source>
        <translation>Zu diesen Einladungen sind Nachrichten im Postausgang: Nehmen Sie zuerst den Versand zurück</translation>
    </message>
    <message>
        <source>Mail with the new link or to the new address has left since</source>
        <translation>Seither ging eine E-Mail mit dem neuen Link oder an die neue Adresse hinaus</translation>
    </message>
    <message>
        <source>Mail of this campaign has left: end it or move it to the trash instead</source>
        <translation>Von dieser Kampagne ging eine E-Mail hinaus: Beenden Sie sie, oder verschieben Sie sie in den Papierkorb</translation>
    </message>
    <message>
        <source>Mail of this campaign has left: pause or end it instead</source>
        <translation>Von dieser Kampagne ging eine E-Mail hinaus: Pausieren oder beenden Sie sie stattdessen</translation>
    </message>
    <message>
        <source>Invites were made for these contacts since: take those back first</source>
        <translation>Für diese Kontakte wurden seither Einladungen erstellt: Nehmen Sie zuerst diese zurück</translation>
    </message>
    <message>
        <source>Others were put on that list since: take that back first</source>
        <translation>Auf diese Liste kamen seither andere: Nehmen Sie das zuerst zurück</translation>
    </message>
    <message>
        <source>The mail account is in use</source>
        <translation>Das E-Mail-Konto wird verwendet</translation>
    </message>
    <message>
        <source>Another contact has that address now</source>
        <translation>Ein anderer Kontakt hat jetzt diese Adresse</translation>
    </message>
    <message>
        <source>It was changed since, by %1 %2 (%3): take that back first</source>
        <translation>Es wurde seither geändert, durch %1 %2 (%3): Nehmen Sie das zuerst zurück</translation>
    </message>
    <message>
        <source>It was taken back already</source>
        <translation>Es wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>There is nothing to take back: it changed nothing, or it is too long ago</source>
        <translation>Es gibt nichts zurückzunehmen: Es hat nichts geändert, oder es ist zu lange her</translation>
    </message>
    <message>
        <source>Cards with the present link were printed since; they would be dead</source>
        <translation>Seitdem wurden Karten mit dem jetzigen Link gedruckt; sie wären ungültig</translation>
    </message>
    <message>
        <source>Somebody has come by this link: move it to the trash instead</source>
        <translation>Über diesen Link ist schon jemand gekommen: Legen Sie ihn stattdessen in den Papierkorb</translation>
    </message>
    <message>
        <source>There are addresses on the list of this link: take those back first</source>
        <translation>Auf der Liste dieses Links stehen Adressen: Nehmen Sie zuerst diese zurück</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>The webhook needs a web address like https://community.example.org/guestwright</source>
        <translation>Der Webhook braucht eine Web-Adresse wie https://community.example.org/guestwright</translation>
    </message>
    <message>
        <source>The webhook&apos;s address must have no user, no password and no # part</source>
        <translation>Die Adresse des Webhooks darf keinen Benutzer, kein Passwort und keinen Teil mit # haben</translation>
    </message>
    <message>
        <source>The webhook&apos;s address must begin with https://: what it tells would travel the network in clear</source>
        <translation>Die Adresse des Webhooks muss mit https:// beginnen: was er sagt, ginge sonst unverschlüsselt durch das Netz</translation>
    </message>
    <message>
        <source>What this told of is no longer on the server</source>
        <translation>Worum es dabei ging, ist nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>The server knows no such delivery</source>
        <translation>Der Server kennt keine solche Zustellung</translation>
    </message>
    <message>
        <source>The server knows of no webhook of this campaign; synchronize first</source>
        <translation>Der Server kennt keinen Webhook dieser Kampagne; synchronisieren Sie zuerst</translation>
    </message>
    <message>
        <source>That was delivered</source>
        <translation>Das wurde zugestellt</translation>
    </message>
    <message>
        <source>That was withdrawn: nobody is to be told any more</source>
        <translation>Das wurde zurückgezogen: niemandem soll mehr Bescheid gesagt werden</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niemand hat geantwortet</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Frist</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>What answers is no web server</source>
        <translation>Was antwortet, ist kein Webserver</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Member joined</source>
        <translation>Mitglied beigetreten</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>Bestellung eingegangen</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 was made by a newer Guestwright (schema %2, this one knows %3). Nothing was changed; open it with the newer program</source>
        <translation>%1 stammt von einem neueren Guestwright (Schema %2, dieses kennt %3). Es wurde nichts geändert; öffnen Sie es mit dem neueren Programm</translation>
    </message>
    <message>
        <source>%1 is empty; it is no workspace. It was left as it is</source>
        <translation>%1 ist leer; das ist kein Arbeitsbereich. Es wurde nichts daran geändert</translation>
    </message>
    <message>
        <source>%1 is read-only. Allow writing to it and its folder, or work on a copy</source>
        <translation>%1 ist schreibgeschützt. Erlauben Sie das Schreiben dort und im Ordner, oder arbeiten Sie mit einer Kopie</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; open a backup of it</source>
        <translation>%1 ist beschädigt. Es wurde nichts daran geändert; öffnen Sie eine Sicherung davon</translation>
    </message>
    <message>
        <source>There is no workspace at %1</source>
        <translation>Bei %1 gibt es keinen Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 exists already; it was left as it is</source>
        <translation>%1 gibt es schon; es wurde nichts daran geändert</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>%1 is no Guestwright workspace; it was left as it is</source>
        <translation>%1 ist kein Guestwright-Arbeitsbereich; es wurde nichts daran geändert</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2</source>
        <translation>%1 kann nicht angelegt werden: %2</translation>
    </message>
</context>
<context>
    <name>WorkspaceSettings</name>
    <message>
        <source>“%1” is no public address; write one like https://gift.example.org</source>
        <translation>„%1“ ist keine öffentliche Adresse; schreiben Sie zum Beispiel https://gift.example.org</translation>
    </message>
    <message>
        <source>“%1” is no web address; write one like https://example.org/privacy</source>
        <translation>„%1“ ist keine Webadresse; schreiben Sie zum Beispiel https://example.org/privacy</translation>
    </message>
</context>
<context>
    <name>guestwright::AccountController</name>
    <message>
        <source>There is no key ring: the password is kept until Guestwright ends</source>
        <translation>Es gibt keinen Schlüsselbund: Das Passwort wird behalten, bis Guestwright endet</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>Das Passwort wurde nicht behalten</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>Die Konten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose a Folder for Messages</source>
        <translation>Ordner für Nachrichten wählen</translation>
    </message>
    <message>
        <source>Choose a Certificate File</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
</context>
<context>
    <name>guestwright::AccountDialog</name>
    <message>
        <source>Mail Accounts</source>
        <translation>E-Mail-Konten</translation>
    </message>
    <message>
        <source>Save Account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Test Account</source>
        <translation>Konto testen</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>E-Mail-Konten</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Es funktioniert nicht</translation>
    </message>
</context>
<context>
    <name>guestwright::AccountForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail Server (SMTP)</source>
        <translation>Mailserver (SMTP)</translation>
    </message>
    <message>
        <source>Folder of .eml Files</source>
        <translation>Ordner mit .eml-Dateien</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Without a login</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This computer&apos;s own</source>
        <translation>Die dieses Computers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Eine Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>File of trusted certificates</source>
        <translation>Datei mit vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Every mail becomes a file there, to be looked at; nothing leaves this computer.</source>
        <translation>Jede E-Mail wird dort eine Datei zum Ansehen; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The campaign&apos;s sender</source>
        <translation>Der Absender der Kampagne</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s key ring.</source>
        <translation>Liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the stored one.</source>
        <translation>Leer lassen, um das gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>The sender is not an address.</source>
        <translation>Der Absender ist keine Adresse.</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Postmark</translation>
    </message>
    <message>
        <source>Server token</source>
        <translation>Server-Token</translation>
    </message>
    <message>
        <source>Message stream</source>
        <translation>Message-Stream</translation>
    </message>
    <message>
        <source>Enter the server token.</source>
        <translation>Geben Sie das Server-Token ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
</context>
<context>
    <name>guestwright::Actions</name>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Campaign</source>
        <translation>Beis&amp;pielkampagne öffnen</translation>
    </message>
    <message>
        <source>&amp;Workspace Settings…</source>
        <translation>Einste&amp;llungen des Arbeitsbereichs…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Invites</source>
        <translation>&amp;Einladungen</translation>
    </message>
    <message>
        <source>I&amp;tems</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Send What Is Queued</source>
        <translation>Wartendes &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Mail Accounts…</source>
        <translation>&amp;E-Mail-Konten…</translation>
    </message>
    <message>
        <source>&amp;About Guestwright</source>
        <translation>Ü&amp;ber Guestwright</translation>
    </message>
    <message>
        <source>&amp;Create Campaign…</source>
        <translation>Kampagne &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Edit Campaign…</source>
        <translation>Kampagne &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>C&amp;hange Expiration…</source>
        <translation>&amp;Gültigkeit ändern…</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>De&amp;lete Campaign</source>
        <translation>Kampagne &amp;löschen</translation>
    </message>
    <message>
        <source>Add &amp;Item…</source>
        <translation>Art&amp;ikel hinzufügen…</translation>
    </message>
    <message>
        <source>Edi&amp;t Item…</source>
        <translation>Artikel bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Delete Ite&amp;m</source>
        <translation>Artikel lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Create Invite…</source>
        <translation>&amp;Einladung erstellen…</translation>
    </message>
    <message>
        <source>Create &amp;Bulk Invites…</source>
        <translation>&amp;Mehrere Einladungen erstellen…</translation>
    </message>
    <message>
        <source>&amp;Import from List…</source>
        <translation>Aus &amp;Liste importieren…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Senden…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Send &amp;Notification…</source>
        <translation>&amp;Benachrichtigung senden…</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>&amp;Assign Contact…</source>
        <translation>Kon&amp;takt zuordnen…</translation>
    </message>
    <message>
        <source>E&amp;xtend…</source>
        <translation>&amp;Verlängern…</translation>
    </message>
    <message>
        <source>Re&amp;place Link</source>
        <translation>Link erset&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>W&amp;iederherstellen</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>&amp;Add Contact…</source>
        <translation>Kontakt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import Contacts…</source>
        <translation>Kontakte &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Edit Contact…</source>
        <translation>Kontakt &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>De&amp;lete Contacts</source>
        <translation>Kontakte &amp;löschen</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Edit Messa&amp;ge…</source>
        <translation>Te&amp;xte der E-Mails bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Send Test Mail…</source>
        <translation>&amp;Testmail senden…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Voreinstellungen…</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Help on This</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Set Re&amp;minder…</source>
        <translation>Erinneru&amp;ng festlegen…</translation>
    </message>
    <message>
        <source>Open &amp;PostgreSQL Workspace…</source>
        <translation>Post&amp;greSQL-Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>&amp;Back Up Workspace…</source>
        <translation>Arbeitsbereich si&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Restore Backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>A&amp;ktivität</translation>
    </message>
    <message>
        <source>E&amp;xport Person…</source>
        <translation>Person e&amp;xportieren…</translation>
    </message>
    <message>
        <source>E&amp;rase Person…</source>
        <translation>Person end&amp;gültig löschen…</translation>
    </message>
    <message>
        <source>Prin&amp;t Cards…</source>
        <translation>Karten druc&amp;ken…</translation>
    </message>
    <message>
        <source>Print Cards &amp;for Selected…</source>
        <translation>Karten für A&amp;usgewählte drucken…</translation>
    </message>
    <message>
        <source>Copy &amp;QR Code</source>
        <translation>&amp;QR-Code kopieren</translation>
    </message>
    <message>
        <source>Copy Personal Messa&amp;ge</source>
        <translation>&amp;Persönliche Nachricht kopieren</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>Bestellun&amp;gen</translation>
    </message>
    <message>
        <source>Pag&amp;e</source>
        <translation>Se&amp;ite</translation>
    </message>
    <message>
        <source>S&amp;ynchronize</source>
        <translation>S&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>This Computer as Ser&amp;ver…</source>
        <translation>Dieser Computer als Ser&amp;ver…</translation>
    </message>
    <message>
        <source>Invitation Lin&amp;ks</source>
        <translation>Einladungs&amp;links</translation>
    </message>
    <message>
        <source>&amp;Webhook…</source>
        <translation>Webh&amp;ook…</translation>
    </message>
    <message>
        <source>&amp;Create Invitation Link…</source>
        <translation>&amp;Einladungslink erstellen…</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Cus&amp;tomize…</source>
        <translation>Anpa&amp;ssen…</translation>
    </message>
    <message>
        <source>&amp;Manage Invites…</source>
        <translation>Eingeladene &amp;verwalten…</translation>
    </message>
    <message>
        <source>Show &amp;QR Code…</source>
        <translation>&amp;QR-Code zeigen…</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>guestwright::AddressBox</name>
    <message>
        <source>not an address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>of another domain</source>
        <translation>aus einer anderen Domain</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>schon auf der Liste</translation>
    </message>
</context>
<context>
    <name>guestwright::AddressPane</name>
    <message>
        <source>One per line, or separated by commas.</source>
        <translation>Eine je Zeile oder durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Approve and send the invitation</source>
        <translation>Freigeben und die Einladung senden</translation>
    </message>
    <message>
        <source>Approve without mail</source>
        <translation>Ohne Mail freigeben</translation>
    </message>
    <message>
        <source>Addresses to add</source>
        <translation>Adressen zum Hinzufügen</translation>
    </message>
    <message>
        <source>ada@example.org
Grace Hopper &lt;grace@example.org&gt;
or rows copied from a spreadsheet</source>
        <translation>ada@example.org
Grace Hopper &lt;grace@example.org&gt;
oder Zeilen aus einer Tabelle</translation>
    </message>
    <message>
        <source>Add addresses</source>
        <translation>Adressen hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 Personen</translation>
    </message>
    <message>
        <source>Add From Contact List</source>
        <translation>Aus Kontaktliste hinzufügen</translation>
    </message>
    <message>
        <source>Show the next one to mend</source>
        <translation>Die nächste zeigen, die zu berichtigen ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an address</source>
        <translation>
            <numerusform>%Ln ohne Adresse</numerusform>
            <numerusform>%Ln ohne Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln…</source>
        <translation>
            <numerusform>%Ln einladen…</numerusform>
            <numerusform>%Ln einladen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln and Send…</source>
        <translation>
            <numerusform>%Ln freigeben und senden…</numerusform>
            <numerusform>%Ln freigeben und senden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve and Send…</source>
        <translation>Freigeben und senden…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln</source>
        <translation>
            <numerusform>%Ln freigeben</numerusform>
            <numerusform>%Ln freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>guestwright::AssignContactDialog</name>
    <message>
        <source>Assign Contact</source>
        <translation>Kontakt zuordnen</translation>
    </message>
    <message>
        <source>Search by name, address or organization</source>
        <translation>Nach Name, Adresse oder Organisation suchen</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>Wer ist „%1“?</translation>
    </message>
    <message>
        <source>What the invite does not know is taken over.</source>
        <translation>Was der Einladung fehlt, wird übernommen.</translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation>Kein Kontakt passt.</translation>
    </message>
    <message>
        <source>Choose a contact.</source>
        <translation>Wählen Sie einen Kontakt.</translation>
    </message>
</context>
<context>
    <name>guestwright::AuditController</name>
    <message>
        <source>The activity could not be read</source>
        <translation>Die Aktivität konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>guestwright::AuditPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Every change is written down here, with who did it.</source>
        <translation>Jede Änderung steht hier, und wer sie gemacht hat.</translation>
    </message>
    <message>
        <source>Newest first: %1</source>
        <translation>Neueste zuerst: %1</translation>
    </message>
</context>
<context>
    <name>guestwright::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>guestwright::BackupController</name>
    <message>
        <source>Today&apos;s backup was not made</source>
        <translation>Die heutige Sicherung wurde nicht angelegt</translation>
    </message>
    <message>
        <source>Back Up Workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Workspaces (*.guestwright)</source>
        <translation>Arbeitsbereiche (*.guestwright)</translation>
    </message>
    <message>
        <source>A verified copy of the workspace: %1</source>
        <translation>Eine geprüfte Kopie des Arbeitsbereichs: %1</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>Der Arbeitsbereich wurde nicht gesichert</translation>
    </message>
</context>
<context>
    <name>guestwright::BrowserPreview</name>
    <message>
        <source>The page cannot be shown</source>
        <translation>Die Seite kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>There is no browser to open</source>
        <translation>Es gibt keinen Browser zum Öffnen</translation>
    </message>
</context>
<context>
    <name>guestwright::BulkController</name>
    <message>
        <source>The campaign could not be read</source>
        <translation>Die Kampagne konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose a File of People</source>
        <translation>Datei mit Personen wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>Erstelle %1</translation>
    </message>
    <message numerus="yes">
        <source>Created %n invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung erstellt</numerusform>
            <numerusform>%Ln Einladungen erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Invites</source>
        <translation>Einladungen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportiere</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung exportiert</numerusform>
            <numerusform>%Ln Einladungen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
</context>
<context>
    <name>guestwright::BulkInvitesDialog</name>
    <message>
        <source>Create Bulk Invites</source>
        <translation>Mehrere Einladungen erstellen</translation>
    </message>
    <message>
        <source>Create Invites</source>
        <translation>Einladungen erstellen</translation>
    </message>
    <message>
        <source>All or nothing.</source>
        <translation>Alle oder keine.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Send the invitations when they are created</source>
        <translation>Die Einladungen senden, sobald sie erstellt sind</translation>
    </message>
    <message>
        <source>Not at all.</source>
        <translation>Gar nicht.</translation>
    </message>
    <message>
        <source>Links without addresses cannot be mailed.</source>
        <translation>Links ohne Adressen lassen sich nicht mailen.</translation>
    </message>
    <message>
        <source>You see who gets one before anything leaves.</source>
        <translation>Sie sehen, wer eine bekommt, bevor etwas hinausgeht.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zähle…</translation>
    </message>
    <message>
        <source>Choose a file or paste people to see who gets an invite.</source>
        <translation>Wählen Sie eine Datei oder fügen Sie Personen ein, um zu sehen, wer eine Einladung bekommt.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung erstellen</numerusform>
            <numerusform>%Ln Einladungen erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The end has passed already.</source>
        <translation>Das Ende ist schon vorbei.</translation>
    </message>
    <message>
        <source>See what stands below the reminder.</source>
        <translation>Beachten Sie, was unter der Erinnerung steht.</translation>
    </message>
    <message>
        <source>Say who is to be invited.</source>
        <translation>Sagen Sie, wer eingeladen werden soll.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>Es bleibt niemand einzuladen.</translation>
    </message>
</context>
<context>
    <name>guestwright::BulkPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link</numerusform>
            <numerusform>%Ln Links</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>get made</source>
        <translation>werden erstellt</translation>
    </message>
    <message>
        <source>Numbered, to print or to hand over</source>
        <translation>Nummeriert, zum Drucken oder Überreichen</translation>
    </message>
    <message>
        <source>get an invite</source>
        <translation>bekommen eine Einladung</translation>
    </message>
    <message>
        <source>A link of their own, to be mailed</source>
        <translation>Einen eigenen Link, der gemailt wird</translation>
    </message>
    <message>
        <source>have no mail address</source>
        <translation>ohne E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Get a link, but no mail</source>
        <translation>Bekommen einen Link, aber keine E-Mail</translation>
    </message>
    <message>
        <source>are invited already</source>
        <translation>sind schon eingeladen</translation>
    </message>
    <message>
        <source>Left out; their links stay as they are</source>
        <translation>Ausgelassen; ihre Links bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>are repeated</source>
        <translation>sind doppelt</translation>
    </message>
    <message>
        <source>Left out; the same address stands above</source>
        <translation>Ausgelassen; dieselbe Adresse steht weiter oben</translation>
    </message>
    <message>
        <source>The first of %1</source>
        <translation>Die ersten von %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No address, link only</source>
        <translation>Keine Adresse, nur Link</translation>
    </message>
    <message>
        <source>were erased</source>
        <translation>wurden gelöscht</translation>
    </message>
    <message>
        <source>Left out, as they wished</source>
        <translation>Ausgelassen, wie sie es wollten</translation>
    </message>
</context>
<context>
    <name>guestwright::BulkSourceField</name>
    <message>
        <source>Links without contact details</source>
        <translation>Links ohne Kontaktdaten</translation>
    </message>
    <message>
        <source>People from a contact list</source>
        <translation>Personen aus einer Kontaktliste</translation>
    </message>
    <message>
        <source>People from a file or a text</source>
        <translation>Personen aus einer Datei oder einem Text</translation>
    </message>
    <message>
        <source>How many links</source>
        <translation>Wie viele Links</translation>
    </message>
    <message>
        <source>for printed cards and chat, numbered “%1” and so on</source>
        <translation>für gedruckte Karten und Chat, nummeriert „%1“ und so weiter</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Kontaktliste</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 Personen</translation>
    </message>
    <message>
        <source>No lists yet: import contacts first</source>
        <translation>Noch keine Listen: Importieren Sie zuerst Kontakte</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>Eine Datei mit Personen wählen</translation>
    </message>
    <message>
        <source>CSV, or paste people below</source>
        <translation>CSV, oder Personen unten einfügen</translation>
    </message>
    <message>
        <source>Pasted people</source>
        <translation>Eingefügte Personen</translation>
    </message>
    <message>
        <source>Ada Lovelace &lt;ada@example.org&gt;
or rows copied from a spreadsheet</source>
        <translation>Ada Lovelace &lt;ada@example.org&gt;
oder aus einer Tabelle kopierte Zeilen</translation>
    </message>
</context>
<context>
    <name>guestwright::CampaignController</name>
    <message>
        <source>The campaign could not be read</source>
        <translation>Die Kampagne konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The campaign stays as it is</source>
        <translation>Die Kampagne bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>The workspace could not be read</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The campaign was not deleted</source>
        <translation>Die Kampagne wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>guestwright::CampaignDialog</name>
    <message>
        <source>Whoever holds the link can redeem it, also somebody it was forwarded to.</source>
        <translation>Wer den Link hat, kann ihn einlösen, auch jemand, an den er weitergeleitet wurde.</translation>
    </message>
    <message>
        <source>Guests type the address they were invited by. An invite without an address needs only its link.</source>
        <translation>Gäste tippen die Adresse ein, an die die Einladung ging. Eine Einladung ohne Adresse braucht nur ihren Link.</translation>
    </message>
    <message>
        <source>Guests type six digits that are mailed to the address they were invited by.</source>
        <translation>Gäste tippen sechs Ziffern ein, die an die eingeladene Adresse gesendet werden.</translation>
    </message>
    <message>
        <source>Create Campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>Edit Campaign</source>
        <translation>Kampagne bearbeiten</translation>
    </message>
    <message>
        <source>Save Campaign</source>
        <translation>Kampagne speichern</translation>
    </message>
    <message>
        <source>It stays a draft until you activate it.</source>
        <translation>Sie bleibt ein Entwurf, bis Sie sie aktivieren.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Geschenke</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Purpose: gifts</source>
        <translation>Zweck: Geschenke</translation>
    </message>
    <message>
        <source>Purpose: membership</source>
        <translation>Zweck: Mitgliedschaft</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Guests choose a gift, or join a community. This cannot be changed later.</source>
        <translation>Gäste wählen ein Geschenk oder treten einer Gemeinschaft bei. Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Shown on the page and in the mail. **bold**, *italic* and [links](https://…) are Markdown.</source>
        <translation>Erscheint auf der Seite und in der E-Mail. **fett**, *kursiv* und [Links](https://…) sind Markdown.</translation>
    </message>
    <message>
        <source>Name &lt;address@example.org&gt;</source>
        <translation>Name &lt;adresse@example.org&gt;</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>Nur Link</translation>
    </message>
    <message>
        <source>Confirm address</source>
        <translation>Adresse bestätigen</translation>
    </message>
    <message>
        <source>Code by mail</source>
        <translation>Code per E-Mail</translation>
    </message>
    <message>
        <source>To redeem</source>
        <translation>Zum Einlösen</translation>
    </message>
    <message>
        <source>The only one there is</source>
        <translation>Das einzige vorhandene</translation>
    </message>
    <message>
        <source>Chosen when sending</source>
        <translation>Wird beim Senden gewählt</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>E-Mail-Konto</translation>
    </message>
    <message>
        <source>Count who opens the mail</source>
        <translation>Zählen, wer die E-Mail öffnet</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Off because it needs a picture that reports back, which many mail programs block or load by themselves. It is an estimate and drives nothing.</source>
        <translation>Aus, weil dazu ein Bild nötig ist, das sich zurückmeldet; viele Mailprogramme blockieren es oder laden es von selbst. Die Zahl ist eine Schätzung und steuert nichts.</translation>
    </message>
    <message>
        <source>No time zone of that name. Choose one from the list.</source>
        <translation>Keine Zeitzone dieses Namens. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Until you end it, unless an invite ends earlier.</source>
        <translation>Bis Sie sie beenden, sofern eine Einladung nicht früher endet.</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Geben Sie der Kampagne einen Namen.</translation>
    </message>
    <message>
        <source>The sender is not an address.</source>
        <translation>Der Absender ist keine Adresse.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>Die Zeitzone ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The end has passed already.</source>
        <translation>Das Ende ist schon vorbei.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What guests read where the program itself speaks, in mails and on cards.</source>
        <translation>Was Gäste lesen, wo das Programm selbst spricht: in E-Mails und auf Karten.</translation>
    </message>
</context>
<context>
    <name>guestwright::CampaignPage</name>
    <message>
        <source>More Actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Links point to this computer</source>
        <translation>Links führen zu diesem Computer</translation>
    </message>
    <message>
        <source>Guests cannot open them until a public address is set</source>
        <translation>Gäste können sie nicht öffnen, bis eine öffentliche Adresse festgelegt ist</translation>
    </message>
    <message>
        <source>Set Address…</source>
        <translation>Adresse festlegen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Expiration: %1</source>
        <translation>Gültigkeit: %1</translation>
    </message>
    <message>
        <source>1 message is uncertain</source>
        <translation>1 Nachricht ist ungewiss</translation>
    </message>
    <message>
        <source>%1 messages are uncertain</source>
        <translation>%1 Nachrichten sind ungewiss</translation>
    </message>
    <message>
        <source>The mail server did not answer after the last line</source>
        <translation>Der Mailserver hat nach der letzten Zeile nicht geantwortet</translation>
    </message>
    <message>
        <source>1 message waits; nothing was lost</source>
        <translation>1 Nachricht wartet; nichts ging verloren</translation>
    </message>
    <message>
        <source>%1 messages wait; nothing was lost</source>
        <translation>%1 Nachrichten warten; nichts ging verloren</translation>
    </message>
    <message>
        <source>Sending stopped</source>
        <translation>Der Versand ist angehalten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>Bestellun&amp;gen</translation>
    </message>
    <message>
        <source>Membe&amp;rs</source>
        <translation>Mit&amp;glieder</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>Noch nicht auf dem Server</translation>
    </message>
</context>
<context>
    <name>guestwright::CardChoiceField</name>
    <message>
        <source>Which invites</source>
        <translation>Welche Einladungen</translation>
    </message>
    <message>
        <source>Not printed yet, no mail address</source>
        <translation>Noch nicht gedruckt, ohne E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Selected in the table</source>
        <translation>In der Tabelle ausgewählt</translation>
    </message>
    <message>
        <source>All that match the filter</source>
        <translation>Alle, auf die der Filter passt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>whose cards, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No card: %1.</source>
        <translation>Keine Karte: %1.</translation>
    </message>
    <message>
        <source>The codes do not work yet: the campaign is not active or not open.</source>
        <translation>Die Codes funktionieren noch nicht: Die Kampagne ist nicht aktiv oder noch nicht eröffnet.</translation>
    </message>
    <message>
        <source>No font of this computer has these characters, so they are missing on the cards: %1</source>
        <translation>Keine Schrift dieses Computers hat diese Zeichen, also fehlen sie auf den Karten: %1</translation>
    </message>
</context>
<context>
    <name>guestwright::CardController</name>
    <message>
        <source>Cards cannot be printed</source>
        <translation>Die Karten können nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Save Cards</source>
        <translation>Karten speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Painting cards</source>
        <translation>Karten werden gezeichnet</translation>
    </message>
</context>
<context>
    <name>guestwright::CardLayoutField</name>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>Exemplare je Karte</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Beginnen bei</translation>
    </message>
    <message>
        <source>Choose the first free card of the sheet.</source>
        <translation>Wählen Sie die erste freie Karte des Bogens.</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Name, where there is one</source>
        <translation>Name, wo es einen gibt</translation>
    </message>
    <message>
        <source>Address to type, under the code</source>
        <translation>Adresse zum Abtippen, unter dem Code</translation>
    </message>
    <message>
        <source>Works until, with the zone</source>
        <translation>Gültig bis, mit Zeitzone</translation>
    </message>
    <message>
        <source>Cut marks at the edges of the sheet</source>
        <translation>Schnittmarken am Rand des Bogens</translation>
    </message>
</context>
<context>
    <name>guestwright::CommandPalette</name>
    <message>
        <source>What do you want to do or see?</source>
        <translation>Was möchten Sie tun oder sehen?</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>So heißt nichts</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1, not possible now</source>
        <translation>%1, jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>guestwright::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Somebody Else Changed This Too</source>
        <translation>Jemand anderes hat das auch geändert</translation>
    </message>
    <message>
        <source>Save My Choice</source>
        <translation>Meine Wahl speichern</translation>
    </message>
    <message>
        <source>While this was open, somebody else saved other values for what you changed. Nothing of yours is saved yet. What only one of you changed is kept anyway.</source>
        <translation>Während dies offen war, hat jemand anderes andere Werte für das gespeichert, was Sie geändert haben. Von Ihren Änderungen ist noch nichts gespeichert. Was nur einer von Ihnen geändert hat, bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Back to Editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Meins: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Das andere: %1</translation>
    </message>
    <message>
        <source>Choose whose value stays.</source>
        <translation>Bitte wählen.</translation>
    </message>
</context>
<context>
    <name>guestwright::ContactController</name>
    <message>
        <source>The contacts could not be read</source>
        <translation>Die Kontakte konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n contact(s) to the trash</source>
        <translation>
            <numerusform>%Ln Kontakt in den Papierkorb verschoben</numerusform>
            <numerusform>%Ln Kontakte in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>The contact could not be read</source>
        <translation>Der Kontakt konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>guestwright::ContactDialog</name>
    <message>
        <source>Add Contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Edit Contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Save Contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>A new name makes a new list.</source>
        <translation>Ein neuer Name legt eine neue Liste an.</translation>
    </message>
    <message>
        <source>Give a name, an address or a phone number.</source>
        <translation>Geben Sie einen Namen, eine Adresse oder eine Telefonnummer an.</translation>
    </message>
    <message>
        <source>The address is not one that can be mailed to.</source>
        <translation>An diese Adresse lässt sich keine E-Mail senden.</translation>
    </message>
</context>
<context>
    <name>guestwright::ContactPage</name>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Search name, email, phone, organization</source>
        <translation>Name, E-Mail, Telefon, Organisation suchen</translation>
    </message>
    <message>
        <source>No contact matches</source>
        <translation>Kein Kontakt passt</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Contacts are people you may invite again. They come from a file, or one by one.</source>
        <translation>Kontakte sind Personen, die Sie vielleicht wieder einladen. Sie kommen aus einer Datei oder einzeln hinzu.</translation>
    </message>
    <message>
        <source>Import Contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Add Contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 Kontakte</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Suche nach „%1“</translation>
    </message>
</context>
<context>
    <name>guestwright::ContactTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>guestwright::CopyController</name>
    <message>
        <source>No QR code was copied</source>
        <translation>Es wurde kein QR-Code kopiert</translation>
    </message>
    <message>
        <source>Copied the QR code</source>
        <translation>QR-Code kopiert</translation>
    </message>
    <message>
        <source>Copied the message</source>
        <translation>Nachricht kopiert</translation>
    </message>
    <message>
        <source>No message was copied</source>
        <translation>Es wurde keine Nachricht kopiert</translation>
    </message>
    <message>
        <source>Copied the QR code; its link is not on the server yet</source>
        <translation>QR-Code kopiert; sein Link ist noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>Copied the message; its link is not on the server yet</source>
        <translation>Nachricht kopiert; ihr Link ist noch nicht auf dem Server</translation>
    </message>
</context>
<context>
    <name>guestwright::DataTable</name>
    <message>
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>guestwright::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>guestwright::DropController</name>
    <message>
        <source>Not opened: %1</source>
        <translation>Nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>Drop tables of people (.csv, .tsv, .txt) or a workspace (.guestwright).</source>
        <translation>Ziehen Sie Tabellen mit Personen (.csv, .tsv, .txt) oder einen Arbeitsbereich (.guestwright) hierher.</translation>
    </message>
    <message>
        <source>The workspace is opened alone</source>
        <translation>Der Arbeitsbereich wird allein geöffnet</translation>
    </message>
    <message>
        <source>Drop the tables again once it is open.</source>
        <translation>Ziehen Sie die Tabellen noch einmal hierher, wenn er offen ist.</translation>
    </message>
    <message>
        <source>There is nowhere to import to</source>
        <translation>Es gibt nichts, wohin importiert werden könnte</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>guestwright::DuplicateDialog</name>
    <message>
        <source>Duplicate Campaign</source>
        <translation>Kampagne duplizieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Invite again everyone who has not redeemed</source>
        <translation>Alle wieder einladen, die nicht eingelöst haben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guest(s), each with a new link; the old links stay as they are.</source>
        <translation>
            <numerusform>%Ln Gast mit einem neuen Link; der alte Link bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Gäste, jeder mit einem neuen Link; die alten Links bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone has redeemed, or nobody is invited yet.</source>
        <translation>Alle haben eingelöst, oder es ist noch niemand eingeladen.</translation>
    </message>
    <message>
        <source>A draft with the same texts, items and settings.</source>
        <translation>Ein Entwurf mit gleichem Inhalt.</translation>
    </message>
    <message>
        <source>Give the copy a name.</source>
        <translation>Geben Sie der Kopie einen Namen.</translation>
    </message>
</context>
<context>
    <name>guestwright::EmptyValueNotices</name>
    <message numerus="yes">
        <source>%Ln recipient(s) without a name</source>
        <translation>
            <numerusform>%Ln Empfänger ohne Namen</numerusform>
            <numerusform>%Ln Empfänger ohne Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) whose link never ends</source>
        <translation>
            <numerusform>%Ln Empfänger, dessen Link nie endet</numerusform>
            <numerusform>%Ln Empfänger, deren Link nie endet</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing in every mail</source>
        <translation>In jeder E-Mail fehlt etwas</translation>
    </message>
    <message>
        <source>Nothing stands for %1: the campaign has none.</source>
        <translation>Für %1 steht nichts: Die Kampagne hat keinen Wert dafür.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing stands for %2.</source>
        <translation>%1: Für %2 steht nichts.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show who that is</source>
        <translation>Zeigen, wer das ist</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave them out of this sending</source>
        <translation>Bei diesem Versand auslassen</translation>
    </message>
</context>
<context>
    <name>guestwright::EraseDialog</name>
    <message>
        <source>Erase Person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Erase for Good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>This takes the person out of the workspace. Undo cannot bring them back, and an import will leave them out.</source>
        <translation>Damit verschwindet die Person aus dem Arbeitsbereich. Rückgängig kann sie nicht zurückholen, und ein Import lässt sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>The saved contact, on %n list(s)</source>
        <translation>
            <numerusform>Der gespeicherte Kontakt, auf %Ln Liste</numerusform>
            <numerusform>Der gespeicherte Kontakt, auf %Ln Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s): the links die, numbers and evidence stay without a name</source>
        <translation>
            <numerusform>%Ln Einladung: Der Link wird gesperrt, Nummer und Nachweis bleiben ohne Namen</numerusform>
            <numerusform>%Ln Einladungen: Die Links werden gesperrt, Nummern und Nachweise bleiben ohne Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the outbox: address and text go</source>
        <translation>
            <numerusform>%Ln Nachricht im Postausgang: Adresse und Text verschwinden</numerusform>
            <numerusform>%Ln Nachrichten im Postausgang: Adressen und Texte verschwinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) that Undo remembers</source>
        <translation>
            <numerusform>%Ln alter Wert, den sich Rückgängig gemerkt hat</numerusform>
            <numerusform>%Ln alte Werte, die sich Rückgängig gemerkt hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in %n place(s) of the activity</source>
        <translation>
            <numerusform>Der Name an %Ln Stelle der Aktivität</numerusform>
            <numerusform>Der Name an %Ln Stellen der Aktivität</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that an update left beside the workspace are removed. Backups you made, exported files and printed cards are yours to delete; a backup that takes the place of this workspace erases the person again.</source>
        <translation>Kopien, die eine Aktualisierung neben dem Arbeitsbereich hinterlassen hat, werden entfernt. Eigene Sicherungen, exportierte Dateien und gedruckte Karten löschen Sie selbst; eine Sicherung, die an die Stelle dieses Arbeitsbereichs tritt, löscht die Person wieder.</translation>
    </message>
    <message>
        <source>Export First…</source>
        <translation>Zuerst exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or member(s): name, address and destination go</source>
        <translation>
            <numerusform>%n Bestellung oder Mitgliedschaft: Name, Adresse und Ziel verschwinden</numerusform>
            <numerusform>%n Bestellungen oder Mitgliedschaften: Name, Adresse und Ziel verschwinden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::ExpirationEditor</name>
    <message>
        <source>Expiration</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Set Expiration</source>
        <translation>Gültigkeit festlegen</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Until you end it, unless an invite ends earlier.</source>
        <translation>Bis Sie sie beenden, sofern eine Einladung nicht früher endet.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch unverändert.</translation>
    </message>
    <message>
        <source>The end has passed already.</source>
        <translation>Das Ende ist schon vorbei.</translation>
    </message>
</context>
<context>
    <name>guestwright::ExpirationField</name>
    <message>
        <source>Never</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>1 Day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 Days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 Days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigene…</translation>
    </message>
    <message>
        <source>Works until: %1</source>
        <translation>Gültig bis: %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>At a time of that day</source>
        <translation>Zu einer Uhrzeit dieses Tages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>guestwright::ExportDialog</name>
    <message>
        <source>Export Invites</source>
        <translation>Einladungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Invite(s)…</source>
        <translation>
            <numerusform>%Ln Einladung exportieren…</numerusform>
            <numerusform>%Ln Einladungen exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation>Für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Exactly as stored</source>
        <translation>Genau wie gespeichert</translation>
    </message>
    <message>
        <source>Links point to this computer</source>
        <translation>Links führen zu diesem Computer</translation>
    </message>
    <message>
        <source>Guests cannot open them until an address is set</source>
        <translation>Gäste können sie nicht öffnen, bis eine Adresse festgelegt ist</translation>
    </message>
    <message>
        <source>It holds every private link: keep it safe.</source>
        <translation>Private Links: sicher verwahren.</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets an apostrophe before it; importing the file here takes exactly these away again.</source>
        <translation>Text, den ein Tabellenprogramm für eine Formel hielte, bekommt einen Apostroph vorangestellt; beim Import hier wird genau dieser wieder entfernt.</translation>
    </message>
    <message>
        <source>For other programs: nothing is added. Do not open it in a spreadsheet.</source>
        <translation>Für andere Programme: Es wird nichts hinzugefügt. Öffnen Sie die Datei nicht in einem Tabellenprogramm.</translation>
    </message>
</context>
<context>
    <name>guestwright::ExtendDialog</name>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung verlängern</numerusform>
            <numerusform>%Ln Einladungen verlängern</numerusform>
        </translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Counted from now. Invites that have expired work again under the same link; used and revoked ones stay as they are.</source>
        <translation>Von jetzt an gerechnet. Abgelaufene Einladungen gelten unter demselben Link wieder; eingelöste und widerrufene bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The end has passed already.</source>
        <translation>Das Ende ist schon vorbei.</translation>
    </message>
</context>
<context>
    <name>guestwright::FieldMenu</name>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>guestwright::FilterBar</name>
    <message>
        <source>Search name, email, order</source>
        <translation>Name, E-Mail, Bestellung suchen</translation>
    </message>
    <message>
        <source>Choose Columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Suche nach „%1“</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>1 invite</source>
        <translation>1 Einladung</translation>
    </message>
    <message>
        <source>%1 invites</source>
        <translation>%1 Einladungen</translation>
    </message>
    <message>
        <source>%1 or further</source>
        <translation>%1 oder weiter</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Jetzt aktiv</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Asked for a new link</source>
        <translation>Um neuen Link gebeten</translation>
    </message>
</context>
<context>
    <name>guestwright::FilterButton</name>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>guestwright::FormDialog</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
</context>
<context>
    <name>guestwright::FunnelView</name>
    <message numerus="yes">
        <source>%n bounced</source>
        <translation>
            <numerusform>%n unzustellbar</numerusform>
            <numerusform>%n unzustellbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never sent by mail</source>
        <translation>
            <numerusform>%n nie per Mail gesendet</numerusform>
            <numerusform>%n nie per Mail gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Of invites</source>
        <translation>Von Einladungen</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n more only automated</source>
        <translation>
            <numerusform>%n weitere nur automatisch</numerusform>
            <numerusform>%n weitere nur automatisch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 who had the stage before</source>
        <translation>%1 von %2, die auf der Station davor waren</translation>
    </message>
</context>
<context>
    <name>guestwright::HeadlineNumber</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>guestwright::HelpDesk</name>
    <message>
        <source>About Guestwright</source>
        <translation>Über Guestwright</translation>
    </message>
    <message>
        <source>Guestwright %1</source>
        <translation>Guestwright %1</translation>
    </message>
    <message>
        <source>Prepares, sends and follows private invitations. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Bereitet persönliche Einladungen vor, sendet und verfolgt sie. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>guestwright::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Guestwright Help</source>
        <translation>Guestwright-Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
</context>
<context>
    <name>guestwright::ImportController</name>
    <message>
        <source>Import Contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The contacts could not be read</source>
        <translation>Die Kontakte konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lese die Datei</translation>
    </message>
    <message>
        <source>%1 rows: %2 imported, %3 merged, %4 skipped, %5 rejected</source>
        <translation>%1 Zeilen: %2 importiert, %3 ergänzt, %4 übersprungen, %5 abgelehnt</translation>
    </message>
    <message>
        <source>Save the Rejected Rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rejected row(s)</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile gespeichert</numerusform>
            <numerusform>%Ln abgelehnte Zeilen gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::ImportDialog</name>
    <message>
        <source>Single column</source>
        <translation>Eine einzige Spalte</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Import Contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>One step: all or nothing.</source>
        <translation>Ein Schritt: alles oder nichts.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>Erste Zeile ist Überschrift</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>No list, or a new name</source>
        <translation>Keine oder neue Liste</translation>
    </message>
    <message>
        <source>Save Rejected Rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>%1, recognized</source>
        <translation>%1, erkannt</translation>
    </message>
    <message>
        <source>%1, a guess</source>
        <translation>%1, vermutet</translation>
    </message>
    <message>
        <source>The encoding is a guess</source>
        <translation>Die Kodierung ist eine Vermutung</translation>
    </message>
    <message>
        <source>Look at the rows below</source>
        <translation>Sehen Sie sich die Zeilen unten an</translation>
    </message>
    <message>
        <source>If these read badly, choose another: %1</source>
        <translation>Liest sich das falsch, wählen Sie eine andere: %1</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Liest sich als</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>Liest sich gut</translation>
    </message>
    <message>
        <source>counting, %1 %</source>
        <translation>zähle, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>Die erste Zeile</numerusform>
            <numerusform>Die ersten %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>zähle…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt importieren</numerusform>
            <numerusform>%Ln Kontakte importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Say above which column holds names, addresses or phone numbers.</source>
        <translation>Sagen Sie oben, welche Spalte Namen, Adressen oder Telefonnummern enthält.</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Zähle die Zeilen…</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>In dieser Datei ist nichts neu.</translation>
    </message>
</context>
<context>
    <name>guestwright::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>guestwright::ImportTable</name>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>“%1” is</source>
        <translation>„%1“ ist</translation>
    </message>
</context>
<context>
    <name>guestwright::ImportTotals</name>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>every one accounted for</source>
        <translation>jede berücksichtigt</translation>
    </message>
    <message>
        <source>become contacts</source>
        <translation>werden Kontakte</translation>
    </message>
    <message>
        <source>fill gaps of contacts</source>
        <translation>füllen Lücken von Kontakten</translation>
    </message>
    <message>
        <source>twice, or nothing new</source>
        <translation>doppelt oder nichts Neues</translation>
    </message>
    <message>
        <source>to correct in a file</source>
        <translation>in einer Datei zu korrigieren</translation>
    </message>
    <message>
        <source>all can be read</source>
        <translation>alle lesbar</translation>
    </message>
</context>
<context>
    <name>guestwright::InviteController</name>
    <message>
        <source>Nothing was revoked</source>
        <translation>Es wurde nichts widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung widerrufen</numerusform>
            <numerusform>%Ln Einladungen widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Es wurde nichts wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n invite(s) with their old links</source>
        <translation>
            <numerusform>%Ln Einladung mit ihrem alten Link wiederhergestellt</numerusform>
            <numerusform>%Ln Einladungen mit ihren alten Links wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n invite(s) to the trash</source>
        <translation>
            <numerusform>%Ln Einladung in den Papierkorb verschoben</numerusform>
            <numerusform>%Ln Einladungen in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>The link stays as it is</source>
        <translation>Der Link bleibt, wie er ist</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n link(s); the old ones no longer work</source>
        <translation>
            <numerusform>%Ln Link ersetzt; der alte funktioniert nicht mehr</numerusform>
            <numerusform>%Ln Links ersetzt; die alten funktionieren nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend &amp;Notification…</source>
        <translation>&amp;Benachrichtigung erneut senden…</translation>
    </message>
    <message>
        <source>Send &amp;Notification…</source>
        <translation>&amp;Benachrichtigung senden…</translation>
    </message>
    <message>
        <source>Resend…</source>
        <translation>Erneut senden…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Copied the link</source>
        <translation>Link kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Extended %n invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung verlängert</numerusform>
            <numerusform>%Ln Einladungen verlängert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the link; it is not on the server yet</source>
        <translation>Link kopiert; er ist noch nicht auf dem Server</translation>
    </message>
</context>
<context>
    <name>guestwright::InviteDesk</name>
    <message>
        <source>The invites could not be read</source>
        <translation>Die Einladungen konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>guestwright::InviteDialog</name>
    <message>
        <source>Create Invite</source>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <source>Without a name it is called “%1”.</source>
        <translation>Ohne Namen heißt sie „%1“.</translation>
    </message>
    <message>
        <source>Edit Invite</source>
        <translation>Einladung bearbeiten</translation>
    </message>
    <message>
        <source>Save Invite</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Keep it, as no mail has arrived</source>
        <translation>Behalten, da keine E-Mail ankam</translation>
    </message>
    <message>
        <source>Replace it, as the mail was accepted</source>
        <translation>Ersetzen, da die E-Mail angenommen wurde</translation>
    </message>
    <message>
        <source>Replace it: the old link is dead at once</source>
        <translation>Ersetzen: Der alte Link ist sofort gesperrt</translation>
    </message>
    <message>
        <source>Keep it: whoever has it can still use it</source>
        <translation>Behalten: Wer ihn hat, kann ihn weiter verwenden</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Send the invitation when it is created</source>
        <translation>Die Einladung senden, sobald sie erstellt ist</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The address is not one that can be mailed to.</source>
        <translation>An diese Adresse lässt sich keine E-Mail senden.</translation>
    </message>
    <message>
        <source>See what stands below the fields.</source>
        <translation>Beachten Sie, was unter den Feldern steht.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch unverändert.</translation>
    </message>
    <message>
        <source>It has passed; a later end makes the same link work again.</source>
        <translation>Es ist vorbei; mit einem späteren Ende funktioniert derselbe Link wieder.</translation>
    </message>
    <message>
        <source>Needs an email address.</source>
        <translation>Braucht eine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>guestwright::InvitePage</name>
    <message>
        <source>No invite matches</source>
        <translation>Keine Einladung passt</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Noch ist niemand eingeladen</translation>
    </message>
    <message>
        <source>Each invite is a private link for one person. People come from a form, a file or a list, and links can do without a person.</source>
        <translation>Jede Einladung ist ein privater Link für eine Person. Personen kommen aus einem Formular, einer Datei oder einer Liste, und Links gehen auch ohne Person.</translation>
    </message>
    <message>
        <source>Create Invite</source>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <source>Create Bulk Invites</source>
        <translation>Mehrere Einladungen erstellen</translation>
    </message>
    <message>
        <source>Import from List</source>
        <translation>Aus Liste importieren</translation>
    </message>
</context>
<context>
    <name>guestwright::InvitePanel</name>
    <message>
        <source>None yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close Details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>More Actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Not a saved contact</source>
        <translation>Kein gespeicherter Kontakt</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>No address, link only</source>
        <translation>Keine Adresse, nur Link</translation>
    </message>
    <message>
        <source>Bounced: %1</source>
        <translation>Unzustellbar: %1</translation>
    </message>
    <message>
        <source>Not on the server yet.</source>
        <translation>Noch nicht auf dem Server.</translation>
    </message>
</context>
<context>
    <name>guestwright::InviteTable</name>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
</context>
<context>
    <name>guestwright::InviteTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invite Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Works Until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Works until you end it.</source>
        <translation>Gültig, bis Sie die Kampagne beenden.</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <translation>Endete am %1.</translation>
    </message>
    <message>
        <source>The invite&apos;s own end comes first.</source>
        <translation>Das eigene Ende der Einladung kommt zuerst.</translation>
    </message>
    <message>
        <source>The campaign ends first.</source>
        <translation>Die Kampagne endet zuerst.</translation>
    </message>
    <message>
        <source>No address, link only</source>
        <translation>Keine Adresse, nur Link</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Endete am %1</translation>
    </message>
    <message>
        <source>Copy the link of %1</source>
        <translation>Den Link von %1 kopieren</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Journey: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>The invitation link ends first.</source>
        <translation>Der Einladungslink endet zuerst.</translation>
    </message>
    <message>
        <source>Not on the server yet.</source>
        <translation>Noch nicht auf dem Server.</translation>
    </message>
</context>
<context>
    <name>guestwright::InviteeController</name>
    <message>
        <source>“%1” is in the trash: restore the link first</source>
        <translation>„%1“ liegt im Papierkorb: Stellen Sie den Link zuerst wieder her</translation>
    </message>
    <message>
        <source>The invites cannot be managed</source>
        <translation>Die Einladungen können nicht verwaltet werden</translation>
    </message>
    <message>
        <source>Approving %1</source>
        <translation>%1 werden freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>Put %n address(es) on the list</source>
        <translation>
            <numerusform>%n Adresse auf die Liste gesetzt</numerusform>
            <numerusform>%n Adressen auf die Liste gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation>Niemand wurde entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n address(es) from the list</source>
        <translation>
            <numerusform>%n Adresse von der Liste genommen</numerusform>
            <numerusform>%n Adressen von der Liste genommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::InviteeList</name>
    <message>
        <source>Resend All…</source>
        <translation>Allen erneut senden…</translation>
    </message>
    <message>
        <source>Search invitees</source>
        <translation>Eingeladene suchen</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Noch steht niemand auf der Liste</translation>
    </message>
    <message>
        <source>Paste addresses on the left. Each gets a link of their own.</source>
        <translation>Fügen Sie links Adressen ein. Jeder bekommt einen eigenen Link.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Invitees</source>
        <translation>Eingeladene</translation>
    </message>
    <message>
        <source>Resend to all who have not come</source>
        <translation>Allen erneut senden, die nicht gekommen sind</translation>
    </message>
    <message>
        <source>Search is “%1”</source>
        <translation>Suche ist „%1“</translation>
    </message>
    <message>
        <source>Resend…</source>
        <translation>Erneut senden…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Resend %Ln…</source>
        <translation>
            <numerusform>%Ln erneut senden…</numerusform>
            <numerusform>%Ln erneut senden…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>%Ln entfernen</numerusform>
            <numerusform>%Ln entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) not on the server yet: they take effect there with the next synchronization.</source>
        <translation>
            <numerusform>%Ln Entfernung ist noch nicht auf dem Server: sie gilt dort mit der nächsten Synchronisierung.</numerusform>
            <numerusform>%Ln Entfernungen sind noch nicht auf dem Server: sie gelten dort mit der nächsten Synchronisierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing an address stops its link at once. It can be undone.</source>
        <translation>Wer entfernt wird, dessen Link endet sofort. Es lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>guestwright::InviteeTableModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invite Sent</source>
        <translation>Einladung gesendet</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not on the server yet.</source>
        <translation>Noch nicht auf dem Server.</translation>
    </message>
    <message>
        <source>Send it again to %1</source>
        <translation>Erneut an %1 senden</translation>
    </message>
    <message>
        <source>Send it to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>guestwright::InviteesDialog</name>
    <message>
        <source>%1 of %2 joined.</source>
        <translation>%1 von %2 sind beigetreten.</translation>
    </message>
    <message>
        <source>%1 of %2 redeemed.</source>
        <translation>%1 von %2 haben eingelöst.</translation>
    </message>
    <message>
        <source>Whoever has the link can use it.</source>
        <translation>Wer den Link hat, kann ihn verwenden.</translation>
    </message>
    <message>
        <source>Only these addresses can use the link, with a code sent to them.</source>
        <translation>Nur diese Adressen können den Link verwenden, mit einem Code, der ihnen gesendet wird.</translation>
    </message>
    <message>
        <source>Only these addresses can use the link, once they have typed theirs.</source>
        <translation>Nur diese Adressen können den Link verwenden, sobald sie ihre eingetippt haben.</translation>
    </message>
    <message>
        <source>Manage Invites: %1</source>
        <translation>Einladungen verwalten: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” was moved to the trash meanwhile: nobody can come by it, and nobody is put on its list.</source>
        <translation>„%1“ wurde inzwischen in den Papierkorb verschoben: niemand kann damit kommen, und niemand kommt auf die Liste.</translation>
    </message>
</context>
<context>
    <name>guestwright::ItemController</name>
    <message>
        <source>The item was not deleted</source>
        <translation>Der Artikel wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The item is gone</source>
        <translation>Den Artikel gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Choose Picture</source>
        <translation>Bild wählen</translation>
    </message>
</context>
<context>
    <name>guestwright::ItemDialog</name>
    <message>
        <source>Add Item</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Edit Item</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Save Item</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Only so many are there</source>
        <translation>Nur so viele sind da</translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation>Wie viele da sind</translation>
    </message>
    <message>
        <source>Without a number there are as many as wanted.</source>
        <translation>Ohne Zahl gibt es so viele wie gewünscht.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Sizes or colours that guests choose from, with commas between them.</source>
        <translation>Größen oder Farben, aus denen Gäste wählen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Linen tote bag</source>
        <translation>Stoffbeutel aus Leinen</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <translation>S, M, L</translation>
    </message>
    <message>
        <source>Give the item a name.</source>
        <translation>Geben Sie dem Artikel einen Namen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Choose Picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>guestwright::ItemPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>Noch nichts zu wählen</translation>
    </message>
    <message>
        <source>Guests choose one of the items. The campaign can be activated once there is one.</source>
        <translation>Gäste wählen einen der Artikel. Sobald es einen gibt, lässt sich die Kampagne aktivieren.</translation>
    </message>
    <message>
        <source>Add Item</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>As many as wanted</source>
        <translation>So viele wie gewünscht</translation>
    </message>
</context>
<context>
    <name>guestwright::LandingPageEditor</name>
    <message>
        <source>Remove Logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Save Page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Guests see the change after the next synchronization.</source>
        <translation>Gäste sehen die Änderung nach der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, [words](https://example.org), lists with a hyphen.</source>
        <translation>Markdown: **fett**, *kursiv*, [Wörter](https://example.org), Listen mit Bindestrich.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Choose Logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Plays only after a click; until then nothing is loaded from there.</source>
        <translation>Läuft erst nach einem Klick; bis dahin wird von dort nichts geladen.</translation>
    </message>
    <message>
        <source>Caption of the video</source>
        <translation>Bildunterschrift des Videos</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Antwortadresse</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>Continue to</source>
        <translation>Weiter zu</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>A line each.</source>
        <translation>Je eine Zeile.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Codes like DE, AT; empty for everywhere.</source>
        <translation>Kürzel wie DE, AT; leer für überallhin.</translation>
    </message>
    <message>
        <source>Items for each guest</source>
        <translation>Artikel je Gast</translation>
    </message>
    <message>
        <source>The button&apos;s text reads well on it, %1 to 1</source>
        <translation>Der Text des Knopfes ist darauf gut lesbar, %1 zu 1</translation>
    </message>
    <message>
        <source>Choose Picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The page as a guest sees it, with what is typed here. Nothing that is done there counts.</source>
        <translation>Die Seite, wie ein Gast sie sieht, mit dem, was hier steht. Nichts, was dort getan wird, zählt.</translation>
    </message>
    <message>
        <source>Picture of the video</source>
        <translation>Bild des Videos</translation>
    </message>
    <message>
        <source>Write the colour as # and six digits, like #5646c0.</source>
        <translation>Schreiben Sie die Farbe als # und sechs Stellen, wie #5646c0.</translation>
    </message>
</context>
<context>
    <name>guestwright::LinkController</name>
    <message>
        <source>The invitation link was not paused</source>
        <translation>Der Einladungslink wurde nicht pausiert</translation>
    </message>
    <message>
        <source>The invitation link stays paused</source>
        <translation>Der Einladungslink bleibt pausiert</translation>
    </message>
    <message>
        <source>The invitation link was not deleted</source>
        <translation>Der Einladungslink wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The invitation links could not be read</source>
        <translation>Die Einladungslinks konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Copied the link; it is not on the server yet</source>
        <translation>Link kopiert; er ist noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>Copied the link</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>There is no QR code of this link</source>
        <translation>Von diesem Link gibt es keinen QR-Code</translation>
    </message>
    <message>
        <source>There is no browser to open</source>
        <translation>Es gibt keinen Browser zum Öffnen</translation>
    </message>
</context>
<context>
    <name>guestwright::LinkDialog</name>
    <message>
        <source>Create Invitation Link</source>
        <translation>Anlegen des Einladungslinks</translation>
    </message>
    <message>
        <source>Update Invitation Link</source>
        <translation>Einladungslink ändern</translation>
    </message>
    <message>
        <source>Save Invitation Link</source>
        <translation>Einladungslink speichern</translation>
    </message>
    <message>
        <source>Everything can be changed later; the address stays the same.</source>
        <translation>Alles lässt sich später ändern; die Adresse bleibt dieselbe.</translation>
    </message>
    <message>
        <source>The address stays the same.</source>
        <translation>Die Adresse bleibt dieselbe.</translation>
    </message>
    <message>
        <source>Community front door</source>
        <translation>Haustür der Gemeinschaft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Everybody who has the link can use it, until it is full or ends.</source>
        <translation>Jeder, der den Link hat, kann ihn verwenden, bis er voll ist oder endet.</translation>
    </message>
    <message>
        <source>Only addresses that you approve can use it, each once. Others who have the link cannot.</source>
        <translation>Nur Adressen, die Sie freigeben, können ihn verwenden, jede einmal. Andere, die den Link haben, können es nicht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>What those get who join by it; several groups with commas between them.</source>
        <translation>Was jene bekommen, die damit beitreten; mehrere Gruppen mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What changes for those who have the link</source>
        <translation>Was sich für jene ändert, die den Link haben</translation>
    </message>
    <message>
        <source>It has passed; a later end makes the same link work again.</source>
        <translation>Es ist vorbei; mit einem späteren Ende funktioniert derselbe Link wieder.</translation>
    </message>
    <message>
        <source>Give the invitation link a name.</source>
        <translation>Geben Sie dem Einladungslink einen Namen.</translation>
    </message>
    <message>
        <source>The end has passed already.</source>
        <translation>Das Ende ist schon vorbei.</translation>
    </message>
    <message>
        <source>See what stands below the fields.</source>
        <translation>Beachten Sie, was unter den Feldern steht.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch unverändert.</translation>
    </message>
    <message>
        <source>Looking whom it concerns…</source>
        <translation>Wen es betrifft, wird nachgesehen…</translation>
    </message>
</context>
<context>
    <name>guestwright::LinkFormController</name>
    <message>
        <source>The invitation link could not be read</source>
        <translation>Der Einladungslink konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>guestwright::LinkListPage</name>
    <message>
        <source>Search name, role, groups</source>
        <translation>Name, Rolle, Gruppen suchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No invitation link matches</source>
        <translation>Kein Einladungslink passt</translation>
    </message>
    <message>
        <source>Search invitation links</source>
        <translation>Einladungslinks suchen</translation>
    </message>
    <message>
        <source>No invitation link yet</source>
        <translation>Noch kein Einladungslink</translation>
    </message>
    <message>
        <source>One link for many: anybody who has it can come, or only the addresses you approve. It can be paused, changed and limited at any time.</source>
        <translation>Ein Link für viele: Wer ihn hat, kann kommen, oder nur die Adressen, die Sie freigeben. Er lässt sich jederzeit pausieren, ändern und begrenzen.</translation>
    </message>
    <message>
        <source>Create Invitation Link</source>
        <translation>Anlegen des Einladungslinks</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Suche nach „%1“</translation>
    </message>
</context>
<context>
    <name>guestwright::LinkPageDialog</name>
    <message>
        <source>Customize “%1”</source>
        <translation>„%1“ anpassen</translation>
    </message>
    <message>
        <source>Save Page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Empty: as the campaign&apos;s page has it.</source>
        <translation>Leer: wie auf der Seite der Kampagne.</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The page as a guest sees it, with what is typed here. Nothing that is done there counts.</source>
        <translation>Die Seite, wie ein Gast sie sieht, mit dem, was hier steht. Nichts, was dort getan wird, zählt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, [words](https://example.org), lists with a hyphen.</source>
        <translation>Markdown: **fett**, *kursiv*, [Wörter](https://example.org), Listen mit Bindestrich.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Plays only after a click; until then nothing is loaded from there.</source>
        <translation>Läuft erst nach einem Klick; bis dahin wird von dort nichts geladen.</translation>
    </message>
    <message>
        <source>As the page has it</source>
        <translation>Wie auf der Seite</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>The video needs an address that begins with https://</source>
        <translation>Das Video braucht eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>See what stands below the fields.</source>
        <translation>Beachten Sie, was unter den Feldern steht.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch unverändert.</translation>
    </message>
</context>
<context>
    <name>guestwright::LinkQrDialog</name>
    <message>
        <source>QR Code of “%1”</source>
        <translation>QR-Code von „%1“</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Whoever scans it comes to the same page as by the link.</source>
        <translation>Wer ihn scannt, kommt auf dieselbe Seite wie mit dem Link.</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Save the QR code as PNG or SVG</source>
        <translation>Den QR-Code als PNG oder SVG speichern</translation>
    </message>
</context>
<context>
    <name>guestwright::LinkTable</name>
    <message>
        <source>Invitation links</source>
        <translation>Einladungslinks</translation>
    </message>
</context>
<context>
    <name>guestwright::LinkTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Works Until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Endete am %1</translation>
    </message>
    <message>
        <source>Works until you end it.</source>
        <translation>Gültig, bis Sie die Kampagne beenden.</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <translation>Endete am %1.</translation>
    </message>
    <message>
        <source>The link&apos;s own end comes first.</source>
        <translation>Das eigene Ende des Links kommt zuerst.</translation>
    </message>
    <message>
        <source>The campaign ends first.</source>
        <translation>Die Kampagne endet zuerst.</translation>
    </message>
    <message>
        <source>Not on the server yet.</source>
        <translation>Noch nicht auf dem Server.</translation>
    </message>
    <message>
        <source>Everybody who has the link can use it.</source>
        <translation>Jeder, der den Link hat, kann ihn verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>Only those on its list can use it: %n address(es).</source>
        <translation>
            <numerusform>Nur wer auf seiner Liste steht, kann ihn verwenden: eine Adresse.</numerusform>
            <numerusform>Nur wer auf seiner Liste steht, kann ihn verwenden: %Ln Adressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not come yet.</source>
        <translation>
            <numerusform>Eine davon ist noch nicht gekommen.</numerusform>
            <numerusform>%Ln davon sind noch nicht gekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the link %1</source>
        <translation>Den Link %1 kopieren</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Was mit %1 getan werden kann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Eingelöst: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1, without a limit</source>
        <translation>Eingelöst: %1, ohne Grenze</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>guestwright::LinkTerms</name>
    <message>
        <source>The link alone</source>
        <translation>Der Link allein</translation>
    </message>
    <message>
        <source>Confirm address</source>
        <translation>Adresse bestätigen</translation>
    </message>
    <message>
        <source>Code by mail</source>
        <translation>Code per E-Mail</translation>
    </message>
    <message>
        <source>Whoever has the link can use it at once.</source>
        <translation>Wer den Link hat, kann ihn sofort verwenden.</translation>
    </message>
    <message>
        <source>Guests type their address and are told whether it is on the list.</source>
        <translation>Gäste tippen ihre Adresse ein und erfahren, ob sie auf der Liste steht.</translation>
    </message>
    <message>
        <source>Guests type six digits that are mailed to their address.</source>
        <translation>Gäste tippen sechs Ziffern ein, die an ihre Adresse gesendet werden.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Maximum uses</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>It can be used only so often</source>
        <translation>Er kann nur so oft verwendet werden</translation>
    </message>
    <message>
        <source>How often it can be used</source>
        <translation>Wie oft er verwendet werden kann</translation>
    </message>
    <message>
        <source>Each address only once</source>
        <translation>Jede Adresse nur einmal</translation>
    </message>
    <message>
        <source>Repeated use</source>
        <translation>Mehrmals</translation>
    </message>
    <message>
        <source>An evergreen link then asks everybody for a code by mail, as only that proves an address.</source>
        <translation>Ein Link, der offen für alle ist, fragt dann jeden nach einem Code per E-Mail, denn nur der beweist eine Adresse.</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domains</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Erlaubte Domains</translation>
    </message>
    <message>
        <source>Like example.org, kessler.example. Other addresses are told that they cannot use the link.</source>
        <translation>Wie example.org, kessler.example. Andere Adressen erfahren, dass sie den Link nicht verwenden können.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Anybody can find out who is on the list</source>
        <translation>Jeder kann herausfinden, wer darauf steht</translation>
    </message>
    <message>
        <source>A code tells nobody</source>
        <translation>Ein Code verrät es nicht</translation>
    </message>
    <message>
        <source>As the campaign has it: %1</source>
        <translation>Wie in der Kampagne: %1</translation>
    </message>
</context>
<context>
    <name>guestwright::LocalServerController</name>
    <message>
        <source>This computer has another address in the network now: %1</source>
        <translation>Dieser Computer hat jetzt eine andere Adresse im Netzwerk: %1</translation>
    </message>
    <message>
        <source>Links that were given out with %1 do not work until it has that address again.</source>
        <translation>Links, die mit %1 ausgegeben wurden, funktionieren erst wieder, wenn er diese Adresse hat.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program</source>
        <translation>Port %1 wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>This computer serves on port %1 instead. Links that were given out with the other port do not work until it is free again.</source>
        <translation>Stattdessen dient dieser Computer auf Port %1. Links, die mit dem anderen Port ausgegeben wurden, funktionieren erst wieder, wenn er frei ist.</translation>
    </message>
    <message>
        <source>This computer is the server: %1</source>
        <translation>Dieser Computer ist der Server: %1</translation>
    </message>
    <message>
        <source>The server was not stopped</source>
        <translation>Der Server wurde nicht gestoppt</translation>
    </message>
    <message>
        <source>The server has stopped</source>
        <translation>Der Server ist gestoppt</translation>
    </message>
    <message>
        <source>This computer could not become the server</source>
        <translation>Dieser Computer konnte nicht zum Server werden</translation>
    </message>
    <message>
        <source>Links begin with this, because it is the workspace&apos;s public address. It has to lead to %1 of this computer.</source>
        <translation>Links beginnen damit, denn es ist die öffentliche Adresse des Arbeitsbereichs. Sie muss zu %1 auf diesem Computer führen.</translation>
    </message>
    <message>
        <source>Port %1 was in use by another program.</source>
        <translation>Port %1 wurde von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Others who work in this workspace can synchronize only on this computer.</source>
        <translation>Andere, die in diesem Arbeitsbereich arbeiten, können nur auf diesem Computer synchronisieren.</translation>
    </message>
</context>
<context>
    <name>guestwright::LocalServerDialog</name>
    <message>
        <source>This Computer as Server</source>
        <translation>Dieser Computer als Server</translation>
    </message>
    <message>
        <source>Start Server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>Everybody in this network, at</source>
        <translation>Alle in diesem Netzwerk, unter</translation>
    </message>
    <message>
        <source>Guestwright can serve the pages itself, with nothing to set up: to try out how an invitation works, or for an event where everybody is in the same network. The links work as long as Guestwright runs here.</source>
        <translation>Guestwright kann die Seiten selbst anzeigen, ohne dass etwas einzurichten wäre: um auszuprobieren, wie eine Einladung funktioniert, oder für eine Veranstaltung, bei der alle im selben Netzwerk sind. Die Links funktionieren, solange Guestwright hier läuft.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Who can open the links</source>
        <translation>Wer die Links öffnen kann</translation>
    </message>
    <message>
        <source>Not in a café</source>
        <translation>Nicht im Café</translation>
    </message>
    <message>
        <source>Anybody in the network can reach the pages, and what guests type travels unencrypted. Choose this only in a network whose people you trust. The links stop when this computer gets another address.</source>
        <translation>Jeder im Netzwerk kann die Seiten erreichen, und was Gäste eintippen, geht unverschlüsselt hindurch. Wählen Sie das nur in einem Netzwerk, dessen Leuten Sie trauen. Die Links führen ins Leere, wenn dieser Computer eine andere Adresse bekommt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody in this network</source>
        <translation>Alle in diesem Netzwerk</translation>
    </message>
    <message>
        <source>Address of this computer in the network</source>
        <translation>Adresse dieses Computers im Netzwerk</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>It runs, and starts again with this workspace</source>
        <translation>Er läuft und startet wieder mit diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>Er läuft nicht</translation>
    </message>
    <message>
        <source>Stop Server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Dieser Computer ist in keinem Netzwerk.</translation>
    </message>
</context>
<context>
    <name>guestwright::MailController</name>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The campaign could not be read</source>
        <translation>Die Kampagne konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>%1 in der Warteschlange</translation>
    </message>
    <message>
        <source>The invites were created, but not sent</source>
        <translation>Die Einladungen wurden erstellt, aber nicht gesendet</translation>
    </message>
    <message>
        <source>The outbox could not be read</source>
        <translation>Der Postausgang konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Sende %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht gesendet</numerusform>
            <numerusform>%Ln Nachrichten gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not go out, see the outbox</source>
        <translation>
            <numerusform>%Ln ging nicht hinaus, siehe Postausgang</numerusform>
            <numerusform>%Ln gingen nicht hinaus, siehe Postausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Again?</source>
        <translation>Erneut senden?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had a mail queued less than a minute ago.</source>
        <translation>
            <numerusform>Für %Ln von ihnen kam vor weniger als einer Minute eine E-Mail in die Warteschlange.</numerusform>
            <numerusform>Für %Ln von ihnen kam vor weniger als einer Minute eine E-Mail in die Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you send now, they get it twice.</source>
        <translation>Wenn Sie jetzt senden, bekommen sie sie zweimal.</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left for another try</source>
        <translation>
            <numerusform>%Ln Nachricht bleibt für einen weiteren Versuch</numerusform>
            <numerusform>%Ln Nachrichten bleiben für einen weiteren Versuch</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent, because the links could not be published first. %1</source>
        <translation>Es wurde nichts gesendet, weil die Links nicht vorher veröffentlicht werden konnten. %1</translation>
    </message>
    <message>
        <source>Publishing the links</source>
        <translation>Die Links werden veröffentlicht</translation>
    </message>
    <message>
        <source>The invitation link could not be read</source>
        <translation>Der Einladungslink konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>guestwright::MailDesk</name>
    <message>
        <source>Finishing what is under way…</source>
        <translation>Was begonnen hat, wird beendet…</translation>
    </message>
</context>
<context>
    <name>guestwright::MainWindow</name>
    <message>
        <source>Guestwright</source>
        <translation>Guestwright</translation>
    </message>
    <message>
        <source>%1 – Guestwright</source>
        <translation>%1 – Guestwright</translation>
    </message>
</context>
<context>
    <name>guestwright::NoMatch</name>
    <message>
        <source>Clear Filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>guestwright::NoticeColumn</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>guestwright::OpenPostgresDialog</name>
    <message>
        <source>Open PostgreSQL Workspace</source>
        <translation>PostgreSQL-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s key ring, never in the settings.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Encrypted, certificate and name verified (recommended)</source>
        <translation>Verschlüsselt, Zertifikat und Name geprüft (empfohlen)</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified, name not</source>
        <translation>Verschlüsselt, Zertifikat geprüft, Name nicht</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Verschlüsselt, Server nicht geprüft</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>The authorities this computer trusts</source>
        <translation>Die Stellen, denen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Eine Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>File of trusted certificates</source>
        <translation>Datei mit vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>Only for a server whose certificate comes from an authority of your own.</source>
        <translation>Nur für einen Server, dessen Zertifikat von einer eigenen Stelle kommt.</translation>
    </message>
    <message>
        <source>Nobody on the way can read along or pass for the server.</source>
        <translation>Niemand unterwegs kann mitlesen oder sich als der Server ausgeben.</translation>
    </message>
    <message>
        <source>Whoever has any certificate of the same authority can pass for the server and read everything. Use it only where the authority is your own.</source>
        <translation>Wer irgendein Zertifikat derselben Stelle hat, kann sich als der Server ausgeben und alles lesen. Verwenden Sie das nur, wo es Ihre eigene Stelle ist.</translation>
    </message>
    <message>
        <source>Whoever stands in between can pass for the server and read everything: names, addresses, links and the password.</source>
        <translation>Wer dazwischen sitzt, kann sich als der Server ausgeben und alles lesen: Namen, Adressen, Links und das Passwort.</translation>
    </message>
    <message>
        <source>Everybody on the way can read everything: names, addresses, links and the password. Use it only on this computer.</source>
        <translation>Alle unterwegs können alles lesen: Namen, Adressen, Links und das Passwort. Verwenden Sie das nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Name the host and the database.</source>
        <translation>Nennen Sie Host und Datenbank.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Es funktioniert nicht</translation>
    </message>
    <message>
        <source>Make Workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>There is no workspace in this database yet</source>
        <translation>Noch kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>“Make Workspace” makes a new, empty one in it. Where a colleague should have made one, check the name of the database.</source>
        <translation>Hier legen Sie einen neuen, leeren an. Sollte es schon einen geben, prüfen Sie den Namen der Datenbank.</translation>
    </message>
</context>
<context>
    <name>guestwright::OrderController</name>
    <message>
        <source>The orders could not be read</source>
        <translation>Die Bestellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s)</source>
        <translation>
            <numerusform>%n Zeile exportiert</numerusform>
            <numerusform>%n Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
</context>
<context>
    <name>guestwright::OrderPage</name>
    <message>
        <source>Nobody has ordered yet</source>
        <translation>Noch niemand hat bestellt</translation>
    </message>
    <message>
        <source>An order appears here after the next synchronization with the server.</source>
        <translation>Eine Bestellung erscheint hier nach der nächsten Synchronisierung mit dem Server.</translation>
    </message>
    <message>
        <source>Nobody has joined yet</source>
        <translation>Noch niemand ist beigetreten</translation>
    </message>
    <message>
        <source>A member appears here after the next synchronization with the server.</source>
        <translation>Ein Mitglied erscheint hier nach der nächsten Synchronisierung mit dem Server.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Export Orders…</source>
        <translation>Bestellungen exportieren…</translation>
    </message>
    <message>
        <source>Export Members…</source>
        <translation>Mitglieder exportieren…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Nobody came by it</source>
        <translation>Niemand kam damit</translation>
    </message>
    <message>
        <source>Personal invite</source>
        <translation>Persönliche Einladung</translation>
    </message>
</context>
<context>
    <name>guestwright::OutboxController</name>
    <message>
        <source>The outbox could not be read</source>
        <translation>Der Postausgang konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln Nachricht wartet auf den Versand</numerusform>
            <numerusform>%Ln Nachrichten warten auf den Versand</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was queued</source>
        <translation>Nichts wurde in die Warteschlange gestellt</translation>
    </message>
    <message numerus="yes">
        <source>Took back %n message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht zurückgenommen</numerusform>
            <numerusform>%Ln Nachrichten zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>Es wurde nichts zurückgenommen</translation>
    </message>
    <message>
        <source>The invite could not be found</source>
        <translation>Die Einladung wurde nicht gefunden</translation>
    </message>
</context>
<context>
    <name>guestwright::OutboxPage</name>
    <message>
        <source>No message matches</source>
        <translation>Keine Nachricht passt</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Every invitation you send stands here, with what the mail server said about it.</source>
        <translation>Jede Einladung, die Sie senden, steht hier, mit der Antwort des Mailservers.</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Queue Again</source>
        <translation>Erneut einreihen</translation>
    </message>
    <message>
        <source>Queue the selected messages again</source>
        <translation>Die ausgewählten Nachrichten wieder in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the selected messages</source>
        <translation>Die ausgewählten Nachrichten zurücknehmen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln Now</source>
        <translation>
            <numerusform>%Ln jetzt senden</numerusform>
            <numerusform>%Ln jetzt senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Es wartet nichts auf den Versand.</translation>
    </message>
</context>
<context>
    <name>guestwright::OutboxTableModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Invitation, again</source>
        <translation>Einladung, erneut</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Tried again by itself. %1</source>
        <translation>Wird von selbst erneut versucht. %1</translation>
    </message>
</context>
<context>
    <name>guestwright::OverviewPage</name>
    <message>
        <source>Next: add an item that guests can choose, then activate the campaign.</source>
        <translation>Als Nächstes: Fügen Sie einen Artikel hinzu, den Gäste wählen können, und aktivieren Sie dann die Kampagne.</translation>
    </message>
    <message>
        <source>Next: activate the campaign. Until then its links do not work and nothing is sent.</source>
        <translation>Als Nächstes: Aktivieren Sie die Kampagne. Bis dahin funktionieren ihre Links nicht, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Paused: links answer that they do not work for now; nothing is lost.</source>
        <translation>Pausiert: Links antworten, dass sie vorerst nicht funktionieren; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Expired: its links no longer work. Duplicate it to start again.</source>
        <translation>Abgelaufen: Die Links funktionieren nicht mehr. Duplizieren Sie die Kampagne, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Next: create invites.</source>
        <translation>Als Nächstes: Erstellen Sie Einladungen.</translation>
    </message>
    <message>
        <source>Next: send the invitations, or copy the links.</source>
        <translation>Als Nächstes: Senden Sie die Einladungen, oder kopieren Sie die Links.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>No description yet.</source>
        <translation>Noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>Redemption Rate</source>
        <translation>Einlösequote</translation>
    </message>
    <message>
        <source>Invite Open Rate</source>
        <translation>Öffnungsrate</translation>
    </message>
    <message>
        <source>Click-through Rate</source>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>Active Now</source>
        <translation>Jetzt aktiv</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every number opens its invites. Automated events never count as a person.</source>
        <translation>Jede Zahl öffnet ihre Einladungen. Automatische Ereignisse zählen nie als Person.</translation>
    </message>
    <message numerus="yes">
        <source>%n redemption(s) by invitation links are no part of these numbers.</source>
        <translation>
            <numerusform>%n Einlösung durch Einladungslinks gehört nicht zu diesen Zahlen.</numerusform>
            <numerusform>%n Einlösungen durch Einladungslinks gehören nicht zu diesen Zahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) declined.</source>
        <translation>
            <numerusform>%n Gast hat abgelehnt.</numerusform>
            <numerusform>%n Gäste haben abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 invites</source>
        <translation>%1 von %2 Einladungen</translation>
    </message>
    <message>
        <source>%1 of %2 sent, an estimate</source>
        <translation>%1 von %2 gesendeten, geschätzt</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Opens are off for this campaign; they would be an estimate.</source>
        <translation>Öffnungen werden in dieser Kampagne nicht gezählt; sie wären eine Schätzung.</translation>
    </message>
    <message>
        <source>%1 of %2 opened</source>
        <translation>%1 von %2 geöffneten</translation>
    </message>
    <message>
        <source>%1 of %2 sent, as opens are not counted</source>
        <translation>%1 von %2 gesendeten, da Öffnungen nicht gezählt werden</translation>
    </message>
    <message numerus="yes">
        <source>on the page in the last %n minute(s)</source>
        <translation>
            <numerusform>in der letzten %n Minute auf der Seite</numerusform>
            <numerusform>in den letzten %n Minuten auf der Seite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::PageController</name>
    <message>
        <source>Choose Logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Page saved</source>
        <translation>Seite gespeichert</translation>
    </message>
    <message>
        <source>The page was not saved</source>
        <translation>Die Seite wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Choose Picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>Das Bild konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>guestwright::PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>%1 · Privacy · No, thank you</source>
        <translation>%1 · Datenschutz · Nein, danke</translation>
    </message>
    <message>
        <source>Plays from %1</source>
        <translation>Läuft von %1</translation>
    </message>
    <message>
        <source>Choose a gift</source>
        <translation>Geschenk wählen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
</context>
<context>
    <name>guestwright::PersonController</name>
    <message>
        <source>The contact could not be read</source>
        <translation>Der Kontakt konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The person was erased</source>
        <translation>Die Person wurde gelöscht</translation>
    </message>
    <message>
        <source>The person was erased, but traces may be left in the file</source>
        <translation>Die Person wurde gelöscht, aber in der Datei sind vielleicht Spuren geblieben</translation>
    </message>
    <message>
        <source>Export Person</source>
        <translation>Person exportieren</translation>
    </message>
    <message>
        <source>Everything about the person stands in %1</source>
        <translation>Alles über die Person steht in %1</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>guestwright::PictureField</name>
    <message>
        <source>A picture is chosen</source>
        <translation>Ein Bild ist gewählt</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>guestwright::PostgresController</name>
    <message>
        <source>Choose a Certificate File</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinde mit %1</translation>
    </message>
    <message>
        <source>The server let you in, and the database holds a workspace.</source>
        <translation>Der Server hat Sie eingelassen, und die Datenbank enthält einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>Das Passwort wurde nicht behalten</translation>
    </message>
    <message>
        <source>There is no key ring: the password is kept until Guestwright ends</source>
        <translation>Es gibt keinen Schlüsselbund: Das Passwort wird behalten, bis Guestwright endet</translation>
    </message>
</context>
<context>
    <name>guestwright::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Save Preferences</source>
        <translation>Voreinstellungen speichern</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Open the workspace that was open last</source>
        <translation>Den zuletzt offenen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Otherwise Guestwright begins without one. A workspace that you open by a double click or name on the command line is opened in any case.</source>
        <translation>Sonst beginnt Guestwright ohne einen. Ein Arbeitsbereich, den Sie mit einem Doppelklick öffnen oder auf der Befehlszeile nennen, wird in jedem Fall geöffnet.</translation>
    </message>
    <message>
        <source>For you on this computer, in every workspace.</source>
        <translation>Für Sie auf diesem Computer, in jedem Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>guestwright::PrintDialog</name>
    <message>
        <source>Print Cards: %1</source>
        <translation>Karten drucken: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Links point to this computer</source>
        <translation>Links führen zu diesem Computer</translation>
    </message>
    <message>
        <source>Guests cannot open them until a public address is set</source>
        <translation>Gäste können sie nicht öffnen, bis eine öffentliche Adresse festgelegt ist</translation>
    </message>
    <message>
        <source>Set Address…</source>
        <translation>Adresse festlegen…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zähle…</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln Sheet(s)…</source>
        <translation>
            <numerusform>%Ln Bogen drucken…</numerusform>
            <numerusform>%Ln Bögen drucken…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2. All codes are read back before they are printed.</source>
        <translation>%1 auf %2. Alle Codes werden vor dem Druck zurückgelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <comment>18 cards on …</comment>
        <translation>
            <numerusform>%Ln Bogen</numerusform>
            <numerusform>%Ln Bögen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets a card.</source>
        <translation>Niemand bekommt eine Karte.</translation>
    </message>
    <message>
        <source>Not all links are on the server yet</source>
        <translation>Noch nicht alle Links sind auf dem Server</translation>
    </message>
    <message>
        <source>Whoever opens one before gets a page that knows nothing of it</source>
        <translation>Wer einen vorher öffnet, bekommt eine Seite, die nichts von ihm weiß</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchronisieren</translation>
    </message>
</context>
<context>
    <name>guestwright::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>guestwright::RecipientPicker</name>
    <message>
        <source>Previous Recipient</source>
        <translation>Voriger Empfänger</translation>
    </message>
    <message>
        <source>Next Recipient</source>
        <translation>Nächster Empfänger</translation>
    </message>
    <message>
        <source>Find a recipient</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>an example: nobody is invited yet</source>
        <translation>ein Beispiel: Noch ist niemand eingeladen</translation>
    </message>
</context>
<context>
    <name>guestwright::RecoveryController</name>
    <message>
        <source>The invites for “%1” were created, but not sent</source>
        <translation>Die Einladungen für „%1“ wurden erstellt, aber nicht gesendet</translation>
    </message>
    <message>
        <source>The program ended before their mail was queued.</source>
        <translation>Das Programm endete, bevor ihre E-Mails in der Warteschlange standen.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted</source>
        <translation>Der Import von %1 wurde unterbrochen</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Import Again…</source>
        <translation>Erneut importieren…</translation>
    </message>
    <message>
        <source>Creating invites for “%1” was interrupted</source>
        <translation>Das Erstellen von Einladungen für „%1“ wurde unterbrochen</translation>
    </message>
    <message>
        <source>None of them was kept.</source>
        <translation>Keine davon wurde behalten.</translation>
    </message>
    <message>
        <source>Create Again…</source>
        <translation>Erneut erstellen…</translation>
    </message>
    <message>
        <source>Sending was interrupted</source>
        <translation>Der Versand wurde unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait in the outbox.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet im Postausgang.</numerusform>
            <numerusform>%Ln Nachrichten warten im Postausgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue Sending</source>
        <translation>Versand fortsetzen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>guestwright::RedemptionTableModel</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Personal invite</source>
        <translation>Persönliche Einladung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
</context>
<context>
    <name>guestwright::ReminderController</name>
    <message numerus="yes">
        <source>%n reminder(s) were due</source>
        <translation>
            <numerusform>%Ln Erinnerung war fällig</numerusform>
            <numerusform>%Ln Erinnerungen waren fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was reminded</source>
        <translation>Niemand wurde erinnert</translation>
    </message>
    <message numerus="yes">
        <source>Set the reminder of %n invite(s)</source>
        <translation>
            <numerusform>Erinnerung für %Ln Einladung festgelegt</numerusform>
            <numerusform>Erinnerung für %Ln Einladungen festgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: used, revoked, reminded, or ending too soon</source>
        <translation>
            <numerusform>%Ln ausgelassen: eingelöst, widerrufen, erinnert oder zu bald zu Ende</numerusform>
            <numerusform>%Ln ausgelassen: eingelöst, widerrufen, erinnert oder zu bald zu Ende</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::ReminderDialog</name>
    <message>
        <source>Set Reminder</source>
        <translation>Erinnerung festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Set Reminder of %Ln Invite(s)</source>
        <translation>
            <numerusform>Erinnerung für %Ln Einladung festlegen</numerusform>
            <numerusform>Erinnerung für %Ln Einladungen festlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is reminded once, and only while the invite is unused, its mail did not come back and its owner wants mail. Used and revoked invites, and those that end too soon, stay as they are.</source>
        <translation>Jeder wird einmal erinnert, und nur solange die Einladung offen ist, ihre E-Mail nicht zurückkam und der Empfänger E-Mails möchte. Eingelöste und widerrufene Einladungen und solche, die zu bald enden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It is too late for that.</source>
        <translation>Dafür ist es zu spät.</translation>
    </message>
</context>
<context>
    <name>guestwright::ReminderField</name>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Remind before the end, if still unused</source>
        <translation>Vor dem Ende erinnern, falls noch offen</translation>
    </message>
    <message>
        <source>Days before the end</source>
        <translation>Tage vor dem Ende</translation>
    </message>
    <message>
        <source>days before the end, if still unused</source>
        <translation>Tage vor dem Ende, falls noch offen</translation>
    </message>
</context>
<context>
    <name>guestwright::RestoreDialog</name>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Vor neuer Version</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before much was deleted</source>
        <translation>Bevor viel gelöscht wurde</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Eine Kopie öffnen</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day this workspace is open, and before much is changed. A workspace on a server is backed up by whoever runs the server.</source>
        <translation>Es gibt noch keine Sicherung. Sie entsteht an jedem Tag, an dem dieser Arbeitsbereich offen ist, und bevor viel geändert wird. Einen Arbeitsbereich auf einem Server sichert, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The backup is opened as a new workspace beside the present one, which stays as it is. Mail that waited then does not leave by itself: it stands under Uncertain until you decide.</source>
        <translation>Die Sicherung wird als neuer Arbeitsbereich neben dem jetzigen geöffnet, der bleibt, wie er ist. E-Mails, die damals warteten, gehen nicht von selbst hinaus: Sie stehen unter „Ungewiss“, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>This one cannot be read; choose another.</source>
        <translation>Diese ist nicht lesbar; wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>guestwright::SampleGuide</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>Diese Schritte ausblenden</translation>
    </message>
    <message>
        <source>Let this computer be the server, so that the links lead somewhere.</source>
        <translation>Machen Sie diesen Computer zum Server, damit die Links irgendwohin führen.</translation>
    </message>
    <message>
        <source>Start Server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Send the invitations. They go into a folder on this computer and nowhere else.</source>
        <translation>Senden Sie die Einladungen. Sie gehen in einen Ordner auf diesem Computer und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Be a guest: open one of the mails in the folder, click its link and order something. The order comes back here by itself.</source>
        <translation>Seien Sie Gast: Öffnen Sie eine der E-Mails im Ordner, klicken Sie auf den Link und bestellen Sie etwas. Die Bestellung kommt von selbst hierher zurück.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There it is: the invite is used, and its row shows the order&apos;s number and the journey.</source>
        <translation>Da ist sie: Die Einladung ist eingelöst, und ihre Zeile zeigt die Bestellnummer und den Weg des Gastes.</translation>
    </message>
    <message>
        <source>Show Invites</source>
        <translation>Einladungen zeigen</translation>
    </message>
    <message>
        <source>Try it, step %1 of 4</source>
        <translation>Zum Ausprobieren, Schritt %1 von 4</translation>
    </message>
</context>
<context>
    <name>guestwright::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
</context>
<context>
    <name>guestwright::SendDialog</name>
    <message>
        <source>Send: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>Send Invitations</source>
        <translation>Einladungen senden</translation>
    </message>
    <message>
        <source>Mail that has left cannot be undone. You can stop at any time.</source>
        <translation>Gesendetes lässt sich nicht zurückholen. Anhalten geht jederzeit.</translation>
    </message>
    <message>
        <source>Links point to this computer</source>
        <translation>Links führen zu diesem Computer</translation>
    </message>
    <message>
        <source>Guests cannot open them until a public address is set</source>
        <translation>Gäste können sie nicht öffnen, bis eine öffentliche Adresse festgelegt ist</translation>
    </message>
    <message>
        <source>Set Address…</source>
        <translation>Adresse festlegen…</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Everyone who has not got it yet</source>
        <translation>Alle, die sie noch nicht haben</translation>
    </message>
    <message>
        <source>Everyone who has not redeemed</source>
        <translation>Alle, die nicht eingelöst haben</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Die %Ln ausgewählte</numerusform>
            <numerusform>Die %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>who last got a mail more than</source>
        <translation>deren letzte E-Mail mehr als</translation>
    </message>
    <message>
        <source>Leave out who got a mail lately</source>
        <translation>Auslassen, wer vor Kurzem eine E-Mail bekam</translation>
    </message>
    <message>
        <source>Days since the last mail</source>
        <translation>Tage seit der letzten E-Mail</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>Tage her ist</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 pro Minute</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Everybody gets the same subject; a change stays with the campaign.</source>
        <translation>Alle bekommen denselben Betreff; eine Änderung bleibt bei der Kampagne.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln Invitation(s)</source>
        <translation>
            <numerusform>%Ln Einladung senden</numerusform>
            <numerusform>%Ln Einladungen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no mail account yet.</source>
        <translation>Es gibt noch kein E-Mail-Konto.</translation>
    </message>
    <message>
        <source>Add a mail account first.</source>
        <translation>Fügen Sie zuerst ein E-Mail-Konto hinzu.</translation>
    </message>
    <message>
        <source>Give the mail a subject.</source>
        <translation>Geben Sie der E-Mail einen Betreff.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zähle…</translation>
    </message>
    <message>
        <source>Nobody gets the mail.</source>
        <translation>Niemand bekommt die E-Mail.</translation>
    </message>
    <message>
        <source>As fast as the server takes it.</source>
        <translation>So schnell, wie der Server sie annimmt.</translation>
    </message>
    <message numerus="yes">
        <source>Done in about %Ln minute(s).</source>
        <translation>
            <numerusform>Fertig in etwa %Ln Minute.</numerusform>
            <numerusform>Fertig in etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::SendReasons</name>
    <message>
        <source>Who does not, and why</source>
        <translation>Wer nicht, und warum</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zähle…</translation>
    </message>
    <message>
        <source>Everyone who was asked about gets it.</source>
        <translation>Alle Angefragten bekommen sie.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einbeziehen</translation>
    </message>
    <message>
        <source>Include those who got a mail lately</source>
        <translation>Auch jene, die vor Kurzem eine E-Mail bekamen</translation>
    </message>
    <message>
        <source>Include those who lack a value</source>
        <translation>Auch jene, denen ein Wert fehlt</translation>
    </message>
</context>
<context>
    <name>guestwright::SendSum</name>
    <message>
        <source>people get the mail</source>
        <translation>Personen bekommen die E-Mail</translation>
    </message>
    <message>
        <source>person gets the mail</source>
        <translation>Person bekommt die E-Mail</translation>
    </message>
    <message>
        <source>%1 of %2 do not</source>
        <translation>%1 von %2 nicht</translation>
    </message>
    <message>
        <source>Share of those asked about who get the mail</source>
        <translation>Anteil der Angefragten, die die E-Mail bekommen</translation>
    </message>
</context>
<context>
    <name>guestwright::ServerDesk</name>
    <message>
        <source>This computer is the server</source>
        <translation>Dieser Computer ist der Server</translation>
    </message>
</context>
<context>
    <name>guestwright::SheetPages</name>
    <message>
        <source>Nobody gets a card</source>
        <translation>Niemand bekommt eine Karte</translation>
    </message>
    <message>
        <source>Choose other invites at the left. Used, revoked and expired ones get no card: it would never work.</source>
        <translation>Wählen Sie links andere Einladungen. Eingelöste, widerrufene und abgelaufene bekommen keine Karte: Sie würde nie funktionieren.</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Voriger Bogen</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächster Bogen</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Bogen %1 von %2</translation>
    </message>
</context>
<context>
    <name>guestwright::SheetPreview</name>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
</context>
<context>
    <name>guestwright::SidebarColumn</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>guestwright::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %2, %n invite(s)</source>
        <translation>
            <numerusform>%1, %2, %Ln Einladung</numerusform>
            <numerusform>%1, %2, %Ln Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Create Campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Import Contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Noch keine Kampagnen</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>guestwright::StartPage</name>
    <message>
        <source>Invite your first guests</source>
        <translation>Laden Sie Ihre ersten Gäste ein</translation>
    </message>
    <message>
        <source>A campaign holds what your guests are invited to, their private links, and what became of them.
It stays a draft until you activate it.</source>
        <translation>Eine Kampagne hält fest, wozu Ihre Gäste eingeladen sind, ihre privaten Links und was daraus wurde.
Sie bleibt ein Entwurf, bis Sie sie aktivieren.</translation>
    </message>
    <message>
        <source>Create Campaign…</source>
        <translation>Kampagne erstellen…</translation>
    </message>
    <message>
        <source>Import Contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Open Workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Open the sample campaign</source>
        <translation>Die Beispielkampagne öffnen</translation>
    </message>
    <message>
        <source>1. Describe the occasion</source>
        <translation>1. Den Anlass beschreiben</translation>
    </message>
    <message>
        <source>Gifts or a membership,
and until when it works</source>
        <translation>Geschenke oder Mitgliedschaft,
und bis wann es gilt</translation>
    </message>
    <message>
        <source>2. Say who is invited</source>
        <translation>2. Sagen, wer eingeladen ist</translation>
    </message>
    <message>
        <source>People from a file or a list,
or links to hand over</source>
        <translation>Personen aus Datei oder Liste,
oder Links zum Überreichen</translation>
    </message>
    <message>
        <source>3. Send or copy</source>
        <translation>3. Senden oder kopieren</translation>
    </message>
    <message>
        <source>Each guest has a link of their own;
you see how far they got</source>
        <translation>Jeder Gast hat einen eigenen Link;
Sie sehen, wie weit er kam</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>guestwright::StartPositionPicker</name>
    <message>
        <source>Start at card %1</source>
        <translation>Bei Karte %1 beginnen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
</context>
<context>
    <name>guestwright::StateButton</name>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>guestwright::StatusLine</name>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Saved on this computer: %1</source>
        <translation>Auf diesem Computer gespeichert: %1</translation>
    </message>
    <message>
        <source>The server does not answer: what is shown may be old. Trying again…</source>
        <translation>Der Server antwortet nicht: Was hier steht, ist vielleicht veraltet. Neuer Versuch läuft…</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchronisieren</translation>
    </message>
</context>
<context>
    <name>guestwright::SyncController</name>
    <message>
        <source>There is no key ring: the key is kept until Guestwright ends</source>
        <translation>Es gibt keinen Schlüsselbund: Der Schlüssel bleibt, bis Guestwright endet</translation>
    </message>
    <message>
        <source>The key was not kept</source>
        <translation>Der Schlüssel wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Publishing %1 of %2</source>
        <translation>%1 von %2 veröffentlicht</translation>
    </message>
    <message>
        <source>Synchronized, but note this</source>
        <translation>Synchronisiert, aber beachten Sie dies</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <translation>Nicht synchronisiert</translation>
    </message>
</context>
<context>
    <name>guestwright::TemplateController</name>
    <message>
        <source>The campaign could not be read</source>
        <translation>Die Kampagne konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Sending the test mail</source>
        <translation>Sende die Testmail</translation>
    </message>
    <message>
        <source>The test mail was sent, but not noted in the log</source>
        <translation>Die Testmail wurde gesendet, aber nicht im Protokoll vermerkt</translation>
    </message>
    <message>
        <source>Sent a test mail to %1</source>
        <translation>Testmail an %1 gesendet</translation>
    </message>
</context>
<context>
    <name>guestwright::TemplateDialog</name>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Edit Message: %1</source>
        <translation>Texte bearbeiten: %1</translation>
    </message>
    <message>
        <source>Save Message</source>
        <translation>Texte speichern</translation>
    </message>
    <message>
        <source>Send Test Mail…</source>
        <translation>Testmail senden…</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Eine Testmail senden</translation>
    </message>
    <message>
        <source>Mails that have left stay as they are.</source>
        <translation>Was schon hinausging, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Your changes are not saved</source>
        <translation>Ihre Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>Closing now loses them.</source>
        <translation>Wenn Sie jetzt schließen, gehen sie verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Die Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Mend what is marked first.</source>
        <translation>Korrigieren Sie zuerst, was markiert ist.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
</context>
<context>
    <name>guestwright::TemplateEditor</name>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>HTML, line %1: %2</source>
        <translation>HTML, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Text, line %1: %2</source>
        <translation>Text, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Den Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit the HTML</source>
        <translation>Das HTML bearbeiten</translation>
    </message>
    <message>
        <source>Insert a field that is filled in for every recipient</source>
        <translation>Einen Platzhalter einfügen, der für jeden Empfänger ausgefüllt wird</translation>
    </message>
    <message>
        <source>Insert &amp;Field</source>
        <translation>Platz&amp;halter einfügen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the mistake in the text</source>
        <translation>Den Fehler im Text zeigen</translation>
    </message>
    <message>
        <source>Use the Built-In Text</source>
        <translation>Eingebauten Text verwenden</translation>
    </message>
    <message>
        <source>Use the built-in text; Undo brings yours back</source>
        <translation>Den eingebauten Text verwenden; Rückgängig holt Ihren zurück</translation>
    </message>
    <message>
        <source>The campaign&apos;s own text</source>
        <translation>Der eigene Text der Kampagne</translation>
    </message>
    <message>
        <source>The built-in text</source>
        <translation>Der eingebaute Text</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %Ln weiterer)</numerusform>
            <numerusform>%1 (und %Ln weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::TemplatePreview</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Preview: text</source>
        <translation>Vorschau: Text</translation>
    </message>
    <message>
        <source>Preview: HTML</source>
        <translation>Vorschau: HTML</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The mail&apos;s text</source>
        <translation>Der Text der E-Mail</translation>
    </message>
    <message>
        <source>The mail&apos;s HTML</source>
        <translation>Das HTML der E-Mail</translation>
    </message>
    <message>
        <source>no mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
</context>
<context>
    <name>guestwright::TestMailDialog</name>
    <message>
        <source>Send Test Mail</source>
        <translation>Testmail senden</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>As for</source>
        <translation>Wie für</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Its link is a test too and leads nowhere: nobody can redeem it, even if the mail is passed on. Nothing is noted as sent.</source>
        <translation>Auch ihr Link ist ein Test und führt nirgendwohin: Niemand kann ihn einlösen, selbst wenn die E-Mail weitergegeben wird. Nichts gilt als gesendet.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Subject: [Test] %1</source>
        <translation>Betreff: [Test] %1</translation>
    </message>
    <message>
        <source>Add a mail account first.</source>
        <translation>Fügen Sie zuerst ein E-Mail-Konto hinzu.</translation>
    </message>
    <message>
        <source>Say where it is to go.</source>
        <translation>Sagen Sie, wohin sie gehen soll.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Choose whose mail it shows.</source>
        <translation>Wählen Sie, wessen E-Mail sie zeigt.</translation>
    </message>
</context>
<context>
    <name>guestwright::TrashController</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>%Ln Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash could not be read</source>
        <translation>Der Papierkorb konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n, with the old links</source>
        <translation>
            <numerusform>%Ln wiederhergestellt, mit dem alten Link</numerusform>
            <numerusform>%Ln wiederhergestellt, mit den alten Links</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was restored</source>
        <translation>Nicht alles wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n thing(s) for good?</source>
        <translation>
            <numerusform>%Ln Ding endgültig entfernen?</numerusform>
            <numerusform>%Ln Dinge endgültig entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their links will never work again. Undo cannot bring them back.</source>
        <translation>Ihre Links funktionieren nie wieder. Rückgängig kann sie nicht zurückholen.</translation>
    </message>
    <message>
        <source>Remove for Good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n thing(s) for good</source>
        <translation>
            <numerusform>%Ln Ding endgültig entfernt</numerusform>
            <numerusform>%Ln Dinge endgültig entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash was not emptied</source>
        <translation>Der Papierkorb wurde nicht geleert</translation>
    </message>
</context>
<context>
    <name>guestwright::TrashPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Links in the trash do not work. What is restored has the same links as before.</source>
        <translation>Links im Papierkorb funktionieren nicht. Was wiederhergestellt wird, hat dieselben Links wie zuvor.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>What is deleted stays here for 30 days and can be restored.</source>
        <translation>Was gelöscht wird, bleibt 30 Tage hier und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Invitation Links</source>
        <translation>Einladungslinks</translation>
    </message>
</context>
<context>
    <name>guestwright::TrashSection</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the selected: %1</source>
        <translation>Das Ausgewählte wiederherstellen: %1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>Im Papierkorb: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Endgültig weg</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>die letzten %1 von %2</translation>
    </message>
</context>
<context>
    <name>guestwright::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>guestwright::UndoController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>%1 – %2 of %3, the others had left</source>
        <translation>%1 – %2 von %3, die anderen waren schon hinausgegangen</translation>
    </message>
</context>
<context>
    <name>guestwright::WaitingMailController</name>
    <message numerus="yes">
        <source>Offline: %Ln message(s) wait and leave when the connection is back</source>
        <translation>
            <numerusform>Offline: %Ln Nachricht wartet und geht hinaus, sobald die Verbindung wieder da ist</numerusform>
            <numerusform>Offline: %Ln Nachrichten warten und gehen hinaus, sobald die Verbindung wieder da ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait; next try at %1</source>
        <translation>
            <numerusform>%Ln Nachricht wartet; nächster Versuch um %1</numerusform>
            <numerusform>%Ln Nachrichten warten; nächster Versuch um %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::WebhookController</name>
    <message>
        <source>Secret copied</source>
        <translation>Geheimnis kopiert</translation>
    </message>
    <message>
        <source>There is no server yet, and only it tells anybody. Set one up under File → Workspace Settings…, or use Tools → This Computer as Server…</source>
        <translation>Es gibt noch keinen Server, und nur er sagt jemandem Bescheid. Richten Sie einen unter Datei → Einstellungen des Arbeitsbereichs… ein, oder nehmen Sie Extras → Dieser Computer als Server…</translation>
    </message>
</context>
<context>
    <name>guestwright::WebhookDialog</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Save Address</source>
        <translation>Adresse speichern</translation>
    </message>
    <message>
        <source>Turn Off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>The server tells this address of each order of “%1” as soon as it is made, so that another program can act on it.</source>
        <translation>Der Server sagt dieser Adresse bei jeder Bestellung von „%1“ sofort Bescheid, damit ein anderes Programm etwas daraus machen kann.</translation>
    </message>
    <message>
        <source>The server tells this address of everybody who joins “%1”: by which link, with which role and groups, so that another program can act on it.</source>
        <translation>Der Server sagt dieser Adresse bei jedem Beitritt zu „%1“ Bescheid: durch welchen Link, mit welcher Rolle und welchen Gruppen, damit ein anderes Programm etwas daraus machen kann.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Last Deliveries</source>
        <translation>Letzte Zustellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Secret of the signature</source>
        <translation>Geheimnis der Unterschrift</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>New Secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Send Test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Last deliveries</source>
        <translation>Letzte Zustellungen</translation>
    </message>
    <message>
        <source>Type the address that is to be told.</source>
        <translation>Geben Sie die Adresse ein, der Bescheid gesagt werden soll.</translation>
    </message>
    <message>
        <source>This address is told.</source>
        <translation>Dieser Adresse wird Bescheid gesagt.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Nothing was to be told yet.</source>
        <translation>Noch gab es nichts zu sagen.</translation>
    </message>
    <message>
        <source>There is no webhook yet.</source>
        <translation>Es gibt noch keinen Webhook.</translation>
    </message>
</context>
<context>
    <name>guestwright::WorkspaceButton</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
</context>
<context>
    <name>guestwright::WorkspaceController</name>
    <message>
        <source>My invitations</source>
        <translation>Meine Einladungen</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.guestwright)</source>
        <translation>Arbeitsbereiche (*.guestwright)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sample invitations</source>
        <translation>Beispieleinladungen</translation>
    </message>
    <message>
        <source>Sample mail</source>
        <translation>Beispielpost</translation>
    </message>
    <message>
        <source>The workspace could not be read</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is open in another window</source>
        <translation>%1 ist in einem anderen Fenster offen</translation>
    </message>
</context>
<context>
    <name>guestwright::WorkspaceSettingsDialog</name>
    <message>
        <source>Workspace Settings</source>
        <translation>Einstellungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Save Settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Kessler &amp; Daughters</source>
        <translation>Kessler &amp; Töchter</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Who invites: named in every mail and on every page.</source>
        <translation>Wer einlädt: steht in jeder E-Mail und auf jeder Seite.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Every link begins with it. While it is empty, links point to this computer and nobody else can open them. Links that were given out before a change keep the old address.</source>
        <translation>Jeder Link beginnt damit. Solange sie leer ist, führen Links zu diesem Computer, und niemand sonst kann sie öffnen. Links, die vor einer Änderung ausgegeben wurden, behalten die alte Adresse.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Linked in every mail and on every page.</source>
        <translation>Darauf verweist jede E-Mail und jede Seite.</translation>
    </message>
    <message>
        <source>The public address is not one.</source>
        <translation>Die Adresse ist keine.</translation>
    </message>
    <message>
        <source>The address of the privacy policy is not one.</source>
        <translation>Der Verweis ist keine Adresse.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Of its management API. Links are published there, and what guests do comes back from there.</source>
        <translation>Die seiner Verwaltungsschnittstelle. Dort werden die Links veröffentlicht, und von dort kommt zurück, was Gäste tun.</translation>
    </message>
    <message>
        <source>The stored one</source>
        <translation>Der gespeicherte</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Made on the server with “guestwright-server key add”. It is kept in this computer&apos;s key ring, not in the workspace.</source>
        <translation>Auf dem Server mit „guestwright-server key add“ gemacht. Er liegt im Schlüsselbund dieses Computers, nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Es funktioniert nicht</translation>
    </message>
    <message>
        <source>The address of the server is not one.</source>
        <translation>Die Adresse des Servers ist keine.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Prepares and sends private invitations.</source>
        <translation>Bereitet persönliche Einladungen vor und sendet sie.</translation>
    </message>
    <message>
        <source>A .guestwright file or a postgresql:// URL; otherwise the last one.</source>
        <translation>Eine .guestwright-Datei oder eine postgresql://-URL; sonst der zuletzt geöffnete Arbeitsbereich.</translation>
    </message>
</context>
</TS>
