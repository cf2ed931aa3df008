#!/usr/bin/python3
"""The day of a manager by keyboard alone: nothing is pointed at, the accessible names are only read.
usage: window.sh [--language de] --story keyboard_day.py GUESTWRIGHT GUESTWRIGHT-CLI CONTACTS.csv PICTURES"""

import contextlib
import glob
import os
import sqlite3
import sys
import time

from guestwright import Failed, same
from manager import CAMPAIGN, FIRST_SENT, HOME, MAIL, PEOPLE
from morning import Morning
from screen import wait
from words import Words

CROWD = 900


class Day(Morning):
    def send(self):
        """Into a server that stops answering; the program crashes then."""
        screen = self.screen
        dialog = self.menu("&Invites", "Actions", "&Send…", self.shows("SendDialog", "Send: %1", None, CAMPAIGN))
        screen.find(self.say("SendDialog", "Send %Ln Invitation(s)", PEOPLE), "push button")
        screen.shoot("send")
        screen.keys("ctrl+Return")
        screen.gone(dialog)
        wait(lambda: sum(row["journey"] == "sent" for row in self.rows()) == FIRST_SENT, "some were sent one")
        screen.find(self.say("MailController", "Sending %1 of %2", None, FIRST_SENT, PEOPLE))
        screen.shoot("sending")
        self.crash()
        self.start_again()

    def continue_sending(self):
        screen = self.screen
        screen.find(self.say("RecoveryController", "Sending was interrupted"))
        screen.find(self.say("RecoveryController", "%n message(s) wait in the outbox.", PEOPLE - FIRST_SENT))
        self.postbox.give_room()
        self.tab_to(self.say("RecoveryController", "Continue Sending"))
        screen.shoot("sending-interrupted")
        screen.keys("space")
        wait(lambda: all(row["journey"] == "sent" for row in self.rows()), "everybody was sent one")
        same(len(os.listdir(MAIL)), PEOPLE, "messages in the post box")
        screen.shoot("sent")

    def delete_and_undo(self):
        screen = self.screen
        screen.keys("ctrl+2")
        self.tab_to(self.say("InviteTable", "Invites"), "F6")
        screen.keys("ctrl+Home")
        screen.keys("Delete")
        self.see_rows(PEOPLE - 1, "one row less")
        screen.shoot("deleted")
        screen.keys("ctrl+z")
        self.see_rows(PEOPLE, "undone")
        screen.shoot("undone")
        screen.keys("ctrl+shift+z")
        self.see_rows(PEOPLE - 1, "done again")

    def restore_from_trash(self):
        screen = self.screen
        self.command("Trash", "SidebarModel")
        invites = self.say("TrashPage", "Invites")
        screen.expect_focus(self.say("TrashSection", "In the trash: %1", None, invites))
        screen.shoot("trash")
        screen.keys("ctrl+a")
        self.tab_to(self.say("TrashSection", "Restore the selected: %1", None, invites), "shift+Tab")
        self.press("space", lambda: len(self.rows()) == PEOPLE)
        screen.find(self.say("TrashPage", "The trash is empty"))
        screen.shoot("trash-empty")
        self.command(CAMPAIGN, None)
        screen.keys("ctrl+2")
        self.tab_to(self.say("InviteTable", "Invites"), "F6")

    def help(self):
        screen = self.screen
        screen.keys("F1")
        wait(lambda: screen.top().name == self.say("HelpWindow", "Guestwright Help"), "the help")
        screen.settle()
        screen.shoot("help")
        screen.keys("Escape")
        wait(lambda: screen.top().name != self.say("HelpWindow", "Guestwright Help"), "the help closes")

    def preferences(self):
        screen = self.screen
        dialog = self.press("ctrl+comma", self.shows("PreferencesDialog", "Preferences"))
        self.tab_to(self.say("PreferencesDialog", "Dark"), "Right")
        screen.shoot("preferences")
        screen.keys("Return")
        screen.gone(dialog)
        screen.settle()
        screen.shoot("dark")

    def interrupted_import(self):
        """Killed in the middle of an import: nothing of it is kept, and the next start offers it again."""
        crowd = os.path.join(HOME, "crowd.csv")
        with open(crowd, "w", encoding="utf-8") as file:
            file.write("name,email\n")
            file.writelines(f"Guest {number},guest{number}@example.org\n" for number in range(CROWD))
        self.screen.keys("ctrl+i")
        self.file(self.say("ImportController", "Import Contacts"), crowd)
        self.screen.dialog(self.say("ImportDialog", "Import Contacts"))
        self.screen.find(self.say("ImportDialog", "Import %Ln Contact(s)", CROWD), "push button")
        with contextlib.closing(sqlite3.connect(self.workspace, isolation_level=None)) as somebody:
            somebody.execute("BEGIN IMMEDIATE")  # as long as somebody else writes, the import waits
            self.screen.keys("Return")
            begun = os.path.join(os.path.dirname(self.workspace), "unfinished", "*.json")
            wait(lambda: glob.glob(begun), "the import begins")
            self.screen.shoot("importing")
            self.crash()
        self.start_again()
        screen = self.screen
        screen.find(self.say("RecoveryController", "The import of %1 was interrupted", None, "crowd.csv"), "label")
        same(len(self.told("contacts", "list")), PEOPLE, "contacts after the crash")
        self.tab_to(self.say("RecoveryController", "Import Again…"))
        screen.shoot("import-interrupted")
        dialog = self.press("space", self.shows("ImportDialog", "Import Contacts"))
        screen.keys("Escape")
        screen.gone(dialog)

    def quit(self):
        self.screen.keys("ctrl+q")
        wait(lambda: self.screen.process.poll() is not None, "the program ends")
        same(self.screen.process.returncode, 0, "exit code of the program")

    def tell(self):
        for step in (self.first_start, self.look_into_the_palette, self.import_contacts, self.add_account,
                     self.create_campaign, self.add_item, self.activate, self.create_bulk, self.look_into_the_menus,
                     self.search, self.filter, self.edit, self.set_reminders, self.print_cards, self.send,
                     self.continue_sending, self.delete_and_undo, self.restore_from_trash, self.help, self.preferences,
                     self.interrupted_import, self.quit):
            begun = time.monotonic()
            self.step = step.__name__
            step()
            print(f"{self.step}: {time.monotonic() - begun:.1f} s", flush=True)


def main():
    program, cli, contacts, pictures = sys.argv[1:]
    language = os.environ.get("LANGUAGE") or "en"
    day = Day(program, cli, contacts, os.path.join(pictures, f"keyboard-{language}"), Words(language))
    try:
        day.tell()
    except Exception as error:
        print(f"{day.step}: {error or type(error).__name__}", file=sys.stderr)
        try:
            day.screen.shoot("failed")
            print("\n".join(day.screen.describe()), file=sys.stderr)
            print("The keyboard is at", day.screen.focused(), file=sys.stderr)
        except Exception as blind:  # the program may have ended
            print(f"nothing to be seen any more: {blind!r}", file=sys.stderr)
        if not isinstance(error, Failed):
            raise
        sys.exit(1)
    finally:
        day.screen.end()


main()
