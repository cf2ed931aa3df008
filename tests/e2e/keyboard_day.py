#!/usr/bin/python3
"""The day of a manager by keyboard alone: nothing is pointed at, the accessible names are only read.
usage: window.sh [--language de] --story keyboard_day.py GUESTWRIGHT GUESTWRIGHT-CLI CONTACTS.csv PICTURES"""

import os
import sys
import time

from guestwright import Failed, Guestwright, expect, same
from screen import Screen, wait
from words import Words, ascii_of

HOME = os.environ["HOME"]
MAIL = os.path.join(HOME, "mail")
CAMPAIGN = "Spring Gift"
CROWD = 400_000  # enough to be interrupted
PEOPLE = 24  # in the sample file, which has one of them twice


class Day:
    def __init__(self, program, cli, contacts, pictures, words):
        self.program = program
        self.contacts = contacts
        self.words = words
        self.screen = Screen([program], pictures)
        self.workspace = None
        self.cli = cli

    # By keyboard

    def say(self, context, source, number=None, *arguments):
        return self.words.plain(context, source, number, *arguments)

    def menu(self, title, context, source, follows):
        """Through the menu bar, by the underlined letters, until what follows is seen: on a busy screen a menu that has
        just come may close again."""
        for _ in range(3):
            self.screen.pop_up(title, lambda: self.screen.keys("alt+" + self.words.mnemonic("MenuBar", title)))
            self.screen.settle()
            self.screen.keys(self.words.mnemonic(context, source))
            found = self.screen.soon(follows)
            if found:
                return found
        raise Failed(f"{title}, {source}: nothing followed")

    def press(self, key, follows):
        """Again while nothing follows: on a busy screen a key may get lost."""
        for _ in range(3):
            self.screen.keys(key)
            if self.screen.soon(follows, 4):
                return
        raise Failed(f"nothing follows {key}")

    def shows(self, *title):
        return lambda: self.screen.dialog_there(self.say(*title))

    def command(self, source, context="Actions"):
        """Through the command palette."""
        wanted = self.say(context, source) if context else source
        self.screen.keys("ctrl+k")
        palette = self.screen.dialog(self.say("CommandPalette", "Command Palette"))
        self.screen.write(ascii_of(wanted).rstrip("…"))
        wait(lambda: any(line.startswith(wanted) for line in self.chosen_command()), f"“{wanted}” in the palette")
        self.screen.keys("Return")
        self.screen.gone(palette)

    def chosen_command(self):
        field = self.screen.find(self.say("CommandPalette", "What do you want to do or see?"))
        return [field.description] if field.description else []

    def tab_to(self, name, key="Tab"):
        """Presses Tab until something of that name has the keyboard."""
        for _ in range(60):
            if name in self.screen.focused():
                return
            self.screen.keys(key)
            time.sleep(0.03)
        raise Failed(f"Tab never came to “{name}”; it is at {self.screen.focused()}")

    def fill(self, name, text):
        self.tab_to(name)
        self.screen.write(text)

    def file(self, title, path):
        """In a file dialog the keyboard is in the field of the name."""
        dialog = self.screen.dialog(title)
        self.screen.write(path)
        self.screen.keys("Return")
        self.screen.gone(dialog)

    def rows(self):
        return Guestwright(self.cli, self.workspace).json("invite", "list", "--campaign", CAMPAIGN)

    # The day; each step leaves the window as the next one expects it

    def first_start(self):
        screen = self.screen
        screen.find(self.say("StartPage", "Create Campaign…"), "push button")
        folder = os.path.join(HOME, "data", "Guestwright", "guestwright")
        wait(lambda: [name for name in os.listdir(folder) if name.endswith(".guestwright")], "a workspace of its own")
        self.workspace = os.path.join(folder, next(n for n in os.listdir(folder) if n.endswith(".guestwright")))
        screen.shoot("first-start")

    def look_into_the_palette(self):
        screen = self.screen
        screen.keys("ctrl+k")
        palette = screen.dialog(self.say("CommandPalette", "Command Palette"))
        screen.shoot("palette")
        screen.keys("Escape")
        screen.gone(palette)

    def import_contacts(self):
        screen = self.screen
        screen.keys("ctrl+i")
        self.file(self.say("ImportController", "Import Contacts"), self.contacts)
        dialog = screen.dialog(self.say("ImportDialog", "Import Contacts"))
        screen.expect_focus(self.say("ImportDialog", "Add to list"))
        screen.write("Friends")
        screen.find(self.say("ImportDialog", "Import %Ln Contact(s)", PEOPLE), "push button")
        screen.shoot("import")
        screen.keys("Return")
        screen.gone(dialog)

    def add_account(self):
        screen = self.screen
        dialog = self.menu("T&ools", "Actions", "&Mail Accounts…", self.shows("AccountDialog", "Mail Accounts"))
        self.fill(self.say("AccountForm", "Name"), "Folder")
        transport = self.say("AccountForm", "Transport")
        self.tab_to(f"{transport}: {self.say('AccountForm', 'Mail Server (SMTP)')}")
        folder = f"{transport}: {self.say('AccountForm', 'Folder of .eml Files')}"
        for _ in range(4):  # providers may stand between
            if folder in screen.focused():
                break
            screen.keys("Right")
            time.sleep(0.1)
        self.fill(self.say("AccountForm", "Folder"), MAIL)
        self.fill(self.say("AccountForm", "Sender"), "Ada Kessler <ada@kessler.example>")
        screen.shoot("mail-account")
        screen.keys("Return")
        wait(lambda: screen.items(self.say("AccountDialog", "Mail accounts")) == ["Folder"], "the account is kept")
        screen.keys("Escape")
        screen.gone(dialog)

    def create_campaign(self):
        screen = self.screen
        screen.keys("ctrl+shift+n")
        dialog = screen.dialog(self.say("CampaignDialog", "Create Campaign"))
        screen.write(CAMPAIGN)
        self.fill(self.say("CampaignDialog", "Sender"), "Ada Kessler <ada@kessler.example>")
        screen.shoot("campaign")
        screen.keys("Return")
        screen.gone(dialog)
        screen.find(CAMPAIGN, "label")

    def add_item(self):
        screen = self.screen
        screen.keys("ctrl+3")
        self.command("Add &Item…")
        dialog = screen.dialog(self.say("ItemDialog", "Add Item"))
        screen.write("A notebook")
        screen.keys("Return")
        screen.gone(dialog)
        screen.shoot("items")

    def activate(self):
        screen = self.screen
        campaigns = Guestwright(self.cli, self.workspace)
        self.menu("&Campaign", "Actions", "&Activate",
                  lambda: campaigns.json("campaign", "list")[0]["state"] == "active")
        screen.keys("ctrl+1")
        screen.shoot("active")

    def create_bulk(self):
        screen = self.screen
        screen.keys("ctrl+2")
        screen.shoot("no-invites")
        dialog = self.menu("&Invites", "Actions", "Create &Bulk Invites…",
                           self.shows("BulkInvitesDialog", "Create Bulk Invites"))
        screen.find(self.say("BulkInvitesDialog", "Create %Ln Invite(s)", PEOPLE), "push button")
        screen.shoot("bulk")
        screen.keys("Return")
        screen.gone(dialog)
        wait(lambda: self.table().queryTable().nRows == PEOPLE, "everybody has a row")
        screen.shoot("invites")

    def search(self):
        screen = self.screen
        screen.keys("ctrl+f")
        screen.write("ayo")
        wait(lambda: self.table().queryTable().nRows == 1, "the search finds one")
        screen.shoot("search")
        screen.keys("Escape", "Escape")
        wait(lambda: self.table().queryTable().nRows == PEOPLE, "Escape empties the search")
        screen.expect_focus(self.say("InviteTable", "Invites"))

    def filter(self):
        screen = self.screen
        status = f"{self.say('FilterBar', 'Status')}: {self.say('FilterButton', 'All')}"
        self.tab_to(status, "shift+Tab")
        screen.pop_up("of the status", lambda: screen.keys("space"))
        screen.shoot("filter-menu")
        screen.keys("Down")
        screen.keys("Down")
        self.press("Return", lambda: not screen.seek(status))
        screen.shoot("filter")
        screen.pop_up("of the status", lambda: screen.keys("space"))
        screen.keys("Home")
        self.press("Return", lambda: self.table().queryTable().nRows == PEOPLE)
        self.tab_to(self.say("InviteTable", "Invites"))

    def edit(self):
        screen = self.screen
        screen.keys("ctrl+Home")
        self.press("F2", self.shows("InviteDialog", "Edit Invite"))
        dialog = screen.dialog(self.say("InviteDialog", "Edit Invite"))
        self.fill(self.say("InviteDialog", "Name"), "Aa First of All")
        screen.shoot("edit")
        screen.keys("Return")
        screen.gone(dialog)
        wait(lambda: any(row["name"] == "Aa First of All" for row in self.rows()), "the new name is kept")
        screen.shoot("edited")

    def send(self):
        screen = self.screen
        dialog = self.menu("&Invites", "Actions", "&Send…", self.shows("SendDialog", "Send: %1", None, CAMPAIGN))
        screen.find(self.say("SendDialog", "Send %Ln Invitation(s)", PEOPLE), "push button")
        screen.shoot("send")
        screen.keys("ctrl+Return")
        screen.gone(dialog)
        wait(lambda: all(row["journey"] == "sent" for row in self.rows()), "everybody was sent one")
        same(len([name for name in os.listdir(MAIL) if name.endswith(".eml")]), PEOPLE, "messages in the folder")
        screen.shoot("sent")

    def delete_and_restore(self):
        screen = self.screen
        screen.keys("ctrl+Home")
        screen.keys("Delete")
        wait(lambda: len(self.rows()) == PEOPLE - 1, "one row less")
        screen.shoot("deleted")
        self.command("Trash", "SidebarModel")
        title = self.say("TrashPage", "Trash")
        screen.find(title, "label")
        screen.shoot("trash")
        invites = self.say("TrashPage", "Invites")
        self.tab_to(self.say("TrashSection", "In the trash: %1", None, invites))
        screen.keys("ctrl+a")
        self.tab_to(self.say("TrashSection", "Restore the selected: %1", None, invites), "shift+Tab")
        self.press("space", lambda: len(self.rows()) == PEOPLE)
        self.command(CAMPAIGN, None)
        screen.keys("ctrl+2")

    def help(self):
        screen = self.screen
        self.tab_to(self.say("InviteTable", "Invites"))
        screen.keys("F1")
        wait(lambda: screen.top().name == self.say("HelpWindow", "Guestwright Help"), "the help")
        screen.settle()
        screen.shoot("help")
        screen.keys("Escape")
        wait(lambda: screen.top().name != self.say("HelpWindow", "Guestwright Help"), "the help closes")

    def preferences(self):
        screen = self.screen
        screen.keys("ctrl+comma")
        dialog = screen.dialog(self.say("PreferencesDialog", "Preferences"))
        screen.keys("Right", "Right")
        screen.shoot("preferences")
        screen.keys("Return")
        screen.gone(dialog)
        screen.settle()
        screen.shoot("dark")

    def interrupted_import(self):
        """Killed in the middle of a large import: nothing of it is kept, and the next start offers it again."""
        screen = self.screen
        crowd = os.path.join(HOME, "crowd.csv")
        with open(crowd, "w", encoding="utf-8") as file:
            file.write("name,email\n")
            file.writelines(f"Guest {number},guest{number}@example.org\n" for number in range(CROWD))
        screen.keys("ctrl+i")
        self.file(self.say("ImportController", "Import Contacts"), crowd)
        dialog = screen.dialog(self.say("ImportDialog", "Import Contacts"))
        screen.find(self.say("ImportDialog", "One step: all or nothing."), "label")
        screen.keys("Return")
        screen.find(self.say("ImportController", "Reading the file"))
        expect(dialog.name, "the import was over before it could be interrupted")
        screen.process.kill()
        screen.process.wait()
        self.screen = screen = Screen([self.program], screen.pictures, screen.shots)
        screen.find(self.say("RecoveryController", "The import of %1 was interrupted", None, "crowd.csv"), "label")
        screen.shoot("interrupted")
        same(len(Guestwright(self.cli, self.workspace).json("contacts", "list")), PEOPLE, "contacts after the crash")
        self.tab_to(self.say("RecoveryController", "Import Again…"))
        screen.keys("space")
        dialog = screen.dialog(self.say("ImportDialog", "Import Contacts"))
        screen.keys("Escape")
        screen.gone(dialog)

    def quit(self):
        self.screen.keys("ctrl+q")
        wait(lambda: self.screen.process.poll() is not None, "the program ends")
        same(self.screen.process.returncode, 0, "exit code of the program")

    def table(self):
        return self.screen.table(self.say("InviteTable", "Invites"))

    def tell(self):
        for step in (self.first_start, self.look_into_the_palette, self.import_contacts, self.add_account,
                     self.create_campaign, self.add_item, self.activate, self.create_bulk, self.search, self.filter,
                     self.edit, self.send, self.delete_and_restore, self.help, self.preferences,
                     self.interrupted_import, self.quit):
            begun = time.monotonic()
            self.step = step.__name__
            step()
            print(f"{self.step}: {time.monotonic() - begun:.1f} s", flush=True)


def main():
    program, cli, contacts, pictures = sys.argv[1:]
    os.makedirs(MAIL)
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
